namespace SalesBot.Managers;

/// <summary>What the cards of managers and their people can ask for; <c>ids.person</c> is somebody's Entra object id.</summary>
internal static class ManagerVerbs
{
    /// <summary>Who the manager is.</summary>
    public const string Show = "manager.show";

    /// <summary>The form to name somebody.</summary>
    public const string Choose = "manager.choose";

    /// <summary>The form was filled in.</summary>
    public const string Named = "manager.named";

    /// <summary>Asks <c>ids.person</c> to be the manager.</summary>
    public const string Ask = "manager.ask";

    /// <summary>The one whom the company's directory names is the manager.</summary>
    public const string Directory = "manager.directory";

    /// <summary>Takes back whom was asked.</summary>
    public const string Withdraw = "manager.withdraw";

    /// <summary>Asks whether to leave the manager.</summary>
    public const string Leave = "manager.leave";

    public const string LeaveSure = "manager.leave.sure";
    public const string Keep = "manager.keep";

    /// <summary>The manager says yes to <c>ids.person</c>.</summary>
    public const string Accept = "manager.accept";

    public const string Decline = "manager.decline";

    /// <summary>Those who report to the speaker; <c>ids.page</c> is the page.</summary>
    public const string Team = "manager.team";

    /// <summary>Asks whether <c>ids.person</c> is to leave the team.</summary>
    public const string Remove = "manager.remove";

    public const string RemoveSure = "manager.remove.sure";

    /// <summary>An administrator sets what the card lists.</summary>
    public const string Set = "manager.set";

    /// <summary>The administrator sets nothing.</summary>
    public const string SetNothing = "manager.set.nothing";

    /// <summary>The administrator's help: how to write it.</summary>
    public const string SetHelp = "manager.set.help";
}
