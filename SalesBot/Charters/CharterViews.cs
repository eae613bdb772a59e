using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Charters;

/// <summary>From a deal to the view of its charter.</summary>
internal static class CharterViews
{
    private const int Excerpt = 70;

    public static CharterView Of(Deal deal, Language language, DateOnly today, bool mayDraft)
    {
        var approval = deal.Approval();
        var latest = deal.All<CharterPart>().Where(part => part.Source is not null).MaxBy(part => part.On);
        var open = deal.OpenRecordAnswers().Select(answer => answer.Key).FirstOrDefault(key => key is "CHARTER" or "BUDGET" or "CHARTER_BUDGET");
        return new()
        {
            DealId = deal.Id,
            Account = deal.AccountName,
            Parts = [.. CharterPart.Codes.Select(code => (code, RecordWords.PartName(code).In(language), deal.Part(code) is { } part ? Standing(part, language) : null))],
            Absent = [.. deal.All<CharterPart>().Where(part => !part.IsPresent).Select(part => part.Code)],
            Approval = approval is null ? null : Approved(approval, language),
            Source = latest is null ? null : $"{latest.Source}{new Text(", ", "，").In(language)}{Say.Date(latest.On, language, today)}",
            Unplaced = deal.Unplaced() is { } rest ? CardText.Clean(rest.Text, Excerpt) : null,
            Answers = open,
            MayDraft = mayDraft,
            Form = (approval?.Number, approval?.Text is { Length: > 0 } line ? line : null, approval?.Budget is { } budget ? Say.Amount(budget, language) : null, approval?.Year?.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static string Standing(CharterPart part, Language language) =>
        !part.IsPresent ? new Text("not in the charter", "立项书里没有").In(language)
        : part.Text.Length > 0 ? CardText.Clean(part.Text, CardText.QuoteLength)
        : new Text("it is there", "有").In(language);

    private static string? Approved(CharterApproval approval, Language language)
    {
        List<string> said = [];
        if (approval.Number is { } number)
        {
            said.Add(new Text($"No. {number}", $"文号{number}").In(language));
        }

        if (approval.Budget is { } budget)
        {
            said.Add(Say.Amount(budget, language));
        }
        else if (approval.Text.Length > 0)
        {
            said.Add(CardText.Clean(approval.Text));
        }

        if (approval.Year is { } year)
        {
            said.Add(new Text($"budget {year}", $"{year}年预算").In(language));
        }

        return said.Count == 0 ? null : string.Join(new Text(", ", "，").In(language), said);
    }
}
