using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Storage;

/// <summary>
/// Every key of every table is built here.
/// <para>
/// The service forbids <c>/ \ # ?</c> and control characters in keys and allows 512 characters safely; ids from Teams
/// contain <c>: ; @</c> and can be long. So each part is written in letters, digits, <c>. _ -</c>, any other UTF-16
/// unit as <c>~</c> and four hex digits (reversible, one text to one key), and a part that would grow beyond
/// <see cref="MaxPart"/> as <c>=</c> and its SHA-256. Parts are joined by <c>|</c>, which no part contains. Keys are
/// compared by ordinal, so ids that differ only by case stay apart.
/// </para>
/// <code>
/// Conversations  tenant|channel|conversation      state, op|OPERATION, bad
/// Users          tenant                           user
/// Accounts       tenant|account                   c|.account, c|PART, c|LIST|ID, d|deal, e|INVERTED TICKS|OPERATION
/// Deals          tenant|deal                      c|.deal, c|answer|KEY, c|person|ID, c|step|ID, c|touch|TICKS|ID,
///                                                 c|turn|CONVERSATION, c|visit|NNN, e|INVERTED TICKS|OPERATION,
///                                                 h|answer|KEY|REV|OPERATION
/// Lists          tenant|owner|user                deal
///                tenant|team|manager              user
/// Reminders      yyyyMMdd|shard                   ticks|reminder
/// Documents      hash of the address's secret     page
/// Notices        tenant|user                      n|KEY, o|TICKS|KEY, s|SLOT, v, w|TICKS|KEY
///                !waiting|shard                   ticks|tenant|user|KEY
///                !unreached|tenant                user
/// Leases         name of the work                 lease
/// Looks          shard|yyyyMMdd                   ticks|tenant|deal
///                !rules                           rules
/// Settings       tenant                           TICKS|NAME
/// </code>
/// </summary>
public static class Keys
{
    /// <summary>A longer part is hashed. Four parts and their separators stay below 512 characters.</summary>
    public const int MaxPart = 120;

    /// <summary>The longest key the emulator takes; the service documents 1 KiB.</summary>
    public const int MaxLength = 512;

    internal const string LeaseRow = "lease";

    /// <summary>Where it stands which rules every deal was looked at with; no shard is written with an exclamation mark.</summary>
    internal const string Rules = "!rules";

    internal const string Operations = "op|";

    internal const string AfterOperations = "op}";

    /// <summary>A state that did not read back, the last one.</summary>
    internal const string Quarantine = "bad";

    internal const string AfterQuarantine = "bad~";

    private const string StateRow = "state";

    /// <summary>One part of a key: see the class.</summary>
    public static string Encode(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Length == 0)
        {
            return "~";
        }

        var plain = new StringBuilder(part.Length);
        foreach (var unit in part)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or '-')
            {
                plain.Append(unit);
            }
            else
            {
                plain.Append('~').Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            }

            if (plain.Length > MaxPart)
            {
                return "=" + Hash(part);
            }
        }

        return plain.ToString();
    }

    /// <summary>The text a part was made of, or null if it was hashed.</summary>
    public static string? Decode(string part)
    {
        ArgumentException.ThrowIfNullOrEmpty(part);
        if (part[0] == '=')
        {
            return null;
        }

        var text = new StringBuilder(part.Length);
        for (var at = 0; at < part.Length && part != "~"; at++)
        {
            if (part[at] == '~')
            {
                text.Append((char)int.Parse(part.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                text.Append(part[at]);
            }
        }

        return text.ToString();
    }

    /// <summary>43 characters that stand for a text of any length: base64url of the SHA-256 of its UTF-16.</summary>
    public static string Hash(string text) =>
        Base64Url.EncodeToString(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan())));

    internal static string Conversation(string tenant, string channel, string conversation) => Join(tenant, channel, conversation);

    internal static string State() => StateRow;

    internal static string Operation(string operation) => Operations + Encode(operation);

    internal static string Tenant(string tenant) => Encode(tenant);

    internal static string User(string user) => Encode(user);

    internal static string Account(string tenant, string account) => Join(tenant, account);

    internal static string Deal(string tenant, string deal) => Join(tenant, deal);

    internal static string Owner(string tenant, string user) => Join(tenant, "owner", user);

    /// <summary>The first key of a tenant's owners, and the first one after them.</summary>
    internal static (string From, string Before) OwnersOf(string tenant) => (Join(tenant, "owner") + "|", Join(tenant, "owner") + "}");

    internal static string Team(string tenant, string manager) => Join(tenant, "team", manager);

    /// <summary>In the order in which they were made.</summary>
    internal static string Setting(DateTimeOffset at, string name) => Ticks(at.UtcTicks) + "|" + Encode(name);

    internal static string Look(int shard, DateTimeOffset at) => LooksOf(shard) + Day(at);

    /// <summary>The first key of a shard's looks.</summary>
    internal static string LooksOf(int shard) => shard.ToString(CultureInfo.InvariantCulture) + "|";

    internal static string LookTime(DateTimeOffset at, string tenant, string deal) => Ticks(at.UtcTicks) + "|" + Join(tenant, deal);

    internal static string Lease(string work) => Encode(work);

    internal static string Document(string id) => Encode(id);

    internal static string Notices(string tenant, string user) => Join(tenant, user);

    /// <summary>Who has something waiting; no tenant is written with an exclamation mark.</summary>
    internal static string Waiting(int shard) => "!waiting|" + shard.ToString(CultureInfo.InvariantCulture);

    /// <summary>Who of a tenant cannot be written to.</summary>
    internal static string Unreached(string tenant) => "!unreached|" + Encode(tenant);

    internal static string WaitingSince(DateTimeOffset at, string tenant, string user, string notice) => Ticks(at.UtcTicks) + "|" + Join(tenant, user, notice);

    /// <summary>Which of so many parts something belongs to, always the same.</summary>
    internal static int Shard(string key, int shards) => Hash(key)[0] % shards;

    internal static string DayAndShard(DateTimeOffset due, string reminder) =>
        Day(due) + "|" + (Hash(reminder)[0] % 4).ToString(CultureInfo.InvariantCulture);

    internal static string DueTime(DateTimeOffset due, string reminder) => Ticks(due.UtcTicks) + "|" + Encode(reminder);

    /// <summary>The first key after every reminder that is due by this time's day.</summary>
    internal static string AfterDay(DateTimeOffset due) => Day(due.UtcDateTime.AddDays(1));

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    internal static string Ticks(long ticks) => ticks.ToString("D19", CultureInfo.InvariantCulture);

    private static string Join(params ReadOnlySpan<string> parts)
    {
        var encoded = new string[parts.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            encoded[at] = Encode(parts[at]);
        }

        return string.Join('|', encoded);
    }

    /// <summary>Row keys inside a deal's partition.</summary>
    internal static class DealRow
    {
        /// <summary>Everything a deal is now stands between these two; the header sorts first, so a page that is read
        /// later can only be newer than the ETag we hold, never older.</summary>
        public const string First = "c|";

        public const string AfterLast = "c}";

        public const string Header = "c|.deal";

        public const string Answers = "c|answer|";

        public const string People = "c|person|";

        public const string Steps = "c|step|";

        public const string Touches = "c|touch|";

        public const string Records = "c|record|";

        public const string Turns = "c|turn|";

        public const string AfterTurns = "c|turn}";

        public const string Visits = "c|visit|";

        public const string Events = "e|";

        public const string AfterEvents = "e}";

        public const string AfterRevisions = "h}";

        public static string Answer(string key) => Answers + Encode(key);

        public static string Person(string id) => People + Encode(id);

        public static string Step(string id) => Steps + Encode(id);

        public static string Record(string id) => Records + Encode(id);

        /// <summary>In the order they were logged.</summary>
        public static string Touch(DateTimeOffset at, string id) => Touches + Ticks(at.UtcTicks) + "|" + Encode(id);

        /// <summary>The turn of one conversation that wrote this deal last.</summary>
        public static string Turn(string conversationKey) => Turns + Hash(conversationKey);

        public static string Visit(int at) => Visits + at.ToString("D3", CultureInfo.InvariantCulture);

        /// <summary>Newest first: the log-tail pattern of the service's design guide.</summary>
        public static string Event(DateTimeOffset at, string operation) => EventsAt(at) + Encode(operation);

        /// <summary>The events of one moment: one, unless two conversations met in it.</summary>
        public static string EventsAt(DateTimeOffset at) => Events + Ticks(DateTime.MaxValue.Ticks - at.UtcTicks) + "|";

        /// <summary>All that was ever recorded as this revision of an answer; more than one only if it was taken back.</summary>
        public static string Revisions(string key, int revision) => $"h|answer|{Encode(key)}|{revision.ToString("D6", CultureInfo.InvariantCulture)}|";

        public static string Revision(string key, int revision, string operation) => Revisions(key, revision) + Encode(operation);
    }

    /// <summary>Row keys inside an account's partition.</summary>
    internal static class AccountRow
    {
        /// <summary>What an account is now, and its deals, stand between these two.</summary>
        public const string First = "c|";

        public const string AfterLast = "d}";

        public const string Header = "c|.account";

        public const string Parts = "c|";

        public const string AfterParts = "c}";

        public const string Deals = "d|";

        public const string Events = "e|";

        public const string AfterEvents = "e}";

        /// <summary>A part by its name, and by its id where it is one of several.</summary>
        public static string Part(string what) => Parts + what;

        public static string Deal(string id) => Deals + Encode(id);

        /// <summary>Newest first, as in a deal's partition.</summary>
        public static string Event(DateTimeOffset at, string operation) => Events + Ticks(DateTime.MaxValue.Ticks - at.UtcTicks) + "|" + Encode(operation);
    }

    /// <summary>Row keys inside the partition of a person's notices. What a visit reads lies side by side.</summary>
    internal static class NoticeRow
    {
        /// <summary>How the person's chat stands, before all that waits.</summary>
        public const string Chat = "v";

        public const string OldFirst = "o|";

        /// <summary>That there is, or was, a notice of this key.</summary>
        public static string Known(string key) => "n|" + Encode(key);

        /// <summary>One that is over, by when it goes.</summary>
        public static string Old(DateTimeOffset until, string key) => OldBefore(until) + "|" + Encode(key);

        public static string OldBefore(DateTimeOffset moment) => OldFirst + Ticks(moment.UtcTicks);

        /// <summary>Where a card stands.</summary>
        public static string Slot(string slot) => "s|" + Encode(slot);

        /// <summary>One that is not over, in the order in which they are sent.</summary>
        public static string Waiting(DateTimeOffset at, string key) => "w|" + Ticks(at.UtcTicks) + "|" + Encode(key);

        /// <summary>The first key after all that waits for this moment or an earlier one.</summary>
        public static string AfterWaiting(DateTimeOffset now) => "w|" + Ticks(now.UtcTicks + 1);
    }
}
