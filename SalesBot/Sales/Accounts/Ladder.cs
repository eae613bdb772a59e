namespace SalesBot.Sales.Accounts;

/// <summary>Something that shows the customer sees us a step higher (domain 3.7).</summary>
/// <param name="Id">Unique in the account.</param>
/// <param name="Level">The step it is shown for, 1 to 4.</param>
/// <param name="Text">In the rep's words.</param>
/// <param name="On">The day it was recorded.</param>
public sealed record LadderProof(string Id, int Level, string Text, DateOnly On) : IAccountPart;
