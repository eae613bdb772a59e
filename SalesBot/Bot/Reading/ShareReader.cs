using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>A budget told as a share of our price: 90%, "ninety percent", 九成, 八五折, "10% below our price".</summary>
internal static partial class ShareReader
{
    private static readonly string[] Tens = ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

    /// <summary>The lowest and highest share meant, 1 for all of it; a single figure gives both alike. Null if none was told.</summary>
    public static (double From, double To)? Read(string folded)
    {
        if (Range().Match(folded) is { Success: true } range)
        {
            return (Percent(range.Groups["a"].Value), Percent(range.Groups["b"].Value));
        }

        if (Enough().IsMatch(folded))
        {
            return (1, double.PositiveInfinity);
        }

        if (One().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var share = Value(match);
        var before = folded[..match.Index];
        var behind = folded[(match.Index + match.Length)..];
        return Short().IsMatch(behind) || ShortBefore().IsMatch(before) ? (1 - share, 1 - share)
            : More().IsMatch(behind) || MoreBefore().IsMatch(before) ? (1 + share, 1 + share)
            : Below().IsMatch(before) ? (0, share - 0.0001)
            : AtLeast().IsMatch(before) || AtLeastBehind().IsMatch(behind) ? (share, double.PositiveInfinity)
            : (share, share);
    }

    private static double Value(Match match)
    {
        if (match.Groups["pc"] is { Success: true } percent)
        {
            return Percent(percent.Value);
        }

        if (match.Groups["tens"] is { Success: true } tens)
        {
            var ones = Array.IndexOf(["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], match.Groups["ones"].Value);
            return ((Array.IndexOf(Tens, tens.Value) * 10) + Math.Max(0, ones)) / 100.0;
        }

        if (match.Groups["han"] is { Success: true } han)
        {
            return (double)(ChineseNumber.Parse(han.Value) ?? 0) / 100;
        }

        if (match.Groups["cheng"] is { Success: true } cheng)
        {
            var fine = match.Groups["fine"].Value;
            return (DateWords.NumberOf(cheng.Value) * 0.1) + (fine == "半" ? 0.05 : fine.Length == 0 ? 0 : DateWords.NumberOf(fine) * 0.01);
        }

        return match.Groups["third"].Success ? 2.0 / 3 : match.Groups["quarter"].Success ? 0.75 : 0.5;
    }

    private static double Percent(string figure) => double.Parse(figure, CultureInfo.InvariantCulture) / 100;

    [GeneratedRegex(@"(?<!\d)(?<a>\d{1,3})\s*%?\s*(?:-|~|to|到|至)\s*(?<b>\d{1,3})\s*(?:%|percent)", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![\d.])(?<pc>\d{1,3}(?:\.\d+)?)\s*(?:%|percent|per\s+cent)|(?<tens>ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one )?(?<tens>hundred))(?:[\s-](?<ones>one|two|three|four|five|six|seven|eight|nine))?\s+per\s?cent|百分之(?<han>[零一二两三四五六七八九十百]+)|(?<cheng>[一二两三四五六七八九十]|\d)成(?<fine>[一二三四五六七八九半])?(?![交本立员功为熟])|(?<cheng>[一二三四五六七八九])(?<fine>[一二三四五六七八九])?折|(?<third>two[\s-]thirds|三分之二)|(?<quarter>three[\s-]quarters|四分之三)|half(?:\s+of)?\s+(?:of\s+)?(?:our|the)\s+price|一半", RegexOptions.ExplicitCapture)]
    private static partial Regex One();

    [GeneratedRegex(@"(?<!not )\b(?:enough|sufficient|covers?\s+(?:it|our\s+price|everything))\b|(?:same\s+as|equal\s+to|matches|at\s+or\s+above|above|over|higher\s+than|more\s+than|at\s+least)\s+(?:our|the)\s+price|(?<![不没])(?:足够|够用|够了|充足)|^够$|预算够|(?:和|跟|与)我?[们方]?的?报价(?:一样|持平|相当|差不多)|(?:不低于|高于|超过|大于)我?[们方]?的?报价|覆盖我?[们方]?的?报价|比我?[们方]?的?报价(?:还)?(?:高|多)(?!\d|[一二三四五六七八九]成)")]
    private static partial Regex Enough();

    [GeneratedRegex(@"^\s*(?:below|under|less(?:\s+than)?|lower(?:\s+than)?|short(?:\s+of)?)")]
    private static partial Regex Short();

    [GeneratedRegex("比我?[们方]?的?报价(?:要|还)?(?:低|少|差)了?(?:约|大约|大概)?$|(?:低|少|差|缺)了?(?:约|大约)?$")]
    private static partial Regex ShortBefore();

    [GeneratedRegex(@"^\s*(?:above|over|more\s+than|higher)\s+(?:our|the|than)")]
    private static partial Regex More();

    [GeneratedRegex("比我?[们方]?的?报价(?:要|还)?(?:高|多)(?:出|了)?(?:约|大约)?$")]
    private static partial Regex MoreBefore();

    [GeneratedRegex(@"(?:below|under|less\s+than|lower\s+than|not\s+even|低于|不到|不足|少于|不够)\s*(?:我?[们方]?报价的?)?$")]
    private static partial Regex Below();

    [GeneratedRegex(@"(?:at\s+least|over|above|more\s+than|超过|高于|至少)\s*(?:我?[们方]?报价的?)?$")]
    private static partial Regex AtLeast();

    [GeneratedRegex("^(?:以上|多|\\s+or\\s+more)")]
    private static partial Regex AtLeastBehind();
}
