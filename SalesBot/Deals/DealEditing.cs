using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Deals;

/// <summary>The edit form of a deal: title, amount, date of signing.</summary>
internal static class DealEditing
{
    private static readonly Text BadAmount = new("I could not read the amount. For example: 7.2 million.", "看不懂这个金额。例如：720万。");
    private static readonly Text BadDate = new("The signing date must be a coming day.", "签约日期应是今天以后的日子。");
    private static readonly Text NoTitle = new("A deal needs a title.", "商机要有名称。");

    /// <summary>The deal with what the form says; null, with the problem, if something cannot be read. An empty field changes nothing.</summary>
    public static Deal? Apply(Deal deal, CardClick form, DateOnly today, DateTimeOffset now, string currency, out Text problem)
    {
        problem = NoTitle;
        var title = form.Input(DealEditForm.TitleField)?.Trim() ?? deal.Title;
        if (title.Length is 0 or > 120)
        {
            return null;
        }

        problem = BadAmount;
        var amount = deal.Amount;
        if (form.Input(DealEditForm.AmountField) is { Length: > 0 } typed)
        {
            if (AmountReader.Read(typed) is not { Problem: AmountProblem.None } read)
            {
                return null;
            }

            amount = new Money(read.Amount, read.Currency ?? currency);
        }

        problem = BadDate;
        var close = deal.ExpectedClose;
        if (form.Input(DealEditForm.CloseField) is { Length: > 0 } day && (!DateOnly.TryParseExact(day, "yyyy-MM-dd", out var picked) || (picked < today && picked != deal.ExpectedClose)))
        {
            return null;
        }
        else if (form.Input(DealEditForm.CloseField) is { Length: > 0 } valid)
        {
            close = DateOnly.ParseExact(valid, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }

        var edited = deal with { Title = title, Amount = amount };
        return close is { } to && to != deal.ExpectedClose ? edited.MoveCloseTo(to, reason: null, now) : edited;
    }

    /// <summary>Says that the signing date moved, and from where; null if it did not.</summary>
    public static Text? Moved(Deal before, Deal after, DateOnly today) => after.ExpectedClose is not { } to || to == before.ExpectedClose ? null
        : before.ExpectedClose is { } from ? new(
            $"Signing moved from {Say.Date(from, Language.English, today)} to {Say.Date(to, Language.English, today)}. The move is on record.",
            $"预计签约从{Say.Date(from, Language.Chinese, today)}改到{Say.Date(to, Language.Chinese, today)}，已留记录。")
        : new($"Signing by {Say.Date(to, Language.English, today)}, noted.", $"预计{Say.Date(to, Language.Chinese, today)}签约，已记下。");
}
