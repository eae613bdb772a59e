namespace SalesBot.TeamPipeline;

/// <summary>What can be tapped on the cards of a team.</summary>
internal static class TeamVerbs
{
    /// <summary>The picture.</summary>
    public const string Home = "team.home";

    /// <summary>The deals of <c>ids.option</c>, a <see cref="Sales.Teams.TeamFilter"/>; <c>ids.page</c> is the page.</summary>
    public const string Deals = "team.deals";

    /// <summary>Counts by <c>ids.option</c>: "stage" or "person".</summary>
    public const string Groups = "team.groups";

    /// <summary>How one person's deals do; <c>ids.person</c> is their Entra object id.</summary>
    public const string Person = "team.person";

    /// <summary>Why a deal stands as it does, and what would change it.</summary>
    public const string Why = "team.why";

    /// <summary>Asks the owner to arrange a visit to the decision maker.</summary>
    public const string Visit = "team.visit";

    /// <summary>Bid with a partner who closes the gap: on condition, with a date.</summary>
    public const string Joint = "team.joint";

    /// <summary>Gives the deal up.</summary>
    public const string GiveUp = "team.giveup";

    public static readonly string[] All = [Home, Deals, Groups, Person, Why, Visit, Joint, GiveUp];
}
