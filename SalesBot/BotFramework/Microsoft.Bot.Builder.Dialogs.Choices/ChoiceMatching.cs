#nullable disable

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Matches the words of an answer with the names of choices. The words of a name must come in its order, with a few
/// others between them at most; each word of the answer and each choice is used once, the best match first.
/// </summary>
internal sealed class ChoiceMatching(string answer, List<ChoiceName> names, FindValuesOptions options)
{
    private const int DefaultDistance = 2;

    private readonly List<Token> words = Tokenizer.Words(answer);
    private readonly int maxDistance = options.MaxTokenDistance ?? DefaultDistance;

    public List<ChoiceMatch> Found()
    {
        foreach (var name in names)
        {
            if (string.Equals(name.Text, answer, StringComparison.OrdinalIgnoreCase))
            {
                return [new ChoiceMatch(name, 1, 0, answer.Length - 1, answer)];
            }
        }

        // Longer names first, so that among equally good matches the one that says more wins.
        var matches = names.OrderByDescending(name => name.Text.Length).SelectMany(Matches).OrderByDescending(match => match.Score);
        return [.. WithoutOverlap(matches).OrderBy(match => match.Start)];
    }

    // "last one" is in "the last time I chose the last one" only from the second "last" on, so the search goes on
    // behind each match.
    private IEnumerable<ChoiceMatch> Matches(ChoiceName name)
    {
        var wanted = Tokenizer.Words(name.Text.Trim());
        for (var from = 0; from < words.Count;)
        {
            if (Match(name, wanted, from) is not { } match)
            {
                yield break;
            }

            yield return match;
            from = match.End + 1;
        }
    }

    private ChoiceMatch? Match(ChoiceName name, List<Token> wanted, int from)
    {
        var matched = 0;
        var skipped = 0;
        var start = -1;
        var end = -1;
        foreach (var token in wanted)
        {
            var place = words.FindIndex(from, word => word.Word == token.Word);
            var distance = matched > 0 ? place - from : 0;
            if (place < 0 || distance > maxDistance)
            {
                continue;
            }

            matched++;
            skipped += distance;
            start = start < 0 ? place : start;
            end = place;
            from = place + 1;
        }

        if (matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        var completeness = (float)matched / wanted.Count;
        var accuracy = (float)matched / (matched + skipped);
        return new ChoiceMatch(name, completeness * accuracy, start, end, "");
    }

    // Takes matches between words and gives them between characters.
    private List<ChoiceMatch> WithoutOverlap(IEnumerable<ChoiceMatch> matches)
    {
        var found = new List<ChoiceMatch>();
        var choices = new HashSet<int>();
        var used = new HashSet<int>();
        foreach (var match in matches)
        {
            var span = Enumerable.Range(match.Start, match.End - match.Start + 1).ToList();
            if (choices.Contains(match.Name.Choice) || span.Exists(used.Contains))
            {
                continue;
            }

            choices.Add(match.Name.Choice);
            used.UnionWith(span);
            var (start, end) = (words[match.Start].Start, words[match.End].End);
            found.Add(match with { Start = start, End = end, Text = answer[start..(end + 1)] });
        }

        return found;
    }
}
