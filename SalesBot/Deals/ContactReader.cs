using System.Text.RegularExpressions;

namespace SalesBot.Deals;

/// <summary>What "yes, CNY. Ms Song, packaging workshop" says about currency and contact.</summary>
/// <param name="Currency">ISO 4217, if named.</param>
/// <param name="Name">The contact, if named.</param>
/// <param name="Position">Their department or job, if said.</param>
/// <param name="NobodyYet">True if the rep said that there is no contact yet.</param>
public sealed partial record ContactReading(string? Currency, string? Name, string? Position, bool NobodyYet)
{
    private static readonly (string Word, string Code)[] Currencies =
    [
        ("人民币", "CNY"), ("RMB", "CNY"), ("CNY", "CNY"), ("yuan", "CNY"), ("美元", "USD"), ("USD", "USD"), ("dollars", "USD"),
        ("欧元", "EUR"), ("EUR", "EUR"), ("euros", "EUR"), ("英镑", "GBP"), ("GBP", "GBP"), ("日元", "JPY"), ("JPY", "JPY"),
        ("港币", "HKD"), ("港元", "HKD"), ("HKD", "HKD"), ("SGD", "SGD"), ("CHF", "CHF"),
    ];

    private static readonly string[] Agreeing = ["yes", "yep", "ok", "okay", "right", "correct", "sure", "是的", "是", "对的", "对", "好的", "好", "没错"];

    private static readonly string[] Nobody =
    [
        "nobody", "no one", "none", "not yet", "no contact", "skip", "don't know", "do not know", "no idea", "later",
        "没有", "还没有", "暂无", "不知道", "还不清楚", "跳过", "以后再说", "无",
    ];

    /// <summary>Reads the reply to "Currency CNY? Who is your contact?".</summary>
    public static ContactReading Read(string text)
    {
        string? currency = null;
        var nobody = false;
        var said = new List<string>();
        foreach (var piece in Separators().Split(text).Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            var rest = WithoutAgreement(piece);
            if (CurrencyIn(rest) is { } found && rest.Length <= found.Word.Length + 12)
            {
                currency = found.Code;
            }
            else if (Nobody.Contains(rest, StringComparer.OrdinalIgnoreCase))
            {
                nobody = true;
            }
            else if (rest.Any(char.IsLetter))
            {
                // "720" and a smiley are nobody's name.
                said.Add(rest);
            }
        }

        var (name, position) = NameAndPosition(said);
        return new ContactReading(currency, name, position, nobody && name is null);
    }

    private static (string? Name, string? Position) NameAndPosition(List<string> said)
    {
        if (said.Count == 0)
        {
            return (null, null);
        }

        if (said.Count == 1 && DepartmentThenName().Match(said[0]) is { Success: true } match)
        {
            return (match.Groups["name"].Value, match.Groups["position"].Value);
        }

        if (said.Count == 1 && NameThenDepartment().Match(said[0]) is { Success: true } from)
        {
            return (Titled(from.Groups["name"].Value), from.Groups["position"].Value);
        }

        return (Titled(said[0]), said.Count > 1 ? string.Join(", ", said.Skip(1)) : null);
    }

    // "ms Tang" is written as names are.
    private static string Titled(string name) => Courtesy().IsMatch(name) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static (string Word, string Code)? CurrencyIn(string piece)
    {
        foreach (var currency in Currencies)
        {
            if (piece.Contains(currency.Word, StringComparison.OrdinalIgnoreCase))
            {
                return currency;
            }
        }

        return null;
    }

    private static string WithoutAgreement(string piece)
    {
        foreach (var word in Agreeing)
        {
            if (piece.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return string.Empty;
            }

            if (piece.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
            {
                return piece[(word.Length + 1)..].Trim();
            }
        }

        return piece;
    }

    // "Ms. Song" keeps its full stop: a stop separates only after a longer word.
    [GeneratedRegex(@"[,，;；。\n、]+|(?<!\b(?:Ms|Mr|Dr|Mrs|Prof))\.(?:\s+|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?<name>[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2}) (?:from|in|of) (?:the )?(?<position>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex NameThenDepartment();

    [GeneratedRegex(@"^(?:mr|mrs|ms|miss|dr|prof)\.? ", RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy();

    // 包装车间宋主管: a department, then a family name with a title.
    [GeneratedRegex(@"^(?<position>.+(?:车间|部|科|处|室|中心|院|办|班组|公司))的?(?<name>[\p{IsCJKUnifiedIdeographs}]{1,3}(?:总工|总|经理|主任|主管|工|老师|院长|处长|科长|部长|先生|女士|书记)?)$")]
    private static partial Regex DepartmentThenName();
}
