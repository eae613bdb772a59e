using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Touches;

/// <summary>A row of a card: mark, bold lead, text.</summary>
public sealed record TouchRow(string Mark, string Lead, string Text);

/// <summary>Somebody whose feeling can be tapped.</summary>
/// <param name="Key">The person in the draft.</param>
/// <param name="Name">As shown.</param>
/// <param name="Value">1 to 5, or null while not given.</param>
public sealed record FeltBy(string Key, string Name, int? Value);

/// <summary>What the card of an unconfirmed contact shows.</summary>
/// <param name="Title">Account, kind and day.</param>
/// <param name="Below">Who of ours; null if nobody was named.</param>
/// <param name="Rows">People, promises, facts, most telling first.</param>
/// <param name="Felt">Whose feelings may be tapped.</param>
/// <param name="Ids">Deal and session.</param>
/// <param name="Deals">More than one deal is to be saved.</param>
public sealed record TouchView(string Title, string? Below, IReadOnlyList<TouchRow> Rows, IReadOnlyList<FeltBy> Felt, CardIds Ids, int Deals = 1);

/// <summary>
/// "This is what I understood": nothing is stored before Save. Feelings and who took part are optional taps of the same
/// card (clarification E4).
/// </summary>
public static class TouchCard
{
    // The title, the line under it, the feelings and the rows make six lines at most.
    private const int FaceLines = 6;
    private const int MoreRows = 6;
    private const int SpokenRows = 2;
    private const int MostSpoken = 55;
    private const int FaceFeelings = 3;

    public static AdaptiveCard Draw(TouchView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var face = view.Rows.Take(FaceRows(view)).ToList();
        return pen.Card(
            CardText.Spoken(pen.Say("Please confirm: ", "请确认：") + view.Title + pen.Say(". ", "。") + string.Join(pen.Say(". ", "。"), face.Take(SpokenRows).Select(row => row.Lead + row.Text)), pen.Language == Language.Chinese ? MostSpoken : CardText.QuoteLength),
            [
                Lines.Title(view.Title),
                .. view.Below is null ? Array.Empty<AdaptiveElement>() : [Lines.SubLine(view.Below)],
                .. Lines.Rows(face.Select(row => (row.Mark, row.Lead, row.Text))),
                .. Felt(view, pen),
            ],
            pen.Button(view.Deals switch { > 2 => pen.Say("Save all", "都记下"), 2 => pen.Say("Save both", "都记"), _ => pen.Say("Save", "保存") }, TouchVerbs.Save, view.Ids, isFirst: true),
            Edit(view, pen),
            pen.FreeButton(pen.Say("Discard", "不记"), TouchVerbs.Discard, view.Ids),
            More(view, pen));
    }

    private static int FaceRows(TouchView view) => FaceLines - 1 - (view.Below is null ? 0 : 1) - (view.Felt.Count == 0 ? 0 : 1);

    private static IEnumerable<AdaptiveElement> Felt(TouchView view, Pen pen) => view.Felt.Count == 0 ? [] :
    [
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Bleed = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Lines.Footnote(pen.Say("How did it feel to them? Optional, 5 is very good", "对方感受如何？可不填，5分为很好")),
                .. view.Felt.Take(FaceFeelings).Select(felt => Taps.Rating(felt.Name, [.. TouchPhrases.Feelings.Select(pen.Say)], felt.Value, TouchVerbs.Feel, view.Ids.With(TouchVerbs.Person, felt.Key), pen)),
            ],
        },
    ];

    private static AdaptiveAction Edit(TouchView view, Pen pen) => pen.Opens(
        pen.Say("Edit", "修改"),
        [
            Fields.Line("change", pen.Say("What should change?", "哪里要改？"), null, null, pen, pen.Say("Mr Sun was not there; it was on Thursday", "孙经理没参加；是周四的会")),
            Fields.Date("day", pen.Say("Day of the contact", "沟通日期"), null, null, pen),
        ],
        pen.Button(pen.Say("Change", "改好"), TouchVerbs.Edit, view.Ids));

    // What did not fit, and the taps once more as fields: some clients have no taps.
    private static AdaptiveAction More(TouchView view, Pen pen) => pen.More(
        [
            .. Lines.Rows(view.Rows.Skip(FaceRows(view)).Take(MoreRows).Select(row => (row.Mark, row.Lead, row.Text))),
            Fields.Line("ours", pen.Say("Who of ours took part?", "我方谁参加了？"), null, null, pen),
            .. view.Felt.Select(felt => Fields.Pick(
                "felt" + felt.Key.Replace('.', '_'),
                pen.Say($"How did it feel to {CardText.Clean(felt.Name)}?", $"{CardText.Clean(felt.Name)}感受如何？"),
                Enumerable.Range(1, 5).Select(value => ($"{value}", $"{value}, {pen.Say(TouchPhrases.Feelings[value - 1])}")),
                felt.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                null,
                pen)),
        ],
        pen.Button(pen.Say("Save", "保存"), TouchVerbs.Save, view.Ids));
}
