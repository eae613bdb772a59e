using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.TeamMaps;

/// <summary>"Li Gong covers the technical expert", "Li Na is our director": who of ours, and whom of theirs, as said.</summary>
/// <param name="Name">Ours.</param>
/// <param name="Whom">A role of theirs, or somebody; empty where only our own role was said.</param>
internal sealed partial record TeamReading(string Name, string Whom)
{
    private static readonly (OurRole Role, Regex Words)[] OurWords =
    [
        (OurRole.SalesDirector, Of("(?:sales )?director|executive sponsor|(?:销售)?总监|高层")),
        (OurRole.PresalesArchitect, Of("(?:presales|solution) (?:architect|engineer)|presales|architect|售前(?:架构师|工程师)?|架构师")),
        (OurRole.ProductSpecialist, Of("(?:product|service|application) specialist|(?:产品|服务|应用)专家")),
        (OurRole.DeliveryManager, Of("delivery manager|交付经理")),
        (OurRole.Commercial, Of("commercial(?: manager)?|商务(?:经理)?")),
        (OurRole.Legal, Of("legal(?: counsel)?|lawyer|法务")),
        (OurRole.BidManager, Of("bid manager|(?:投标|标书)经理")),
        (OurRole.ChannelManager, Of("channel manager|渠道经理")),
        (OurRole.ProjectManager, Of("project manager|项目经理")),
        (OurRole.ServiceManager, Of("service manager|服务经理")),
        (OurRole.AccountManager, Of("account manager|客户经理")),
    ];

    /// <summary>What they do for us, if it was said.</summary>
    public OurRole? Ours { get; init; }

    /// <summary>Reads a message in either language; null if it says something else.</summary>
    public static TeamReading? Read(string text)
    {
        var said = Prefix().Replace(TypedText.WithoutNoise(text), string.Empty);
        if (IsOurs().Match(said) is { Success: true } ours && RoleIn(ours.Groups["role"].Value) is { } role)
        {
            return new(ours.Groups["name"].Value.Trim(), ours.Groups["whom"].Value.Trim()) { Ours = role };
        }

        return Covers().Match(said) is { Success: true } match ? new(match.Groups["name"].Value.Trim(), match.Groups["whom"].Value.Trim()) : null;
    }

    /// <summary>Whether the rep speaks of themselves.</summary>
    public bool IsSelf => Name is "I" or "i" or "我" or "我自己";

    private static OurRole? RoleIn(string words) =>
        OurWords.Where(row => row.Words.IsMatch(words.Trim())).Select(row => (OurRole?)row.Role).FirstOrDefault();

    private static Regex Of(string pattern) => new($"^(?:{pattern})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^(?:team map|团队对口)\s*[:：]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}|I) (?:is|am|as) our (?<role>[a-z ]{4,25}?)(?: (?:for|opposite) (?:the |their )?(?<whom>[^,，;；?？0-9]{2,40}?))?[.!]*$|^[Oo]ur (?<role>[a-z ]{4,25}?) is (?<name>\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2})(?: (?:for|opposite) (?:the |their )?(?<whom>[^,，;；?？0-9]{2,40}?))?[.!]*$|^(?<name>[^，。,：:是]{1,8}?)是(?:我们|我方|咱们)(?:这边)?的?(?<role>[^，。,？?]{2,8}?)(?:[,，]?对口(?<whom>[^，。,?？]{2,16}?))?[。.!！]*$|^(?:我们|我方|咱们)(?:这边)?的?(?<role>[^，。,？?]{2,8}?)是(?<name>[^，。,：:谁吗？?]{1,8}?)[。.!！]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex IsOurs();

    [GeneratedRegex(@"^(?!(?:our|the|this|that|it|who|what|a|an|my|their)\b)(?<name>\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){0,2}) (?:(?:will )?covers?|is opposite|sits opposite|pairs with) (?:the |their )?(?<whom>[^,，;；?？0-9]{2,40}?)[.!]*$|^(?!谁)(?<name>[^，。,：:]{1,8}?)对口(?<whom>(?!图|表|关系|人)[^，。,?？]{2,16}?)(?:[,，](?:作为|担任|任|是)?[^，。,?？0-9]{1,10})?[.!。！]*$|^(?<whom>[^，。,：:]{2,16}?)由(?<name>[^，。,]{1,8}?)对口[.!。！]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Covers();
}
