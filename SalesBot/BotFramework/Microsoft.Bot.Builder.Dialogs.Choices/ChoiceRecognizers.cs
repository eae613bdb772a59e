#nullable disable

using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices in an answer by their words, else by their place.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// What was chosen, in the order of the answer. Places count only when no words match, since "the first division
    /// book" names a book and not the first choice; numbers only when there is no "second" or "last".
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= "";
        options ??= new FindChoicesOptions();
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
        {
            return found;
        }

        var locale = options.Locale ?? PromptCulture.English.Locale;
        var places = options.RecognizeOrdinals ? Ordinals.In(utterance, locale, list.Count) : [];
        if (places.Count == 0 && options.RecognizeNumbers)
        {
            places = Numbers.In(utterance, locale);
        }

        return [.. places
            .Where(place => place.Value >= 1 && place.Value <= list.Count && place.Value == decimal.Truncate(place.Value))
            .OrderBy(place => place.Start)
            .Select(place => AtPlace(list, place))];
    }

    private static ModelResult<FoundChoice> AtPlace(IList<Choice> list, FoundNumber place)
    {
        var index = (int)place.Value - 1;
        return new ModelResult<FoundChoice>
        {
            Text = place.Text,
            Start = place.Start,
            End = place.Start + place.Text.Length - 1,
            TypeName = "choice",
            Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1 },
        };
    }
}
