namespace SalesBot.Sales.Accounts;

/// <summary>How an account is served (F33, clarification G, 1.2.c).</summary>
/// <param name="ResponseHours">Within how many working hours we answer, 1 to 72.</param>
/// <param name="Engineer">Who is there for them by name; null if nobody is.</param>
/// <param name="VisitDays">How often we visit, in days.</param>
/// <param name="AgreedOn">The day it was agreed; null for a default.</param>
public sealed record ServicePolicy(int ResponseHours, string? Engineer, int VisitDays, DateOnly? AgreedOn = null)
{
    /// <summary>
    /// The default of an account: strategic alliance and partner first, then its class; a prospect last. Five rows.
    /// </summary>
    public static ServicePolicy For(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account switch
        {
            { LadderLevel: 4 } or { IsStrategic: true } => new(2, null, 30),
            { LadderLevel: 3 } => new(4, null, 30),
            { Class: AccountClass.KeyAccount } => new(8, null, 45),
            { Class: AccountClass.ProjectCustomer } => new(24, null, 60),
            _ => new(48, null, 90),
        };
    }
}
