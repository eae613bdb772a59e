using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals.Asking;

namespace SalesBot.Bot.Saying;

/// <summary>What people did with an alert and with what they ask of each other. What the bot noted of it by itself is none of that.</summary>
internal static class AlertChangeWords
{
    private const int LongestQuote = 60;

    /// <summary>Somebody took note of it, let it rest, or called it wrong.</summary>
    public static IEnumerable<Text> Of(Alert? old, Alert now, DateOnly today)
    {
        var before = old?.Id == now.Id ? old : null;
        if (now.Acknowledged is { } noted && noted != before?.Acknowledged)
        {
            yield return new("Alert acknowledged", "已知悉预警");
        }

        if (now.Rest is { } rest && rest != before?.Rest)
        {
            yield return new($"Alert snoozed to {Say.Date(rest.Until, Language.English, today)}", $"预警暂缓到{Say.Date(rest.Until, Language.Chinese, today)}");
        }

        if (now.DismissReason is { } wrong && wrong != before?.DismissReason)
        {
            yield return new($"Alert called wrong: “{Short(wrong)}”", $"认为预警不对：“{Short(wrong)}”");
        }
    }

    /// <summary>What a manager asked or wanted done, and what came back.</summary>
    public static IEnumerable<Text> Of(ImmutableArray<ManagerRequest> before, ImmutableArray<ManagerRequest> now) =>
        now.Where(request => before.FirstOrDefault(old => old.Id == request.Id) is not { } old || old.State != request.State).Select(Of);

    /// <summary>What owner and manager asked each other to decide, and what was decided.</summary>
    public static IEnumerable<Text> Of(ImmutableArray<Ask> before, ImmutableArray<Ask> now) =>
        now.Where(ask => before.FirstOrDefault(old => old.Id == ask.Id) is not { } old || old.State != ask.State).Select(ask => (ask.State, Of(ask.Kind)) switch
        {
            (AskState.Open, var what) => new Text($"Asked for: {what.En}", $"请求：{what.Zh}"),
            (AskState.Agreed, var what) => new($"Agreed to: {what.En}", $"已同意：{what.Zh}"),
            (_, var what) => new($"Declined: {what.En}", $"未同意：{what.Zh}"),
        });

    private static Text Of(ManagerRequest request) => (request.State, request.Kind) switch
    {
        (RequestState.Open, RequestKind.Question) => new($"Asked: “{Short(request.Words)}”", $"询问：“{Short(request.Words)}”"),
        (RequestState.Open, _) when request.Words.Length > 0 => new($"Nudged: “{Short(request.Words)}”", $"催办：“{Short(request.Words)}”"),
        (RequestState.Open, _) => new("Nudged", "催办"),
        (RequestState.Accepted, _) => new("Nudge accepted", "已接受催办"),
        (RequestState.NeedsHelp, _) => new($"Asked for help: “{Short(request.Reply)}”", $"请求帮忙：“{Short(request.Reply)}”"),
        _ => new($"Answered: “{Short(request.Reply)}”", $"回答：“{Short(request.Reply)}”"),
    };

    private static Text Of(AskKind kind) => kind switch
    {
        AskKind.Bid => new("the bid decision", "投标决策"),
        AskKind.Move => new("a change of stage", "阶段调整"),
        AskKind.CrossYear => new("cross-year approval", "跨年度批准"),
        AskKind.KeyAccount => new("key account", "升级为大客户"),
        _ => new("a visit to the decision maker", "拜访决策者"),
    };

    private static string Short(string? words) => CardText.Clean(words, LongestQuote);
}
