using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Storage;

/// <summary>
/// Takes a person out of a deal and out of its audit. It walks every text of what is stored, so that a property added
/// later is not forgotten.
/// </summary>
public static class Redaction
{
    // Whose deal it is and which customer's is not the person's data.
    private static readonly string[] Kept = ["id", "tenantId", "accountId", "accountName", "ownerId", "ownerName", "by", "byName", "personId", "key", "case"];

    // A value of ours that happens to be spelt like a name.
    private static readonly FrozenSet<string> Ours = typeof(Deal).Assembly.GetTypes().Where(type => type.IsEnum).SelectMany(Enum.GetNames).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The deal without the person: their row, arrows, seats and name; contacts stay without them.</summary>
    public static Deal Without(this Deal deal, Erasure erasure)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(erasure);
        if (erasure.IsNotesOnly)
        {
            return deal with { Touches = [.. deal.Touches.Select(erasure.From)] };
        }

        var rest = deal.WithoutPerson(erasure.PersonId).Deal;
        return Cleared(rest, erasure) with
        {
            Visits = [.. rest.Visits.Select(visit => Cleared(visit, erasure))],
            Answers = rest.Answers.ToImmutableSortedDictionary(answer => answer.Key, answer => Cleared(answer.Value, erasure), StringComparer.Ordinal),
            People = [.. rest.People.Select(person => Cleared(person, erasure) with { Name = person.Name })],
            NextSteps = [.. rest.NextSteps.Select(step => Cleared(step, erasure))],
            Touches = [.. rest.Touches.Select(touch => Cleared(erasure.From(touch), erasure))],
            Records = [.. rest.Records.Select(record => Cleared(record, erasure))],
        };
    }

    /// <summary>The event without the person; the very same one if it holds nothing of them.</summary>
    public static DealEvent Without(this DealEvent done, Erasure erasure)
    {
        ArgumentNullException.ThrowIfNull(done);
        ArgumentNullException.ThrowIfNull(erasure);
        var changes = done.Changes.Select(change => Without(change, erasure)).ToList();
        return changes.SequenceEqual(done.Changes) ? done : done with { Changes = [.. changes] };
    }

    internal static Answer Without(Answer answer, Erasure erasure) => Cleared(answer, erasure);

    private static DealChange Without(DealChange change, Erasure erasure)
    {
        var kind = change.What.Split('|')[0];
        var (before, after) = (Without(change.Before, kind, erasure), Without(change.After, kind, erasure));
        return before == change.Before && after == change.After ? change : change with { Before = before, After = after, Erased = true };
    }

    private static string? Without(string? json, string kind, Erasure erasure)
    {
        if (json is null)
        {
            return null;
        }

        switch (kind)
        {
            case "person" when !erasure.IsNotesOnly && StoredJson.Read<Person>(json) is { } person && person.Id == erasure.PersonId:
                return StoredJson.Write(new Person { Id = person.Id, Name = erasure.Instead, NameIsTitle = true });
            case "touch":
                return Walked(StoredJson.Write(erasure.From(StoredJson.Read<Touch>(json))), erasure);
            default:
                return erasure.IsNotesOnly ? json : Walked(json, erasure);
        }
    }

    private static T Cleared<T>(T value, Erasure erasure)
    {
        var json = StoredJson.Write(value);
        var walked = Walked(json, erasure);
        return walked == json ? value : StoredJson.Read<T>(walked);
    }

    // What holds no name keeps its very text.
    internal static string Walked(string json, Erasure erasure)
    {
        if (erasure.IsNotesOnly || JsonNode.Parse(json) is not { } root)
        {
            return json;
        }

        var changed = false;
        Walk(root, erasure, ref changed);
        return changed ? StoredJson.Write(root) : json;
    }

    private static void Walk(JsonNode node, Erasure erasure, ref bool changed)
    {
        if (node is JsonArray list)
        {
            for (var at = 0; at < list.Count; at++)
            {
                if (Replaced(list[at], erasure, ref changed) is { } text)
                {
                    list[at] = text;
                }
            }

            return;
        }

        if (node is not JsonObject members)
        {
            return;
        }

        foreach (var name in members.Select(member => member.Key).Except(Kept).ToList())
        {
            if (Replaced(members[name], erasure, ref changed) is { } text)
            {
                members[name] = text;
            }
        }
    }

    // The text that takes the place of one; null where none does. What is no text is walked.
    private static string? Replaced(JsonNode? node, Erasure erasure, ref bool changed)
    {
        if (node is JsonValue value && value.TryGetValue<string>(out var text))
        {
            var without = erasure.From(text);
            if (without == text || Ours.Contains(text))
            {
                return null;
            }

            changed = true;
            return without;
        }

        if (node is not null)
        {
            Walk(node, erasure, ref changed);
        }

        return null;
    }
}
