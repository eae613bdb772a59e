using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Deals;

/// <summary>What the edit form starts with.</summary>
/// <param name="Title">What is being bought.</param>
/// <param name="Amount">As a person would type it: "CNY 7.2m"; null if unknown.</param>
/// <param name="Close">Expected signature; null if unknown.</param>
public sealed record DealEdit(string Title, string? Amount, DateOnly? Close);

/// <summary>"Edit": what is being bought, amount and signing day, in a part of the card that opens.</summary>
public static class DealEditForm
{
    public const string TitleField = "title";

    /// <summary>Free text, read like a typed amount.</summary>
    public const string AmountField = "amount";

    /// <summary>A day as "2027-06-30".</summary>
    public const string CloseField = "close";

    public static AdaptiveAction Draw(DealEdit edit, CardIds deal, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return pen.Opens(
            pen.Say("Edit", "修改"),
            [
                Fields.Line(TitleField, pen.Say("What they buy", "采购内容"), edit.Title, pen.Say("Please say what they buy.", "请写上采购内容。"), pen),
                Fields.Line(AmountField, pen.Say("Amount", "金额"), edit.Amount, null, pen, pen.Say("7.2 million", "720万")),
                Fields.Date(CloseField, pen.Say("Signing by", "预计签约日"), edit.Close, null, pen),
            ],
            pen.Button(pen.Say("Save", "保存"), CardVerbs.DealEditSave, deal, isFirst: true));
    }
}
