using SalesBot.Sales;

namespace SalesBot.Storage;

/// <summary>Somebody's manager, as the bot knows them.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">As Teams shows it.</param>
/// <param name="At">Since when, or when they were asked; UTC.</param>
public sealed record ManagerLink(string Id, string Name, DateTimeOffset At);

/// <summary>How far a person is with naming a manager.</summary>
public enum ManagerState
{
    /// <summary>Nobody was named.</summary>
    None,

    /// <summary>Somebody was named and has not answered yet; until then there is no manager.</summary>
    Asked,

    /// <summary>There is a manager. Another one may have been asked meanwhile; the one there is stays until then.</summary>
    Confirmed,
}

/// <summary>What happened between a person and the manager they name.</summary>
public enum TeamStep
{
    /// <summary>The person named a manager, who is asked.</summary>
    Asked,

    /// <summary>The person takes back whom they asked.</summary>
    Withdrawn,

    /// <summary>The person has no manager any more, and asks none.</summary>
    Left,

    /// <summary>The one who was asked said yes.</summary>
    Accepted,

    /// <summary>The one who was asked said no, or cannot be it.</summary>
    Declined,

    /// <summary>The manager takes the person out of the team.</summary>
    Removed,

    /// <summary>An administrator, or the company's directory, says who it is.</summary>
    Set,
}

/// <summary>
/// One step between a person and a manager. It is decided in a turn of either of the two or of an administrator, and
/// written beside its commit; so whoever writes it asks once more whether it still fits what is stored.
/// </summary>
/// <param name="TenantId">The tenant of both.</param>
/// <param name="RepId">Entra object id of the person.</param>
/// <param name="RepName">As Teams shows it.</param>
/// <param name="Step">What happened.</param>
/// <param name="Manager">Whom it is about; at the moment of the step.</param>
public sealed record TeamChange(string TenantId, string RepId, string RepName, TeamStep Step, ManagerLink Manager)
{
    /// <summary>The person after this step; null if it no longer fits, because something later happened meanwhile.</summary>
    public UserRecord? On(UserRecord rep)
    {
        ArgumentNullException.ThrowIfNull(rep);
        if (rep.ManagerChangedAt > Manager.At)
        {
            return null;
        }

        var after = Step switch
        {
            TeamStep.Asked => rep with { AskedManager = Manager },
            TeamStep.Withdrawn => rep with { AskedManager = null },
            TeamStep.Left => rep with { Manager = null, AskedManager = null },
            TeamStep.Accepted when rep.AskedManager?.Id == Manager.Id => rep with { Manager = Manager, AskedManager = null },
            TeamStep.Declined when rep.AskedManager?.Id == Manager.Id => rep with { AskedManager = null },
            TeamStep.Removed when rep.Manager?.Id == Manager.Id => rep with { Manager = null },
            TeamStep.Set => rep with { Manager = Manager, AskedManager = null },
            _ => null,
        };
        return after is null ? null : after with { ManagerChangedAt = Manager.At };
    }
}

/// <summary>When a manager wants the picture of the team each week, on their own clock.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="At">The time of day.</param>
public sealed record TeamWeekly(DayOfWeek Day, TimeOnly At)
{
    /// <summary>The first time after a moment of their clock.</summary>
    public DateTime After(DateTime local)
    {
        var day = local.Date.AddDays(((int)Day - (int)local.DayOfWeek + 7) % 7) + At.ToTimeSpan();
        return day > local ? day : day.AddDays(7);
    }
}

/// <summary>Days on which somebody is away and somebody else looks after their deals.</summary>
/// <param name="From">The first day away.</param>
/// <param name="Back">The first day back.</param>
/// <param name="CoverId">Entra object id of whoever covers.</param>
/// <param name="CoverName">As Teams shows it.</param>
public sealed record Leave(DateOnly From, DateOnly Back, string CoverId, string CoverName)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Includes(DateOnly day) => From <= day && day < Back;
}

/// <summary>The same days as whoever covers knows them.</summary>
/// <param name="OwnerId">Entra object id of who is away.</param>
/// <param name="OwnerName">As Teams shows it.</param>
/// <param name="From">The first day.</param>
/// <param name="Back">The first day on which it is over.</param>
public sealed record Covering(string OwnerId, string OwnerName, DateOnly From, DateOnly Back)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Includes(DateOnly day) => From <= day && day < Back;
}

/// <summary>Somebody covers for the speaker, or no longer does. Safe to repeat.</summary>
/// <param name="TenantId">The tenant of both.</param>
/// <param name="CoverId">Entra object id of whoever covers.</param>
/// <param name="Covering">For whom and when.</param>
/// <param name="Ends">True where it is over.</param>
public sealed record CoverChange(string TenantId, string CoverId, Covering Covering, bool Ends)
{
    /// <summary>Whether the cover said no: then it is the leave of whoever is away that ends, and theirs is the row to write.</summary>
    public bool IsDeclined { get; init; }

    /// <summary>Entra object id of whose row it changes.</summary>
    internal string UserId => IsDeclined ? Covering.OwnerId : CoverId;

    /// <summary>Whoever it changes, after this; who they cover already stays.</summary>
    public UserRecord On(UserRecord user)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (IsDeclined)
        {
            // Another leave, or another cover, was named since.
            return user.Leave is { } leave && leave.CoverId == CoverId && leave.From == Covering.From && leave.Back == Covering.Back ? user with { Leave = null } : user;
        }

        var others = user.Covers.Where(other => other.OwnerId != Covering.OwnerId);
        return user with { Covers = Ends ? [.. others] : [.. others, Covering] };
    }
}
