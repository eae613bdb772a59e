using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>Moves the expected signing date, and asks what the customer said (clarification F10).</summary>
public sealed class CloseDateDialog() : ChangeDialog<CloseDateChange>("close-date")
{
    private static readonly Text WhatDidTheySay = new("What did the customer say?", "客户怎么说的？");

    /// <inheritdoc/>
    protected override async Task<CloseDateChange?> AskAsync(Talk talk, Deal deal, CloseDateChange change, CancellationToken cancellationToken)
    {
        if (deal.Outcome != Outcome.Open)
        {
            await talk.SayAsync(deal.IsClosed() ? StageTexts.Closed(deal) : new Text($"{deal.AccountName} is signed already.", $"{deal.AccountName}已经签约。"), cancellationToken);
            return null;
        }

        var asked = change;
        if (change.To is { } day && day < talk.Turn.Today)
        {
            await talk.SayAsync(CloseDateTexts.BeforeToday(day, talk.Turn.Today), cancellationToken);
            asked = change with { To = null };
        }

        await talk.ReplaceAsync(Card(talk, deal, asked), cancellationToken);
        return asked;
    }

    /// <inheritdoc/>
    protected override async Task<CloseDateChange?> TakeAsync(Talk talk, Deal deal, CloseDateChange change, Input input, CancellationToken cancellationToken)
    {
        var (turn, words) = (talk.Turn, Words(input));
        var click = (input as Input.Clicked)?.Click;
        var picked = click?.Input(StageCards.DateField) is { } typed && DateOnly.TryParseExact(typed, "yyyy-MM-dd", out var day) ? day : (DateOnly?)null;
        var read = DateReader.Read(words, turn.Today);
        if (read is { Problem: not DateProblem.None })
        {
            await talk.SayAsync(StageTexts.NotADate, cancellationToken);
            return change;
        }

        // The day typed once more is what its button says: it is meant.
        var isMeant = read is not null && read.Date == change.To;
        if (isMeant && change.Reason is null && IsEarlier(deal, change))
        {
            return await AskAsync(talk, deal, change with { DayAgreed = true, Festival = null }, cancellationToken);
        }

        if (picked is not null || read is not null)
        {
            var moved = change with { To = picked ?? read!.Date, Festival = read?.Festival, Reason = click?.Input(StageCards.WhyField) ?? change.Reason };
            return picked is null || picked < turn.Today ? await AskAsync(talk, deal, moved, cancellationToken) : await SaveAsync(talk, deal, moved, cancellationToken);
        }

        if (change.To is null)
        {
            await talk.SayAsync(StageTexts.NotADate, cancellationToken);
            return change;
        }

        if (input.Is(CommandKind.No))
        {
            await talk.SayAsync(new Text("Which date then?", "那改到哪天？"), cancellationToken);
            return change with { DayAgreed = false };
        }

        if (Agrees(input) && change.Reason is null)
        {
            await talk.SayAsync(new Text($"{WhatDidTheySay.En} \"skip\" if nothing.", $"{WhatDidTheySay.Zh}没说就回“跳过”。"), cancellationToken);
            return change with { DayAgreed = true };
        }

        if (IsEarlier(deal, change) && words.Trim() is { Length: > 0 } told && !Agrees(input) && !input.Is(CommandKind.Skip, CommandKind.DontKnow))
        {
            return await AskAsync(talk, deal, change with { Reason = told }, cancellationToken);
        }

        var silent = Agrees(input) || Option(input) is not null || input.Is(CommandKind.Skip, CommandKind.DontKnow);
        return await SaveAsync(talk, deal, silent ? change : change with { Reason = words.Trim() }, cancellationToken);
    }

    private static async Task<CloseDateChange?> SaveAsync(Talk talk, Deal deal, CloseDateChange change, CancellationToken cancellationToken)
    {
        var to = change.To!.Value;
        if (to == deal.ExpectedClose)
        {
            await talk.SayAsync(new Text($"It is {Say.Date(to, Language.English, talk.Turn.Today)} already.", $"本来就是{Say.Date(to, Language.Chinese, talk.Turn.Today)}。"), cancellationToken);
            return null;
        }

        talk.Turn.Save(deal.MoveCloseTo(to, change.Reason, talk.Turn.Now));
        var saved = CloseDateTexts.Saved(to, deal.ExpectedClose is { } from ? to.DayNumber - from.DayNumber : 0, talk.Turn.Today);
        await talk.SayAsync(
            change.Reason is { } why ? new Text($"{saved.En}. Reason: {CardText.Clean(why)}", $"{saved.Zh}。原因：{CardText.Clean(why)}") : new Text(saved.En + ".", saved.Zh + "。"),
            cancellationToken);
        return null;
    }

    private static IMessageActivity Card(Talk talk, Deal deal, CloseDateChange change)
    {
        var (pen, today) = (talk.Pen, talk.Turn.Today);
        var form = new ChangeForm(
            pen.Say("Other", "其他"),
            [
                Fields.Date(StageCards.DateField, pen.Say("Signing by", "预计签约日"), change.To ?? deal.ExpectedClose, pen.Say("Please pick a day.", "请选择日期。"), pen),
                Fields.Line(StageCards.WhyField, pen.Say("What the customer said", "客户怎么说的"), change.Reason, null, pen),
            ],
            new(pen.Say("Save", "保存"), "date"));
        var now = deal.ExpectedClose is { } close ? pen.Say($"now {Say.Date(close, Language.English, today)}", $"目前{Say.Date(close, Language.Chinese, today)}") : null;
        var place = now is null ? deal.AccountName : $"{deal.AccountName} · {now}";
        if (change.To is not { } to)
        {
            return Of(new() { DealId = deal.Id, Session = change.Session, Title = pen.Say("Signing on which day?", "改到哪天签约？"), Place = place, Form = form });
        }

        var festival = change.Festival is { } holiday
            ? pen.Say($"{Festivals.NameOf(holiday).En} is {Say.Date(holiday, Language.English, today)}. ", $"{Say.Date(holiday, Language.Chinese, today)}是{Festivals.NameOf(holiday).Zh}。")
            : "";
        return Of(new()
        {
            DealId = deal.Id, Session = change.Session, Place = place, Form = form,
            Title = pen.Say($"Signing by {Say.Date(to, Language.English, today)}?", $"改到{Say.Date(to, Language.Chinese, today)}签约？"),
            Sentence = festival + Asked(deal, change, pen),
            Buttons = [new(Say.Date(to, pen.Language, today), "go"), new(pen.Say("Cancel", "取消"), "cancel")],
        });

        IMessageActivity Of(ChangeView view) => CardMessage.Of(ChangeCard.Draw(view, pen));
    }

    // "Push" means later. An earlier day may be a slip, so it is said and agreed to before the reason is asked.
    private static string Asked(Deal deal, CloseDateChange change, Pen pen)
    {
        var reason = change.Reason is null ? null : pen.Say($"Reason: {change.Reason}", $"原因：{change.Reason}");
        if (!IsEarlier(deal, change))
        {
            return reason ?? pen.Say(WhatDidTheySay);
        }

        var days = deal.ExpectedClose!.Value.DayNumber - change.To!.Value.DayNumber;
        var earlier = pen.Say(
            days == 1 ? "That is 1 day earlier than now, not later. Right?" : $"That is {days} days earlier than now, not later. Right?",
            $"比现在早{days}天，不是推迟。对吗？");
        return reason is null ? pen.Say($"{earlier} {WhatDidTheySay.En}", $"{earlier}{WhatDidTheySay.Zh}") : pen.Say($"{reason}. {earlier}", $"{reason}。{earlier}");
    }

    private static bool IsEarlier(Deal deal, CloseDateChange change) => change is { To: { } to, DayAgreed: false } && to < deal.ExpectedClose;
}
