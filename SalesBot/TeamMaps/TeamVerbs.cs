namespace SalesBot.TeamMaps;

/// <summary>What the card of the team map can ask for.</summary>
internal static class TeamVerbs
{
    public const string Show = "team.show";
    public const string Save = "team.save";
    public const string Rehearse = "team.rehearse";

    /// <summary>Who says what was gone through today.</summary>
    public const string Rehearsed = "team.rehearsed";

    /// <summary>The rep agrees that the map answers the question of the score.</summary>
    public const string Confirm = "team.confirm";
}
