namespace SalesBot.Bot.Reading;

/// <summary>Finds a moment for a reminder: "tomorrow 9", "this afternoon", 明早.</summary>
public static class TimeReader
{
    /// <summary>The moment in the user's own time, or null.</summary>
    public static TimeReading? Read(string text, DateTime now) => null;
}
