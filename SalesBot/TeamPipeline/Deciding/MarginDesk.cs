using System.Globalization;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>What a manager expects a deal to earn (clarification G, 2.4.a): written and seen by managers only.</summary>
internal static class MarginDesk
{
    private const int Least = -50;
    private const int Most = 95;

    private static readonly Text NoNumber = new($"The margin is a whole number of percent from {Least} to {Most}.", $"毛利率请填{Least}到{Most}之间的整数（百分比）。");

    /// <summary>Takes it down and shows the deal again.</summary>
    public static async Task SaveAsync(Talk talk, string? dealId, string? typed, CancellationToken cancellationToken)
    {
        if (dealId is null || await talk.Turn.ManagedDealAsync(dealId) is not { } deal)
        {
            await talk.SayAsync(TeamTexts.NotYourTeam, cancellationToken);
            return;
        }

        if (!int.TryParse(typed?.TrimEnd('%', '％', ' '), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var margin) || margin is < Least or > Most)
        {
            await talk.SayAsync(NoNumber, cancellationToken);
        }
        else
        {
            deal = deal with { ExpectedMargin = margin };
            talk.Turn.Save(deal);
        }

        await talk.ReplaceAsync(TeamDealViews.Of(deal, talk.Turn.Clock, talk.Turn.Numbers, talk.Pen), cancellationToken);
    }
}
