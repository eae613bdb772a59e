namespace SalesBot.CompanyQuestions;

/// <summary>What the card of the company's questions can ask for.</summary>
internal static class CompanyQuestionVerbs
{
    /// <summary>Saves what was filled in on a deal.</summary>
    public const string Save = "own.save";
}
