using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Accounts.Records;

/// <summary>One record.</summary>
/// <param name="Ids">Whose, which list, which of it, and when it was drawn.</param>
/// <param name="Title">What it is.</param>
/// <param name="Below">What is known of it, and who said so when.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Values">What they hold.</param>
public sealed record RecordView(CardIds Ids, string Title, string Below, IReadOnlyList<RecordField> Fields, RecordValues Values);

/// <summary>One small record, to be changed or taken out.</summary>
public static class RecordCard
{
    public static AdaptiveCard Draw(RecordView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            CardText.Spoken($"{CardText.Clean(view.Title, 30)}. {view.Below}", pen.Language == SalesBot.Sales.Language.Chinese ? 56 : CardText.QuoteLength),
            [Lines.Title(view.Title), Lines.SubLine(CardText.Clean(view.Below, CardText.QuoteLength))],
            pen.Opens(pen.Say("Change", "修改"), [.. RecordForm.Draw(view.Fields, view.Values, pen)], pen.Button(pen.Say("Save", "保存"), RecordVerbs.Save, view.Ids, isFirst: true)),
            pen.FreeButton(pen.Say("Remove", "移除"), RecordVerbs.Remove, view.Ids),
            pen.FreeButton(pen.Say("List", "列表"), RecordVerbs.Show, view.Ids));
    }
}
