using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.DealFiles;

/// <summary>One list of the file. Texts are ready to show.</summary>
/// <param name="Command">What opens it.</param>
/// <param name="Name">"Charter".</param>
/// <param name="Standing">"3 of 6 known".</param>
/// <param name="IsOpen">Whether something is to be done about it.</param>
public sealed record DealFileRow(CommandKind Command, string Name, string Standing, bool IsOpen);

/// <summary>What is kept of a deal beside its answers and people, the most pressing first; a tap opens it.</summary>
public static class DealFileCard
{
    private const int MostShown = 5;

    public static AdaptiveCard Draw(string dealId, string account, IReadOnlyList<DealFileRow> rows, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say($"{account}: deal file", $"{account}：商机档案");
        return pen.Card(
            CardText.Spoken(title, CardText.QuoteLength) + pen.Say(". Open a list.", "。可打开一项。"),
            [
                Lines.Title(title),
                .. rows.Take(MostShown).Select(row => Lines.Entry(
                    row.Name,
                    row.IsOpen ? new Badge("△", new("Open points", "有未完项")) : null,
                    row.Standing, null, null, pen.Run(row.Name, row.Command, dealId), pen)),
            ],
            [
                .. rows.Take(2).Select((row, at) => pen.Run(row.Name, row.Command, dealId, isFirst: at == 0)),
                pen.More([], [.. rows.Skip(2).Select(row => pen.Run(row.Name, row.Command, dealId)), pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, dealId))]),
            ]);
    }
}
