using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Charters;

/// <summary>What is told of a charter, as changes of the deal. Pure.</summary>
internal static class CharterChange
{
    /// <summary>The deal with all that was read; a part told again takes the new words, and keeps the old where none came.</summary>
    public static Deal With(this Deal deal, CharterReading told, string? source, DateOnly today)
    {
        foreach (var (code, text) in told.Parts)
        {
            deal = deal.WithPart(code, isPresent: true, text, told.Source ?? source, today);
        }

        foreach (var code in told.Absent)
        {
            deal = deal.WithPart(code, isPresent: false, string.Empty, told.Source ?? source, today);
        }

        if (told.Number is not null || told.BudgetLine is not null)
        {
            var before = deal.ApprovalOrNew();
            deal = deal.Put(before with
            {
                Number = told.Number ?? before.Number,
                Text = told.BudgetLine ?? before.Text,
                Budget = told.Budget ?? before.Budget,
                Year = told.Year ?? before.Year,
            });
        }

        if (told.Rest.Length == 0 || told.IsEmpty)
        {
            return deal;
        }

        var waiting = deal.Unplaced()?.Text;
        return deal.Put(new CharterRest { Id = CharterRest.TheId, Text = waiting is null || waiting == told.Rest ? told.Rest : waiting + "\n" + told.Rest });
    }

    /// <summary>The deal with one part.</summary>
    public static Deal WithPart(this Deal deal, string code, bool isPresent, string text, string? source, DateOnly on)
    {
        var before = deal.Part(code);
        return deal.Put(new CharterPart
        {
            Id = CharterPart.IdOf(code),
            Code = code,
            IsPresent = isPresent,
            Text = text.Length > 0 || !isPresent ? text : before?.Text ?? string.Empty,
            Source = source ?? before?.Source,
            On = on,
        });
    }

    /// <summary>The deal with what waits put into a part; null drops it.</summary>
    public static Deal Placed(this Deal deal, string? code, DateOnly today)
    {
        if (deal.Unplaced() is not { } waiting)
        {
            return deal;
        }

        var rest = deal.Drop(waiting.Id);
        return code is null ? rest : rest.WithPart(code, isPresent: true, rest.Part(code)?.Text is { Length: > 0 } before ? before + "\n" + waiting.Text : waiting.Text, null, today);
    }

    /// <summary>What was approved, or the empty record of it.</summary>
    public static CharterApproval ApprovalOrNew(this Deal deal) => deal.Approval() ?? new CharterApproval { Id = CharterApproval.TheId, Text = string.Empty };

    /// <summary>Why an approved budget is not kept; null if it can be.</summary>
    public static Text? Refuse(Deal deal, Money? budget) => RecordMoney.Mixes(budget, deal, []) ? RecordMoney.OtherCurrency : null;
}
