namespace SalesBot.Bot.Reading;

/// <summary>How far two words are apart by typing slips.</summary>
internal static class Slips
{
    /// <summary>Letters left out, doubled, wrong or swapped with a neighbour (Damerau-Levenshtein, restricted).</summary>
    public static int Between(string one, string other)
    {
        var far = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            far[i, 0] = i;
        }

        for (var j = 0; j <= other.Length; j++)
        {
            far[0, j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var wrong = one[i - 1] == other[j - 1] ? 0 : 1;
                far[i, j] = Math.Min(Math.Min(far[i - 1, j] + 1, far[i, j - 1] + 1), far[i - 1, j - 1] + wrong);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    far[i, j] = Math.Min(far[i, j], far[i - 2, j - 2] + 1);
                }
            }
        }

        return far[one.Length, other.Length];
    }

    /// <summary>How many slips a word of this length may have and still be recognised: none below four letters.</summary>
    public static int Allowed(int length) => length switch { < 4 => 0, < 7 => 1, < 12 => 2, _ => 3 };

    /// <summary>True if the typed word is the meant one with a few slips, and not exactly it.</summary>
    public static bool IsSlipOf(string typed, string meant)
    {
        if (typed == meant || Math.Abs(typed.Length - meant.Length) > Allowed(meant.Length))
        {
            return false;
        }

        // A four-letter word with one letter changed is usually another word ("step" and "stop").
        return Between(typed, meant) <= Allowed(meant.Length) && (meant.Length > 4 || typed.Length != meant.Length || typed.Order().SequenceEqual(meant.Order()));
    }
}
