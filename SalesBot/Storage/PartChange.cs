using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Storage;

/// <summary>A part of a deal that one event changed, as values of the core again.</summary>
/// <param name="Name">A property of <see cref="Deal"/>: "Amount", "Answers", "Touches".</param>
/// <param name="Id">Which of many: the key of an answer, the id of a person, step, touch or record, the number of a visit; empty otherwise.</param>
/// <param name="Before">What was there; null if nothing was.</param>
/// <param name="After">What came there; null if nothing did.</param>
/// <param name="IsErased">Somebody's data was taken out of it since, so it is not as it was and is not brought back.</param>
public sealed record PartChange(string Name, string Id, object? Before, object? After, bool IsErased = false)
{
    private static readonly ImmutableDictionary<string, (string Name, Type Type)> Rows = ImmutableDictionary.CreateRange(new KeyValuePair<string, (string, Type)>[]
    {
        new("visit", (nameof(Deal.Visits), typeof(StageVisit))),
        new("answer", (nameof(Deal.Answers), typeof(Answer))),
        new("person", (nameof(Deal.People), typeof(Person))),
        new("step", (nameof(Deal.NextSteps), typeof(NextStep))),
        new("touch", (nameof(Deal.Touches), typeof(Touch))),
        new("record", (nameof(Deal.Records), typeof(DealRecord))),
    });

    /// <summary>The properties that the header row holds, by their name in JSON.</summary>
    internal static ImmutableDictionary<string, PropertyInfo> Facts { get; } = typeof(Deal).GetProperties()
        .Where(property => property.CanWrite && Rows.Values.All(row => row.Name != property.Name))
        .ToImmutableDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    /// <summary>What was noted in passing, and nobody did on purpose: the score as shown, and its trend.</summary>
    public bool IsBookkeeping => Name is nameof(Deal.LastShown) or nameof(Deal.Trend);

    /// <summary>
    /// What is not one person's to take back: a report to compliance with the freeze it set or that was lifted, what legal cleared, what a
    /// manager decided or was asked about bidding, the life of an alert, and what was asked and answered about it.
    /// </summary>
    public bool IsBinding => Name is nameof(Deal.ComplianceHold) or nameof(Deal.HoldLifted) or nameof(Deal.LegalClearance) or nameof(Deal.BidDecision) or nameof(Deal.NoGoOverride) or nameof(Deal.Asks) or nameof(Deal.Alert) or nameof(Deal.Requests);

    /// <summary>Whether the deal is as this change left it, so that the change can be taken back.</summary>
    internal bool StillStandsIn(Deal deal) => Written(On(deal)) == Written(After);

    /// <summary>The part as it is in a deal; null if it is not there.</summary>
    internal object? On(Deal deal) => Name switch
    {
        nameof(Deal.Visits) => deal.Visits.ElementAtOrDefault(VisitNumber),
        nameof(Deal.Answers) => deal.Answers.GetValueOrDefault(Id),
        nameof(Deal.People) => deal.People.Find(person => person.Id == Id),
        nameof(Deal.NextSteps) => deal.NextSteps.Find(step => step.Id == Id),
        nameof(Deal.Touches) => deal.Touches.Find(touch => touch.Id == Id),
        nameof(Deal.Records) => deal.Records.Find(record => record.Id == Id),
        _ => Facts[JsonNamingPolicy.CamelCase.ConvertName(Name)].GetValue(deal),
    };

    internal int VisitNumber => int.Parse(Id, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What an event says changed. What this version does not know is left out.</summary>
    internal static IEnumerable<PartChange> Of(DealChange change)
    {
        if (change.What == Keys.DealRow.Header[Keys.DealRow.First.Length..])
        {
            return OfHeader(change);
        }

        var kind = change.What.Split('|')[0];
        return Rows.TryGetValue(kind, out var row) ? [new(row.Name, Identity(change, row.Type), Read(change.Before, row.Type), Read(change.After, row.Type), change.Erased)] : [];
    }

    private static IEnumerable<PartChange> OfHeader(DealChange change)
    {
        var (before, after) = (change.Before is { } old ? JsonNode.Parse(old)!.AsObject() : [], change.After is { } now ? JsonNode.Parse(now)!.AsObject() : []);
        foreach (var (name, property) in Facts.OrderBy(fact => fact.Value.MetadataToken))
        {
            var (left, right) = (before[name]?.ToJsonString(), after[name]?.ToJsonString());
            if (left != right)
            {
                yield return new(property.Name, "", Read(left, property.PropertyType), Read(right, property.PropertyType));
            }
        }
    }

    // An answer is the same answer, whoever put it back and however often.
    private static string? Written(object? value) => value switch
    {
        null => null,
        Answer { State: AnswerState.TakenBack } => null,
        Answer answer => StoredJson.Write(answer with { Revision = 0, By = "" }),
        _ => StoredJson.Write(value),
    };

    private static string Identity(DealChange change, Type type) => Read(change.After ?? change.Before, type) switch
    {
        Answer answer => answer.Key,
        Person person => person.Id,
        NextStep step => step.Id,
        Touch touch => touch.Id,
        DealRecord record => record.Id,
        _ => change.What.Split('|')[1],
    };

    private static object? Read(string? json, Type type) => json is null ? null : StoredJson.Read(json, type);
}
