using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Tenders;

/// <summary>After the result: what it means for the deal is the rep's tap, never ours.</summary>
internal static class ResultCard
{
    private static readonly Text Won = new("Move the deal on when the award notice is there.", "拿到中标通知书后推进阶段。");
    private static readonly Text Lost = new("Close it as lost, or keep it open if there may be a re-tender.", "可以记为丢单；如可能重新招标，先保留。");
    private static readonly Text Open = new("Did we win?", "我们中标了吗？");

    public static IMessageActivity Of(Deal deal, bool? won, Talk talk)
    {
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        NoteButton open = new(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, ids);
        NoteButton[] buttons = won switch
        {
            true => [Run("Stage", "推进阶段", CommandKind.Stage), open],
            false => [Run("Close deal", "关闭商机", CommandKind.CloseDeal), open],
            _ => [Said("We won", "我们中标", "won"), Said("We lost", "未中标", "lost"), open],
        };
        var sentence = won switch { true => Won, false => Lost, _ => Open };
        return CardMessage.Of(NoteCard.Draw(new NoteView(deal.AccountName, talk.In(sentence), buttons), talk.Pen));

        NoteButton Run(string english, string chinese, CommandKind command) =>
            new(talk.In(new Text(english, chinese)), CardVerbs.Run, ids.With(CardIds.Waiting, command.ToString()));

        NoteButton Said(string english, string chinese, string option) =>
            new(talk.In(new Text(english, chinese)), TenderVerbs.Announced, ids.With(CardIds.Option, option));
    }
}
