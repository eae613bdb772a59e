using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Touches;

/// <summary>What stands in the place of the confirmed card: it is saved, and can be taken back.</summary>
internal static class TouchSavedCard
{
    public static IMessageActivity Of(Talk talk, Deal deal, DealNote note)
    {
        var left = note.Steps.Count(step => step.Due is null);
        var what = string.Join(talk.In(new Text("; ", "；")), note.Touches.Select(touch => TouchPhrases.What(touch, talk.Language, talk.Turn.Today))
            .Concat(note.Steps.Where(step => step.Due is not null).Select(step => TouchPhrases.Of(step, talk.Language, talk.Turn.Today)).Select(step => step.Lead + step.Text)));
        var words = left == 0 ? what : what + talk.In(new Text("; a step without a day was left out", "；没有日期的下一步没有记"));
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(
                talk.In(new Text($"Saved: {deal.AccountName}", $"已记入：{deal.AccountName}")),
                words.Length > 0 ? CardText.Capital(words) : talk.In(new Text("Noted.", "记下了。")),
                [
                    new NoteButton(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.Id)),
                    new NoteButton(talk.In(new Text("Undo", "撤销")), CardVerbs.Undo, CardIds.Of(CardIds.Deal, deal.Id)),
                    new NoteButton(talk.In(new Text("Wrong deal", "挂错了")), TouchVerbs.WrongDeal, CardIds.Of(CardIds.Deal, deal.Id)),
                ]),
            talk.Pen));
    }
}
