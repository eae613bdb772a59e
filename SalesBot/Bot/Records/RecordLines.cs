using System.Text.RegularExpressions;

namespace SalesBot.Bot.Records;

/// <summary>What stands behind the colon of a command, line by line.</summary>
internal static partial class RecordLines
{
    // A command is short; a colon further on is part of what is told.
    private const int LongestCommand = 40;

    /// <summary>The lines behind the first colon, without bullets and numbers; none if there is no colon.</summary>
    public static IReadOnlyList<string> Behind(string text)
    {
        var at = text.IndexOfAny([':', '：']);
        return at is < 0 or > LongestCommand || text[..at].Contains('\n', StringComparison.Ordinal)
            ? []
            : [.. text[(at + 1)..].Split(['\n', '\r', '；', ';'], StringSplitOptions.TrimEntries).Select(line => Bullet().Replace(line, string.Empty).Trim()).Where(line => line.Length > 0)];
    }

    [GeneratedRegex(@"^(?:[-•·–]\s*|\(?\d{1,3}\s*[.、)）](?!\d)\s*|（\d{1,3}）\s*)")]
    private static partial Regex Bullet();
}
