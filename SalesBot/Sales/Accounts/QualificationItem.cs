namespace SalesBot.Sales.Accounts;

/// <summary>Who looks whether we qualify (domain 1.4.b).</summary>
public enum AuditMode
{
    Customer,
    ThirdParty,
}

/// <summary>Something the customer asks of its suppliers (domain 2.1, F07).</summary>
/// <param name="Id">Unique in the account.</param>
/// <param name="Item">"ISO 27001", "site audit", in the rep's words.</param>
/// <param name="IsMandatory">Whether we may not sell without it.</param>
/// <param name="Mode">Who looks.</param>
/// <param name="ForOneProject">Whether it holds for one project, and not for a period.</param>
/// <param name="ValidUntil">Its last day; null while it does not end, or is not passed.</param>
/// <param name="IssuedOn">The day it was passed; null while it is open.</param>
public sealed record QualificationItem(
    string Id, string Item, bool IsMandatory = true, AuditMode Mode = AuditMode.Customer, bool ForOneProject = false, DateOnly? ValidUntil = null, DateOnly? IssuedOn = null) : IAccountPart
{
    /// <summary>So many days before its end somebody has to begin with the next one.</summary>
    public const int WarnDays = 60;

    /// <summary>How it stands on a day.</summary>
    public QualificationState On(DateOnly today) =>
        ValidUntil is { } end && end < today ? QualificationState.Expired
        : ValidUntil is { } soon && soon.DayNumber - today.DayNumber <= WarnDays ? QualificationState.Ending
        : IssuedOn is null && ValidUntil is null ? QualificationState.Open
        : QualificationState.Passed;
}

/// <summary>How a qualification stands.</summary>
public enum QualificationState
{
    Expired,
    Ending,
    Open,
    Passed,
}
