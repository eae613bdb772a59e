namespace SalesBot.Bot.Reading;

/// <summary>Reads a deal told in one line.</summary>
public static class NewDealReader
{
    /// <summary>What the line says; the line is what follows "new deal:".</summary>
    public static NewDealReading Read(string text, DateOnly today) => new();
}
