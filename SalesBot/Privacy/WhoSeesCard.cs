using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Privacy;

/// <summary>Who can see what a rep wrote; texts ready to show.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Rows">A line for each kind of reader, four at most.</param>
/// <param name="Buttons">Three at most.</param>
public sealed record WhoSeesView(string Title, IReadOnlyList<(string Lead, string Text)> Rows, IReadOnlyList<NoteButton> Buttons);

/// <summary>Names everybody who can open a deal, and who cannot.</summary>
public static class WhoSeesCard
{
    public static AdaptiveCard Draw(WhoSeesView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var rest = pen.Say("Not the customer, not other teams. The administrators of the system could.", "客户和其他团队看不到；系统管理员在后台可以接触到数据。");
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Title)}: those named here, and nobody else.", $"{CardText.Spoken(view.Title, 40)}：只有这里列出的人。"),
            [
                Lines.Title(view.Title),
                .. Lines.Rows(view.Rows.Select(row => ("•", CardText.Clean(row.Lead) + pen.Say(" ", string.Empty), CardText.Clean(row.Text, CardText.QuoteLength)))),
                Lines.Footnote(rest),
            ],
            [.. view.Buttons.Select((button, at) => pen.FreeButton(button.Title, button.Verb, button.Ids, isFirst: at == 0))]);
    }
}
