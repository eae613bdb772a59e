using System.Collections.Immutable;
using Azure.Data.Tables;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Storage;

/// <summary>A deal as rows, and the rows that take it from one value to the next.</summary>
internal static class DealRows
{
    /// <summary>Counts up when rows change so that an older bot must not write them.</summary>
    internal const int Schema = 1;

    public static StoredDeal? Read(IReadOnlyList<TableEntity> rows, string? turnRow)
    {
        if (rows.FirstOrDefault(row => row.RowKey == Keys.DealRow.Header) is not { } header)
        {
            return null;
        }

        if (header.GetInt32("Schema") is not { } schema || schema > Schema)
        {
            throw new StoredDataException(StoredDataFault.Newer, "A newer version of the bot wrote this deal.");
        }

        var visits = Under<StageVisit>(rows, Keys.DealRow.Visits);
        if (visits.IsEmpty)
        {
            throw new StoredDataException(StoredDataFault.Corrupt, "A stored deal has no stage.");
        }

        var deal = StoredJson.Read<Deal>(header.GetText("Json")) with
        {
            Visits = visits,
            Answers = Under<Answer>(rows, Keys.DealRow.Answers).ToImmutableSortedDictionary(answer => answer.Key, answer => answer, StringComparer.Ordinal),
            People = InOrder(Under<Person>(rows, Keys.DealRow.People), header.GetText("People"), person => person.Id),
            NextSteps = InOrder(Under<NextStep>(rows, Keys.DealRow.Steps), header.GetText("Steps"), step => step.Id),
            Touches = Under<Touch>(rows, Keys.DealRow.Touches),
            Records = InOrder(Under<DealRecord>(rows, Keys.DealRow.Records), header.GetText("Records"), record => record.Id),
        };
        var turn = rows.FirstOrDefault(row => row.RowKey == turnRow) is { } found
            ? new DealTurn(found.GetString("Operation"), found.GetText("Outcome") ?? "")
            : null;
        return new StoredDeal(deal, header.GetInt32("Version") ?? 0, header.ETag, turn, header.GetDateTimeOffset("LookAt"));
    }

    public static void Write(EntityBatch batch, StoredDeal? before, Deal after, DealWrite write)
    {
        batch.Replace(Header(after, (before?.Version ?? 0) + 1, write.LookAt), before?.ETag);
        var changes = ImmutableArray.CreateBuilder<DealChange>();
        Compare(Keys.DealRow.Header, before?.Deal, after, changes);
        var old = before is null ? [] : Parts(before.Deal).ToDictionary(part => part.Row, part => part.Value, StringComparer.Ordinal);
        foreach (var (row, value) in Parts(after))
        {
            old.Remove(row, out var replaced);
            if (Compare(row, replaced, value, changes))
            {
                batch.Put(WithJson(batch.Row(row), value));
                Keep(batch, replaced, write);
            }
        }

        foreach (var (row, gone) in old)
        {
            Compare(row, gone, null, changes);
            batch.Delete(row);
            Keep(batch, gone, write);
        }

        var turn = batch.Row(Keys.DealRow.Turn(write.Conversation));
        turn["Operation"] = write.Turn.Operation;
        turn.SetText("Outcome", write.Turn.Outcome);
        batch.Put(turn);
        batch.Insert(WithJson(
            batch.Row(Keys.DealRow.Event(write.At, write.Turn.Operation)),
            new DealEvent(write.At, write.By, write.Turn.Operation, changes.ToImmutable(), write.Undoes.IsDefault ? [] : write.Undoes, write.IsErasure)));
    }

    /// <summary>The row that holds what has no row of its own.</summary>
    public static TableEntity Header(Deal after, int version, DateTimeOffset? lookAt)
    {
        var header = WithJson(new TableEntity(Keys.Deal(after.TenantId, after.Id), Keys.DealRow.Header), after);
        header["Schema"] = Schema;
        header["Version"] = version;
        if (lookAt is { } moment)
        {
            header["LookAt"] = moment;
        }

        header.SetText("People", StoredJson.Write(after.People.Select(person => person.Id)));
        header.SetText("Steps", StoredJson.Write(after.NextSteps.Select(step => step.Id)));
        header.SetText("Records", StoredJson.Write(after.Records.Select(record => record.Id)));
        return header;
    }

    /// <summary>Whether two values of a deal would be stored alike.</summary>
    public static bool Same(Deal one, Deal other)
    {
        var differences = ImmutableArray.CreateBuilder<DealChange>();
        var parts = Parts(other).ToDictionary(part => part.Row, part => part.Value, StringComparer.Ordinal);
        var same = !Compare(Keys.DealRow.Header, one, other, differences);
        foreach (var (row, value) in Parts(one))
        {
            parts.Remove(row, out var counterpart);
            same &= !Compare(row, value, counterpart, differences);
        }

        return same && parts.Count == 0;
    }

    private static IEnumerable<(string Row, object Value)> Parts(Deal deal) =>
    [
        .. deal.Visits.Select((visit, at) => (Keys.DealRow.Visit(at), (object)visit)),
        .. deal.Answers.Values.Select(answer => (Keys.DealRow.Answer(answer.Key), (object)answer)),
        .. deal.People.Select(person => (Keys.DealRow.Person(person.Id), (object)person)),
        .. deal.NextSteps.Select(step => (Keys.DealRow.Step(step.Id), (object)step)),
        .. deal.Touches.Select(touch => (Keys.DealRow.Touch(touch.At, touch.Id), (object)touch)),
        .. deal.Records.Select(record => (Keys.DealRow.Record(record.Id), (object)record)),
    ];

    /// <summary>Notes a change. What was not touched is still the same object, so most comparisons end at once.</summary>
    private static bool Compare(string row, object? before, object? after, ImmutableArray<DealChange>.Builder changes)
    {
        if (ReferenceEquals(before, after))
        {
            return false;
        }

        var (old, now) = (before is null ? null : StoredJson.Write(before), after is null ? null : StoredJson.Write(after));
        if (old == now)
        {
            return false;
        }

        changes.Add(new DealChange(row[Keys.DealRow.First.Length..], old, now));
        return true;
    }

    /// <summary>An answer that is replaced or taken back goes into the history, under the operation that did it.</summary>
    private static void Keep(EntityBatch batch, object? replaced, DealWrite write)
    {
        if (replaced is Answer answer)
        {
            batch.Insert(WithJson(batch.Row(Keys.DealRow.Revision(answer.Key, answer.Revision, write.Turn.Operation)), answer));
        }
    }

    private static TableEntity WithJson(TableEntity row, object value)
    {
        row.SetText("Json", StoredJson.Write(value));
        return row;
    }

    private static ImmutableList<T> Under<T>(IReadOnlyList<TableEntity> rows, string prefix) =>
        [.. rows.Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal)).Select(row => StoredJson.Read<T>(row.GetText("Json")))];

    /// <summary>Rows come sorted by key; people, steps and records are shown in the order they were added.</summary>
    private static ImmutableList<T> InOrder<T>(ImmutableList<T> items, string? order, Func<T, string> id)
    {
        var places = StoredJson.Read<string[]>(order ?? "[]");
        return [.. items.OrderBy(item => Array.IndexOf(places, id(item)) is var place && place < 0 ? int.MaxValue : place)];
    }
}
