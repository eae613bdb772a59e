using System.Collections.Immutable;
using SalesBot.Briefs;
using SalesBot.Persons;
using SalesBot.Pictures;
using SalesBot.Pictures.Drawing;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.NextActions;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Teams;
using SalesBot.Storage;

namespace SalesBot.Tests;

/// <summary>
/// The defaults of the specification for tests that are about something else. The product has no such short forms:
/// there the compiler asks for the tenant's numbers wherever a deal is judged.
/// </summary>
internal static class UsualNumbers
{
    private static Parameters Usual => Parameters.Default;

    public static ImmutableArray<Person> ActiveContacts(this Deal deal, DateOnly today) => deal.ActiveContacts(today, Usual);

    public static Deal Submitted(this Deal deal, DateTimeOffset at, DateOnly today) => deal.Submitted(at, today, Usual);

    public static JointPlan ProposePlan(this Deal deal, DateOnly today, DateTimeOffset now, Language language) => deal.ProposePlan(today, now, language, Usual);

    public static DateOnly? NewPlanDue(this Deal deal) => deal.NewPlanDue(WorkCalendar.Weekdays);

    public static int? TypicalDays(this Deal deal) => deal.TypicalDays(Usual);

    public static double RoleCoverage(this Deal deal, BuyingRole role, DateOnly today) => deal.RoleCoverage(role, today, Usual);

    public static ImmutableArray<MapAnswer> MapAnswers(this Deal deal, DateOnly today) => deal.MapAnswers(today, Usual);

    public static ImmutableArray<Question> MapDiffers(this Deal deal, DateOnly today) => deal.MapDiffers(today, Usual);

    public static Scene Scene(this Deal deal, PictureKind kind, Language language, DateOnly today) => deal.Scene(kind, language, today, Usual);

    public static Stall StallOn(this DealSummary deal, DateTimeOffset now) => deal.StallOn(now, Usual);

    extension(Stall)
    {
        public static Stall Of(Deal deal, DateTimeOffset now) => Stall.Of(deal, now, Usual);

        public static Stall Of(StallFacts facts, DateTimeOffset now) => Stall.Of(facts, now, Usual);
    }

    extension(StallFacts)
    {
        public static StallFacts Of(Deal deal) => StallFacts.Of(deal, Usual);
    }

    extension(BestActions)
    {
        public static ImmutableArray<NextAction> Of(Deal deal, Account? account, DateTimeOffset now) => BestActions.Of(deal, account, now, Usual);

        public static ImmutableArray<NextAction> Firing(Deal deal, Account? account, DateTimeOffset now) => BestActions.Firing(deal, account, now, Usual);
    }

    extension(Scoring)
    {
        public static Score Of(Deal deal, DealFacts facts, DateTimeOffset now) => Scoring.Of(deal, facts, now, Usual);

        public static Score BidScore(Deal deal, DealFacts facts, DateTimeOffset now) => Scoring.BidScore(deal, facts, now, Usual);
    }

    extension(DealFacts)
    {
        public static DealFacts From(Deal deal, DateOnly today) => DealFacts.From(deal, today, Usual);
    }

    extension(AskOrder)
    {
        public static ImmutableArray<ChecklistEntry> Sitting(Deal deal, DateTimeOffset now) => AskOrder.Sitting(deal, now, Usual);

        public static ImmutableArray<ChecklistEntry> MostValuable(Deal deal, DateTimeOffset now) => AskOrder.MostValuable(deal, now, Usual);

        public static double ValueOfAsking(Standing standing, Deal deal, DateTimeOffset now) => AskOrder.ValueOfAsking(standing, deal, now, Usual);
    }

    extension(PeopleMap)
    {
        public static PeopleMap Of(Deal deal, DateOnly today) => PeopleMap.Of(deal, today, Usual);
    }

    extension(TeamPicture)
    {
        public static TeamPicture Of(IEnumerable<TeamDeal> deals, DateOnly today) => TeamPicture.Of(deals, today, Usual);
    }

    extension(AlertReasons)
    {
        public static ImmutableArray<Text> Lines(Stall stall, StallFacts facts, DateOnly today) => AlertReasons.Lines(stall, facts, today, Usual);
    }

    extension(DealSummary)
    {
        public static DealSummary Of(Deal deal, DateTimeOffset? now = null) => DealSummary.Of(deal, Usual, now);
    }

    extension(StageTime)
    {
        public static int? TypicalDays(DealType type, Stage stage, int visitNo) => StageTime.TypicalDays(type, stage, visitNo, Usual);
    }

    extension(BidPlan)
    {
        public static ImmutableArray<(Text What, DateOnly By)> Before(DateOnly? deadline) => BidPlan.Before(deadline, WorkCalendar.Weekdays);
    }

    extension(PersonAdvice)
    {
        public static PersonAdvice For(Deal deal, Person person, Visit visit, DateOnly today) => PersonAdvice.For(deal, person, visit, today, Usual);
    }

    extension(AccountPicture)
    {
        public static AccountPicture Of(Account account, IEnumerable<Deal> deals, DateOnly today) => AccountPicture.Of(account, deals, today, Usual);
    }

    extension(PersonView)
    {
        public static PersonView Of(Deal deal, Person person, DateOnly today, string? speaker, bool showsTraits) => PersonView.Of(deal, person, today, Usual, speaker, showsTraits);
    }

    extension(PersonInWords)
    {
        public static IReadOnlyList<PersonInWords> Of(Deal deal, Language language, DateOnly today) => PersonInWords.Of(deal, language, today, Usual);
    }

    extension(NetworkView)
    {
        public static NetworkView Of(Deal deal, PictureKind kind, Language language, DateOnly today) => NetworkView.Of(deal, kind, language, today, Usual);
    }

    extension(MatrixView)
    {
        public static MatrixView Of(Deal deal, Language language, DateOnly today, int page = 0) => MatrixView.Of(deal, language, today, Usual, page);
    }
}

/// <summary>The same for what would have the same shape there.</summary>
internal static class UsualDueDay
{
    extension(DueDay)
    {
        public static DateOnly? Of(StallFacts facts, DateTimeOffset now) => DueDay.Of(facts, now, Parameters.Default);
    }
}
