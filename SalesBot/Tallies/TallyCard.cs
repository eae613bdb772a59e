using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Tallies;

/// <summary>A count. Texts are ready to show, in the reader's language.</summary>
/// <param name="Command">Which count.</param>
/// <param name="Title">"Won and lost".</param>
/// <param name="Below">What it comes to, or how to begin.</param>
/// <param name="Rows">What matters most first.</param>
public sealed record TallyView(CommandKind Command, string Title, string Below, IReadOnlyList<(string Lead, string Text)> Rows)
{
    /// <summary>How many were counted of how many; null where all were.</summary>
    public TallyBound? Bound { get; init; }
}

/// <summary>A count, and the way to the other ones.</summary>
public static class TallyCard
{
    private const int Most = 4;

    private static readonly (CommandKind Command, Text Title)[] All =
        [(CommandKind.WinLoss, new("Won and lost", "胜负统计")), (CommandKind.PartnerHealth, new("Partners", "伙伴状况")), (CommandKind.EffortShare, new("Effort", "精力分布"))];

    public static AdaptiveCard Draw(TallyView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        List<AdaptiveAction> buttons =
            [.. All.Where(other => other.Command != view.Command).Select((other, at) => pen.FreeButton(pen.Say(other.Title), CardVerbs.HelpTry, CardIds.Of(CardIds.Option, other.Command.ToString()), isFirst: at == 0))];
        var most = view.Bound is null ? Most : Most - 1;
        if (view.Rows.Count > most)
        {
            buttons.Add(pen.More([.. Lines.Rows(view.Rows.Skip(most).Take(6).Select(Row))]));
        }

        return pen.Card(
            CardText.Spoken($"{view.Title}{pen.Say(". ", "。")}{view.Below}", CardText.QuoteLength),
            [
                Lines.Title(view.Title), Lines.SubLine(view.Below), .. Lines.Rows(view.Rows.Take(most).Select(Row)),
                .. view.Bound is { } bound ? [Lines.Footnote(pen.Say($"The latest {bound.Counted} of {bound.Of} deals are counted.", $"共{bound.Of}个商机，只统计最近{bound.Counted}个。"))] : Array.Empty<AdaptiveElement>(),
            ],
            buttons);
    }

    private static (string Mark, string Lead, string Text) Row((string Lead, string Text) row) => ("•", row.Lead, CardText.Clean(row.Text, CardText.QuoteLength));
}
