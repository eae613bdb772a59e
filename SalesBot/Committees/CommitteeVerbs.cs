namespace SalesBot.Committees;

/// <summary>What the card of a committee can ask for; the kind of committee travels as <c>ids.option</c>.</summary>
internal static class CommitteeVerbs
{
    /// <summary>Shows a committee.</summary>
    public const string Show = "committee.show";

    /// <summary>Takes the form down.</summary>
    public const string Save = "committee.save";

    /// <summary>The rep agrees that what is known answers the questions of the score.</summary>
    public const string Confirm = "committee.confirm";

    public const string KindOf = "option";
}
