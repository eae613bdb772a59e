namespace SalesBot.Sales.Accounts;

/// <summary>How close a supplier stands to the customer (domain 2.1, 1.1.d1); the lower the closer.</summary>
public enum SupplierLayer
{
    Inner,
    First,
    Second,
    Outer,
    Outside,
}

/// <summary>A supplier of the account.</summary>
/// <param name="Id">Unique in the account.</param>
/// <param name="Company">By name.</param>
/// <param name="IsPartner">We work together.</param>
/// <param name="IsRival">We compete. A neighbour may be both (domain 1.1.d4).</param>
/// <param name="Layer">How close it stands; null while unknown.</param>
/// <param name="Share">Its share of what the customer spends here, 0 to 100 percent; null while unknown.</param>
/// <param name="IsUs">Whether this is our own place.</param>
/// <param name="Margin">Our margin in percent where it is our own, an estimate of theirs elsewhere; for managers only (clarification G, 1.1.d2).</param>
public sealed record RingMember(
    string Id, string Company, bool IsPartner = false, bool IsRival = false, SupplierLayer? Layer = null, int? Share = null, bool IsUs = false, int? Margin = null) : IAccountPart
{
    /// <summary>The id of our own place.</summary>
    public const string Us = "us";
}

/// <summary>One move that brings us a layer closer (domain 1.1.d2).</summary>
/// <param name="Text">In the rep's words.</param>
/// <param name="By">The day it is done by.</param>
/// <param name="To">Where it brings us.</param>
public sealed record LayerMove(string Text, DateOnly By, SupplierLayer To);
