namespace SalesBot.Bot.Reading;

/// <summary>Finds a date anywhere in free text, English or Chinese.</summary>
public static class DateReader
{
    /// <summary>The first date in the text, or null.</summary>
    public static DateReading? Read(string text, DateOnly today) => null;
}
