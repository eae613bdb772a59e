namespace SalesBot.TeamPipeline;

/// <summary>What can be tapped on the cards of a team. Each press is checked against who reports to whom by then.</summary>
internal static class TeamVerbs
{
    /// <summary>The picture.</summary>
    public const string Home = "team.home";

    /// <summary>The deals of <c>ids.option</c>, a <see cref="Sales.Teams.TeamFilter"/>; <c>ids.page</c> is the page.</summary>
    public const string Deals = "team.deals";

    /// <summary>Counts by <c>ids.option</c>: "stage" or "person"; <c>ids.page</c> is the page.</summary>
    public const string Groups = "team.groups";

    /// <summary>How one person's deals do; <c>ids.person</c> is their Entra object id.</summary>
    public const string Person = "team.person";

    /// <summary>Why a deal stands as it does, and what would change it.</summary>
    public const string Why = "team.why";

    /// <summary>Asks the owner to arrange a visit to the decision maker.</summary>
    public const string Visit = "team.visit";

    /// <summary>No visit now.</summary>
    public const string NoVisit = "team.novisit";

    /// <summary>Bid.</summary>
    public const string Bid = "team.bid";

    /// <summary>Bid with a partner who closes the gap: on condition, with a date.</summary>
    public const string Joint = "team.joint";

    /// <summary>Opens a question to the owner.</summary>
    public const string AskRep = "team.ask";

    /// <summary>Sends the owner the question in the field.</summary>
    public const string AskRepSend = "team.ask.send";

    /// <summary>Gives the deal up.</summary>
    public const string GiveUp = "team.giveup";

    /// <summary>Lets a deal go on that the score proposes to give up, for the reason in the field.</summary>
    public const string Keep = "team.keep";

    /// <summary>Agrees to what the owner asked for; <c>ids.action</c> is the question.</summary>
    public const string Agree = "team.agree";

    /// <summary>Does not agree, for the reason in the field.</summary>
    public const string Decline = "team.decline";

    /// <summary>The owner arranges the visit that <c>ids.action</c> proposed.</summary>
    public const string VisitAccept = "visit.accept";

    /// <summary>The owner writes what they would do instead.</summary>
    public const string VisitOther = "visit.other";

    /// <summary>Sends the picture every week.</summary>
    public const string Weekly = "team.weekly";

    /// <summary>Sends it no longer.</summary>
    public const string WeeklyStop = "team.weekly.stop";

    /// <summary>Takes down the margin in the field.</summary>
    public const string Margin = "team.margin";

    public static readonly string[] All =
        [Margin, Home, Deals, Groups, Person, Why, Visit, NoVisit, Bid, Joint, GiveUp, Keep, Agree, Decline, VisitAccept, VisitOther, Weekly, WeeklyStop, AskRep, AskRepSend];

    /// <summary>Those that decide something about a deal of the team.</summary>
    public static readonly string[] Decides = [Bid, Joint, GiveUp, Keep, Agree, Decline];
}

/// <summary>The fields of these cards.</summary>
internal static class TeamFields
{
    public const string Due = "teamDue";
    public const string Condition = "teamCondition";
    public const string Reason = "teamReason";
    public const string Keep = "teamKeep";
    public const string Other = "visitOther";
    public const string Question = "teamQuestion";
    public const string Margin = "teamMargin";
}
