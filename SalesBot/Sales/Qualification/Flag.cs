namespace SalesBot.Sales.Qualification;

/// <summary>A red flag that stands (domain 4.4). It never changes the score.</summary>
/// <param name="Code">"H1" to "H6" stop the deal, "C1" to "C10" cap Go to Needs work. Never shown.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Action">The one action that lifts it (clarification A5); null where there is none.</param>
/// <param name="Key">The question behind it; null if a fact about people raised it.</param>
public sealed record Flag(string Code, Text Text, Text? Action, string? Key)
{
    /// <summary>True if the deal should stop.</summary>
    public bool IsHard => Code[0] == 'H';
}
