namespace SalesBot.Actions;

/// <summary>What can be tapped on the cards of this folder.</summary>
internal static class ActionVerbs
{
    /// <summary>Makes a dated next step of an action; <c>ids.action</c> names it.</summary>
    public const string Plan = "next.plan";

    public const string Done = "next.done";

    public const string NotUseful = "next.notUseful";

    /// <summary>The first is not planned, by a typed no.</summary>
    public const string NotNow = "next.notNow";

    /// <summary>Everybody worth a call, not only three.</summary>
    public const string Calls = "today.calls";
}
