using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Deals;

public class TenderCalendarTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(-46, true)]
    public void The_decision_maker_is_away_from_the_result_on_and_not_from_the_last_talk(int announcedInDays, bool isAway)
    {
        var deal = New(DealType.ActiveProject, Stage.Selection) with
        {
            ProcurementMode = ProcurementMode.Invited,
            Tender = TenderCalendar.Empty with { SubmittedAt = Now.AddDays(-60), ResultAnnouncedAt = Now.AddDays(announcedInDays) },
            People = [new Person { Id = "P1", Name = "Mr Ma", Roles = [BuyingRole.DecisionMaker], Influence = 5, LastTwoWayTouch = Today.AddDays(-70) }],
        };

        Assert.Equal(isAway, SalesBot.Sales.Stalls.Stall.Of(SalesBot.Sales.Stalls.StallFacts.Of(deal), Now).Signals.Any(signal => signal.Code == "S7"));
    }

    private static readonly TenderCalendar Bid = TenderCalendar.Empty with { SubmittedAt = Now.AddDays(-1) };

    public static TheoryData<TenderDate, TenderDate> EveryPair
    {
        get
        {
            var pairs = new TheoryData<TenderDate, TenderDate>();
            foreach (var one in Enum.GetValues<TenderDate>())
            {
                foreach (var other in Enum.GetValues<TenderDate>().Where(other => other != one))
                {
                    pairs.Add(one, other);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [InlineData(DealType.KeyAccount, ProcurementMode.LegalTender, true)]
    [InlineData(DealType.ActiveProject, ProcurementMode.Invited, true)]
    [InlineData(DealType.PassiveProject, null, true)]
    [InlineData(DealType.PassiveProject, ProcurementMode.PriceBidding, false)]
    [InlineData(DealType.KeyAccount, ProcurementMode.FrameworkOrder, false)]
    [InlineData(DealType.ActiveProject, null, false)]
    public void It_is_quiet_between_bid_and_result_in_a_legal_or_invited_tender(DealType type, ProcurementMode? mode, bool isQuiet)
    {
        var deal = New(type, Stage.Bidding) with { ProcurementMode = mode };

        Assert.False(deal.IsQuiet());
        Assert.Equal(isQuiet, (deal with { Tender = Bid }).IsQuiet());
        Assert.False((deal with { Tender = Bid with { ResultAnnouncedAt = Now } }).IsQuiet());
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_result_is_late_after_three_days(int daysAgo, bool isLate)
    {
        var deal = New(DealType.PassiveProject, Stage.Bidding) with { Tender = Bid with { ResultExpected = Today.AddDays(-daysAgo) } };

        Assert.Equal(isLate, deal.IsResultLate(Today));
        Assert.False((deal with { Tender = deal.Tender with { ResultAnnouncedAt = Now } }).IsResultLate(Today));
    }

    [Fact]
    public void While_it_is_quiet_the_contacts_of_the_day_of_submission_count()
    {
        var deal = New(DealType.PassiveProject, Stage.Bidding) with { Tender = Bid with { ContactsAtSubmission = 3 } };

        Assert.Equal(3, DealFacts.From(deal, Today).ActiveContacts);
        Assert.Equal(0, DealFacts.From(deal with { Tender = deal.Tender with { ResultAnnouncedAt = Now } }, Today).ActiveContacts);
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(2, 2)]
    public void After_a_quiet_period_days_count_from_the_result_or_a_later_talk(int talkInDays, int startInDays)
    {
        var deal = New(DealType.PassiveProject, Stage.Bidding) with { Tender = Bid with { ResultAnnouncedAt = Now } };

        Assert.Equal(Today.AddDays(startInDays), deal.ClockStart(Today.AddDays(talkInDays), DayOf));
        Assert.Equal(Today, deal.ClockStart(null, DayOf));
        Assert.Equal(Today.AddDays(-5), (deal with { Tender = Bid }).ClockStart(Today.AddDays(-5), DayOf));
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Of_two_dates_in_the_wrong_order_each_is_refused_because_of_the_other(TenderDate one, TenderDate other)
    {
        var (day, earlier) = (Today.AddDays(-10), Today.AddDays(-11));
        var calendar = Set(TenderCalendar.Empty, one, day);
        var refusal = calendar.Refuse(other, earlier, Today, DayOf);

        // What is refused the day before is taken the day after, and seen from the other date it is the same.
        Assert.True(refusal is null || calendar.Refuse(other, Today.AddDays(-9), Today, DayOf) is null);
        Assert.Equal(refusal is null, Set(TenderCalendar.Empty, other, earlier).Refuse(one, day, Today, DayOf) is null);
        Assert.True(refusal is null || (refusal.Against == one && refusal.MustBeLater));
        Assert.Null(calendar.Refuse(other, day, Today, DayOf));
    }

    [Fact]
    public void A_deadline_before_the_notice_is_refused_and_a_notice_to_come_too()
    {
        var calendar = TenderCalendar.Empty with { Notice = Today };

        Assert.Equal(TenderDate.Notice, calendar.Refuse(TenderDate.BidDeadline, Today.AddDays(-1), Today, DayOf)!.Against);
        Assert.Null(TenderCalendar.Empty.Refuse(TenderDate.Notice, Today.AddDays(1), Today, DayOf)!.Against);
    }

    [Fact]
    public void Odd_spans_are_warned_of_in_a_legal_tender_only()
    {
        var odd = TenderCalendar.Empty with
        {
            FileIssued = Today,
            ClarificationDeadline = Today.AddDays(5),
            BidDeadline = Now.AddDays(19),
            ResultExpected = Today.AddDays(30),
            PublicityEnd = Today.AddDays(32),
            AwardNotice = Today.AddDays(40),
            ContractBy = Today.AddDays(71),
        };
        var sound = odd with { BidDeadline = Now.AddDays(20), PublicityEnd = Today.AddDays(33), ContractBy = Today.AddDays(70) };
        var deal = New(DealType.KeyAccount, Stage.Bidding) with { Tender = odd, ProcurementMode = ProcurementMode.LegalTender };

        Assert.Equal(
            [TenderWarning.ShortForBids, TenderWarning.LateClarification, TenderWarning.ShortPublicity, TenderWarning.LateContract],
            deal.CalendarWarnings(DayOf));
        Assert.Empty((deal with { Tender = sound }).CalendarWarnings(DayOf));
        Assert.Empty((deal with { ProcurementMode = ProcurementMode.Invited }).CalendarWarnings(DayOf));
    }

    [Fact]
    public void A_notice_starts_and_a_result_ends_the_time_of_one_contact()
    {
        var before = New(DealType.KeyAccount, Stage.Selection) with { ProcurementMode = ProcurementMode.LegalTender };
        var running = before with { Tender = TenderCalendar.Empty with { Notice = Today } };

        Assert.False(before.IsUnderTender());
        Assert.True(running.IsUnderTender());
        Assert.False((running with { Tender = running.Tender with { ResultAnnouncedAt = Now } }).IsUnderTender());
    }

    [Fact]
    public void Our_own_work_is_planned_on_working_days_before_the_deadline()
    {
        var friday = new DateOnly(2026, 12, 4);
        var plan = BidPlan.Before(friday);

        Assert.Equal(plan.Select(step => step.By).Order(), plan.Select(step => step.By));
        Assert.All(plan, step => Assert.True(step.By < friday && step.By.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
        Assert.Empty(BidPlan.Before(null));
    }

    [Theory]
    [InlineData(ProcurementMode.LegalTender, true, false)]
    [InlineData(ProcurementMode.LegalTender, false, true)]
    [InlineData(null, true, false)]
    [InlineData(ProcurementMode.FrameworkOrder, true, true)]
    public void Who_assesses_the_bids_of_a_legal_tender_is_not_recorded(ProcurementMode? mode, bool isEvaluator, bool mayRecord) =>
        Assert.Equal(mayRecord, (New(DealType.PassiveProject, Stage.Selection) with { ProcurementMode = mode }).MayRecord(isEvaluator));

    [Fact]
    public void Legal_lifts_the_flag_of_an_exclusion()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter) with { BuyerKind = BuyerKind.StateOrgan };
        deal = deal.Answered("CRITERIA_BY", "we", Evidence.Verified);

        Assert.Contains(Scoring.Of(deal, CalmFacts, Now).Flags, flag => flag.Code == "C10");
        var cleared = deal with { LegalClearance = new("may take part", "u1", Now) };
        Assert.DoesNotContain(Scoring.Of(cleared, CalmFacts, Now).Flags, flag => flag.Code == "C10");
    }

    [Fact]
    public void Only_who_reported_sees_what_it_was()
    {
        var hold = new ComplianceHold(ComplianceKind.Collusion, "u1", Now);

        Assert.Equal(ComplianceKind.Collusion, hold.KindFor("u1"));
        Assert.Null(hold.KindFor("u2"));
    }

    private static TenderCalendar Set(TenderCalendar calendar, TenderDate date, DateOnly day) => date == TenderDate.BidDeadline
        ? calendar with { BidDeadline = new DateTimeOffset(day, new TimeOnly(10, 0), Now.Offset) }
        : calendar.With(date, day);

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Now.Offset).DateTime);
}
