namespace SalesBot.Bot.Reading;

/// <summary>How alike a message and the words of a command are, for proposing what may have been meant.</summary>
internal static class Likeness
{
    /// <summary>0 to 1. Both texts folded.</summary>
    public static double Of(string text, string form)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (TypedText.HasHan(form))
        {
            return text.Contains(form, StringComparison.Ordinal) ? 1 : SharedSigns(text, form);
        }

        var words = Words(text);
        var meant = Words(form);
        var found = meant.Sum(word => words.Max(typed => OfWords(typed, word)));
        return found / (meant.Length + (0.1 * Math.Max(0, words.Length - meant.Length)));
    }

    private static double OfWords(string typed, string word) =>
        typed == word ? 1
        : Slips.IsSlipOf(typed, word) ? 0.8
        : word.Length > 3 && typed.Length > 3 && (typed.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(typed, StringComparison.Ordinal)) ? 0.7
        : 0;

    // Letters in a Chinese form stand in any English sentence.
    private static double SharedSigns(string text, string form) =>
        !TypedText.HasHan(text) ? 0 : (double)form.Count(sign => text.Any(typed => Pinyin.SoundAlike(typed, sign))) / Math.Max(form.Length, 2);

    private static string[] Words(string text) => text.Split([' ', ',', '.', '?', '!', ':', ';'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? words : [string.Empty];
}
