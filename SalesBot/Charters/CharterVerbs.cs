namespace SalesBot.Charters;

/// <summary>What can be tapped on the charter.</summary>
internal static class CharterVerbs
{
    /// <summary>One part: there, absent or not known.</summary>
    public const string Part = "charter.part";

    /// <summary>Approval number and budget.</summary>
    public const string Approval = "charter.approval";

    /// <summary>What was pasted and belongs to no part yet gets its place.</summary>
    public const string Place = "charter.place";

    /// <summary>Takes the card as the answer to <c>ids.question</c>.</summary>
    public const string Answer = "charter.answer";

    /// <summary>A draft for the customer.</summary>
    public const string Draft = "charter.draft";

    public static readonly string[] All = [Part, Approval, Place, Answer, Draft];
}
