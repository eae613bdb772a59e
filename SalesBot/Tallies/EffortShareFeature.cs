using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Tallies;

/// <summary>
/// How much of the talking of 90 days goes to customers who ordered before, and where deals come from (seed 1.5.b):
/// <code>
/// share of effort      精力分布
/// </code>
/// </summary>
internal sealed class EffortShareFeature() : Tally(CommandKind.EffortShare)
{
    internal override TallyView Of(Counted counted, Pen pen)
    {
        var share = EffortShare.Of(counted.Deals, counted.Accounts, counted.Today);
        return new(
            CommandKind.EffortShare,
            pen.Say("Share of effort, 90 days", "精力分布，近90天"),
            share.Percent is { } percent
                ? pen.Say($"{percent}% with customers who ordered before ({share.Existing} of {share.All} talks)", $"{percent}%用在下过单的老客户上（{share.All}次沟通中{share.Existing}次）")
                : pen.Say("No talk on record in 90 days.", "近90天没有沟通记录。"),
            [.. share.Origins.Select(origin => (CardText.Capital(pen.Say(origin.Origin.Name())) + pen.Say(": ", "："), pen.Say(origin.Deals == 1 ? "1 deal this year" : $"{origin.Deals} deals this year", $"一年内{origin.Deals}个商机")))]);
    }

    protected override bool Counts(DealSummary deal) => true;
}
