using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Briefs;

/// <summary>How much a brief says.</summary>
public enum BriefLength
{
    /// <summary>For somebody who goes to a meeting.</summary>
    OnePage,

    /// <summary>For the rep.</summary>
    Detailed,
}

/// <summary>The language or languages of a brief or a draft, as seen by the person who asks.</summary>
public enum BriefLanguages
{
    /// <summary>The one this person speaks with the bot.</summary>
    Own,

    /// <summary>The one of the two that they do not.</summary>
    Other,
    Both,
}

/// <summary>A language somebody named, for a person who speaks one of the two.</summary>
public static class NamedLanguages
{
    /// <summary>The other language.</summary>
    public static Language Other(this Language language) => language == Language.Chinese ? Language.English : Language.Chinese;

    /// <summary>The language of the first card, for a person of this language.</summary>
    public static Language In(this BriefLanguages? languages, Language own) => languages == BriefLanguages.Other ? own.Other() : own;
}

/// <summary>Somebody of ours who goes to a meeting.</summary>
/// <param name="Name">As the rep calls them: "director", "总监".</param>
/// <param name="Title">As a customer may be told: "sales director", "销售总监".</param>
public sealed record Visitor(Text Name, Text Title);

/// <summary>What a rep said of the brief they want: "简报 华东电网，明天我们总监见赵总", "one page, both languages".</summary>
/// <param name="Deal">The deal in their words; null if none was named.</param>
/// <param name="Length">One page or detailed, if said.</param>
/// <param name="Languages">If said; a language by name is the own or the other one.</param>
/// <param name="Visitor">Who goes to a meeting, if said.</param>
/// <param name="Words">Everything they said, for the person and the day of the meeting.</param>
public sealed partial record BriefWish(string? Deal, BriefLength? Length, BriefLanguages? Languages, Visitor? Visitor, string Words)
{
    private static readonly (string Words, Visitor Visitor)[] Visitors =
    [
        ("director|总监", new(new("director", "总监"), new("sales director", "销售总监"))),
        ("general manager|总经理", new(new("general manager", "总经理"), new("general manager", "总经理"))),
        ("vp|vice president|副总", new(new("vice president", "副总"), new("vice president", "副总"))),
        ("ceo", new(new("CEO", "总裁"), new("CEO", "总裁"))),
        ("manager|经理", new(new("manager", "经理"), new("sales manager", "销售经理"))),
        ("boss|executive|chief|领导|老板|高层", new(new("manager", "领导"), new("management", "公司领导"))),
    ];

    /// <summary>Reads what was said by a person of this language.</summary>
    public static BriefWish Read(string? said, Language own)
    {
        var words = TypedText.WithoutNoise(said ?? string.Empty);
        var folded = TypedText.Fold(words);
        var cut = Extras().Match(folded) is { Success: true, Index: var at } ? at : words.Length;
        var deal = words[..Math.Min(cut, words.Length)].Trim(' ', ',', '，', '。', '.', '、', '的', '-', ':', '：');
        return new(deal.Length == 0 ? null : deal, LengthIn(folded), LanguagesIn(folded, own), VisitorIn(folded), words);
    }

    /// <summary>Whether words alone choose a length or a language, so that they answer "one page or detailed?".</summary>
    public static bool Chooses(string said) => said.Length <= 60 && (LengthIn(TypedText.Fold(said)) ?? (object?)LanguagesIn(TypedText.Fold(said), Language.English)) is not null;

    private static BriefLength? LengthIn(string folded) =>
        Page().IsMatch(folded) ? BriefLength.OnePage : Full().IsMatch(folded) ? BriefLength.Detailed : null;

    private static BriefLanguages? LanguagesIn(string folded, Language own) =>
        Bilingual().IsMatch(folded) ? BriefLanguages.Both
        : InEnglish().IsMatch(folded) ? Named(Language.English, own)
        : InChinese().IsMatch(folded) ? Named(Language.Chinese, own)
        : null;

    private static BriefLanguages Named(Language language, Language own) => language == own ? BriefLanguages.Own : BriefLanguages.Other;

    private static Visitor? VisitorIn(string folded)
    {
        foreach (var (names, visitor) in Visitors)
        {
            if (Regex.IsMatch(folded, $@"(?:\b(?:my|our|the) (?:sales )?|(?:我们|我方|咱们|我|给)的?(?:销售)?)(?:{names})"))
            {
                return visitor;
            }
        }

        return null;
    }

    // Where the deal's name ends and the rest begins.
    [GeneratedRegex(@"[,;。；]|\s*\b(?:for (?:my|our|the|me)\b|my |our |before |tomorrow|today|next |on (?:mon|tues|wednes|thurs|fri|satur|sun)day|one[- ]page|1 page|short|full|detailed|both |bilingual|in (?:english|chinese|both))|(?:明天|后天|今天|下周|周[一二三四五六日]|给|一页|单页|详版|详细|完整|中英|双语|英文|中文|我们|我方)")]
    private static partial Regex Extras();

    [GeneratedRegex(@"\bone[- ]?page|\b1 page|\bshort\b|^(?:the )?page\b|一页|单页|简版|短的")]
    private static partial Regex Page();

    [GeneratedRegex(@"\bdetail|\bfull\b|\blong\b|详版|详细|完整|详的")]
    private static partial Regex Full();

    [GeneratedRegex(@"\bboth\b|bilingual|two languages|english and chinese|chinese and english|中英|双语|两种语言|中文和?英文|英文和?中文")]
    private static partial Regex Bilingual();

    [GeneratedRegex(@"\bin english\b|^english$|英文|英语")]
    private static partial Regex InEnglish();

    [GeneratedRegex(@"\bin chinese\b|^chinese$|中文|汉语")]
    private static partial Regex InChinese();
}
