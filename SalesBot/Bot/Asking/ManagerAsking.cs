using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Storage;

namespace SalesBot.Bot.Asking;

/// <summary>What a notice of a question says: which one.</summary>
/// <param name="AskId">The question in its deal.</param>
public sealed record AskNews(string AskId);

/// <summary>
/// What a manager must decide is asked of the manager where one is named, in their own chat. Where nobody is named, the
/// rep records what was decided and by whom.
/// </summary>
public static class ManagerAsking
{
    /// <summary>The notice that brings a question to a manager.</summary>
    public const string NoticeKind = "ask";

    /// <summary>Who decides about a deal; null where nobody is named, or whoever was has not accepted yet.</summary>
    public static Task<ManagerLink?> ManagerOfAsync(Talk talk, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(deal);
        return talk.Turn.ManagerOfAsync(deal.OwnerId);
    }

    /// <summary>A question of the speaker about a deal, not yet asked.</summary>
    public static Ask New(Talk talk, AskKind kind)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return new(talk.Turn.NewId("ask"), kind, talk.Turn.UserId, talk.Turn.User.DisplayName ?? string.Empty, talk.Turn.Now);
    }

    /// <summary>Asks it: kept with the deal, and told with the commit.</summary>
    /// <returns>What to say to whoever asks.</returns>
    public static Text Send(Talk talk, Deal deal, Ask ask, ManagerLink manager)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(manager);
        talk.Turn.Save(deal.With(ask));
        talk.Turn.Tell(new Notice($"{NoticeKind}|{deal.Id}|{ask.Id}", talk.Turn.TenantId, manager.Id, NoticeKind, talk.Turn.Now)
        {
            DealId = deal.Id,
            Content = StoredJson.Write(new AskNews(ask.Id)),
        });
        return new($"{manager.Name} is asked and decides. I tell you here.", $"已请{manager.Name}决定，有答复我会告诉你。");
    }
}
