using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>Finds the alert that somebody means, among their own deals and their team's.</summary>
internal static class AlertFinding
{
    private static readonly Text None = new("No deal of yours has an alert now.", "目前没有预警。");

    /// <summary>
    /// The deal named by words; without words the one talked about, else the only one with an alert. Null where it must be
    /// chosen or there is none; then the person was told.
    /// </summary>
    public static async Task<AlertTurn?> FindAsync(AlertDesk desk, Talk talk, string? words, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words) && talk.Turn.FocusDealId is { } focus && await desk.FindAsync(talk.Turn, focus) is { ToActOn: not null } current)
        {
            return new(talk, current);
        }

        var (own, team) = (await talk.Turn.MyDealsAsync(), await talk.Turn.TeamDealsAsync());
        if (!string.IsNullOrWhiteSpace(words))
        {
            List<DealSummary> all = [.. own, .. team.SelectMany(entry => entry.Deals)];
            if (DealFinding.Search(words, all).TheOne is { } named && await desk.FindAsync(talk.Turn, named.Item.DealId) is { } found)
            {
                return new(talk, found);
            }
        }

        var list = AlertList.Of(own, team, talk.Turn.Clock, desk.Parameters);
        if (list.Alerts is [var only] && string.IsNullOrWhiteSpace(words) && await desk.FindAsync(talk.Turn, only.Deal.DealId) is { } single)
        {
            return new(talk, single);
        }

        if (list.Alerts.IsEmpty)
        {
            await talk.SayAsync(None, cancellationToken);
        }
        else
        {
            await talk.ShowAsync(CardMessage.Of(DigestCard.Draw(list.View(talk.Pen, talk.Turn.Today), talk.Pen)), cancellationToken);
        }

        return null;
    }
}
