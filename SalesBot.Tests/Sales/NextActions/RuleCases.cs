using System.Collections.Immutable;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;
using static SalesBot.Sales.Deals.DealType;
using static SalesBot.Sales.Deals.Stage;

namespace SalesBot.Tests.Sales.NextActions;

/// <summary>A deal, and the account where the rule is about it.</summary>
internal sealed record Case(Deal Deal, Account? Account = null);

/// <summary>For every rule a deal where it fires and the same deal with one fact changed, where it does not.</summary>
internal static class RuleCases
{
    private static readonly DateTimeOffset Now = SampleDeals.Now;
    private static readonly DateOnly Today = SampleDeals.Today;

    public static readonly ImmutableSortedDictionary<string, (Case Fires, Case Not)> All = new Dictionary<string, (Case, Case)>
    {
        ["N01"] = (Of(Calm(KeyAccount, Selection).Silent(20)), Of(Calm(KeyAccount, Selection))),
        ["N02"] = (Of(Calm(KeyAccount, Selection) with { NextSteps = [] }), Of(Calm(KeyAccount, Selection))),
        ["N03"] = (Of(Calm(KeyAccount, Selection).InStage(80)), Of(Calm(KeyAccount, Selection).InStage(60))),
        ["N04"] = (Of(Calm(KeyAccount, Selection) with { ExpectedClose = Today.AddDays(-3) }), Of(Calm(KeyAccount, Selection))),
        ["N05"] = (Of(Calm(KeyAccount, Analysis)), Of(Calm(KeyAccount, Analysis).Says("PROBLEM", "customer_words").Says("VALUE", "agreed"))),
        ["N06"] = (Of(Calm(ActiveProject, Charter)), Of(Calm(ActiveProject, Charter).Says("NEEDDEF", "draft"))),
        ["N07"] = (Of(Calm(KeyAccount, Charter)), Of(Calm(KeyAccount, Charter).Answered("CHARTER", SampleDeals.Charter(4), Evidence.Verified))),
        ["N08"] = (Of(Calm(KeyAccount, Analysis)), Of(Calm(KeyAccount, Analysis).Answered("CHARTER", SampleDeals.Charter(1), Evidence.Stated))),
        ["N09"] = (Of(Calm(KeyAccount, Charter)), Of(Calm(KeyAccount, Charter).Knows(BuyingRole.User, BuyingRole.TechnicalExpert, BuyingRole.Purchaser, BuyingRole.DecisionMaker))),
        ["N10"] = (Of(Calm(ActiveProject, Analysis)), Of(Calm(ActiveProject, Analysis).Knows(BuyingRole.DecisionMaker))),
        ["N11"] = (Of(Calm(KeyAccount, Selection).Meets(new Person { Id = "dm", Name = "Mr Ma", Roles = [BuyingRole.DecisionMaker], LastTwoWayTouch = Today.AddDays(-31) })), Of(Calm(KeyAccount, Selection).Knows(BuyingRole.DecisionMaker))),
        ["N12"] = (Of(Calm(KeyAccount, Charter)), Of(Calm(KeyAccount, Charter).Says("COACH", "tested_weak"))),
        ["N13"] = (Of(Calm(KeyAccount, Charter)), Of(Calm(KeyAccount, Charter) with { Tender = new TenderCalendar { FileIssued = Today } })),
        ["N14"] = (Of(Calm(KeyAccount, Selection).Says("COMPETITOR", "behind")), Of(Calm(KeyAccount, Selection).Says("COMPETITOR", "even"))),
        ["N15"] = (Of(Calm(KeyAccount, Selection).Says("LAYER", "outer")), Of(Calm(KeyAccount, Selection).Says("LAYER", "tier1"))),
        ["N16"] = (Of(Calm(KeyAccount, Selection), Account with { Ring = [new RingMember("r1", "Delta", IsPartner: true, IsRival: true)] }), Of(Calm(KeyAccount, Selection), Account with { Ring = [new RingMember("r1", "Delta", IsPartner: true)] })),
        ["N17"] = (Of(Calm(KeyAccount, Selection).Key().Talks(3, feeling: 2)), Of(Calm(KeyAccount, Selection).Key().Talks(3, feeling: 3))),
        ["N18"] = (Of(Calm(KeyAccount, Selection).Key().Talks(7)), Of(Calm(KeyAccount, Selection).Talks(7))),
        ["N19"] = (Of(Calm(KeyAccount, Selection).Says("EXPERTISE", "nonexpert_us")), Of(Calm(KeyAccount, Selection).Says("EXPERTISE", "nonexpert_us") with { ProcurementMode = ProcurementMode.LegalTender })),
        ["N20"] = (Of(Calm(KeyAccount, Selection).Meets(Expert)), Of(Calm(KeyAccount, Selection).Meets(Expert with { OurOwner = "Li Na" }))),
        ["N21"] = (Of(Calm(ActiveProject, Analysis)), Of(Calm(ActiveProject, Analysis).Says("JOINTMGMT", "regular"))),
        ["N22"] = (Of(Calm(ActiveProject, Analysis)), Of(Calm(ActiveProject, Analysis).Says("TRIGGER", "both"))),
        ["N23"] = (Of(Calm(ActiveProject, Analysis)), Of(Calm(ActiveProject, Analysis).Says("REFERENCES", "given").Put(new GoodStanding { Id = "g1", Text = "audited accounts", Kind = StandingKind.Accounts }))),
        ["N24"] = (Of(Calm(KeyAccount, Analysis).SentBack(BackReason.RequirementChange)), Of(Calm(KeyAccount, Analysis).SentBack(BackReason.EntryError))),
        ["N25"] = (Of(Calm(PassiveProject, Selection)), Of(Calm(PassiveProject, Selection) with { BidDecision = new BidDecision(BidChoice.Go, null, null, "Ms Xu", "u1", Now) })),
        ["N26"] = (Of(Calm(PassiveProject, Selection)), Of(Calm(PassiveProject, Selection).Says("SIMRANK", "close"))),
        ["N27"] = (Of(Calm(PassiveProject, Selection).Rated("IMPLRISK", 3, Evidence.Stated)), Of(Calm(PassiveProject, Selection).Rated("IMPLRISK", 4, Evidence.Stated))),
        ["N28"] = (Of(Calm(PassiveProject, Bidding).Submitted()), Of(Calm(PassiveProject, Bidding))),
        ["N29"] = (Of(Calm(ActiveProject, Procurement).Says("SIGNRISK", "open")), Of(Calm(ActiveProject, Procurement).Says("SIGNRISK", "minor"))),
        ["N30"] = (Of(Calm(KeyAccount, Selection) with { ExpectedClose = Today.AddDays(60) }), Of(Calm(KeyAccount, Selection))),
        ["N31"] = (Of(Calm(KeyAccount, Selection).Says("QUALIF", "closable")), Of(Calm(KeyAccount, Selection).Says("QUALIF", "passed"))),
        ["N32"] = (Of(Calm(KeyAccount, Selection).Appraised(2)), Of(Calm(KeyAccount, Selection).Appraised(4))),
        ["N33"] = (Of(Calm(KeyAccount, Selection), Account with { ClassChangedOn = Today.AddDays(-5) }), Of(Calm(KeyAccount, Selection), Account with { ClassChangedOn = Today.AddDays(-5), PolicyUpdatedOn = Today })),
        ["N34"] = (Of(Calm(PassiveProject, Selection).Says("ORIGIN", "channel")), Of(Calm(PassiveProject, Selection).Says("ORIGIN", "channel").Says("ROLE_PP", "sub_signed"))),
        ["N35"] = (Of(Calm(KeyAccount, Acceptance).Accepted(4, 5)), Of(Calm(KeyAccount, Acceptance).Accepted(4, 3))),
        ["N36"] = (Of(Calm(KeyAccount, Stage.FollowOn).Silent(46) with { Outcome = Outcome.Completed }), Of(Calm(KeyAccount, Stage.FollowOn).Silent(44) with { Outcome = Outcome.Completed })),
        ["N37"] = (Of(Calm(KeyAccount, Stage.FollowOn)), Of(Calm(KeyAccount, Stage.FollowOn).Needs(400))),
        ["N38"] = (Of(Calm(KeyAccount, Stage.FollowOn).Needs(90)), Of(Calm(KeyAccount, Stage.FollowOn).Needs(91))),
        ["N39"] = (Of(Calm(ActiveProject, Acceptance) with { ContractEnd = Today.AddDays(60) }), Of(Calm(ActiveProject, Acceptance) with { ContractEnd = Today.AddDays(61) })),
        ["N40"] = (Of(Calm(KeyAccount, Stage.FollowOn).Key().Talks(3, feeling: 4)), Of(Calm(KeyAccount, Stage.FollowOn).Key().Talks(3, feeling: 4) with { ReferralAskedOn = Today.AddDays(-100) })),
        ["N41"] = (Of(Calm(KeyAccount, Selection).Talks(5, team: true)), Of(Calm(KeyAccount, Selection).Talks(5))),
        ["N42"] = (Of(Calm(KeyAccount, Implementation) with { Milestones = [new Milestone("m1", "line 1", Today.AddDays(14))] }), Of(Calm(KeyAccount, Implementation) with { Milestones = [new Milestone("m1", "line 1", Today.AddDays(15))] })),
        ["N43"] = (Of(Calm(KeyAccount, Selection).Meets(Opponent)), Of(Calm(KeyAccount, Selection).Meets(Opponent with { OurOwner = "Li Na" }))),
        ["N44"] = (Of(Calm(KeyAccount, Analysis).Answered("PROBLEM", new AnswerValue.Choice("customer_words"), Evidence.Verified, reconfirmDays: 8)), Of(Calm(KeyAccount, Analysis).Answered("PROBLEM", new AnswerValue.Choice("customer_words"), Evidence.Verified, reconfirmDays: 6))),
        ["N45"] = (Of(Calm(KeyAccount, Selection).Meets(Opponent with { Stance = null })), Of(Calm(KeyAccount, Selection).Meets(Opponent with { Stance = 0 }))),
        ["N46"] = (Of(Calm(KeyAccount, Selection).Says("QUALIF", "fail")), Of(Calm(KeyAccount, Selection).Says("QUALIF", "fail") with { NoGoReviewedAt = Now })),
        ["N47"] = (Of(Calm(KeyAccount, Selection)), Of(Calm(KeyAccount, Stage.FollowOn))),
        ["N48"] = (Of(Calm(KeyAccount, Selection)), Of(Calm(PassiveProject, Selection))),
        ["N49"] = (Of(Calm(PassiveProject, Bidding).Bids(5)), Of(Calm(PassiveProject, Bidding).Bids(8))),
        ["N50"] = (Of(Calm(KeyAccount, Selection).Meets(Strong(15))), Of(Calm(KeyAccount, Selection).Meets(Strong(14)))),
        ["N51"] = (Of(Calm(KeyAccount, Research) with { People = [] }), Of(Calm(KeyAccount, Research).Knows(BuyingRole.User))),
        ["N53"] = (Of(Calm(KeyAccount, Selection).Meets(Expert).Meeting("Dr Xia", 3), Account), Of(Calm(KeyAccount, Selection).Meets(Expert).Meeting("Dr Xia", 4), Account)),
        ["N52"] = (Of(Calm(KeyAccount, Selection).Meets(Strong(3)).Turns(3, "strong", 1, 0)), Of(Calm(KeyAccount, Selection).Meets(Strong(3)))),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static Account Account => new() { Id = "a1", TenantId = "t1", Name = "Lakeside Automotive", Class = AccountClass.KeyAccount };

    private static Person Expert => new() { Id = "ex", Name = "Dr Xia", Roles = [BuyingRole.Evaluator], Influence = 3, Expertise = Expertise.Expert };

    private static Person Opponent => new() { Id = "op", Name = "Mr Gu", Influence = 4, Stance = -1, Strength = 1, LastTwoWayTouch = Today.AddDays(-2) };

    /// <summary>A deal that nothing is wrong with: one contact talked with two days ago, a dated step of the customer's, signing next month.</summary>
    public static Deal Calm(DealType type, Stage stage) => SampleDeals.New(type, stage) with
    {
        Outcome = stage > Procurement ? Outcome.WonInDelivery : Outcome.Open,
        ExpectedClose = Today.AddDays(30),
        People = [new Person { Id = "p1", Name = "Mr Chen", Position = "engineering", Influence = 3, Stance = 1, Strength = 2, LastTwoWayTouch = Today.AddDays(-2) }],
        NextSteps = [new NextStep("s1", "send the drawings", Today.AddDays(3), StepOwner.Customer)],
    };

    public static Deal Submitted(this Deal deal) => deal with { Tender = deal.Tender with { SubmittedAt = Now.AddDays(-4) } };

    private static Case Of(Deal deal, Account? account = null) => new(deal, account);

    private static Person Strong(int daysAgo) => new() { Id = "strong", Name = "Mr Wu", Influence = 4, Stance = 0, Strength = 2, LastTwoWayTouch = Today.AddDays(-daysAgo) };

    private static Deal Silent(this Deal deal, int days) => deal with { People = [.. deal.People.Select(person => person with { LastTwoWayTouch = Today.AddDays(-days) })] };

    private static Deal InStage(this Deal deal, int days) => deal with { Visits = [deal.Visit with { EnteredAt = Now.AddDays(-days) }] };

    private static Deal Says(this Deal deal, string key, string option) => deal.Answered(key, option, Evidence.Verified);

    private static Deal Meets(this Deal deal, Person person) => deal with { People = deal.People.Add(person) };

    private static Deal Knows(this Deal deal, params BuyingRole[] roles) =>
        deal with { People = [.. roles.Select((role, at) => new Person { Id = $"r{at}", Name = $"Ms {role}", Roles = [role], Influence = 3, Stance = 1, Strength = 2, LastTwoWayTouch = Today.AddDays(-2) })] };

    private static Deal Key(this Deal deal) => deal with { People = [deal.People[0] with { Roles = [BuyingRole.Coach] }] };

    private static Deal Talks(this Deal deal, int daysAgo, int? feeling = null, bool team = false) => deal.Told(daysAgo, new Impression("p1", Feeling: feeling), team);

    private static Deal Turns(this Deal deal, int daysAgo, string person, int before, int after) => deal.Told(daysAgo, new Impression(person, before, after), false);

    private static Deal Told(this Deal deal, int daysAgo, Impression seen, bool team) => deal with
    {
        Touches =
        [
            new Touch
            {
                Id = "t1", On = Today.AddDays(-daysAgo), Channel = TouchChannel.Visit, Direction = TouchDirection.TwoWay, Summary = "talked",
                People = [seen], OurPeople = team ? ["Wang Lei", "Li Na"] : [], By = "u1", At = Now.AddDays(-daysAgo),
            },
        ],
    };

    private static Deal Meeting(this Deal deal, string with, int inDays) => deal with { NextSteps = [.. deal.NextSteps, new NextStep("s2", "technical talk", Today.AddDays(inDays), StepOwner.Us, with)] };

    private static Deal SentBack(this Deal deal, BackReason reason) => deal with { Visits = [deal.Visit with { VisitNo = 2, SentBack = reason }] };

    private static Deal Appraised(this Deal deal, int rating) => deal.Answered(
        "SCORECARD",
        new AnswerValue.Ratings(QuestionBank.Get("SCORECARD").Parts.ToImmutableSortedDictionary(part => part.Code, _ => rating), ImmutableSortedDictionary<string, int>.Empty),
        Evidence.Stated);

    private static Deal Accepted(this Deal deal, params int[] ratings) => deal with { Milestones = [.. ratings.Select((rating, at) => new Milestone($"m{at}", $"line {at}", null, null, Today, rating))] };

    private static Deal Needs(this Deal deal, int inDays) => deal with { FollowOns = [new FollowOn("f1", FollowOnGroup.Upgrade, "next line", Today.AddDays(inDays))] };

    private static Deal Bids(this Deal deal, int inDays) => deal with { Tender = deal.Tender with { BidDeadline = Now.AddDays(inDays), OpenItems = ["price sheet"] } };
}
