using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.TeamMaps;

/// <summary>"Li Gong covers the technical expert": who of ours, and whom of theirs, as said.</summary>
/// <param name="Name">Ours.</param>
/// <param name="Whom">A role of theirs, or somebody.</param>
internal sealed partial record TeamReading(string Name, string Whom)
{
    /// <summary>Reads a message in either language; null if it says something else.</summary>
    public static TeamReading? Read(string text) =>
        Covers().Match(Prefix().Replace(TypedText.WithoutNoise(text), string.Empty)) is { Success: true } match
            ? new(match.Groups["name"].Value.Trim(), match.Groups["whom"].Value.Trim())
            : null;

    /// <summary>Whether the rep speaks of themselves.</summary>
    public bool IsSelf => Name is "I" or "i" or "我" or "我自己";

    [GeneratedRegex(@"^(?:team map|团队对口)\s*[:：]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?!(?:our|the|this|that|it|who|what|a|an|my|their)\b)(?<name>\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){0,2}) (?:will )?covers? (?:the |their )?(?<whom>[^,，;；?？0-9]{2,40}?)[.!]*$|^(?!谁)(?<name>[^，。,：:]{1,8}?)对口(?<whom>(?!图|表|关系|人)[^，。,?？]{2,16}?)(?:[,，](?:作为|担任|任|是)?[^，。,?？0-9]{1,10})?[.!。！]*$|^(?<whom>[^，。,：:]{2,16}?)由(?<name>[^，。,]{1,8}?)对口[.!。！]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Covers();
}
