using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Teams;

namespace SalesBot.TeamPipeline;

/// <summary>The words of the team's cards. Pure.</summary>
internal static class TeamWords
{
    private static readonly Text TooEarly = new("too early", "信息不足");

    /// <summary>"CNY 143.2m"; one figure for each currency, empty if nothing is known.</summary>
    public static string Amounts(TeamSum sum, Language language) => Say.List([.. sum.Amounts.Select(amount => Say.Amount(amount, language))], language);

    /// <summary>"3 deals · CNY 33.9m".</summary>
    public static string Sum(TeamSum sum, Language language)
    {
        var count = (sum.Count == 1 ? new Text("1 deal", "1个") : new Text($"{sum.Count} deals", $"{sum.Count}个")).In(language);
        return Amounts(sum, language) is { Length: > 0 } amounts ? language == Language.Chinese ? $"{count}，{amounts}" : $"{count} · {amounts}" : count;
    }

    /// <summary>The counts of the picture: by level, by verdict, by kind, and how many are too little known.</summary>
    public static IEnumerable<(Text Lead, Text Text)> Counts(TeamPicture picture)
    {
        yield return (new("Alerts: ", "预警："), Listed(
            picture.ByLevel().Select(group => (group.Sum.Count, Badge.Of(group.Level).Word))
                .Concat(picture.ByRest().Select(group => (group.Sum.Count, BadgeOf(group.Why).Word)))));
        var waiting = picture.AwaitingNoGo.Length;
        yield return (new("Verdict: ", "结论："), Listed(
            picture.ByVerdict().Select(group => (group.Sum.Count, Verdict(group.Verdict, group.Sum.Count, waiting)))
                .Concat(picture.TooEarly is { Length: > 0 and var early } ? [(early, TooEarly)] : [])));
        yield return (new("Kind: ", "类型："), Listed(picture.ByType().Select(group => (group.Sum.Count, Kind(group.Type)))));
        yield return (new("Below 70% known: ", "覆盖率低于70%："), new($"{picture.Thin.Length}", $"{picture.Thin.Length}个"));
    }

    /// <summary>What a filter keeps, as the title of its list.</summary>
    public static Text Title(TeamFilter filter, string? owner)
    {
        List<Text> parts = [];
        if (filter.OwnerId is not null && owner is { Length: > 0 })
        {
            parts.Add(new(owner, owner));
        }

        if (filter.Only != TeamOnly.Any)
        {
            parts.Add(Only(filter.Only));
        }

        if (filter.Level is { } level)
        {
            parts.Add(Badge.Of(level).Word);
        }

        if (filter.Stage is { } stage)
        {
            parts.Add(stage.ShortName());
        }

        if (filter.Type is { } type)
        {
            parts.Add(type switch
            {
                DealType.KeyAccount => new("Key accounts", "大客户"),
                DealType.ActiveProject => new("Active projects", "主动型"),
                _ => new("Passive projects", "被动型"),
            });
        }

        if (filter.Verdict is { } verdict)
        {
            parts.Add(verdict.Name());
        }

        return parts.Count == 0 ? new("Team deals", "团队商机") : new(string.Join(", ", parts.Select(part => part.En)), string.Join("、", parts.Select(part => part.Zh)));
    }

    /// <summary>"Selection · Needs work 81"; without a number while too little is known.</summary>
    public static Text Standing(TeamDeal deal, Parameters limits)
    {
        var stage = deal.Stage.ShortName();
        if (deal.Team is not { } team || deal.IsFrozen || !deal.IsBeforeSignature)
        {
            return stage;
        }

        var verdict = team.Verdict.Name();
        var score = deal.IsTooEarly ? TooEarly : team.HidesNumber ? verdict : new Text($"{verdict.En} {Score(deal, team, limits)}", $"{verdict.Zh}{Score(deal, team, limits)}");
        return new($"{stage.En} · {score.En}", $"{stage.Zh} · {score.Zh}");
    }

    /// <summary>What a list is about, said of one of its deals; null if there is nothing to say.</summary>
    public static Text? Remark(TeamDeal deal, TeamFilter filter, DateOnly today) =>
        deal.IsFrozen ? null
        : filter.Only == TeamOnly.NoDecisionMaker ? DecisionMaker(deal, today)
        : filter.Only == TeamOnly.NoNextStep ? new("no next step", "没有下一步")
        : filter.Only == TeamOnly.Thin && deal.Team is { } thin ? new($"{Say.Percent(thin.Coverage)} known", $"已掌握{Say.Percent(thin.Coverage)}")
        : deal.Team is { Bid: { } bid } decided && deal.Stage <= Stage.Bidding ? Bid(bid, decided.BidDue, today)
        : deal.AwaitsNoGo ? NoGo(deal)
        : Deadline(deal, today) is { } due && deal.Level < StallLevel.Serious ? due
        : deal.Stall.Top?.Words ?? Deadline(deal, today);

    /// <summary>"never talked with Director He", "50 days without a talk with Mr Sun".</summary>
    public static Text DecisionMaker(TeamDeal deal, DateOnly today)
    {
        var name = deal.Team?.DecisionMakers is [var first, ..] ? first : null;
        var limited = deal.Verdict is Sales.Qualification.Verdict.NeedsWork && deal.DaysSinceDecisionMaker(today) is null && deal.Type != DealType.PassiveProject
            ? new Text(", limits the verdict", "，结论因此受限")
            : new Text(string.Empty, string.Empty);
        return deal.DaysSinceDecisionMaker(today) switch
        {
            null => new((name is null ? "never talked with the decision maker" : $"never talked with {name}") + limited.En, (name is null ? "从未与决策者沟通" : $"从未与{name}沟通") + limited.Zh),
            { } days => new(name is null ? $"{days} days since the last talk" : $"{days} days since a talk with {name}", name is null ? $"{days}天前沟通过" : $"{days}天前与{name}沟通过"),
        };
    }

    /// <summary>How its alert stands: its level, or why it rests.</summary>
    public static Badge BadgeOf(TeamDeal deal) => deal.IsFrozen ? Badge.Frozen : deal.Rest == DealRest.None ? Badge.Of(deal.Level) : BadgeOf(deal.Rest);

    private static Badge BadgeOf(DealRest rest) => rest switch
    {
        DealRest.OnHold => Badge.OnHold,
        DealRest.Snoozed => Badge.Resting,
        _ => Badge.Dismissed,
    };

    private static string Score(TeamDeal deal, TeamFacts team, Parameters limits) => ShownNumber.Of(team.Score, limits.NoGoLine, limits.GoLine(deal.Type));

    private static Text NoGo(TeamDeal deal) => deal.Team is { IsVeto: true, Flag: { } flag } team
        ? team.PartnerHelps ? new($"{flag.En}: give up, or with a partner?", $"{flag.Zh}：放弃，还是联合投标？") : new($"give up? {flag.En}", $"建议放弃：{flag.Zh}")
        : new("proposed to give up: the score is too low", "建议放弃：评分太低");

    private static Text Bid(BidChoice bid, DateOnly? due, DateOnly today) => bid switch
    {
        BidChoice.Go => new("bid decided", "已决定投标"),
        BidChoice.NoGo => new("no bid", "已决定不投"),
        _ when due < today => new("the condition of the bid is past", "投标条件已到期，待你再定"),
        _ when due is { } day => new($"bid on condition, by {Say.Date(day, Language.English, today)}", $"有条件投入，{Say.Date(day, Language.Chinese, today)}前"),
        _ => new("bid on condition", "有条件投入"),
    };

    private static Text? Deadline(TeamDeal deal, DateOnly today) => deal.Facts?.BidDeadline is { } deadline && DateOnly.FromDateTime(deadline.Date).DayNumber - today.DayNumber is var days && days >= 0
        ? new(days == 1 ? "bid due in 1 day" : $"bid due in {days} days", $"离截标还有{days}天")
        : null;

    private static Text Only(TeamOnly only) => only switch
    {
        TeamOnly.Pressing => new("Critical and serious", "危急和严重"),
        TeamOnly.NoDecisionMaker => new("Decision maker not met", "未见决策者"),
        TeamOnly.Thin => new("Below 70% known", "覆盖率低于70%"),
        TeamOnly.AwaitingNoGo => new("To be decided", "待你决定"),
        _ => new("No next step", "没有下一步"),
    };

    private static Text Kind(DealType type) => type switch
    {
        DealType.KeyAccount => new("key account", "大客户"),
        DealType.ActiveProject => new("active", "主动型"),
        _ => new("passive", "被动型"),
    };

    private static Text Verdict(Verdict verdict, int count, int waiting) => (verdict, waiting) switch
    {
        (Sales.Qualification.Verdict.NoGo, var all) when all == count => new("no-go to confirm", "放弃待确认"),
        (Sales.Qualification.Verdict.NoGo, > 0) => new($"no-go ({waiting} to confirm)", $"放弃（{waiting}个待确认）"),
        _ => verdict.Name(),
    };

    // Chinese says the word and then the number: 危急2、严重3.
    private static Text Listed(IEnumerable<(int Count, Text Word)> counts)
    {
        var all = counts.ToList();
        return new(
            string.Join(", ", all.Select(count => $"{count.Count} {(count.Word.En == "Go" ? count.Word.En : count.Word.En.ToLowerInvariant())}")),
            string.Join("、", all.Select(count => $"{count.Word.Zh}{count.Count}")));
    }
}
