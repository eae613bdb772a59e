using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Mapping;

/// <summary>Reads what was tapped or typed as the answer to a question of the map.</summary>
internal static class MapAnswers
{
    /// <summary>What happens if they say no, 1 to 5; null with a true where the person does not know.</summary>
    public static (int? Value, bool GaveUp) Influence(Input input)
    {
        var value = input switch
        {
            Input.Clicked { Click: { Verb: MapVerbs.Influence } click } => Number(click.Input(PeopleCard.InfluenceField) ?? click.Id(CardIds.Option)),
            Input.Said { Command: null, Text: var text } => PersonWords.IfTheySayNo(text),
            _ => null,
        };
        return (value, input is Input.Clicked { Click.Verb: MapVerbs.Influence } || input.Is(CommandKind.Skip, CommandKind.DontKnow, CommandKind.No));
    }

    /// <summary>Whether two of one name are the same person; null if that was not said.</summary>
    public static bool? Same(Input input) => input switch
    {
        Input.Clicked { Click: { Verb: MapVerbs.Same } click } => click.Id(CardIds.Option) == "same",
        Input.Said { Command: null, Text: var text } => PersonWords.IsAnother(text) ? false : MapReplies.IsSame(text) ? true : null,
        _ when input.Is(CommandKind.Yes, CommandKind.Confirm) => true,
        _ when input.Is(CommandKind.No) => false,
        _ => null,
    };

    /// <summary>A whole number as a card carries it.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
