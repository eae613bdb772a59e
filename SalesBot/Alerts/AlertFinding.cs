using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;

namespace SalesBot.Alerts;

/// <summary>Finds the alert that somebody means, among their own deals and their team's.</summary>
internal static class AlertFinding
{
    private static readonly Text None = new("No deal of yours has an alert now.", "目前没有预警。");
    private static readonly Text NoneInTeam = new("No deal of your team has an alert now.", "你的团队目前没有预警。");

    /// <summary>
    /// The deal named by words; without words the one talked about, else the only one with an alert. It is talked about from
    /// then on. Null where it must be chosen or there is none; then the person was told.
    /// </summary>
    /// <param name="desk">Where alerts are found.</param>
    /// <param name="talk">The conversation.</param>
    /// <param name="words">The deal in the person's words; null or empty for "this one".</param>
    /// <param name="isManagers">Whether it is something only a manager does, so that their own deals cannot be meant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<AlertTurn?> FindAsync(AlertDesk desk, Talk talk, string? words, bool isManagers, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words) && await OfAsync(desk, talk, talk.Turn.FocusDealId) is { Case: { ToActOn: not null } current } here && !(isManagers && current.IsOwners))
        {
            return here;
        }

        var (own, team) = (await talk.Turn.MyDealsAsync(), await talk.Turn.TeamDealsAsync());
        if (!string.IsNullOrWhiteSpace(words)
            && DealFinding.Search(words, [.. own, .. team.SelectMany(entry => entry.Deals)]).TheOne is { } named
            && await OfAsync(desk, talk, named.Item.DealId) is { } found)
        {
            return found;
        }

        var list = AlertList.Of(own, team, talk.Turn.Clock, talk.Turn.Numbers);
        ImmutableArray<ListedAlert> meant = [.. list.Alerts.Where(listed => !isManagers || listed.Owner is not null)];
        if (meant is [var only] && string.IsNullOrWhiteSpace(words) && await OfAsync(desk, talk, only.Deal.DealId) is { } single)
        {
            return single;
        }

        if (meant.IsEmpty)
        {
            await talk.SayAsync(isManagers ? NoneInTeam : None, cancellationToken);
        }
        else
        {
            await talk.ShowAsync(CardMessage.Of(DigestCard.Draw((list with { Alerts = meant }).View(talk.Pen, talk.Turn.Today), talk.Pen)), cancellationToken);
        }

        return null;
    }

    /// <summary>Whether the words surely name a deal of theirs or of their team.</summary>
    public static async Task<bool> NamesADealAsync(Talk talk, string words) =>
        DealFinding.Search(words, [.. await talk.Turn.MyDealsAsync(), .. (await talk.Turn.TeamDealsAsync()).SelectMany(entry => entry.Deals)]).TheOne is not null;

    private static async Task<AlertTurn?> OfAsync(AlertDesk desk, Talk talk, string? dealId)
    {
        if (await desk.FindAsync(talk.Turn, dealId) is not { } one)
        {
            return null;
        }

        talk.Turn.FocusDealId = one.Deal.Id;
        return new(talk, one);
    }
}
