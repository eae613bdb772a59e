using System.Globalization;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Saying;

/// <summary>Figures and dates as people write them in each language (clarification E3).</summary>
public static class Say
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>"CNY 7.2m", "CNY 18.0m", "CNY 560k"; "720万元", "1.432亿元". Three decimals at most.</summary>
    public static string Amount(Money money, Language language) => language == Language.Chinese
        ? ChineseFigure(money.Amount) + ChineseUnit(money.Currency)
        : $"{money.Currency} {EnglishFigure(money.Amount)}";

    /// <summary>The same where the currency may not be known: "10.0m"; "1,000万".</summary>
    public static string Amount(decimal amount, string? currency, Language language) =>
        currency is not null ? Amount(new Money(amount, currency), language)
        : language == Language.Chinese ? ChineseFigure(amount)
        : EnglishFigure(amount);

    /// <summary>"Thu 26 Nov"; "11月26日（周四）". A date of another year shows the year instead of the weekday.</summary>
    public static string Date(DateOnly date, Language language, DateOnly today) => DateText.Of(date, today).In(language);

    /// <summary>"tomorrow at 09:00" is the caller's sentence; this is its "09:00", the same in both languages.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", Plain);

    /// <summary>Whole numbers, halves away from zero: "40", "1,200".</summary>
    public static string Number(double number) => Math.Round(number, MidpointRounding.AwayFromZero).ToString("N0", Plain);

    /// <summary>A share of 0 to 1 as "48%".</summary>
    public static string Percent(double share) => Number(share * 100) + "%";

    /// <summary>"a, b and c"; "a、b和c".</summary>
    public static string List(IReadOnlyList<string> items, Language language)
    {
        ArgumentNullException.ThrowIfNull(items);
        var (comma, and) = language == Language.Chinese ? ("、", "和") : (", ", " and ");
        return items.Count < 2 ? string.Concat(items) : string.Join(comma, items.SkipLast(1)) + and + items[^1];
    }

    private static string EnglishFigure(decimal amount) => amount switch
    {
        >= 999_950_000m => Long(amount / 1_000_000_000m) + "bn",
        >= 999_500m => Long(amount / 1_000_000m) + "m",
        >= 10_000m => Short(amount / 1_000m) + "k",
        _ => amount.ToString("#,0.##", Plain),
    };

    private static string ChineseFigure(decimal amount) => amount switch
    {
        >= 99_999_995m => Short(amount / 100_000_000m) + "亿",
        >= 10_000m => Short(amount / 10_000m) + "万",
        _ => amount.ToString("#,0.##", Plain),
    };

    private static string Short(decimal figure) => figure.ToString("#,0.###", Plain);

    // 18.0m and 7.2m: a round million keeps one decimal, as in the reference cards.
    private static string Long(decimal figure) => figure.ToString("#,0.0##", Plain);

    /// <summary>A currency by its name: "CNY"; 人民币.</summary>
    public static string Currency(string currency, Language language) => language == Language.Chinese ? currency == "CNY" ? "人民币" : ChineseUnit(currency).Trim() : currency;

    private static string ChineseUnit(string currency) => currency switch
    {
        "CNY" => "元",
        "USD" => "美元",
        "EUR" => "欧元",
        "GBP" => "英镑",
        "HKD" => "港元",
        "JPY" => "日元",
        "SGD" => "新加坡元",
        _ => " " + currency,
    };
}
