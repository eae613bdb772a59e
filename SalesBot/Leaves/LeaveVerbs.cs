namespace SalesBot.Leaves;

/// <summary>What the cards of a leave can ask for.</summary>
internal static class LeaveVerbs
{
    /// <summary>The leave as it stands.</summary>
    public const string Show = "leave.show";

    /// <summary>The form to say when and who.</summary>
    public const string Change = "leave.change";

    /// <summary>The form was filled in.</summary>
    public const string Told = "leave.told";

    /// <summary>Whether <c>ids.person</c>, or who is in the fields, covers the days of <c>ids.option</c>.</summary>
    public const string Cover = "leave.cover";

    /// <summary>Hands the deals to <c>ids.person</c> for these days, and tells them.</summary>
    public const string Hand = "leave.hand";

    public const string Drop = "leave.drop";

    /// <summary>Whoever was asked to cover for <c>ids.person</c> cannot.</summary>
    public const string Decline = "leave.decline";

    /// <summary>Ends it now.</summary>
    public const string Back = "leave.back";
}
