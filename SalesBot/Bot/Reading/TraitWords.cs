using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// The words for response mode and profile (domain 5.2), both languages side by side. A word that means something else
/// too ("friend", "growth") counts only where it is said what it is: "profile friend", "反应模式：如虎添翼".
/// </summary>
internal static partial class TraitWords
{
    private static readonly (ResponseMode Mode, Regex Words)[] Modes =
    [
        (ResponseMode.Growth, Of("growth", "如虎添翼", isPlain: false)), (ResponseMode.Trouble, Of("trouble", "亡羊补牢", isPlain: false)),
        (ResponseMode.EvenKeel, Of("even[- ]?keel", "我行我素", isPlain: true)), (ResponseMode.Overconfident, Of("over-?confident", "班门弄斧", isPlain: true)),
    ];

    private static readonly (Profile Profile, Regex Words)[] Profiles =
    [
        (Profile.GoGetter, OfProfile("go-?getter", "实干家", isPlain: true)), (Profile.Teacher, OfProfile("teacher", "导师", isPlain: false)),
        (Profile.Skeptic, OfProfile("s[ck]eptic", "怀疑者", isPlain: true)), (Profile.Guide, OfProfile("guide", "向导", isPlain: false)),
        (Profile.Friend, OfProfile("friend", "朋友", isPlain: false)), (Profile.Climber, OfProfile("climber", "攀登者", isPlain: true)),
        (Profile.Blocker, OfProfile("blocker", "阻碍者", isPlain: false)),
    ];

    /// <summary>How they answer a proposal, as said; null if nothing was.</summary>
    public static ResponseMode? ModeIn(string words) => Modes.Where(row => row.Words.IsMatch(words)).Select(row => (ResponseMode?)row.Mode).FirstOrDefault();

    /// <summary>Their profile, as said; null if nothing was.</summary>
    public static Profile? ProfileIn(string words) => Profiles.Where(row => row.Words.IsMatch(words)).Select(row => (Profile?)row.Profile).FirstOrDefault();

    /// <summary>The answer to the question for the mode, where its name alone is enough; null if it is none.</summary>
    public static ResponseMode? ModeAnswered(string words) => ModeIn(words) ?? ModeIn("response mode " + words.Trim());

    /// <summary>The answer to the question for the profile, where its name alone is enough; null if it is none.</summary>
    public static Profile? ProfileAnswered(string words) => ProfileIn(words) ?? ProfileIn("profile " + words.Trim()) ?? ProfileIn("类型" + words.Trim());

    /// <summary>A line whose labels stay with what they label, for its clauses end at a colon.</summary>
    public static string Labelled(string line) => Label().Replace(line, "${label} ");

    /// <summary>The words without these, which are no role and no stance: "profile blocker" is not yet an opponent.</summary>
    public static string Without(string words) =>
        Profiles.Select(row => row.Words).Concat(Modes.Select(row => row.Words)).Aggregate(words, (rest, named) => named.Replace(rest, " ")).Trim();

    private static Regex Of(string english, string chinese, bool isPlain) => new(
        $@"\b(?:response(?: mode)?|mode)\s+(?:is\s+)?{english}\b|\b{english}\s+mode\b|{(isPlain ? $@"\b{english}\b|" : string.Empty)}{chinese}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex OfProfile(string english, string chinese, bool isPlain) => new(
        $@"\bprofile\s+(?:is\s+)?(?:an?\s+|the\s+)?{english}\b|(?:类型|画像)\s*[是为]?\s*{chinese}{(isPlain ? $@"|\b{english}\b|{chinese}" : string.Empty)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<label>\bprofile|\bresponse(?: mode)?|\brole|\bstance|\binfluence|\bpersonal win|反应模式|类型|画像|角色|立场|态度|影响力|个人的?赢)\s*[:：=]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
