#nullable disable

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices in an answer by their words.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices whose value, button title or synonym is in the answer, in the order of the answer.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var names = choices.SelectMany((choice, index) => Names(choice, options).Select(name => new ChoiceName(name, index))).ToList();
        return [.. new ChoiceMatching(utterance ?? "", names, options).Found().Select(match => new ModelResult<FoundChoice>
        {
            Text = match.Text,
            Start = match.Start,
            End = match.End,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[match.Name.Choice].Value,
                Index = match.Name.Choice,
                Score = match.Score,
                Synonym = match.Name.Text,
            },
        })];
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value is not null)
        {
            yield return choice.Value;
        }

        if (!options.NoAction && choice.Action?.Title is { } title)
        {
            yield return title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }
}
