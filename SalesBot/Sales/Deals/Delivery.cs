namespace SalesBot.Sales.Deals;

/// <summary>What kind of point in the delivery it is (11.G 1.4.c).</summary>
public enum MilestoneKind
{
    /// <summary>The customer accepts something.</summary>
    Acceptance,

    /// <summary>A part of the order that was called off after signing; accepted when it has come.</summary>
    Delivery,
}

/// <summary>A key point of delivery that the customer accepts in writing (domain 2.1, 2.3).</summary>
/// <param name="Id">Unique inside the deal.</param>
/// <param name="Name">In the rep's words.</param>
/// <param name="Due">The day; null if it has none yet.</param>
/// <param name="Evaluator">Who accepts it.</param>
/// <param name="AcceptedOn">The day it was accepted in writing; null while open.</param>
/// <param name="ServiceRating">How the customer rates our service at this point, 1 to 5; null while not asked.</param>
/// <param name="Kind">Whether it is accepted or delivered.</param>
public sealed record Milestone(
    string Id, string Name, DateOnly? Due, string? Evaluator = null, DateOnly? AcceptedOn = null, int? ServiceRating = null, MilestoneKind Kind = MilestoneKind.Acceptance);

/// <summary>What an account may need next (domain 2.1, F15).</summary>
public enum FollowOnGroup
{
    AddOnEquipment,
    Repair,
    SystemMaintenance,
    Upgrade,
    NewProject,
}

/// <summary>A need that may come after this deal.</summary>
/// <param name="Id">Unique inside the deal.</param>
/// <param name="Group">What kind of need.</param>
/// <param name="Text">In the rep's words.</param>
/// <param name="Due">The day it may come due; null if unknown. A year alone is its first of January.</param>
/// <param name="LinkedDealId">The deal that was opened for it; null while none was.</param>
/// <param name="IsYear">Only the year was told; <paramref name="Due"/> is its first day.</param>
public sealed record FollowOn(string Id, FollowOnGroup Group, string Text, DateOnly? Due, string? LinkedDealId = null, bool IsYear = false);
