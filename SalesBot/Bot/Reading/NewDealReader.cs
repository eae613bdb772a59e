using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads a deal told in one line: "Kangyuan Pharma, cold-chain packaging line, about 7.2 million, end of June". The
/// first part that is neither amount nor date is the account, the rest is the title; amount and date may stand anywhere.
/// </summary>
public static partial class NewDealReader
{
    private static readonly char[] Around = [' ', ',', '，', '、', '。', '.', ';', '；', ':', '：', '-', '—', '–', '"', '“', '”'];

    /// <summary>What the line says; the line is what follows "new deal:".</summary>
    /// <param name="text">The line.</param>
    /// <param name="today">The user's own day.</param>
    public static NewDealReading Read(string text, DateOnly today)
    {
        AmountReading? amount = null;
        DateReading? close = null;
        List<string> names = [];
        foreach (var part in Parts(TypedText.WithoutNoise(text)))
        {
            var rest = part;
            if (close is null && DateReader.Read(rest, today) is { Past: false } date && IsAlone(rest, date.Span, DateLead()))
            {
                close = date;
                continue;
            }

            if (amount is null && AmountReader.Read(rest) is { } said)
            {
                amount = said;
                rest = Without(rest, said.Span);
                rest = AmountLead().Replace(rest, string.Empty);
            }

            if (close is null && amount is not null && DateReader.Read(rest, today) is { Past: false } behind && IsAlone(rest, behind.Span, DateLead()))
            {
                close = behind;
                continue;
            }

            if (rest.Trim(Around) is { Length: > 0 } name && !OnlyLead().IsMatch(TypedText.Fold(name)))
            {
                names.Add(name);
            }
        }

        return Told(names, amount, close);
    }

    // A comma inside a figure (1,800万) or a hyphen inside a word (cold-chain) does not part. A line without any comma
    // may be parted by spaces around a dash, or in Chinese by spaces alone.
    private static string[] Parts(string text)
    {
        var parts = Separator().Split(text);
        return parts.Length == 1 && TypedText.HasHan(text) ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : parts;
    }

    private static NewDealReading Told(List<string> names, AmountReading? amount, DateReading? close)
    {
        var account = names.FirstOrDefault();
        var title = names.Count > 1 ? string.Join(TypedText.HasHan(names[1]) ? "，" : ", ", names.Skip(1)) : null;
        List<NewDealPart> missing = [];
        if (account is null)
        {
            missing.Add(NewDealPart.Account);
        }

        if (title is null)
        {
            missing.Add(NewDealPart.Title);
        }

        if (amount is not { Problem: AmountProblem.None })
        {
            missing.Add(NewDealPart.Amount);
        }

        if (close is not { Problem: DateProblem.None })
        {
            missing.Add(NewDealPart.Close);
        }

        return new() { Account = account, Title = title, Amount = amount, Close = close, Missing = [.. missing] };
    }

    // "Spare parts 2027" is a title; "close end of June" is a date with its lead.
    private static bool IsAlone(string part, Span date, Regex lead) =>
        lead.Replace(TypedText.Fold(Without(part, date)), string.Empty).Trim(Around).Length == 0;

    private static string Without(string text, Span span) => text[..span.At] + " " + text[span.End..];

    [GeneratedRegex(@"(?<!\d)[,，](?!\d)|(?<=\d)[,，](?!\d)|(?<!\d)[,，](?=\d)|(?<=\d)，|[、；;|\n]|\s+[-–—]\s+|——|。|\.\s+(?=[A-Z\p{Lo}])")]
    private static partial Regex Separator();

    [GeneratedRegex("expected|expect|to|sign(?:ing)?|signature|clos(?:e|es|ing)(?: date)?|by|on|in|around|about|before|until|预计|大概|大约|签约?|签合同|签单|成交|关单|前|之前|左右|约|在|要|合同|时间|日期")]
    private static partial Regex DateLead();

    [GeneratedRegex(@"(?:(?:our )?(?:price|amount|value|worth|budget|deal size|size)(?: is| of)?|金额|预算|报价|合同额|价格|大概|总额)\s*[:：为是]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AmountLead();

    [GeneratedRegex("^(?:worth|price|amount|value|budget|for|at|about|and|金额|预算|报价|合同额|约|是|和|客户|account|customer)$")]
    private static partial Regex OnlyLead();
}
