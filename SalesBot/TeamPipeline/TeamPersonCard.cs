using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Teams;

namespace SalesBot.TeamPipeline;

/// <summary>How one person's deals do, for their manager and for themself: the same facts on both (clarifications D11, F8).</summary>
public static class TeamPersonCard
{
    public static AdaptiveCard Draw(TeamPersonView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var deals = pen.Say(view.Deals == 1 ? "1 open deal" : $"{view.Deals} open deals", $"{view.Deals}个进行中商机");
        var title = view.Name is { } name ? pen.Say($"{name}: {deals}", $"{name}：{deals}") : pen.Say($"You: {deals}", $"你有{deals}");
        return pen.Card(
            CardText.Spoken(string.Join(pen.Say(". ", "。"), view.Rows.Take(2).Select(row => row.Lead + row.Text).Prepend(title)), pen.Language == Sales.Language.Chinese ? 58 : CardText.QuoteLength),
            [Lines.Title(title), .. Lines.Rows(view.Rows.Take(5))],
            [.. Buttons(view, pen)]);
    }

    private static IEnumerable<AdaptiveAction> Buttons(TeamPersonView view, Pen pen)
    {
        if (view.Name is null)
        {
            yield return pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.Of(CardIds.Conversation, "this"), isFirst: true);
            yield break;
        }

        if (view.Deals > 0)
        {
            yield return TeamCard.Shows(pen.Say("Open", "查看"), new TeamFilter(OwnerId: view.PersonId), pen, isFirst: true);
        }

        yield return TeamCard.Back(pen);
    }
}
