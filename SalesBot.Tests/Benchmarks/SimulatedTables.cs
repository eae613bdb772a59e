using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SalesBot.Storage;

namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// A table store in memory that speaks the part of the service's protocol the bot uses, so that a million deals can be
/// held: Azurite goes through all rows of a table for a query, and would be what is measured. Rows are sorted by
/// partition and row, and a query walks its range of partitions, as the service does; what it walked and what it gave
/// is counted.
/// </summary>
internal static partial class SimulatedTables
{
    /// <summary>The path that adds deals that are open and not due.</summary>
    public const string SeedPath = "/bench/seed";

    /// <summary>The path that tells the rows walked and given since it was asked last, as "WALKED GIVEN".</summary>
    public const string RowsPath = "/bench/rows";

    private const int PageSize = 1000;

    private static readonly Dictionary<string, SimulatedTable> Held = new(StringComparer.Ordinal);

    public static WebApplication Build(string[] settings)
    {
        var app = WebApplication.CreateBuilder(settings).Build();
        app.MapPost(SeedPath, (string prefix, int deals) => Seed(prefix, deals));
        app.MapGet(RowsPath, () => Taken());

        // Not a fallback for files: the name of a row may have a dot.
        app.MapFallback("{*path}", ServeAsync);
        return app;
    }

    private static string Taken()
    {
        lock (Held)
        {
            return string.Join(' ', Held.Values.Sum(table => table.TakeWalked()), Held.Values.Sum(table => table.TakeGiven()));
        }
    }

    // Each has its row of looks, some day in the ten months after the first, and the header of its partition.
    private static void Seed(string prefix, int deals)
    {
        var first = SweepBenchmark.Now.AddDays(1);
        lock (Held)
        {
            for (var at = 0; at < deals; at++)
            {
                var (deal, due) = ($"open-{at}", first.AddMinutes(at % (300 * 1440)));
                var shard = Keys.Shard(Keys.Deal(SweepBenchmark.Tenant, deal), LookTable.Shards);
                Of(prefix + "Looks").Seed(Keys.Look(shard, due), Keys.LookTime(due, SweepBenchmark.Tenant, deal));
                Of(prefix + "Deals").Seed(Keys.Deal(SweepBenchmark.Tenant, deal), Keys.DealRow.Header);
            }
        }
    }

    private static SimulatedTable Of(string name) => Held.TryGetValue(name, out var table) ? table : Held[name] = new SimulatedTable();

    private static async Task ServeAsync(HttpContext context)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var body = await new StreamReader(context.Request.Body, Encoding.UTF8).ReadToEndAsync();
        if (raw.EndsWith("/$batch", StringComparison.Ordinal))
        {
            await AnswerAsync(context, 202, "multipart/mixed; boundary=batchresponse_1", Batch(body), null);
            return;
        }

        if (context.Request.Method == "GET" && Query().Match(raw) is { Success: true } query)
        {
            await QueryAsync(context, query.Groups["table"].Value);
            return;
        }

        (int Status, string? Body, string? ETag) answer;
        lock (Held)
        {
            answer = Do(context.Request.Method, raw, context.Request.Headers.IfMatch, body);
        }

        await AnswerAsync(context, answer.Status, "application/json", answer.Body ?? "", answer.ETag);
    }

    private static async Task AnswerAsync(HttpContext context, int status, string type, string body, string? etag)
    {
        context.Response.StatusCode = status;
        if (etag is not null)
        {
            context.Response.Headers.ETag = etag;
        }

        if (body.Length > 0)
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body);
        }
    }

    private static async Task QueryAsync(HttpContext context, string table)
    {
        var query = context.Request.Query;
        var conditions = Condition().Matches((string?)query["$filter"] ?? "").Select(match => (Of: match.Groups["of"].Value, Is: match.Groups["is"].Value, What: match.Groups["what"].Value.Replace("''", "'", StringComparison.Ordinal))).ToList();
        List<string> rows;
        (string Partition, string Row)? next;
        lock (Held)
        {
            (rows, next) = Of(table).Page(conditions, query["NextPartitionKey"], query["NextRowKey"], PageSize);
        }

        if (next is var (partition, row))
        {
            context.Response.Headers["x-ms-continuation-NextPartitionKey"] = partition;
            context.Response.Headers["x-ms-continuation-NextRowKey"] = row;
        }

        await AnswerAsync(context, 200, "application/json;odata=minimalmetadata", $"{{\"value\":[{string.Join(',', rows)}]}}", null);
    }

    private static (int Status, string? Body, string? ETag) Do(string method, string target, string? ifMatch, string body)
    {
        if (Entity().Match(Uri.UnescapeDataString(target)) is not { Success: true } entity)
        {
            var name = Insert().Match(target).Groups["table"].Value;
            if (name == "Tables")
            {
                // A table is there as soon as it is named.
                return SimulatedTable.Refused(409, "TableAlreadyExists");
            }

            var (partition, row) = SimulatedTable.KeysIn(body);
            return Of(name).Write(partition, row, body, null, mustBeNew: true);
        }

        var (table, key, id) = (Of(entity.Groups["table"].Value), entity.Groups["partition"].Value.Replace("''", "'", StringComparison.Ordinal), entity.Groups["row"].Value.Replace("''", "'", StringComparison.Ordinal));
        return method switch
        {
            "GET" => table.Read(key, id),
            "DELETE" => table.Remove(key, id),
            "PUT" => table.Write(key, id, body, ifMatch, mustBeNew: false),
            _ => table.Merge(key, id, body, ifMatch),
        };
    }

    // All of it under one lock, and what came before a refusal is put back.
    private static string Batch(string body)
    {
        var requests = Part().Matches(body.ReplaceLineEndings("\n")).Select(part => (
            Method: part.Groups["method"].Value,
            Target: part.Groups["target"].Value,
            IfMatch: IfMatch().Match(part.Groups["headers"].Value) is { Success: true } match ? match.Groups["tag"].Value.Trim() : null,
            Body: part.Groups["body"].Value.Trim())).ToList();
        var answers = new StringBuilder("--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_1\r\n\r\n");
        lock (Held)
        {
            var undo = new List<Action>();
            foreach (var (request, at) in requests.Select((request, at) => (request, at)))
            {
                undo.Add(Before(request.Target, request.Body));
                var (status, said, etag) = Do(request.Method, request.Target, request.IfMatch, request.Body);
                if (status >= 400)
                {
                    undo.Reverse<Action>().ToList().ForEach(step => step());
                    answers.Clear().Append("--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_1\r\n\r\n");
                    Append(answers, status, said!.Replace("\"value\":\"", $"\"value\":\"{at}:", StringComparison.Ordinal), null);
                    break;
                }

                Append(answers, 204, "", etag);
            }
        }

        return answers.Append("--changesetresponse_1--\r\n--batchresponse_1--\r\n").ToString();
    }

    private static void Append(StringBuilder answers, int status, string body, string? etag) => answers.Append(
        CultureInfo.InvariantCulture,
        $"--changesetresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 {status} X\r\n{(etag is null ? "" : $"ETag: {etag}\r\n")}DataServiceVersion: 3.0;\r\nContent-Type: application/json\r\n\r\n{body}\r\n");

    private static Action Before(string target, string body)
    {
        var entity = Entity().Match(Uri.UnescapeDataString(target));
        var name = entity.Success ? entity.Groups["table"].Value : Insert().Match(target).Groups["table"].Value;
        var (partition, row) = entity.Success ? (entity.Groups["partition"].Value, entity.Groups["row"].Value) : SimulatedTable.KeysIn(body);
        return Of(name).Remember(partition, row);
    }

    [GeneratedRegex(@"/(?<table>\w+)\(\)(\?|$)")]
    private static partial Regex Query();

    [GeneratedRegex(@"/(?<table>\w+)\(PartitionKey='(?<partition>.*?)',\s*RowKey='(?<row>.*?)'\)")]
    private static partial Regex Entity();

    [GeneratedRegex(@"/(?<table>\w+)(\?|$)")]
    private static partial Regex Insert();

    [GeneratedRegex("(?<of>PartitionKey|RowKey) (?<is>eq|ge|gt|le|lt) '(?<what>(?:[^']|'')*)'")]
    private static partial Regex Condition();

    [GeneratedRegex(@"(?<method>PUT|POST|PATCH|MERGE|DELETE) (?<target>\S+) HTTP/1\.1\n(?<headers>(?:[^\n]+\n)*)\n(?<body>(?:(?!\n--changeset)[\s\S])*)")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?im)^If-Match:(?<tag>.*)$")]
    private static partial Regex IfMatch();
}
