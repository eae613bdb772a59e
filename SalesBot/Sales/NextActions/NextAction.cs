using SalesBot.Sales.Deals;

namespace SalesBot.Sales.NextActions;

/// <summary>One thing to do, ready to be said.</summary>
/// <param name="Rule">"N01", or the key of the question whose loss it answers. Never shown.</param>
/// <param name="Cause">What it is about; with the rule it names the action on cards and in marks.</param>
/// <param name="Priority">How soon.</param>
/// <param name="Text">What to do and how it helps.</param>
/// <param name="Step">The same in a few words, for a next step.</param>
/// <param name="Because">The fact that triggered it, small first letter and no full stop.</param>
/// <param name="Due">The day it is wanted by.</param>
/// <param name="Person">The customer's person it is about, by name; null if it is about none.</param>
/// <param name="Topic">The person, question or signal; of each only one action is shown.</param>
/// <param name="Rank">For the order; 0 for a loss action.</param>
public sealed record NextAction(
    string Rule, string Cause, Priority Priority, Text Text, Text Step, Text Because, DateOnly Due, string? Person, string Topic, double Rank = 0);
