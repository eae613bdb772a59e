using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Principles;

namespace SalesBot.Deals;

/// <summary>
/// Opens a deal and takes its edits:
/// <code>
/// open lakeside      打开 湖畔
/// state-owned enterprise, legal tender      国企，公开招标
/// </code>
/// </summary>
public sealed class DealFeature : Feature
{
    private static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.OpenDeal)
        || input.Is(CardVerbs.DealOpen, CardVerbs.DealEditSave)
        || IsBuyer(input);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is not Input.Clicked { Click: var click })
        {
            var words = (input as Input.Said)?.Command?.Argument;
            var found = await DealFinding.FindAsync(talk, words, CommandKind.OpenDeal, cancellationToken);
            return found is null ? Served.Quiet : await ShowAsync(talk, found, cancellationToken);
        }

        if (click.Id("deal") is not { } id || await talk.Turn.DealAsync(id) is not { } deal)
        {
            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        if (IsBuyer(input))
        {
            var known = BuyerAnswer.Apply(deal, click);
            talk.Turn.Save(known);
            await talk.ReplaceAsync(DealViews.Opened(known, talk), cancellationToken);
            return Served.Quiet;
        }

        if (click.Verb != CardVerbs.DealEditSave)
        {
            return await ShowAsync(talk, deal, cancellationToken);
        }

        if (DealEditing.Apply(deal, click, talk.Turn.Today, talk.Turn.Now, talk.Turn.CurrencyOf(deal), out var problem) is { } edited)
        {
            talk.Turn.Save(edited);
            if (DealEditing.Moved(deal, edited, talk.Turn.Today) is { } moved)
            {
                await talk.SayAsync(moved, cancellationToken);
            }

            await talk.ReplaceAsync(DealViews.Opened(edited, talk), cancellationToken);
        }
        else
        {
            // With new keys: a second press of the same button would count as the first one come again.
            await talk.SayAsync(problem, cancellationToken);
            await talk.ReplaceAsync(DealViews.Opened(deal, talk), cancellationToken);
        }

        return Served.Quiet;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (BuyerReader.Read(text) is not (var kind, var mode) || talk.Turn.FocusDealId is not { } focus || await talk.Turn.DealAsync(focus) is not { } deal || deal.IsClosed())
        {
            return null;
        }

        var known = deal with { BuyerKind = kind ?? deal.BuyerKind, ProcurementMode = mode ?? deal.ProcurementMode };
        talk.Turn.Save(known);
        await talk.SayAsync(Told(known), cancellationToken);
        return Served.Done;
    }

    private static Text Told(Deal deal)
    {
        var (kind, mode) = (deal.BuyerKind?.Name(), deal.ProcurementMode?.Name());
        return new(
            $"Noted for {deal.AccountName}: {string.Join(", ", new[] { kind?.En, mode?.En }.OfType<string>())}.",
            $"已记下，{deal.AccountName}：{string.Join("，", new[] { kind?.Zh, mode?.Zh }.OfType<string>())}。");
    }

    private static bool IsBuyer(Input input) =>
        input is Input.Clicked { Click: { Verb: CardVerbs.NewDealAnswer } click } && click.Id(CardIds.Question) == NewDealCards.BuyerQuestion;

    private static async Task<Served> ShowAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        talk.Turn.FocusDealId = deal.Id;
        await Principles.SayOnceAsync(talk, PrincipleMoment.OpeningDeal, deal, cancellationToken);
        await talk.ShowAsync(DealViews.Opened(deal, talk), cancellationToken);
        return Served.Done;
    }
}
