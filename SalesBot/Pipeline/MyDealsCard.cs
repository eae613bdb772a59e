using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Pipeline;

/// <summary>One deal in the list. Texts are ready to show, in the reader's language.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Name">The customer, with the title where it has several deals.</param>
/// <param name="Badge">How it moves, or how it ended.</param>
/// <param name="Standing">Stage and last score: "Selection · Go 82".</param>
/// <param name="Amount">"CNY 9.5m"; null if unknown.</param>
/// <param name="Date">"Next Thu 26 Nov", "No next step".</param>
/// <param name="Remark">The next step, or what is wrong; null if there is nothing to add.</param>
public sealed record DealEntry(string DealId, string Name, Badge Badge, string Standing, string? Amount, string? Date, string? Remark = null);

/// <summary>One page of a rep's deals.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="Count">Deals on all pages.</param>
/// <param name="Total">"CNY 71.1m", one figure for each currency; null if nothing is known.</param>
/// <param name="Deals">Those of this page, five at most.</param>
/// <param name="Page">1 for the first.</param>
/// <param name="Pages">1 or more.</param>
public sealed record MyDealsView(string ConversationId, int Count, string? Total, IReadOnlyList<DealEntry> Deals, int Page = 1, int Pages = 1)
{
    /// <summary>Five entries and the title make six lines.</summary>
    public const int PageSize = 5;

    /// <summary>What was asked for.</summary>
    public DealListQuery Query { get; init; } = new();

    /// <summary>The stages of all open deals, in their order.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>The kinds of all open deals, in their order.</summary>
    public IReadOnlyList<DealType> Types { get; init; } = [];
}

/// <summary>The deals of a rep, one tap from each; filters, order and further pages behind More.</summary>
public static class MyDealsCard
{
    private const int MostStages = 5;

    public static AdaptiveCard Draw(MyDealsView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var chat = CardIds.Of(CardIds.Conversation, view.ConversationId);
        return view.Count > 0 ? List(view, chat, pen)
            : view.Query == new DealListQuery(Sort: view.Query.Sort) ? Empty(chat, pen)
            : NoneLikeThis(view, chat, pen);
    }

    private static AdaptiveCard Empty(CardIds chat, Pen pen) => pen.Card(
        pen.Say("No open deals yet. Create the first one, or see an example.", "还没有进行中的商机。可以新建一个，或看个例子。"),
        [
            Lines.Title(pen.Say("No open deals yet", "还没有进行中的商机")),
            Lines.Sentence(pen.Say("Start with one: the customer and what they buy.", "先记一个：客户是谁，要买什么。")),
        ],
        pen.FreeButton(pen.Say("New deal", "新建商机"), CardVerbs.DealNew, chat, isFirst: true),
        pen.FreeButton(pen.Say("Example", "看个例子"), CardVerbs.WelcomeExample, chat));

    private static AdaptiveCard NoneLikeThis(MyDealsView view, CardIds chat, Pen pen)
    {
        var narrowed = PipelineWords.Narrowed(view.Query);
        var title = pen.Say($"No deals: {narrowed.En}", $"没有这样的商机：{narrowed.Zh}");
        return pen.Card(
            pen.Say($"{title}. See all of them instead.", $"{title}。可以看全部。"),
            [Lines.Title(title), Lines.Sentence(pen.Say("None of yours fits that now.", "目前没有符合的商机。"))],
            Shows(pen.Say("All deals", "全部商机"), new DealListQuery(), 1, chat, pen, isFirst: true),
            Filters(view, chat, pen));
    }

    private static AdaptiveCard List(MyDealsView view, CardIds chat, Pen pen) => pen.Card(
        Spoken(view, pen),
        [Lines.Title(Title(view, pen)), .. view.Deals.Take(MyDealsView.PageSize).Select(deal => Entry(deal, pen))],
        pen.FreeButton(pen.Say("Call today", "今天联系谁"), CardVerbs.HelpTry, chat.With(CardIds.Option, nameof(CommandKind.Today)), isFirst: true),
        pen.FreeButton(pen.Say("New deal", "新建商机"), CardVerbs.DealNew, chat),
        Filters(view, chat, pen));

    private static string Title(MyDealsView view, Pen pen)
    {
        var narrowed = PipelineWords.Narrowed(view.Query);
        var count = view.Count == 1 ? pen.Say("My deal", "我的1个商机") : pen.Say($"My {view.Count} deals", $"我的{view.Count}个商机");
        var which = narrowed.En.Length == 0 ? count : pen.Say($"{count}: {narrowed.En}", $"{count}：{narrowed.Zh}");
        return view.Total is null ? which : pen.Say($"{which}, {view.Total}", $"{which}，{view.Total}");
    }

    private static AdaptiveElement Entry(DealEntry deal, Pen pen) => Lines.Entry(
        deal.Name,
        deal.Badge,
        deal.Standing,
        deal.Amount,
        deal.Date,
        pen.FreeButton(pen.Say($"Open {deal.Name}", $"打开{deal.Name}"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.DealId)),
        pen,
        deal.Remark);

    private static AdaptiveAction Types(string title, CommandKind command, CardIds chat, Pen pen) =>
        pen.FreeButton(title, CardVerbs.HelpTry, chat.With(CardIds.Option, command.ToString()));

    private static AdaptiveAction Filters(MyDealsView view, CardIds chat, Pen pen)
    {
        var query = view.Query;
        List<AdaptiveElement> rows = [];
        if (view.Pages > 1)
        {
            rows.Add(Lines.Buttons([.. Turns(view, chat, pen)]));
        }

        rows.Add(Lines.Buttons(
            Shows(pen.Say("At risk", "有风险"), new(DealFilter.AtRisk, Sort: query.Sort), 1, chat, pen),
            Shows(pen.Say("No next step", "没有下一步"), new(DealFilter.NoNextStep, Sort: query.Sort), 1, chat, pen),
            Shows(pen.Say("This quarter", "本季度签约"), new(DealFilter.ClosingThisQuarter, Sort: query.Sort), 1, chat, pen)));
        rows.Add(Lines.Buttons(
            Shows(pen.Say("By risk", "按风险"), query with { Sort = DealSort.Risk }, 1, chat, pen),
            Shows(pen.Say("By value", "按金额"), query with { Sort = DealSort.Value }, 1, chat, pen),
            Shows(pen.Say("By date", "按签约日"), query with { Sort = DealSort.CloseDate }, 1, chat, pen)));
        rows.Add(Lines.Buttons(
            Shows(pen.Say("All open", "全部进行中"), new(Sort: query.Sort), 1, chat, pen),
            Shows(pen.Say("Closed", "已关闭"), new(DealFilter.Closed, Sort: query.Sort), 1, chat, pen)));
        if (view.Stages.Count > 1)
        {
            rows.Add(Lines.Buttons([.. view.Stages.Take(MostStages).Select(stage => Shows(StageTitle(stage, pen), new(Stage: stage, Sort: query.Sort), 1, chat, pen))]));
        }

        if (view.Types.Count > 1)
        {
            rows.Add(Lines.Buttons([.. view.Types.Select(type => Shows(TypeTitle(type, pen), new(Type: type, Sort: query.Sort), 1, chat, pen))]));
        }

        // What concerns all deals at once.
        rows.Add(Lines.Buttons(
            Types(pen.Say("Promises", "承诺"), CommandKind.Promises, chat, pen),
            Types(pen.Say("What changed", "有什么变化"), CommandKind.Changes, chat, pen),
            Types(pen.Say("Who sees this", "谁能看到"), CommandKind.Privacy, chat, pen)));
        rows.Add(Lines.Buttons(
            Types(pen.Say("My manager", "我的经理"), CommandKind.Manager, chat, pen),
            Types(pen.Say("My team", "我的团队"), CommandKind.MyTeam, chat, pen),
            Types(pen.Say("On leave", "休假代管"), CommandKind.Leave, chat, pen)));
        return pen.More(rows);
    }

    // "Project approval (charter)" is too long for a button.
    private static string StageTitle(Stage stage, Pen pen) => stage == Stage.Charter ? pen.Say("Charter", "立项") : pen.Say(stage.Name());

    private static string TypeTitle(DealType type, Pen pen) => type switch
    {
        DealType.KeyAccount => pen.Say("Key accounts", "大客户"),
        DealType.ActiveProject => pen.Say("Active projects", "主动型"),
        _ => pen.Say("Passive projects", "被动型"),
    };

    private static IEnumerable<AdaptiveAction> Turns(MyDealsView view, CardIds chat, Pen pen)
    {
        if (view.Page < view.Pages)
        {
            yield return Shows(pen.Say("Next page", "下一页"), view.Query, view.Page + 1, chat, pen);
        }

        if (view.Page > 1)
        {
            yield return Shows(pen.Say("Page before", "上一页"), view.Query, view.Page - 1, chat, pen);
        }
    }

    private static AdaptiveAction Shows(string title, DealListQuery query, int page, CardIds chat, Pen pen, bool isFirst = false) =>
        pen.FreeButton(title, CardVerbs.ListMine, chat.With(CardIds.Option, query.Code).With(CardIds.Page, $"{page}"), isFirst);

    private static string Spoken(MyDealsView view, Pen pen)
    {
        var narrowed = PipelineWords.Narrowed(view.Query);
        var which = narrowed.En.Length == 0
            ? pen.Say($"{view.Count} open {(view.Count == 1 ? "deal" : "deals")}", $"{view.Count}个进行中商机")
            : pen.Say($"{view.Count} {(view.Count == 1 ? "deal" : "deals")}, {narrowed.En}", $"{view.Count}个商机，{narrowed.Zh}");
        var total = view.Total is null ? "" : pen.Say($", {view.Total}", $"，共{view.Total}");
        var pages = view.Pages == 1 ? "" : pen.Say($" Page {view.Page} of {view.Pages}.", $"第{view.Page}页，共{view.Pages}页。");
        return pen.Say($"{which}{total}.{pages} Open one, or narrow the list.", $"{which}{total}。{pages}请打开一个，或筛选。");
    }
}
