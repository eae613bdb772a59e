using System.Collections.Immutable;

namespace SalesBot.Sales.Accounts;

/// <summary>How the customer appraised us and the best rival on one day (domain 3.6 with clarification G, 1.2.d2).</summary>
/// <param name="Id">Unique in the account; the day, so that a correction on the same day is no new appraisal.</param>
/// <param name="On">The day it was told.</param>
/// <param name="Us">1 to 5 for each criterion of the question SCORECARD, by its code.</param>
/// <param name="Rival">The same for the best rival; empty while unknown.</param>
/// <param name="Plan">What we do about the largest gap, in the rep's words; null if nothing is planned.</param>
/// <param name="PlanBy">The day the plan is done by.</param>
public sealed record Scorecard(
    string Id, DateOnly On, ImmutableSortedDictionary<string, int> Us, ImmutableSortedDictionary<string, int> Rival, string? Plan = null, DateOnly? PlanBy = null) : IAccountPart;
