namespace SalesBot.Touches;

/// <summary>What the buttons of contacts ask for.</summary>
internal static class TouchVerbs
{
    public const string Save = "touch.save";
    public const string Edit = "touch.edit";
    public const string Discard = "touch.discard";

    /// <summary>One feeling on the card of a draft or of a saved contact: <c>ids.person</c>, <c>ids.option</c> 1 to 5.</summary>
    public const string Feel = "touch.feeling";

    public const string NotAsked = "touch.notAsked";
    public const string Pick = "touch.pick";
    public const string Both = "touch.both";

    /// <summary>One rating of the look back: <c>ids.person</c> names which, <c>ids.option</c> 1 to 5.</summary>
    public const string Rate = "touch.debrief.rate";

    public const string DebriefSave = "touch.debrief.save";
    public const string Skip = "touch.skip";
    public const string FollowOn = "touch.followOn";
    public const string NoFollowOn = "touch.followOn.no";

    public const string SuccessorUnknown = "touch.left.unknown";
    public const string SuccessorAdd = "touch.left.add";

    /// <summary>The contact saved last belongs to another deal, which is asked for.</summary>
    public const string WrongDeal = "touch.wrongDeal";

    /// <summary>A continuation: the next note of the same message.</summary>
    public const string SaveNext = "touches.saveNext";

    /// <summary>A continuation: the contact arrives at the deal it belongs to.</summary>
    public const string Arrive = "touches.arrive";

    /// <summary>Names of ids of ours.</summary>
    public const string Person = "person";

    public const string Touch = "touch";

    public static IReadOnlyList<string> All { get; } =
        [Save, Edit, Discard, Feel, NotAsked, Pick, Both, Rate, DebriefSave, Skip, FollowOn, NoFollowOn, SuccessorUnknown, SuccessorAdd, WrongDeal];
}
