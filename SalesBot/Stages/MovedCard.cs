using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>A deal that came to another stage: how long it usually takes there, what is still open, what is next.</summary>
internal static class MovedCard
{
    public static IMessageActivity Of(Talk talk, Deal deal)
    {
        var pen = talk.Pen;
        var gaps = deal.OpenGaps().Length;
        var usual = deal.TypicalDays(talk.Turn.Numbers) is { } days ? pen.Say($"Usually {days} days here.", $"这里通常{days}天。")
            : deal.Stage == Stage.FollowOn ? pen.Say("Note what they may need next.", "客户以后要什么，随时记下。") : pen.Say("The dates are those of its key points.", "时间以关键点为准。");
        var open = gaps == 0 ? "" : pen.Say(gaps == 1 ? " 1 piece of evidence stays open." : $" {gaps} pieces of evidence stay open.", $"还有{gaps}项证据待补。");
        var title = pen.Say($"{deal.AccountName}: now in {deal.Stage.ShortName().En}", $"{deal.AccountName}：已到{deal.Stage.ShortName().Zh}阶段");
        return CardMessage.Of(pen.Card(
            CardText.Spoken($"{title}. {usual}{open}", CardText.QuoteLength),
            [Lines.Title(title), Lines.Sentence(usual + open)],
            deal.Stage >= Stage.Implementation
                ? [deal.Stage == Stage.FollowOn
                    ? pen.Run(pen.Say("Follow-ons", "后续机会"), CommandKind.FollowOns, deal.Id, isFirst: true)
                    : pen.Run(pen.Say("Key points", "关键点"), CommandKind.Milestones, deal.Id, isFirst: true), pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.Id))]
                : [pen.FreeButton(pen.Say("Questions", "答题"), CardVerbs.QualifyStart, CardIds.Of(CardIds.Deal, deal.Id), isFirst: true), pen.Run(pen.Say("Next", "下一步"), CommandKind.Next, deal.Id)]));
    }
}
