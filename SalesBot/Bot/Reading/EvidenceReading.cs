using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>How the rep knows it, from the wording (clarification E5).</summary>
/// <param name="Evidence">Assumed, Stated or Verified.</param>
/// <param name="Source">Who or what it comes from, in the rep's words ("purchasing", "项目经理"); null if not named.</param>
/// <param name="Span">Where it was said.</param>
public sealed record EvidenceReading(Evidence Evidence, string? Source, Span Span);
