using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Benchmarks;

/// <summary>The rows of one table, sorted by partition and row.</summary>
internal sealed class SimulatedTable
{
    // Below every character a key may have.
    private const char Between = '\u0001';

    private const string Seeded = "{\"Seeded\":true}";

    private readonly SortedSet<string> sorted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Json, long Version)> rows = new(StringComparer.Ordinal);
    private long versions;
    private long walked;
    private long given;

    public static (string Partition, string Row) KeysIn(string json)
    {
        using var read = JsonDocument.Parse(json);
        return (read.RootElement.GetProperty("PartitionKey").GetString()!, read.RootElement.GetProperty("RowKey").GetString()!);
    }

    public static (int Status, string? Body, string? ETag) Refused(int status, string code) =>
        (status, $"{{\"odata.error\":{{\"code\":\"{code}\",\"message\":{{\"lang\":\"en-US\",\"value\":\"{code}\"}}}}}}", null);

    public long TakeWalked() => Interlocked.Exchange(ref walked, 0);

    public long TakeGiven() => Interlocked.Exchange(ref given, 0);

    /// <summary>A row that is there and that nobody reads.</summary>
    public void Seed(string partition, string row) => Put(partition + Between + row, Seeded);

    public (int Status, string? Body, string? ETag) Read(string partition, string row)
    {
        walked++;
        if (!rows.TryGetValue(partition + Between + row, out var found))
        {
            return Refused(404, "ResourceNotFound");
        }

        given++;
        return (200, Shown(found), ETag(found.Version));
    }

    public (int Status, string? Body, string? ETag) Write(string partition, string row, string json, string? ifMatch, bool mustBeNew)
    {
        var key = partition + Between + row;
        return mustBeNew && rows.ContainsKey(key) ? Refused(409, "EntityAlreadyExists")
            : !Matches(key, ifMatch) ? Refused(412, "UpdateConditionNotSatisfied")
            : (204, null, ETag(Put(key, json)));
    }

    public (int Status, string? Body, string? ETag) Merge(string partition, string row, string json, string? ifMatch)
    {
        var key = partition + Between + row;
        if (!Matches(key, ifMatch))
        {
            return Refused(412, "UpdateConditionNotSatisfied");
        }

        var merged = rows.TryGetValue(key, out var before) ? JsonNode.Parse(before.Json)!.AsObject() : [];
        foreach (var (name, value) in JsonNode.Parse(json)!.AsObject())
        {
            merged[name] = value?.DeepClone();
        }

        return (204, null, ETag(Put(key, merged.ToJsonString())));
    }

    public (int Status, string? Body, string? ETag) Remove(string partition, string row)
    {
        var key = partition + Between + row;
        sorted.Remove(key);
        return rows.Remove(key) ? (204, null, null) : Refused(404, "ResourceNotFound");
    }

    /// <summary>What puts a row back as it is now.</summary>
    public Action Remember(string partition, string row)
    {
        var key = partition + Between + row;
        return rows.TryGetValue(key, out var found)
            ? () => rows[key] = found
            : () =>
            {
                sorted.Remove(key);
                rows.Remove(key);
            };
    }

    /// <summary>
    /// The rows that meet all conditions, up to a page. Every row of the range of partitions is walked, unless there is
    /// one partition: then the range of rows is.
    /// </summary>
    public (List<string> Rows, (string, string)? Next) Page(List<(string Of, string Is, string What)> conditions, string? partition, string? row, int most)
    {
        var (from, before) = Range(conditions);
        from = partition is null ? from : partition + Between + row;
        var found = new List<string>();
        foreach (var key in string.CompareOrdinal(from, before) > 0 ? [] : sorted.GetViewBetween(from, before))
        {
            walked++;
            var at = key.IndexOf(Between, StringComparison.Ordinal);
            if (!conditions.TrueForAll(condition => Meets(condition.Of == "PartitionKey" ? key[..at] : key[(at + 1)..], condition.Is, condition.What)))
            {
                continue;
            }

            if (found.Count == most)
            {
                return (found, (key[..at], key[(at + 1)..]));
            }

            given++;
            found.Add(Shown(rows[key]));
        }

        return (found, null);
    }

    private static (string From, string Before) Range(List<(string Of, string Is, string What)> conditions)
    {
        if (Find("PartitionKey", "eq") is { } partition)
        {
            return (partition + Between + Find("RowKey", "ge"), partition + (Find("RowKey", "lt") is { } end ? Between + end : "\u0002"));
        }

        return (Find("PartitionKey", "ge") ?? "", Find("PartitionKey", "lt") ?? "\uffff");

        string? Find(string of, string @is) => conditions.Where(condition => condition.Of == of && condition.Is == @is).Select(condition => condition.What).FirstOrDefault();
    }

    private static bool Meets(string key, string @is, string what) => @is switch
    {
        "eq" => key == what,
        "ge" => string.CompareOrdinal(key, what) >= 0,
        "gt" => string.CompareOrdinal(key, what) > 0,
        "le" => string.CompareOrdinal(key, what) <= 0,
        _ => string.CompareOrdinal(key, what) < 0,
    };

    private bool Matches(string key, string? ifMatch) =>
        string.IsNullOrEmpty(ifMatch) || (rows.TryGetValue(key, out var found) && (ifMatch == "*" || ifMatch == ETag(found.Version)));

    private long Put(string key, string json)
    {
        sorted.Add(key);
        rows[key] = (json, ++versions);
        return versions;
    }

    private static string Shown((string Json, long Version) row) =>
        $"{{\"odata.etag\":{JsonSerializer.Serialize(ETag(row.Version))},\"Timestamp\":\"2026-11-23T00:00:00Z\",{row.Json[1..]}";

    private static string ETag(long version) => string.Create(CultureInfo.InvariantCulture, $"W/\"{version}\"");
}
