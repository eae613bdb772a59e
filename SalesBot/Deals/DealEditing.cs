using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>The edit form of a deal: title, amount, date of signing.</summary>
internal static class DealEditing
{
    private static readonly Text BadAmount = new("I could not read the amount. For example: 7.2 million.", "看不懂这个金额。例如：720万。");
    private static readonly Text BadDate = new("The signing date must be a coming day.", "签约日期应是今天以后的日子。");
    private static readonly Text NoTitle = new("A deal needs a title.", "商机要有名称。");

    /// <summary>The deal with what the form says; null, with the problem, if something cannot be read. An empty field changes nothing.</summary>
    public static Deal? Apply(Deal deal, CardClick form, DateOnly today, out Text problem)
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

            amount = new Money(read.Amount, read.Currency ?? deal.Amount?.Currency ?? NewDealQuestions.AssumedCurrency);
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

        return deal with
        {
            Title = title,
            Amount = amount,
            ExpectedClose = close,
        };
    }
}
