using System.Collections.Immutable;

namespace SalesBot.Sales.Deals;

/// <summary>The remaining steps as agreed with the customer: the process control plan (domain 1.1 F20, 11.G 2.3.d).</summary>
/// <param name="Steps">In their order.</param>
/// <param name="UpdatedAt">When it last changed; three weeks without a change are said.</param>
/// <param name="ConfirmedByCustomerOn">The day the customer agreed to it; null while they did not.</param>
public sealed record JointPlan(ImmutableArray<PlanStep> Steps, DateTimeOffset UpdatedAt, DateOnly? ConfirmedByCustomerOn = null);

/// <summary>One step of the joint plan.</summary>
/// <param name="Id">Unique inside the deal.</param>
/// <param name="Text">In the rep's words.</param>
/// <param name="Owner">Whose step it is.</param>
/// <param name="With">The customer's person, if named.</param>
/// <param name="Due">The day; null if it has none yet.</param>
/// <param name="DoneAt">When it was done; null while open.</param>
public sealed record PlanStep(string Id, string Text, StepOwner Owner, string? With, DateOnly? Due, DateTimeOffset? DoneAt = null);
