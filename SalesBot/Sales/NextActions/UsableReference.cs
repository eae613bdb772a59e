namespace SalesBot.Sales.NextActions;

/// <summary>A success at another customer that may be shown (F25): somebody there allowed it.</summary>
/// <param name="Account">Where.</param>
/// <param name="What">What was achieved, in the words of whoever recorded it.</param>
/// <param name="PermittedBy">Who allowed it, by name.</param>
/// <param name="MayVisit">Whether they receive visitors too.</param>
public sealed record UsableReference(string Account, string What, string PermittedBy, bool MayVisit);
