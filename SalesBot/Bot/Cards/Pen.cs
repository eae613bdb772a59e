using AdaptiveCards;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Bot.Cards;

/// <summary>What every card is drawn with: one language, and a new idempotency key for each action.</summary>
/// <param name="Language">The reader's language.</param>
/// <param name="NewKey">Gives a key that was never given before; a second tap on the same button brings the same key.</param>
public sealed record Pen(Language Language, Func<string> NewKey)
{
    /// <summary>Is told of each button that needs no input, so that what stands on it can be typed too; null where nobody types.</summary>
    public Action<string, string, CardIds>? Drawn { get; init; }

    // Teams reads 1.5 in cards from bots; newer elements would be dropped.
    private static readonly AdaptiveSchemaVersion Version = new(1, 5);

    /// <summary>Whether the reader's client opens windows from here.</summary>
    public bool OpensWindows { get; init; }

    /// <summary>The words in the reader's language. Both are written natively.</summary>
    public string Say(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    /// <summary>The words in the reader's language.</summary>
    public string Say(Text text) => text.In(Language);

    /// <summary>A whole card. <paramref name="spoken"/> says the state and the choice in one plain sentence.</summary>
    public AdaptiveCard Card(string spoken, List<AdaptiveElement> body, params List<AdaptiveAction> actions) => new(Version)
    {
        Lang = Say("en", "zh"),
        Speak = spoken,
        FallbackText = spoken,
        Body = body,
        Actions = actions,
    };

    /// <summary>A button that sends the inputs too.</summary>
    public AdaptiveAction Button(string title, string verb, CardIds ids, bool isFirst = false) =>
        Execute(title, verb, ids, isFirst, AdaptiveAssociatedInputs.Auto);

    /// <summary>A button that sends no input, so that no required field can hold it up.</summary>
    public AdaptiveAction FreeButton(string title, string verb, CardIds ids, bool isFirst = false)
    {
        Drawn?.Invoke(title, verb, ids);
        return Execute(title, verb, ids, isFirst, AdaptiveAssociatedInputs.None);
    }

    /// <summary>A button that runs a command on a deal, as if it had been typed with the deal's name.</summary>
    /// <param name="title">One to three words.</param>
    /// <param name="command">The command; the feature that serves it gets it without an argument, the deal in focus.</param>
    /// <param name="dealId">The deal.</param>
    /// <param name="isFirst">Whether it is the likeliest next thing of its card.</param>
    public AdaptiveAction Run(string title, CommandKind command, string dealId, bool isFirst = false) => FreeButton(
        title, CardVerbs.Run, CardIds.Of(CardIds.Deal, dealId).With(CardIds.Waiting, command.ToString()), isFirst);

    /// <summary>
    /// A button that opens a long form in a window over the client; null where no window opens, so that nobody presses
    /// what does nothing. What it asks for goes on in the chat just as well.
    /// </summary>
    public AdaptiveAction? Window(string title, string verb, CardIds ids) => !OpensWindows ? null : new AdaptiveSubmitAction
    {
        Title = CardText.Clean(title),
        Data = new JObject { ["msteams"] = new JObject { ["type"] = "task/fetch" }, ["verb"] = verb, ["ids"] = ids.ToJson(), ["once"] = NewKey() },
        AssociatedInputs = AdaptiveAssociatedInputs.None,
    };

    /// <summary>A button that opens a part of the same card.</summary>
    public AdaptiveAction Opens(string title, List<AdaptiveElement> body, params List<AdaptiveAction> actions) => new AdaptiveShowCardAction
    {
        Title = title,
        Card = new AdaptiveCard(Version) { Body = body, Actions = actions },
    };

    /// <summary>"More 更多".</summary>
    public AdaptiveAction More(List<AdaptiveElement> body, params List<AdaptiveAction> actions)
    {
        // Three to a row: what is more stands in rows above.
        const int MostInARow = 3;
        var rows = actions.Chunk(MostInARow).ToList();
        return Opens(Say("More", "更多"), [.. body, .. rows.SkipLast(1).Select(row => Lines.Buttons([.. row]))], rows.Count == 0 ? [] : [.. rows[^1]]);
    }

    private AdaptiveExecuteAction Execute(string title, string verb, CardIds ids, bool isFirst, AdaptiveAssociatedInputs inputs)
    {
        var plain = CardText.Clean(title);
        var style = isFirst ? "positive" : null;
        // Not "key": the official renderer knows a member of that name of its own, and a card that carries it cannot be
        // pressed in clients that freeze what they were sent (seen with the Agents Playground 0.2.28).
        var data = new JObject { ["verb"] = verb, ["ids"] = ids.ToJson(), ["once"] = NewKey() };
        return new AdaptiveExecuteAction
        {
            Title = plain,
            Style = style,
            Verb = verb,
            Data = data,
            AssociatedInputs = inputs,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction
            {
                Title = plain,
                Style = style,
                Data = data.DeepClone(),
                AssociatedInputs = inputs,
            }),
        };
    }
}
