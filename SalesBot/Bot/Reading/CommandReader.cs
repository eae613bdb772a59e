namespace SalesBot.Bot.Reading;

/// <summary>Text to command, in both languages whatever the user's own.</summary>
public static class CommandReader
{
    /// <summary>The command, or null if the text is none.</summary>
    public static Command? Read(string text) => null;
}
