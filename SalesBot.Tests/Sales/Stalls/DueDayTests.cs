using System.Collections.Immutable;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Tests.Sales.Stalls;

/// <summary>A sweep looks at a deal on its due day only: on no day before may anything change, and long holidays do not count.</summary>
public class DueDayTests
{
    private const int Seeds = 4000;

    // Longer than any limit, so that "never" is really never.
    private const int Horizon = 420;

    private static readonly ImmutableArray<WorkCalendar> Calendars =
    [
        WorkCalendar.Weekdays,
        WorkCalendar.China,
        WorkCalendar.China with { OwnHolidays = [new(new(2026, 12, 20), 14), new(new(2026, 12, 28), 10), new(new(2027, 3, 1), 2)] },
    ];

    [Fact]
    public void Nothing_changes_before_the_due_day_and_something_does_on_it()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var limits = Parameters.Default with { Calendar = Calendars[random.Next(Calendars.Length)] };
            var now = new DateTimeOffset(2026, 1, 1, random.Next(24), random.Next(60), 0, TimeSpan.FromHours(random.Next(-8, 12))).AddDays(random.Next(700));
            var facts = Facts(random, now);

            var due = DueDay.Of(facts, now, limits);

            Assert.True(FirstChange(facts, now, limits) == due, $"seed {seed}: {due} and {FirstChange(facts, now, limits)}");
        }
    }

    [Theory]
    [InlineData(24, 0)]
    [InlineData(26, 2)]
    public void Days_of_a_long_holiday_are_no_silence(int day, int points)
    {
        // Spring Festival of 2026 takes nine days from 15 February: five days of silence before, and the rest after.
        var facts = Calm with { LastTalk = new(2026, 2, 10), NextStepDue = new(2026, 3, 30) };
        Assert.Equal(points, Points(facts, new(2026, 2, day), "S1", WorkCalendar.China));
        Assert.Equal(4, Points(facts, new(2026, 2, day), "S1", WorkCalendar.Weekdays));
    }

    [Theory]
    [InlineData(26, 0)]
    [InlineData(27, 1)]
    public void Nor_is_a_step_overdue_by_them(int day, int points)
    {
        var facts = Calm with { LastTalk = new(2026, 2, 25), NextStepDue = new(2026, 2, 14) };
        Assert.Equal(points, Points(facts, new(2026, 2, day), "S5", WorkCalendar.China));
    }

    [Fact]
    public void Three_days_are_no_long_holiday()
    {
        var facts = Calm with { LastTalk = new(2026, 4, 2), NextStepDue = new(2026, 5, 30) };
        Assert.Equal(2, Points(facts, new(2026, 4, 9), "S1", WorkCalendar.China));
    }

    // Seven days are too many for it, fourteen are far too many.
    private static readonly StallFacts Calm = new()
    {
        Type = DealType.ActiveProject,
        Stage = Stage.Procurement,
        VisitNo = 1,
        Outcome = Outcome.Open,
        OpenedAt = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero),
        EnteredAt = new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero),
    };

    private static int Points(StallFacts facts, DateOnly day, string code, WorkCalendar calendar) =>
        Stall.Of(facts, new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero), Parameters.Default with { Calendar = calendar }).Find(code)?.Points ?? 0;

    private static DateOnly? FirstChange(StallFacts facts, DateTimeOffset now, Parameters limits)
    {
        var today = Standing(Stall.Of(facts, now, limits));
        for (var days = 1; days < Horizon; days++)
        {
            if (Standing(Stall.Of(facts, now.AddDays(days), limits)) != today)
            {
                return DateOnly.FromDateTime(now.AddDays(days).DateTime);
            }
        }

        return null;
    }

    private static string Standing(Stall stall) =>
        $"{stall.State} {stall.Level} {stall.Points} {string.Join(' ', stall.Signals.Select(signal => $"{signal.Code}:{signal.Points}"))}";

    private static StallFacts Facts(Random random, DateTimeOffset now)
    {
        var type = random.GetItems(Enum.GetValues<DealType>(), 1)[0];
        var stage = random.GetItems(Enum.GetValues<Stage>(), 1)[0];
        var today = DateOnly.FromDateTime(now.DateTime);
        return new StallFacts
        {
            Type = type,
            Stage = type == DealType.PassiveProject && stage < Stage.Selection ? Stage.Selection : stage,
            VisitNo = random.Next(1, 4),
            Outcome = random.Next(8) == 0 ? Outcome.WonInDelivery : Outcome.Open,
            Tier = random.Next(4) switch { 0 => Tier.A, 1 => Tier.B, 2 => Tier.C, _ => null },
            OpenedAt = At(400, 0),
            EnteredAt = At(200, 0),
            LastTalk = Maybe(60, 0),
            ContactDays = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Day(90, 0)).OrderDescending()],
            DecisionMakerTalk = Maybe(70, 0),
            DecisionMakerIsOffLimits = random.Next(8) == 0,
            ExpectedClose = Maybe(70, 90),
            Slips = [.. Enumerable.Range(0, random.Next(5)).Select(_ => new Slip(At(190, 0), random.Next(1, 40)))],
            NextStepDue = Maybe(30, 30),
            WorseSince = Maybe(40, 0),
            DecisionMakerWorseSince = Maybe(40, 0),
            BackMoves = [.. Enumerable.Range(0, random.Next(4)).Select(_ => At(110, 0))],
            BidDeadline = random.Next(2) == 0 ? At(10, 20) : null,
            OpenBidItems = random.Next(3),
            IsQuiet = random.Next(5) == 0,
            ContactsAtSubmission = random.Next(2) == 0 ? random.Next(5) : null,
            ResultExpected = Maybe(20, 20),
            ResultAnnouncedAt = random.Next(4) == 0 ? At(40, 0) : null,
            ContractBy = random.Next(4) == 0 ? Day(30, 30) : null,
            ScoreFellSince = Maybe(40, 0),
            ScoreFall = 12,
            MilestoneDue = Maybe(30, 60),
            CrossYearUntil = Maybe(30, 200),
            CertificateEnds = random.Next(3) == 0 ? Day(10, 200) : null,
            AppraisalFall = random.Next(4) == 0 ? 25 : 0,
            Holds = [.. Holds()],
        };

        // One after the other: over, going on, or still to come.
        IEnumerable<RestingDays> Holds()
        {
            var from = Day(200, 10);
            for (var count = random.Next(3); count > 0; count--)
            {
                var until = from.AddDays(random.Next(1, 60));
                yield return new RestingDays(from, until);
                from = until.AddDays(random.Next(0, 50));
            }
        }

        DateOnly Day(int back, int ahead) => today.AddDays(random.Next(-back, ahead + 1));

        DateOnly? Maybe(int back, int ahead) => random.Next(3) == 0 ? null : Day(back, ahead);

        DateTimeOffset At(int back, int ahead) => now.AddMinutes(random.Next(-back * 1440, (ahead * 1440) + 1)).ToUniversalTime();
    }
}
