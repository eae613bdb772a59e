using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>Changes the amount of a deal, from what to what, after a yes.</summary>
public sealed class WorthDialog() : ChangeDialog<WorthChange>("worth")
{
    private const string AmountField = "amount";

    /// <summary>An amount that cannot be meant.</summary>
    internal static readonly Text Refused = new("That cannot be an amount. For example: 7.2 million.", "这不像一个金额。例如：720万。");

    private static readonly Text NotRead = new("I could not read the amount. For example: 7.2 million.", "看不懂这个金额。例如：720万。");

    /// <summary>The amount, in this currency where none was said; null if it cannot be meant.</summary>
    internal static Money? MoneyOf(AmountReading? read, string currency) =>
        read is { Problem: AmountProblem.None } ? new Money(read.Amount, read.Currency ?? currency) : null;

    /// <inheritdoc/>
    protected override async Task<WorthChange?> AskAsync(Talk talk, Deal deal, WorthChange change, CancellationToken cancellationToken)
    {
        if (deal.IsClosed())
        {
            await talk.SayAsync(StageTexts.Closed(deal), cancellationToken);
            return null;
        }

        if (change.To is { } to && to == deal.Amount)
        {
            await talk.SayAsync(new Text($"{deal.AccountName} stands at {Say.Amount(to, Language.English)} already.", $"{deal.AccountName}本来就是{Say.Amount(to, Language.Chinese)}。"), cancellationToken);
            return null;
        }

        await talk.ReplaceAsync(Card(talk, deal, change), cancellationToken);
        return change;
    }

    /// <inheritdoc/>
    protected override async Task<WorthChange?> TakeAsync(Talk talk, Deal deal, WorthChange change, Input input, CancellationToken cancellationToken)
    {
        if (change.To is { } agreed && Agrees(input))
        {
            return await SaveAsync(talk, deal, agreed, cancellationToken);
        }

        if (input.Is(CommandKind.No))
        {
            await talk.SayAsync(new Text("How much is it then?", "那是多少？"), cancellationToken);
            return change with { To = null };
        }

        var typed = (input as Input.Clicked)?.Click.Input(AmountField);
        var read = AmountReader.Read(typed ?? Words(input));
        if (read is null && typed is null && input is Input.Said { Command: null })
        {
            // Other news leaves the question; it is no answer to it.
            talk.IsPassedOn = true;
            return change;
        }

        if (MoneyOf(read, talk.Turn.CurrencyOf(deal)) is not { } to)
        {
            await talk.SayAsync(read is null ? NotRead : Refused, cancellationToken);
            return change;
        }

        return typed is not null ? await SaveAsync(talk, deal, to, cancellationToken) : await AskAsync(talk, deal, change with { To = to }, cancellationToken);
    }

    private static async Task<WorthChange?> SaveAsync(Talk talk, Deal deal, Money to, CancellationToken cancellationToken)
    {
        talk.Turn.Save(deal with { Amount = to });
        await talk.SayAsync(
            deal.Amount is { } before
                ? new Text($"Saved: {Say.Amount(to, Language.English)}, was {Say.Amount(before, Language.English)}.", $"已保存：{Say.Amount(to, Language.Chinese)}，原来{Say.Amount(before, Language.Chinese)}。")
                : new Text($"Saved: {Say.Amount(to, Language.English)}.", $"已保存：{Say.Amount(to, Language.Chinese)}。"),
            cancellationToken);
        return null;
    }

    private static IMessageActivity Card(Talk talk, Deal deal, WorthChange change)
    {
        var pen = talk.Pen;
        var now = deal.Amount is { } amount ? pen.Say($"now {Say.Amount(amount, Language.English)}", $"目前{Say.Amount(amount, Language.Chinese)}") : pen.Say("no amount yet", "还没有金额");
        var view = new ChangeView
        {
            DealId = deal.Id, Session = change.Session, Place = $"{deal.AccountName} · {now}",
            Title = change.To is { } to
                ? pen.Say($"Change it to {Say.Amount(to, Language.English)}?", $"金额改为{Say.Amount(to, Language.Chinese)}？")
                : pen.Say("How much is it now?", "现在金额是多少？"),
            Buttons = change.To is null ? [] : [new(pen.Say("Change", "修改"), "go"), new(pen.Say("Cancel", "取消"), "cancel")],
            Form = new ChangeForm(
                change.To is null ? pen.Say("Enter it", "填写金额") : pen.Say("Other", "其他"),
                [Fields.Line(AmountField, pen.Say("Amount", "金额"), null, pen.Say("Please enter the amount.", "请填写金额。"), pen, pen.Say("7.2 million", "720万"))],
                new(pen.Say("Save", "保存"), "amount")),
        };
        return CardMessage.Of(ChangeCard.Draw(view, pen));
    }
}
