namespace SalesBot.Bot.Reading;

/// <summary>How well typed words fit one name, 0 to 1. Both plain: folded, one space between words, no signs.</summary>
internal static class NameLikeness
{
    private const double Prefix = 0.94;
    private const double Part = 0.9;
    private const double SomeWords = 0.88;
    private const double Spelled = 0.85;
    private const double Short = 0.8;
    private const double Slipped = 0.78;

    public static double Of(string typed, string name)
    {
        if (typed == name || Joined(typed) == Joined(name))
        {
            return 1;
        }

        double[] ways =
        [
            Piece(Joined(typed), Joined(name)),
            Words(typed, name),
            Initials(typed, name),
            TypedText.HasHan(name) ? TypedText.HasHan(typed) ? Signs(Joined(typed), Joined(name)) : Pinyins(Joined(typed), name) : 0,
        ];
        return ways.Max();
    }

    // Longer pieces of the name are surer than short ones.
    private static double Piece(string typed, string name)
    {
        if (typed.Length < 2)
        {
            return 0;
        }

        var share = 0.05 * typed.Length / name.Length;
        return name.StartsWith(typed, StringComparison.Ordinal) ? Prefix + share
            : name.Contains(typed, StringComparison.Ordinal) ? Part + share
            : 0;
    }

    // Each typed word must be a word of the name, its beginning, or a slip of one.
    private static double Words(string typed, string name)
    {
        var found = 1.0;
        var words = name.Split(' ');
        foreach (var word in typed.Split(' '))
        {
            found = Math.Min(found, words.Max(of => OfWords(word, of)));
        }

        return found * SomeWords;
    }

    private static double OfWords(string typed, string word) =>
        typed == word ? 1
        : typed.Length >= 3 && word.StartsWith(typed, StringComparison.Ordinal) ? 0.98
        : Slips.IsSlipOf(typed, word) ? (Slipped - (0.05 * (Slips.Between(typed, word) - 1))) / SomeWords
        : 0;

    private static double Initials(string typed, string name)
    {
        var words = name.Split(' ');
        return typed.Length >= 2 && words.Length >= 2 && string.Concat(words.Select(word => word[0])).StartsWith(typed, StringComparison.Ordinal) ? Short : 0;
    }

    private static double Pinyins(string typed, string name)
    {
        var spelled = Pinyin.Spelled(name);
        if (typed.Length >= 2 && Pinyin.Initials(name).StartsWith(typed, StringComparison.Ordinal))
        {
            return Short;
        }

        return typed.Length < 4 ? 0
            : spelled.StartsWith(typed, StringComparison.Ordinal) ? Spelled
            : spelled.Contains(typed, StringComparison.Ordinal) ? Spelled - 0.05
            : Beginnings(spelled, typed).Any(start => Slips.IsSlipOf(typed, start)) ? Slipped - 0.03 : 0;
    }

    private static IEnumerable<string> Beginnings(string spelled, string typed) =>
        Enumerable.Range(typed.Length - 1, 3).Where(length => length > 0 && length <= spelled.Length).Select(length => spelled[..length]);

    // Where each typed sign stands in the name, in order; a sign that only sounds right costs a little, a gap or a sign
    // that is not there costs more. 华东电往 finds 华东某电网: one gap, one homophone.
    private static double Signs(string typed, string name)
    {
        if (typed.Length < 2)
        {
            return 0;
        }

        const double Homophone = 0.25, Gap = 0.3, Missing = 1.2;
        var cost = new double[typed.Length + 1, name.Length + 1];
        for (var i = 1; i <= typed.Length; i++)
        {
            cost[i, 0] = cost[i - 1, 0] + Missing;
            for (var j = 1; j <= name.Length; j++)
            {
                var fit = typed[i - 1] == name[j - 1] ? 0 : Pinyin.SoundAlike(typed[i - 1], name[j - 1]) ? Homophone : Missing;
                cost[i, j] = Math.Min(cost[i - 1, j - 1] + fit, Math.Min(cost[i - 1, j] + Missing, cost[i, j - 1] + (i == typed.Length ? 0 : Gap)));
            }
        }

        var least = Enumerable.Range(0, name.Length + 1).Min(end => cost[typed.Length, end]);
        return Part * Math.Max(0, 1 - (least / typed.Length));
    }

    private static string Joined(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
