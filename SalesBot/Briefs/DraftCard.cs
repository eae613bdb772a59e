using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Briefs;

/// <summary>A draft for somebody of the customer.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="PersonId">Whom it is for.</param>
/// <param name="Name">Their name.</param>
/// <param name="Words">The draft.</param>
/// <param name="IsOther">Whether it is in the language its reader does not speak with the bot.</param>
public sealed record DraftView(string DealId, string PersonId, string Name, string Words, bool IsOther);

/// <summary>A draft to copy or to change; it says that nothing was sent.</summary>
public static class DraftCard
{
    /// <summary>The field of the rep's own words.</summary>
    public const string WordsField = "words";

    public static AdaptiveCard Draw(DraftView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(BriefIds.Person, view.PersonId).With(BriefIds.Languages, (view.IsOther ? BriefLanguages.Other : BriefLanguages.Own).ToString());
        var other = view.IsOther ? pen.Language : pen.Language.Other();
        var name = CardText.Spoken(view.Name, 30);
        return pen.Card(
            pen.Say($"A draft for {name}. Nothing was sent. Copy it or change it.", $"给{name}的草稿，没有发送。可以复制或修改。"),
            [
                Lines.Title(pen.Say($"Draft for {view.Name}", $"给{view.Name}的草稿")),
                Lines.Sentence(view.Words),
                Lines.Footnote(pen.Say("Never sent by me: copy it and send it yourself.", "不会自动发送：复制后由你发出。")),
            ],
            pen.FreeButton(pen.Say("Copy", "复制"), BriefVerbs.Copy, ids, isFirst: true),
            pen.Opens(
                pen.Say("Change", "修改"),
                [Fields.Line(WordsField, pen.Say("Your words", "你的说法"), view.Words, pen.Say("Please write something.", "请写点内容。"), pen)],
                pen.Button(pen.Say("Done", "改好了"), BriefVerbs.Change, ids)),
            pen.FreeButton(
                other == Language.English ? pen.Say("In English", "英文稿") : pen.Say("In Chinese", "中文稿"),
                BriefVerbs.Draft,
                ids.With(BriefIds.Languages, (view.IsOther ? BriefLanguages.Own : BriefLanguages.Other).ToString())));
    }
}
