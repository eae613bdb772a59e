namespace SalesBot.Sales.Accounts;

/// <summary>How we stand against somebody (domain 2.1, F03).</summary>
public enum RivalPosition
{
    WeLead,
    Level,
    TheyLead,
    LockedIn,
}

/// <summary>Somebody we compete with at an account, in one of its deals; doing nothing is one too (F03).</summary>
/// <param name="Id">Unique in the account.</param>
/// <param name="DealId">The deal; null where it holds for the customer as a whole.</param>
/// <param name="Company">By name.</param>
/// <param name="Position">How we stand; null while unknown.</param>
/// <param name="Supporters">Who of the customer is for them, as openly known; null while unknown.</param>
/// <param name="Price">Their price as openly known, in the rep's words; null while unknown.</param>
/// <param name="IsDoingNothing">Whether it is the customer doing nothing.</param>
public sealed record Rival(string Id, string? DealId, string Company, RivalPosition? Position = null, string? Supporters = null, string? Price = null, bool IsDoingNothing = false) : IAccountPart
{
    /// <summary>The id of doing nothing, before anything is known of it.</summary>
    public const string Nothing = "nothing";
}
