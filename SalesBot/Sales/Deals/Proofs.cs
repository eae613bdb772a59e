namespace SalesBot.Sales.Deals;

/// <summary>A certificate of ours that the customer's audit asks for (domain 2.1, F07).</summary>
/// <param name="Name">"ISO 27001".</param>
/// <param name="ValidUntil">Its last day.</param>
public sealed record Certificate(string Name, DateOnly ValidUntil);

/// <summary>How the customer appraised us on one day (domain 3.6).</summary>
/// <param name="On">The day it was recorded.</param>
/// <param name="Points">0 to 100, unrounded: the weighted ratings.</param>
public sealed record Appraisal(DateOnly On, double Points);
