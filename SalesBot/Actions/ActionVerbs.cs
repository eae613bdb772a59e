namespace SalesBot.Actions;

/// <summary>What can be tapped on the cards of this folder.</summary>
internal static class ActionVerbs
{
    /// <summary>Makes a dated next step of an action; <c>ids.action</c> names it.</summary>
    public const string Plan = "next.plan";

    public const string Done = "next.done";

    public const string NotUseful = "next.notUseful";

    /// <summary>Everybody worth a call, not only three.</summary>
    public const string Calls = "today.calls";
}
