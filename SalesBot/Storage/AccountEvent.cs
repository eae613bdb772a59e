using System.Collections.Immutable;

namespace SalesBot.Storage;

/// <summary>A part of an account that changed.</summary>
/// <param name="What">Its row: "Industry", "Ring|R1".</param>
/// <param name="Before">As JSON; null if it is new.</param>
/// <param name="After">As JSON; null if it is gone.</param>
public sealed record AccountChange(string What, string? Before, string? After);

/// <summary>One turn's changes of an account, for the audit; never deleted.</summary>
/// <param name="At">When the turn began.</param>
/// <param name="By">Entra object id of who did it.</param>
/// <param name="ByName">As Teams showed them.</param>
/// <param name="Operation">Operation id of the turn.</param>
/// <param name="Changes">What it wanted changed.</param>
/// <param name="Overtaken">Those of <see cref="AccountChange.What"/> that did not come to stand, because somebody changed the same part later.</param>
public sealed record AccountEvent(DateTimeOffset At, string By, string ByName, string Operation, ImmutableArray<AccountChange> Changes, ImmutableArray<string> Overtaken);

/// <summary>What a turn wants changed in an account.</summary>
/// <param name="TenantId">Its tenant.</param>
/// <param name="AccountId">Its id.</param>
/// <param name="Name">Its name, for a new one.</param>
/// <param name="Event">Who, when, and what.</param>
/// <param name="Version">The version the turn decided on; null if there was no account yet.</param>
public sealed record AccountWrite(string TenantId, string AccountId, string Name, AccountEvent Event, string? Version);

/// <summary>A deal of an account, as the account lists it.</summary>
/// <param name="TenantId">The tenant of both.</param>
/// <param name="AccountId">The account.</param>
/// <param name="DealId">The deal.</param>
/// <param name="OwnerId">Entra object id of who owns it.</param>
public sealed record AccountDeal(string TenantId, string AccountId, string DealId, string OwnerId);

/// <summary>An account as it was read, with who changed each of its parts last.</summary>
/// <param name="Account">The account.</param>
/// <param name="Deals">Its deals, all of them, whoever owns them.</param>
/// <param name="Stamps">When each part that was ever changed was changed last, and by whom; by <see cref="AccountChange.What"/>.</param>
/// <param name="Version">Guards the whole partition.</param>
public sealed record StoredAccount(Sales.Accounts.Account Account, ImmutableArray<AccountDeal> Deals, ImmutableDictionary<string, PartStamp> Stamps, string Version);

/// <summary>Who changed a part last.</summary>
/// <param name="At">When their turn began.</param>
/// <param name="By">Entra object id.</param>
/// <param name="ByName">As Teams showed them.</param>
public sealed record PartStamp(DateTimeOffset At, string By, string ByName);
