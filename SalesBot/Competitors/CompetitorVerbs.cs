namespace SalesBot.Competitors;

/// <summary>What can be tapped on a competitor beside what every record has.</summary>
internal static class CompetitorVerbs
{
    /// <summary>Keeps the checklist's answers for <c>ids.item</c>.</summary>
    public const string Answers = "rival.answers";
}
