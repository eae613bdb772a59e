namespace SalesBot.Sales.Deals;

/// <summary>The score on one day, for the trend (domain 2.1; signal S11).</summary>
/// <param name="On">The day, in the owner's calendar; the last change of the day counts.</param>
/// <param name="Score">0 to 100, unrounded.</param>
/// <param name="Coverage">0 to 1, unrounded.</param>
/// <param name="Verdict">The verdict's name.</param>
/// <param name="Stage">The stage it was taken at.</param>
/// <param name="VisitNo">The visit of that stage.</param>
public sealed record ScoreSnapshot(DateOnly On, double Score, double Coverage, string Verdict, Stage Stage, int VisitNo);

/// <summary>What a rep said of a next-best action (domain 6.1).</summary>
/// <param name="Rule">The rule, "N01", or the question of a loss action.</param>
/// <param name="Cause">What it was about: the person, question or signal it named.</param>
/// <param name="DoneAt">When the rep did it; it is not repeated for this cause for 7 days.</param>
/// <param name="NotUsefulAt">When the rep called it not useful; the rule stays hidden on the deal for 30 days.</param>
public sealed record ActionMark(string Rule, string Cause, DateTimeOffset? DoneAt = null, DateTimeOffset? NotUsefulAt = null);
