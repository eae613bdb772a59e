using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>The notices that the life of an alert gives rise to: how they are named, and what they are about.</summary>
/// <param name="AlertId">The alert then; the deal may have another by the time it is sent.</param>
/// <param name="Rung">As whom the person hears it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Level">How bad it was then.</param>
public sealed record AlertNotice(string AlertId, AlertRung Rung, NewsKind Kind, StallLevel Level)
{
    /// <summary>A push: the card of the alert as a new message.</summary>
    public const string Push = "alert";

    /// <summary>The card that a person already has changes where it stands.</summary>
    public const string Change = "alert-change";

    /// <summary>What one person's deals need, one for a morning.</summary>
    public const string Digest = "digest";

    /// <summary>The critical deals of a director, one for a week.</summary>
    public const string Weekly = "weekly";

    /// <summary>Names an alert's card in a person's chat.</summary>
    public static string Slot(string alertId) => "alert|" + alertId;

    /// <summary>The cards a person has of a deal's alert change where they stand.</summary>
    /// <param name="deal">The deal with its alert.</param>
    /// <param name="userId">The person.</param>
    /// <param name="cause">What changed them; the same for the same change.</param>
    /// <param name="at">Not before.</param>
    public static Notice ChangeOf(Deal deal, string userId, string cause, DateTimeOffset at) =>
        new($"{Change}|{deal.Alert!.Id}|{cause}", deal.TenantId, userId, Change, at)
        {
            DealId = deal.Id,
            Content = StoredJson.Write(new AlertNotice(deal.Alert.Id, AlertRung.Owner, NewsKind.Resolved, deal.Alert.Level)),
        };

    /// <summary>The digest of a person's day; however many deals ask for it, it is one.</summary>
    public static Notice DigestOf(string tenantId, string userId, DateOnly day, DateTimeOffset at) =>
        new($"{Digest}|{day:yyyyMMdd}", tenantId, userId, Digest, at);

    /// <summary>The director's list of the week that begins with a day.</summary>
    public static Notice WeeklyOf(string tenantId, string userId, DateOnly monday, DateTimeOffset at) =>
        new($"{Weekly}|{monday:yyyyMMdd}", tenantId, userId, Weekly, at);
}
