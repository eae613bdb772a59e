using CsCheck;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Tests.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Deals;

/// <summary>Moves of deals: what the table allows, what each does, and what holds after any number of them.</summary>
public class StageMovingTests
{
    public static TheoryData<DealType, Stage> EveryStage
    {
        get
        {
            var all = new TheoryData<DealType, Stage>();
            foreach (var (type, stage) in from type in Enum.GetValues<DealType>() from stage in Enum.GetValues<Stage>() select (type, stage))
            {
                all.Add(type, stage);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EveryStage))]
    public void Usual_days_are_those_of_the_content_and_six_tenths_of_them_in_every_later_round(DealType type, Stage stage)
    {
        var durations = ContentFile.Read("domain-data.json").GetProperty("durations").GetProperty(type.Code());
        int? first = stage == Stage.Acceptance ? 30 : durations.TryGetProperty(stage.Code(), out var days) ? days[1].GetInt32() : null;
        Assert.Equal(first, StageTime.TypicalDays(type, stage, 1));
        Assert.Equal(first is { } usual ? (int)Math.Round(usual * 0.6, MidpointRounding.AwayFromZero) : null, StageTime.TypicalDays(type, stage, 3));
    }

    [Theory]
    [MemberData(nameof(EveryStage))]
    public void Only_a_move_of_the_table_can_be_made(DealType type, Stage stage)
    {
        var deal = Ready(New(type, stage));
        foreach (var (to, kind) in from to in Enum.GetValues<Stage>() from kind in Enum.GetValues<MoveKind>() select (to, kind))
        {
            var order = Order(deal, to, kind);
            var allowed = StageMoves.All.Any(move => move.From == stage && move.To == to && move.Kind == kind);
            Assert.Equal(allowed && !deal.NeedsOurPartInTheNeed(to), deal.ProblemOf(order) == MoveProblem.None);
            if (!allowed)
            {
                Assert.Throws<InvalidOperationException>(() => deal.MoveTo(order));
            }
        }
    }

    [Fact]
    public void Every_move_back_reason_and_every_piece_of_evidence_is_in_the_content()
    {
        Assert.All(Enum.GetValues<BackReason>(), reason => Assert.NotEmpty(reason.Name().Zh));
        Assert.All(Enum.GetValues<BackReason>().SelectMany(reason => reason.Doubts()), key => Assert.NotNull(QuestionBank.Get(key)));
        Assert.All(Enum.GetValues<Stage>().Where(stage => stage < Stage.FollowOn), stage => Assert.Contains(StageEvidence.All, piece => piece.Stage == stage));
        Assert.Distinct(StageEvidence.All.Select(piece => piece.Code));
    }

    [Fact]
    public void A_passive_project_bids_only_with_the_managers_decision()
    {
        var deal = New(DealType.PassiveProject, Stage.Selection);
        var order = Order(deal, Stage.Bidding, MoveKind.Forward);
        Assert.Equal(MoveProblem.NeedsBidDecision, deal.ProblemOf(order));
        var conditional = deal with { BidDecision = new(BidChoice.Conditional, "partner signed", SampleDeals.Today, "Mr Zhou", "u1", Now) };
        Assert.NotEqual(MoveProblem.BidConditionIsPast, conditional.ProblemOf(order with { Day = SampleDeals.Today }));
        Assert.Equal(MoveProblem.BidConditionIsPast, conditional.ProblemOf(order with { Day = SampleDeals.Today.AddDays(1) }));
        Assert.Equal(MoveProblem.NeedsBidDecision, (deal with { BidDecision = new(BidChoice.NoGo, null, null, "Mr Zhou", "u1", Now) }).ProblemOf(order));
        Assert.Equal(MoveProblem.None, (deal with { BidDecision = new(BidChoice.Conditional, "price", null, "Mr Zhou", "u1", Now) }).ProblemOf(order));
    }

    [Fact]
    public void Implementation_needs_a_contract_and_a_changed_contract_a_new_signature()
    {
        var deal = New(DealType.KeyAccount, Stage.Procurement);
        var order = Order(deal, Stage.Implementation, MoveKind.Forward);
        Assert.Equal(MoveProblem.NeedsContract, deal.ProblemOf(order));
        var won = deal.Sign("4711", Today, Now).MoveTo(order);
        Assert.Equal(Outcome.WonInDelivery, won.Outcome);
        var back = won.MoveTo(new MoveOrder(Stage.Procurement, MoveKind.Back, Now.AddDays(9)) { SentBack = BackReason.ContractChange, ApprovedBy = "Mr Zhou" });
        Assert.Equal((Outcome.Open, 2, "Mr Zhou"), (back.Outcome, back.Visit.VisitNo, back.Visit.ApprovedBy));
        Assert.Equal(MoveProblem.NeedsContract, back.ProblemOf(order));
        Assert.Equal(MoveProblem.None, back.Sign("4712", Today.AddDays(9), Now.AddDays(9)).ProblemOf(order));
    }

    [Fact]
    public void A_gap_closes_by_itself_when_its_evidence_shows_up()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter);
        var moved = deal.MoveTo(Order(deal, Stage.Selection, MoveKind.Forward));
        Assert.Contains(moved.OpenGaps(), gap => gap.Code == "CHARTER_PARTS");
        var known = moved.Answered("CHARTER", Charter(4), Evidence.Verified);
        Assert.DoesNotContain(known.OpenGaps(), gap => gap.Code == "CHARTER_PARTS");
        Assert.Equal(Now, known.GapsNow(Now).Single(gap => gap.Code == "CHARTER_PARTS").ClosedAt);
        Assert.DoesNotContain(moved.Confirm("SPONSOR_NAMED", null, "u1", Now).OpenGaps(), gap => gap.Code == "SPONSOR_NAMED");
    }

    [Fact]
    public void What_was_confirmed_in_an_earlier_round_is_asked_again()
    {
        var deal = New(DealType.KeyAccount, Stage.Analysis).Confirm("REPORT", null, "u1", Now);
        var round = deal.MoveTo(Order(deal, Stage.Charter, MoveKind.Forward)).IfSentBack(Stage.Analysis, BackReason.BudgetChange, Now.AddDays(5));
        Assert.DoesNotContain(deal.MissingEvidence(), piece => piece.Code == "REPORT");
        Assert.Contains(round.MissingEvidence(), piece => piece.Code == "REPORT");
    }

    [Fact]
    public void Confirming_all_gives_the_score_of_the_new_stage_without_the_marks() => AnyDeal.Any.Sample(deal =>
    {
        var clean = deal with { Answers = deal.Answers.SetItems(deal.Answers.Select(pair => KeyValuePair.Create(pair.Key, pair.Value with { ReconfirmSince = null }))) };
        foreach (var move in clean.PossibleMoves().Where(move => move.Kind == MoveKind.Back && !clean.NeedsOurPartInTheNeed(move.To)))
        {
            var back = clean.IfSentBack(move.To, BackReason.RequirementChange, Now);
            var confirmed = back.ToConfirm().Aggregate(back, (so, question) => so.Reconfirm(question.Key, "u1", so.Answers[question.Key].At));
            var plain = clean with { Visits = back.Visits };
            Assert.Equal(Scoring.Of(plain, CalmFacts, Now).Value, Scoring.Of(confirmed, CalmFacts, Now).Value, 9);
            Assert.All(back.Answers, pair => Assert.Equal(clean.Answers.GetValueOrDefault(pair.Key)?.Value, pair.Value.Value));
        }
    });

    [Fact]
    public void Any_moves_keep_every_visit_and_a_mistake_leaves_no_trace_but_itself() => Gen.Int[0, 1000].Array[1, 12].SelectMany(picks =>
        Gen.OneOfConst(Enum.GetValues<DealType>()).Select(type => (Type: type, Picks: picks))).Sample(walk =>
    {
        var deal = Ready(New(walk.Type, walk.Type == DealType.PassiveProject ? Stage.Selection : Stage.Research));
        var at = Now;
        foreach (var pick in walk.Picks)
        {
            at = at.AddDays(3);
            var moves = deal.PossibleMoves().Where(move => !deal.NeedsOurPartInTheNeed(move.To)).ToList();
            var order = Order(deal, moves[pick % moves.Count].To, moves[pick % moves.Count].Kind) with { At = at };
            var ready = Ready(deal, at);
            var moved = ready.MoveTo(order);
            Assert.Equal(ready.Visits.Count + 1, moved.Visits.Count);
            Assert.Equal(ready.Visits.SkipLast(1), moved.Visits.Take(ready.Visits.Count - 1));
            Assert.Equal(at, moved.Visits[^2].LeftAt);
            Assert.Equal((at - deal.OpenedAt).Days, moved.TotalAge(at));
            Assert.Equal(moved.Visits.Count(visit => visit.Stage == moved.Stage), moved.Visit.VisitNo);

            var restored = moved.MoveTo(new MoveOrder(ready.Stage, MoveKind.Back, at.AddHours(1)) { SentBack = BackReason.EntryError });
            Assert.Equal(ready.Visit, restored.Visit);
            Assert.Equal(ready.Answers.ToList(), restored.Answers.ToList());
            Assert.Equal(ready.OpenGaps().ToList(), restored.OpenGaps().ToList());
            Assert.Equal(ready.Outcome, restored.Outcome);
            Assert.Equal(moved.Visits.Count, restored.Visits.Count);
            deal = moved;
        }
    });

    [Theory]
    [InlineData(Outcome.Lost, "price", null, EndingProblem.NeedsRival)]
    [InlineData(Outcome.Lost, "", "Delta", EndingProblem.NeedsReason)]
    [InlineData(Outcome.Lost, "price", "Delta", EndingProblem.None)]
    [InlineData(Outcome.NoDecision, "", null, EndingProblem.NeedsReason)]
    [InlineData(Outcome.Withdrawn, "no margin", null, EndingProblem.None)]
    [InlineData(Outcome.Completed, "", null, EndingProblem.NotAtThisStage)]
    public void An_ending_says_what_it_needs(Outcome outcome, string reason, string? rival, EndingProblem expected) =>
        Assert.Equal(expected, New(DealType.ActiveProject, Stage.Bidding).ProblemOf(new Closing(outcome, reason, rival, null, Now)));

    [Fact]
    public void A_closed_deal_reopens_for_a_year_at_its_stage_or_before()
    {
        var lost = New(DealType.ActiveProject, Stage.Bidding).Close(new Closing(Outcome.Lost, "price", "Delta", null, Now));
        Assert.Equal(EndingProblem.TooLongAgo, lost.ProblemOfReopening(Stage.Bidding, Now.AddDays(366)));
        Assert.Equal(EndingProblem.NotAtThisStage, lost.ProblemOfReopening(Stage.Testing, Now));
        var open = lost.Reopen(Stage.Selection, Now.AddDays(365));
        Assert.Equal((Outcome.Open, Stage.Selection, Now), (open.Outcome, open.Stage, open.Visits[^2].LeftAt));
        Assert.Equal(0, open.DaysInStage(Now.AddDays(365)));
    }

    [Fact]
    public void Conversions_keep_answers_and_never_leave_a_passive_project_before_the_selection()
    {
        var active = New(DealType.ActiveProject, Stage.Analysis).Answered("VALUE", "agreed", Evidence.Stated);
        var passive = active.ToPassive(TenderOrigin.PublicNotice, Now);
        Assert.Equal((Stage.Selection, DealType.PassiveProject), (passive.Stage, passive.Type));
        Assert.Equal(active.Answers, passive.Answers);
        Assert.Equal(Stage.Selection, passive.SentBackStayingPassive(BackReason.Retender, "again", Now).Stage);
        Assert.Equal((Stage.Selection, DealType.ActiveProject), (passive.ToActive().Stage, passive.ToActive().Type));
        Assert.Null(New(DealType.KeyAccount, Stage.Bidding).ConvertibleTo());
    }

    private static Deal Ready(Deal deal, DateTimeOffset? at = null) => deal with
    {
        BidDecision = new(BidChoice.Go, null, null, "Mr Zhou", "u1", Now),
        Contract = new("4711", DateOnly.FromDateTime((at ?? Now).UtcDateTime)),
    };

    private static MoveOrder Order(Deal deal, Stage to, MoveKind kind) => new(to, kind, Now)
    {
        Reason = "because",
        ApprovedBy = "Mr Zhou",
        SentBack = kind == MoveKind.Back ? deal.BackReasonsFor()[0] : null,
    };
}
