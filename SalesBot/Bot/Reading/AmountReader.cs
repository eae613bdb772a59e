namespace SalesBot.Bot.Reading;

/// <summary>Finds an amount of money anywhere in free text.</summary>
public static class AmountReader
{
    /// <summary>The first amount in the text, or null.</summary>
    public static AmountReading? Read(string text) => null;
}
