using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>The eleven tables of the bot, one class with domain-named methods for each.</summary>
public sealed class Tables
{
    private readonly TableClient[] all;

    /// <summary>The tables of one account.</summary>
    /// <param name="service">The account.</param>
    /// <param name="prefix">What every table name begins with.</param>
    /// <param name="clock">The time on this machine, for leases; the system's if null.</param>
    public Tables(TableServiceClient service, string prefix, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(service);
        var names = new[] { "Conversations", "Users", "Accounts", "Deals", "Lists", "Reminders", "Documents", "Notices", "Leases", "Looks", "Settings" };
        all = Array.ConvertAll(names, name => service.GetTableClient(prefix + name));
        Conversations = new ConversationTable(all[0]);
        Users = new UserTable(all[1]);
        Accounts = new AccountTable(all[2]);
        Deals = new DealTable(all[3]);
        Lists = new ListTable(all[4], Deals);
        Reminders = new ReminderTable(all[5]);
        Documents = new DocumentTable(all[6]);
        Notices = new NoticeTable(all[7], clock ?? TimeProvider.System);
        Leases = new LeaseTable(all[8], clock ?? TimeProvider.System);
        Looks = new LookTable(all[9]);
        Settings = new SettingTable(all[10]);
        Teams = new TeamTable(all[4], Users, Lists, Looks);
    }

    /// <summary>Bot state and the latest operations of each conversation.</summary>
    public ConversationTable Conversations { get; }

    /// <summary>The people who talk to the bot.</summary>
    public UserTable Users { get; }

    /// <summary>The customers.</summary>
    public AccountTable Accounts { get; }

    /// <summary>Deals with their history.</summary>
    public DealTable Deals { get; }

    /// <summary>Who has which deals.</summary>
    public ListTable Lists { get; }

    /// <summary>Who reports to whom. Shares a table with the lists.</summary>
    public TeamTable Teams { get; }

    /// <summary>What to remind people of.</summary>
    public ReminderTable Reminders { get; }

    /// <summary>Printed pages.</summary>
    public DocumentTable Documents { get; }

    /// <summary>What people are to be told though they said nothing.</summary>
    public NoticeTable Notices { get; }

    /// <summary>Which deals are to be looked at when.</summary>
    public LookTable Looks { get; }

    /// <summary>What administrators set for their tenants.</summary>
    public SettingTable Settings { get; }

    /// <summary>Who does what only one instance should do.</summary>
    public LeaseTable Leases { get; }

    /// <summary>Creates the tables that are not there yet. Safe to run from many instances at once.</summary>
    public Task EnsureTablesAsync(CancellationToken cancellationToken = default) =>
        Task.WhenAll(all.Select(table => table.CreateIfNotExistsAsync(cancellationToken)));

    /// <summary>Whether storage answers: one point read of a row that need not exist.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await all[0].GetEntityIfExistsAsync<TableEntity>("probe", "probe", cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException)
        {
            return false;
        }
        catch (AggregateException)
        {
            // The client packs the tries it made when none reached the service.
            return false;
        }
    }
}
