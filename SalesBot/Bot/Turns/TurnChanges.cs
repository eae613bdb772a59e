using System.Collections.Immutable;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Tenants;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>What one run of a turn wants saved.</summary>
internal sealed class TurnChanges
{
    /// <summary>The deal as it was read; null if it is new or none is saved.</summary>
    public StoredDeal? Before { get; set; }

    /// <summary>The deal as it is to be; null if none is saved.</summary>
    public Deal? After { get; set; }

    public bool IsDealChanged => After is not null && !ReferenceEquals(After, Before?.Deal);

    /// <summary>What follows as a turn of its own.</summary>
    public Continuation? Next { get; set; }

    /// <summary>The operations that the new deal takes back.</summary>
    public ImmutableArray<string> Undoes { get; set; } = [];

    /// <summary>Whose data goes from the deal and from everything recorded of it.</summary>
    public Erasure? Erasure { get; set; }

    /// <summary>Of whom nothing is to be left where answers are kept; the last turn of a deletion.</summary>
    public ErasedTraces? Traces { get; set; }

    public List<Account> Accounts { get; } = [];

    public List<Reminder> Reminders { get; } = [];

    public List<TeamChange> Teams { get; } = [];

    public List<CoverChange> Covers { get; } = [];

    public List<SettingChange> Settings { get; } = [];

    /// <summary>The room as it was read and as it is to be; null if it stays as it is.</summary>
    public (UserRecord? Before, UserRecord After)? Room { get; set; }

    public List<Notice> Notices { get; } = [];

    public List<StoredDocument> Documents { get; } = [];
}
