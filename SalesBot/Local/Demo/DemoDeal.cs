using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Local.Demo;

/// <summary>A sample deal before it gets an owner, a date and a language.</summary>
internal sealed record DemoDeal(string Code, DealType Type, Stage Stage, Text Account, Text Title, decimal Amount)
{
    // What happened before the stage it stands in.
    private const int DaysBefore = 60;

    /// <summary>Days since it came into its stage.</summary>
    public int DaysInStage { get; init; } = 20;

    /// <summary>Days until the expected signature.</summary>
    public int DaysToClose { get; init; } = 150;

    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>The words behind some of the answers, and who said them.</summary>
    public ImmutableArray<(string Key, Text Words, Text? Source)> Quotes { get; init; } = [];

    public ImmutableArray<DemoPerson> People { get; init; } = [];

    /// <summary>The next step, in how many days it is due, and whose it is.</summary>
    public (Text Text, int InDays, StepOwner Owner)? Next { get; init; }

    /// <summary>Days until the bid deadline, at ten in the morning, and the bid items still open.</summary>
    public (int InDays, ImmutableArray<Text> Open)? Bid { get; init; }

    /// <summary>What the last score card showed, ten days ago.</summary>
    public (double Score, double Coverage, string Verdict)? Shown { get; init; }

    /// <summary>The deal as it belongs to somebody now.</summary>
    public Deal For(string tenantId, string ownerId, string ownerName, string accountId, Language language, DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var entered = now.AddDays(-DaysInStage);
        return new Deal
        {
            Id = $"demo-{Code}-{ownerId}",
            TenantId = tenantId,
            AccountId = accountId,
            AccountName = Account.In(language),
            Title = Title.In(language),
            Type = Type,
            Amount = new Money(Amount, "CNY"),
            ExpectedClose = today.AddDays(DaysToClose),
            OwnerId = ownerId,
            OwnerName = ownerName,
            OpenedAt = now.AddDays(-DaysInStage - DaysBefore),
            Visits = Way(now.AddDays(-DaysInStage - DaysBefore), entered),
            Answers = Answers.ToImmutableSortedDictionary(answer => answer.Key, answer => Quoted(answer, language) with { By = ownerId, At = entered.AddDays(2) }, StringComparer.Ordinal),
            People = [.. People.Select((person, at) => person.As($"p{at + 1}", language, today))],
            NextSteps = Next is { } next ? [new NextStep("s1", next.Text.In(language), today.AddDays(next.InDays), next.Owner)] : [],
            Tender = Bid is { } bid
                ? new TenderCalendar { BidDeadline = At(today.AddDays(bid.InDays), new TimeOnly(10, 0), zone), OpenItems = [.. bid.Open.Select(item => item.In(language))] }
                : TenderCalendar.Empty,
            LastShown = Shown is { } shown ? new ShownScore(now.AddDays(-10), shown.Score, shown.Coverage, shown.Verdict) : null,
        };
    }

    private Answer Quoted(Answer answer, Language language)
    {
        foreach (var (key, words, source) in Quotes)
        {
            if (key == answer.Key)
            {
                return answer with { Quote = words.In(language), Source = source?.In(language) };
            }
        }

        return answer;
    }

    // The stages it came through, in equal parts of the time before.
    private ImmutableList<StageVisit> Way(DateTimeOffset opened, DateTimeOffset entered)
    {
        var first = Type == DealType.PassiveProject ? Stage.Selection : Stage.Research;
        var before = Stage - first;
        return [.. Enumerable.Range(0, before).Select(at => new StageVisit(first + at, 1, Part(at), Part(at + 1))), new StageVisit(Stage, 1, entered)];

        DateTimeOffset Part(int at) => opened + ((entered - opened) * at / before);
    }

    private static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}

/// <summary>A sample person.</summary>
internal sealed record DemoPerson(Text Name, Text? Position, BuyingRole[] Roles, int? Influence, int? Stance, int Strength, int? DaysSinceTouch, bool IsTitle = false)
{
    public Person As(string id, Language language, DateOnly today) => new()
    {
        Id = id,
        Name = Name.In(language),
        NameIsTitle = IsTitle,
        Position = Position?.In(language),
        Roles = [.. Roles],
        Influence = Influence,
        Stance = Stance,
        Strength = Strength,
        LastTwoWayTouch = DaysSinceTouch is { } days ? today.AddDays(-days) : null,
    };
}
