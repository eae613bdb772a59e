#nullable disable

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks a text into words at spaces and punctuation; an emoji is a word by itself.</summary>
internal static class Tokenizer
{
    // Whole blocks of the Unicode table that hold no letters or digits of a word.
    private static readonly (int From, int To)[] Breaks =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF),
        (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
        (0x3000, 0x3004), (0x3008, 0x3020), (0xFF01, 0xFF0F), (0xFF1A, 0xFF20),
    ];

    public static List<Token> Words(string text)
    {
        var words = new List<Token>();
        var start = -1;
        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isEmoji = rune.Value > 0xFFFF;
            var isBreak = isEmoji || IsBreak(rune.Value);
            if (isBreak && start >= 0)
            {
                Add(start, place - 1);
                start = -1;
            }

            if (isEmoji)
            {
                Add(place, place + rune.Utf16SequenceLength - 1);
            }
            else if (!isBreak && start < 0)
            {
                start = place;
            }

            place += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            Add(start, text.Length - 1);
        }

        return words;

        void Add(int from, int to) => words.Add(new Token(from, to, text[from..(to + 1)].ToLowerInvariant()));
    }

    private static bool IsBreak(int codePoint) => Array.Exists(Breaks, block => codePoint >= block.From && codePoint <= block.To);
}
