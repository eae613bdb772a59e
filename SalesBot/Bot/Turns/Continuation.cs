using System.Collections.Immutable;

namespace SalesBot.Bot.Turns;

/// <summary>
/// What is still to be done when a turn is committed, as a turn of its own: a turn saves one deal, and some messages
/// concern two. It is stored with the commit of the turn that asked for it, and done exactly once, before anything
/// else of the conversation. See <see cref="Turn.Then"/>.
/// </summary>
/// <param name="Verb">What, in a word of the feature that serves it: "touches.move".</param>
/// <param name="Ids">What it is about, by name. The deal named "deal" is read ahead. Everything is checked again: the
/// deals may have changed by then.</param>
public sealed record Continuation(string Verb, ImmutableDictionary<string, string> Ids)
{
    /// <summary>A continuation about these things; those without a value are left out.</summary>
    public static Continuation Of(string verb, params ReadOnlySpan<(string Name, string? Value)> ids)
    {
        var given = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in ids)
        {
            if (value is not null)
            {
                given[name] = value;
            }
        }

        return new(verb, given.ToImmutable());
    }

    /// <summary>The id of this name; null if there is none.</summary>
    public string? Id(string name) => Ids.GetValueOrDefault(name);
}
