using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Records;

/// <summary>
/// A line typed for a list, from which the marks it names are taken one after the other; what is left is its text.
/// </summary>
/// <param name="words">The line.</param>
/// <param name="today">The rep's day.</param>
/// <param name="currency">What an amount without a currency is in.</param>
public sealed class TypedRecord(string words, DateOnly today, string currency)
{
    private static readonly Text NoSuchDay = new("That day does not exist. Which day is it?", "没有这一天。是哪一天？");
    internal static readonly Text NoSuchAmount = new("That amount cannot be right. Write it like 200k or 20万.", "金额不对，请写成20万这样。");

    /// <summary>The rep’s day.</summary>
    public DateOnly Today => today;

    /// <summary>What is left of the line.</summary>
    public string Rest { get; private set; } = TypedText.WithoutNoise(words);

    /// <summary>What cannot be taken as said; null if nothing.</summary>
    public Text? Problem { get; private set; }

    /// <summary>Takes the first match of a pattern out of the line; null if it is not there.</summary>
    public Match? Take(Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Match(Rest) is not { Success: true } match)
        {
            return null;
        }

        Cut(match.Index, match.Length);
        return match;
    }

    /// <summary>Takes an amount out of the line.</summary>
    public Money? TakeAmount()
    {
        if (AmountReader.Read(Rest) is not { } read)
        {
            return null;
        }

        Cut(read.Span.At, read.Span.Words.Length);
        Problem ??= read.Problem == AmountProblem.None ? null : NoSuchAmount;
        return read.Problem == AmountProblem.None ? new Money(read.Amount, read.Currency ?? currency) : null;
    }

    /// <summary>Takes a day out of the line.</summary>
    public DateOnly? TakeDay()
    {
        if (DateReader.Read(Rest, today) is not { } read)
        {
            return null;
        }

        Cut(read.Span.At, read.Span.Words.Length);
        Problem ??= read.Problem == DateProblem.None ? null : NoSuchDay;
        return read.Problem == DateProblem.None ? read.Date : null;
    }

    private void Cut(int at, int length) => Rest = (Rest[..at].TrimEnd(' ', ',', '，', ';', '；', '、') + (at + length < Rest.Length && at > 0 ? ", " : "") + Rest[(at + length)..].TrimStart(' ', ',', '，', ';', '；', '、'))
        .Trim(' ', ',', '，', ';', '；', '、', '.', '。');
}
