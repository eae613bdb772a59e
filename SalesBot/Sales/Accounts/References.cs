namespace SalesBot.Sales.Accounts;

/// <summary>A success of ours at this customer that may be shown to others (domain 2.1, F25).</summary>
/// <param name="Id">Unique in the account.</param>
/// <param name="Text">What was achieved, in the rep's words.</param>
/// <param name="PermittedBy">Who of the customer allowed it, by name; null while nobody did: then it is shown to nobody.</param>
/// <param name="MayVisit">Whether they receive visitors, beside taking calls.</param>
/// <param name="AddedOn">The day it was recorded.</param>
public sealed record Reference(string Id, string Text, string? PermittedBy, bool MayVisit, DateOnly AddedOn) : IAccountPart
{
    /// <summary>Whether it may be shown.</summary>
    public bool IsPermitted => PermittedBy is not null;
}

/// <summary>How far an introduction got (F17).</summary>
public enum ReferralState
{
    Asked,
    Introduced,
    Declined,
}

/// <summary>An introduction by somebody of this customer to somebody elsewhere (domain 2.1, F17).</summary>
/// <param name="Id">Unique in the account.</param>
/// <param name="Introducer">Who introduces, by name.</param>
/// <param name="Target">To whom or where, in the rep's words.</param>
/// <param name="AskedOn">The day we asked.</param>
/// <param name="State">How far it got.</param>
/// <param name="MayBeNamed">Whether the introducer allowed that we use their name.</param>
public sealed record Referral(string Id, string Introducer, string Target, DateOnly AskedOn, ReferralState State = ReferralState.Asked, bool MayBeNamed = false) : IAccountPart;
