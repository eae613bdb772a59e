using System.Collections.Frozen;

namespace SalesBot.Bot.Reading;

/// <summary>
/// How the 6,763 characters of GB 2312 are read, without tones: pinyin.txt has one line for each syllable,
/// first the characters that are mostly read so, then those that can be. Enough to hear that 建报 was meant to be 简报.
/// </summary>
internal static class Pinyin
{
    private static readonly Lazy<FrozenDictionary<char, string[]>> Table = new(Load);

    /// <summary>The readings of a character; none for a character outside the table.</summary>
    public static IReadOnlyList<string> Of(char sign) => Table.Value.GetValueOrDefault(sign) ?? [];

    /// <summary>True if the two characters share a reading, or are the same.</summary>
    public static bool SoundAlike(char one, char other) => one == other || Of(one).Intersect(Of(other)).Any();

    /// <summary>A name in Latin letters by its first readings, "hupanqiche"; other letters stay, the rest is dropped.</summary>
    public static string Spelled(string text) => string.Concat(text.Select(sign =>
        Of(sign) is [var first, ..] ? first : char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign).ToString() : string.Empty));

    /// <summary>The first letters of a name's syllables, "hpqc".</summary>
    public static string Initials(string text) => string.Concat(text.Select(sign =>
        Of(sign) is [var first, ..] ? first[..1] : char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign).ToString() : string.Empty));

    private static FrozenDictionary<char, string[]> Load()
    {
        using var stream = typeof(Pinyin).Assembly.GetManifestResourceStream("SalesBot.Bot.Reading.pinyin.txt")
            ?? throw new InvalidOperationException("The pinyin table is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .SelectMany(parts => parts.Skip(1).SelectMany((signs, rank) => signs.Select(sign => (Sign: sign, Syllable: parts[0], Rank: rank))))
            .OrderBy(row => row.Rank)
            .GroupBy(row => row.Sign)
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => row.Syllable).ToArray());
    }
}
