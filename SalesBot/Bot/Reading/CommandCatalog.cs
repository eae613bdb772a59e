using System.Collections.Immutable;
using SalesBot.Sales;

namespace SalesBot.Bot.Reading;

/// <summary>One command: how it is typed and what help says of it.</summary>
/// <param name="Kind">The command.</param>
/// <param name="Name">What to type.</param>
/// <param name="Help">One line.</param>
/// <param name="Example">A whole message.</param>
/// <param name="Coming">True while it is understood but not built.</param>
public sealed record CommandEntry(CommandKind Kind, Text Name, Text Help, Text Example, bool Coming = false);

/// <summary>The single table of commands.</summary>
public static class CommandCatalog
{
    /// <summary>Every command that help shows, in its order.</summary>
    public static ImmutableArray<CommandEntry> Shown { get; } = [];

    /// <summary>The commands nearest to a text that was not understood, best first.</summary>
    public static ImmutableArray<CommandEntry> Nearest(string text, int count) => [];
}
