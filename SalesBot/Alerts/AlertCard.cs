using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Alerts;

/// <summary>The one alert of a deal (domain 2.8, dialogue 7.8), as the manager, the owner, and later everybody sees it.</summary>
public static class AlertCard
{
    /// <summary>For the manager: ask, nudge, snooze; once the owner answered, the plan is nearest.</summary>
    public static AdaptiveCard Manager(AlertView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var snooze = pen.FreeButton(pen.Say("Snooze", "暂缓"), AlertCardVerbs.Snooze, view.Ids);
        var reassign = pen.FreeButton(pen.Say("Reassign", "转派"), AlertCardVerbs.Reassign, view.Ids);
        List<AdaptiveAction> more =
        [
            pen.Run(pen.Say("Brief", "简报"), CommandKind.Brief, view.DealId),
            pen.FreeButton(Why(view, pen), AlertCardVerbs.Why, view.Ids),
            pen.FreeButton(pen.Say("Lost or stopped", "丢单或搁置"), AlertCardVerbs.Close, view.Ids),
            .. Noted(view, pen),
            AlertForms.Hold(view.Ids, pen),
            AlertForms.Wrong(view.Ids, pen),
            All(pen),
        ];
        List<AdaptiveAction> actions = view.Plan is null
            ? [Ask(view, pen), Nudge(view, pen), snooze, pen.More([], [reassign, .. more])]
            : [Nudge(view, pen), reassign, snooze, pen.More([], [Ask(view, pen), .. more])];
        return pen.Card(Spoken(view, pen), Body(view, pen, isOwner: false), [.. actions]);
    }

    /// <summary>For the owner: what ends it is a fact, so the buttons lead to the facts.</summary>
    public static AdaptiveCard Owner(AlertView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            Spoken(view, pen),
            Body(view, pen, isOwner: true),
            pen.Run(pen.Say("Log contact", "记沟通"), CommandKind.Log, view.DealId, isFirst: true),
            pen.Run(pen.Say("Next step", "定下一步"), CommandKind.SetStep, view.DealId),
            pen.FreeButton(pen.Say("Snooze", "暂缓"), AlertCardVerbs.Snooze, view.Ids),
            pen.More(
                [],
                [
                    pen.Run(pen.Say("Move stage", "调整阶段"), CommandKind.Stage, view.DealId),
                    pen.FreeButton(pen.Say("Answer questions", "答题"), CardVerbs.QualifyStart, CardIds.Of(CardIds.Deal, view.DealId)),
                    pen.Run(pen.Say("Signing date", "签约日期"), CommandKind.CloseDate, view.DealId),
                    .. Noted(view, pen),
                    AlertForms.Hold(view.Ids, pen),
                    AlertForms.Wrong(view.Ids, pen),
                    pen.FreeButton(Why(view, pen), AlertCardVerbs.Why, view.Ids),
                    All(pen),
                ]));
    }

    private static AdaptiveAction All(Pen pen) => pen.FreeButton(pen.Say("All alerts", "全部预警"), AlertCardVerbs.List, CardIds.None);

    private static IEnumerable<AdaptiveAction> Noted(AlertView view, Pen pen) =>
        view.IsNoted ? [] : [pen.FreeButton(pen.Say("Acknowledge", "知悉"), AlertCardVerbs.Acknowledge, view.Ids)];

    private static List<AdaptiveElement> Body(AlertView view, Pen pen, bool isOwner) =>
    [
        Lines.TitleWithBadge(view.Account, Badge.Of(view.Level), pen),
        Lines.SubLine([.. view.Details]),
        .. Lines.Rows(view.Rows.Take(3).Select(row => ("•", row.Lead, row.Text))),
        .. Band(view, pen, isOwner),
    ];

    private static IEnumerable<AdaptiveElement> Band(AlertView view, Pen pen, bool isOwner)
    {
        if (view.Standing is { } standing)
        {
            yield return Lines.NextBand("", standing);
        }
        else if (view.Plan is { } plan)
        {
            yield return Lines.NextBand(pen.Say("Next: ", "下一步："), plan);
        }
        else if (view.LastNote is { } note)
        {
            var author = CardText.Clean(view.Author ?? view.Owner);
            var lead = isOwner && view.Author is null ? pen.Say("You last wrote: ", "你最近写道：") : pen.Say($"{author} last wrote: ", $"{author}最近写道：");
            yield return Lines.NextBand(lead, $"“{CardText.Clean(note, CardText.QuoteLength)}”");
        }
    }

    private static AdaptiveAction Ask(AlertView view, Pen pen) => pen.Opens(
        pen.Say("Ask rep", "询问"),
        [
            Fields.Line(
                AlertFields.Question,
                pen.Say($"Your question to {CardText.Clean(view.Owner)}", $"给{CardText.Clean(view.Owner)}的问题"),
                view.Question, pen.Say("Please write one line.", "请写一句话。"), pen),
        ],
        pen.Button(pen.Say("Send question", "发送问题"), AlertCardVerbs.Ask, view.Ids, isFirst: true));

    private static AdaptiveAction Nudge(AlertView view, Pen pen) => pen.Opens(
        view.Plan is null ? pen.Say("Nudge", "催办") : pen.Say("Nudge with plan", "连同计划催办"),
        [
            Fields.Line(
                AlertFields.Note,
                pen.Say($"Note to {CardText.Clean(view.Owner)}", $"给{CardText.Clean(view.Owner)}的话"),
                view.Note, null, pen, pen.Say("I call the CFO on Thursday, prepare one page", "周四我给财务总监打电话，请准备一页材料")),
            Fields.Date(AlertFields.Due, pen.Say("By", "期限"), null, null, pen),
        ],
        pen.Button(pen.Say("Send nudge", "发送催办"), AlertCardVerbs.Nudge, view.Ids, isFirst: true));

    private static string Why(AlertView view, Pen pen)
    {
        var word = pen.Say(Badge.Of(view.Level).Word);
        return pen.Say($"Why {word.ToLowerInvariant()}?", $"为什么{word}？");
    }

    private static string Spoken(AlertView view, Pen pen)
    {
        var (account, level) = (CardText.Spoken(view.Account, 24), pen.Say(Badge.Of(view.Level).Word));
        var row = view.Rows.IsEmpty ? "" : CardText.Spoken(view.Rows[0].Lead + view.Rows[0].Text, pen.Language == Sales.Language.Chinese ? 28 : CardText.QuoteLength);
        return pen.Say($"{level}: {account}. {row}.", $"{level}：{account}。{row}。");
    }
}
