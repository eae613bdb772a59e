using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Pipeline;

/// <summary>The words of the list: how a deal stands, and what the list is narrowed to.</summary>
internal static class PipelineWords
{
    /// <summary>Shape and word of how a deal moves, or how it ended.</summary>
    public static Badge Standing(ListedDeal listed) => listed.Deal.Outcome switch
    {
        Outcome.Lost => new("✕", new("Lost", "丢单")),
        Outcome.NoDecision => new("○", new("No decision", "搁置")),
        Outcome.Withdrawn => new("○", new("Withdrawn", "主动放弃")),
        Outcome.Completed => new("✓", new("Completed", "已完成")),
        _ when listed.Deal.IsFrozen => Badge.Frozen,
        _ when listed.IsOnHold => Badge.OnHold,
        _ => Badge.Of(listed.Stall.Level),
    };

    /// <summary>"Go 82" as the last score card showed it; null if none did. Without a number while too little was known.</summary>
    public static Text? Score(DealSummary deal, Parameters limits)
    {
        if (deal.LastShown is not { } shown)
        {
            return null;
        }

        var verdict = (shown.Verdict switch { "GO" => Verdict.Go, "NO_GO" => Verdict.NoGo, _ => Verdict.NeedsWork }).Name();
        return shown.Coverage < limits.ShowCoverage
            ? new("too early for a score", "信息不足")
            : new($"{verdict.En} {ShownNumber.Of(shown.Score, limits.NoGoLine)}", $"{verdict.Zh}{ShownNumber.Of(shown.Score, limits.NoGoLine)}");
    }

    /// <summary>What the list is narrowed to: "at risk, Selection"; empty for all open deals.</summary>
    public static Text Narrowed(DealListQuery query)
    {
        List<Text> parts = [];
        if (Name(query.Filter) is { } filter)
        {
            parts.Add(filter);
        }

        if (query.Stage is { } stage)
        {
            parts.Add(stage.Name());
        }

        if (query.Type is { } type)
        {
            parts.Add(Many(type));
        }

        if (query.Amount is { } bound)
        {
            parts.Add(Words(bound));
        }

        return new(string.Join(", ", parts.Select(part => part.En)), string.Join('、', parts.Select(part => part.Zh)));
    }

    private static Text Words(AmountBound bound)
    {
        var (en, zh) = (Say.Amount(bound.Amount, bound.Currency, Language.English), Say.Amount(bound.Amount, bound.Currency, Language.Chinese));
        return bound.IsLeast ? new($"{en} or more", $"{zh}以上") : new($"{en} or less", $"{zh}以下");
    }

    private static Text? Name(DealFilter filter) => filter switch
    {
        DealFilter.AtRisk => new("at risk", "有风险"),
        DealFilter.NoNextStep => new("no next step", "没有下一步"),
        DealFilter.ClosingThisQuarter => new("signing this quarter", "本季度签约"),
        DealFilter.Closed => new("closed", "已关闭"),
        _ => null,
    };

    private static Text Many(DealType type) => type switch
    {
        DealType.KeyAccount => new("key accounts", "大客户"),
        DealType.ActiveProject => new("active projects", "主动型"),
        _ => new("passive projects", "被动型"),
    };
}
