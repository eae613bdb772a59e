using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Tenders;

/// <summary>Our own work before the bid, from the deadline backwards.</summary>
internal static class BidPlanCard
{
    public static IMessageActivity Of(Deal deal, Talk talk)
    {
        var pen = talk.Pen;
        var steps = BidPlan.Before(deal.Tender.DayOf(TenderDate.BidDeadline, TenderViews.DayOf(talk)), talk.Turn.Numbers.Calendar);
        if (steps.IsEmpty)
        {
            var sentence = talk.In(new Text("Tell me the bid deadline first: bid deadline 4 December 10:00.", "先告诉我截止时间：标书12月4日10点截止。"));
            return CardMessage.Of(NoteCard.Draw(new NoteView(deal.AccountName, sentence, []), pen));
        }

        var title = talk.In(new Text($"{deal.AccountName}: our own plan", $"{deal.AccountName}：倒排计划"));
        return CardMessage.Of(pen.Card(
            CardText.Spoken(title) + talk.In(new Text(", last days for our own work before the bid.", "，递交前各项工作的最晚日期。")),
            [
                Lines.Title(title),
                .. Lines.Rows(steps.Select(step => ("•", Say.Date(step.By, talk.Language, talk.Turn.Today) + " ", talk.In(step.What)))),
            ],
            pen.Run(talk.In(new Text("Tender", "投标日历")), CommandKind.Tender, deal.Id, isFirst: true)));
    }
}
