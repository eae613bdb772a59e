using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;

namespace SalesBot.Bot.Conversing;

/// <summary>What a person did: said something, or pressed something on a card.</summary>
public abstract record Input
{
    private Input()
    {
    }

    /// <summary>A message as an input: its words, and the command they are or may be.</summary>
    public static Said Of(string text)
    {
        var command = CommandReader.Read(text);
        if (command is { IsSure: true })
        {
            return new Said(text, command, null);
        }

        // Before any dialog takes it for an answer: an improper request is never one.
        return ComplianceReader.Read(text) is not null
            ? new Said(text, new Command(CommandKind.Report, text, 1, string.Empty), null)
            : new Said(text, null, command);
    }

    /// <summary>Whether this is a press of one of these buttons.</summary>
    public bool Is(params ReadOnlySpan<string> verbs) => this is Clicked { Click.Verb: var verb } && verbs.Contains(verb);

    /// <summary>Whether this is a press on the card of a question.</summary>
    public bool IsOnAQuestion => this is Clicked { Click.Verb: var verb } && CardVerbs.OnAQuestion.Contains(verb);

    /// <summary>Whether this is clearly one of these commands, typed.</summary>
    public bool Is(params ReadOnlySpan<CommandKind> kinds) => this is Said { Command: { } command } && kinds.Contains(command.Kind);

    /// <summary>Whether this goes on with one of these verbs of a continuation.</summary>
    public bool Continues(params ReadOnlySpan<string> verbs) => this is Continued { Next.Verb: var verb } && verbs.Contains(verb);

    /// <summary>A message.</summary>
    /// <param name="Text">The words, without mentions.</param>
    /// <param name="Command">The command that it clearly is, or null.</param>
    /// <param name="Maybe">The command that it may be, misspelt; null if it is clear or no command at all.</param>
    public sealed record Said(string Text, Command? Command, Command? Maybe) : Input
    {
        /// <summary>The same with its line breaks, for what is pasted: a list, a document.</summary>
        public string Whole { get; init; } = Text;
    }

    /// <summary>A press on a card.</summary>
    /// <param name="Click">What was pressed; its values are claims, not facts.</param>
    public sealed record Clicked(CardClick Click) : Input;

    /// <summary>What an earlier turn left to be done (<see cref="Turn.Then"/>); nobody said or pressed anything.</summary>
    /// <param name="Next">What to do; its ids are facts of then, to be checked again.</param>
    public sealed record Continued(Continuation Next) : Input;
}
