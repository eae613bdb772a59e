using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Principles;
using SalesBot.Sales.Qualification;

namespace SalesBot.Briefs;

/// <summary>Shows briefs as they were ordered.</summary>
internal static class BriefDesk
{
    private static readonly Text SameInEnglish = new("English version below, same numbers.", "下面是英文版，数字相同。");
    private static readonly Text SameInChinese = new("Chinese version below, same numbers.", "下面是中文版，数字相同。");

    /// <summary>Shows the brief; in both languages it is two cards, the person's own first.</summary>
    public static async Task ShowAsync(Talk talk, Deal deal, BriefOrder order, bool replaces, CancellationToken cancellationToken)
    {
        if (order.PersonId is not null || order.On is not null)
        {
            talk.Memory.Visit = new PlannedVisit { DealId = deal.Id, PersonId = order.PersonId, On = order.On, Visitor = order.Visitor?.Title };
        }

        var brief = await WrittenAsync(talk, deal, order);
        var first = order.Languages.In(talk.Language);
        var card = Card(talk, brief, order, page: 1, first);
        if (replaces)
        {
            await talk.ReplaceAsync(card, cancellationToken);
        }
        else
        {
            await talk.ShowAsync(card, cancellationToken);
        }

        if (order.Languages == BriefLanguages.Both)
        {
            var second = first.Other();
            await talk.SayAsync(second == Language.English ? SameInEnglish : SameInChinese, cancellationToken);
            await talk.ShowAsync(Card(talk, brief, order, page: 1, second), cancellationToken);
        }

        if (order.VisitIn(deal).IsWithDecisionMaker)
        {
            await Principles.SayOnceAsync(talk, PrincipleMoment.BeforeDecisionMaker, deal, cancellationToken);
        }
    }

    /// <summary>Another page of the detailed brief, in the place of the one before.</summary>
    public static async Task TurnAsync(Talk talk, Deal deal, BriefOrder order, int page, CancellationToken cancellationToken) => await talk.ReplaceAsync(
        Card(talk, await WrittenAsync(talk, deal, order), order, page, order.Languages.In(talk.Language)),
        cancellationToken);

    // The customer's own lists are read for the detailed one only: the short one keeps to the deal.
    private static async Task<Brief> WrittenAsync(Talk talk, Deal deal, BriefOrder order)
    {
        var account = order.Length == BriefLength.Detailed ? await talk.Turn.AccountNamedAsync(deal.AccountName) : null;
        return BriefWriter.Write(deal, talk.Turn.ScoreOf(deal), order.VisitIn(deal), talk.Turn.Clock, account);
    }

    private static Microsoft.Bot.Schema.IMessageActivity Card(Talk talk, Brief brief, BriefOrder order, int page, Language language)
    {
        var pen = talk.Pen with { Language = language };
        var shown = brief with { InOtherLanguage = language != talk.Language };
        return CardMessage.Of(order.Length == BriefLength.Detailed ? DetailedBriefCard.Draw(shown, page, pen) : BriefCard.Draw(shown, pen));
    }
}
