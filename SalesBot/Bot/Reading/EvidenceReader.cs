namespace SalesBot.Bot.Reading;

/// <summary>Hears from the wording how the rep knows something (domain 3.1, clarification E5).</summary>
public static class EvidenceReader
{
    /// <summary>The evidence the wording gives, or null if it says nothing.</summary>
    public static EvidenceReading? Read(string text) => null;
}
