using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>The words amounts are made of, both languages side by side.</summary>
internal static class AmountWords
{
    /// <summary>What an amount is taken to be in where nobody said anything; it is always shown.</summary>
    public const string UsualCurrency = "CNY";

    /// <summary>Currencies by the words before or after a figure. The yuan sign is read as yuan, not yen.</summary>
    public static readonly (string Currency, string[] Words)[] Currencies =
    [
        ("HKD", ["hk$", "hkd", "港币", "港元"]),
        ("USD", ["us$", "usd", "$", "dollars", "dollar", "美元", "美金"]),
        ("CNY", ["cny", "rmb", "¥", "yuan", "renminbi", "人民币", "元人民币", "块钱", "元", "块"]),
        ("EUR", ["eur", "€", "euros", "euro", "欧元"]),
        ("GBP", ["gbp", "£", "pounds", "sterling", "英镑"]),
        ("JPY", ["jpy", "yen", "日元"]),
        ("SGD", ["sgd", "s$", "新加坡元", "新元"]),
    ];

    /// <summary>What a Latin unit multiplies by; w is how 万 is typed in a hurry. Chinese units are part of the number.</summary>
    public static readonly (decimal Factor, string[] Words)[] Units =
    [
        (1_000_000_000m, ["billions", "billion", "bn", "b"]),
        (1_000_000m, ["millions", "million", "mln", "mio", "mil", "mn", "mm", "m"]),
        (10_000m, ["w"]),
        (1_000m, ["thousands", "thousand", "k"]),
    ];

    /// <summary>English counts that stand before a unit word.</summary>
    public static readonly (decimal Value, string Words)[] Counts =
    [
        (0.5m, "half a"), (1.5m, "one and a half"), (1, "a"), (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"),
        (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (15, "fifteen"), (20, "twenty"),
    ];

    public const string About = @"about|around|roughly|approximately|approx\.?|circa|ca\.|some|nearly|almost|over|up to|~|大约|大概|约莫|约|差不多|将近|近|超过|不到|估计";
    public const string OrSo = @"or so|左右|上下|出头|多点";

    /// <summary>One word of a table, as an alternation with the longest first.</summary>
    public static string AnyOf<T>(IEnumerable<(T Value, string[] Words)> table) =>
        string.Join('|', table.SelectMany(row => row.Words).OrderByDescending(word => word.Length).Select(Regex.Escape));

    /// <summary>The value beside a word; null for a word of no row.</summary>
    public static T? Of<T>(IEnumerable<(T Value, string[] Words)> table, string word) =>
        table.Where(row => row.Words.Contains(word)).Select(row => row.Value).FirstOrDefault();
}
