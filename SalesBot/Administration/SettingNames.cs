using System.Globalization;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Administration;

/// <summary>What settings are called, by the names under which they are kept.</summary>
internal static class SettingNames
{
    public const string Numbers = "Numbers:";
    public const string TypicalDays = "TypicalDays:";
    public const string NoTouchDays = "NoTouchDays:";
    public const string Holidays = "Holidays:";
    public const string WorkingDays = "WorkingDays:";
    public const string Person = "Person:";

    /// <summary>As people know it; a person's name has to be looked up and is put in by whoever has it.</summary>
    public static Text Plain(string name) => name.Split(':') switch
    {
        ["Numbers", var number] when NumberTable.Find(number) is { } known => known.Label,
        ["TypicalDays", var type, var stage] => Join(new("usual days", "常规天数"), type, stage),
        ["NoTouchDays", var type, var stage] => Join(new("days without a talk", "未沟通天数"), type, stage),
        ["Holidays", _] => new("free days", "放假"),
        ["WorkingDays", _] => new("worked days", "上班"),
        ["Calendar"] => new("holidays", "节假日"),
        ["TimeZone"] => new("time zone", "时区"),
        [Tenant.Access] => new("who may use it", "谁可以使用"),
        [Tenant.LanguageName] => new("language", "语言"),
        [Tenant.CurrencyName] => new("currency", "币种"),
        ["Wording", var key, ..] when QuestionBank.Find(key) is { } question => new($"words for {question.Words.Noun.En}", $"“{question.Words.Noun.Zh}”的问法"),
        ["Question", ..] => new("question of your own", "自定问题"),
        _ => new(name, name),
    };

    /// <summary>A value as people know it.</summary>
    public static Text Value(string name, string? value, DateOnly today) => (name.Split(':'), value) switch
    {
        (_, null) => new("as usual", "默认"),
        (["Numbers", var number], _) when NumberTable.Find(number) is { } known && double.TryParse(value, CultureInfo.InvariantCulture, out var figure) => NumberText.Show(known.Unit, figure),
        (["TypicalDays", ..], _) => new($"{value} days", $"{value}天"),
        (["NoTouchDays", ..], _) => new($"{value.Replace("/", ", then ", StringComparison.Ordinal)} days", $"{value.Replace("/", "天，", StringComparison.Ordinal)}天"),
        (["Holidays" or "WorkingDays", var days], _) => Days(days, today),
        (["Calendar"], "China") => new("China’s holidays", "中国法定节假日"),
        (["Calendar"], _) => new("weekends only", "只有周末"),
        ([Tenant.Access], _) => new("only those named", "只限指定的人"),
        (["Person", _], _) => value == Tenant.PersonValue(true) ? new("may", "可以") : new("may not", "不可以"),
        ([Tenant.LanguageName], _) => value == "zh" ? new("Chinese", "中文") : new("English", "英文"),
        ([Tenant.CurrencyName], _) => new(value, Say.Currency(value, Language.Chinese)),
        _ => new($"“{value}”", $"“{value}”"),
    };

    private static Text Days(string days, DateOnly today)
    {
        var ends = days.Split('/').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        return new(
            string.Join(" – ", ends.Select(day => Say.Date(day, Language.English, today))),
            string.Join("至", ends.Select(day => Say.Date(day, Language.Chinese, today))));
    }

    private static Text Join(Text what, string type, string stage)
    {
        var kind = Enum.GetValues<DealType>().First(one => one.Code() == type).Name();
        var where = Enum.GetValues<Stage>().First(one => one.Code() == stage).Name();
        return new($"{what.En}, {kind.En}, {where.En}", $"{what.Zh}，{kind.Zh}，{where.Zh}");
    }
}
