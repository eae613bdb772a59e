using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Cards;

namespace SalesBot.Tests.Storage;

/// <summary>Whatever a deal can hold, a change of it is taken back, or is one of the few that are said not to be.</summary>
public class UndoOfEveryPartTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    // A deal never gets another key.
    private static readonly string[] Keys = [nameof(Deal.Id), nameof(Deal.TenantId)];

    private static readonly TakingBack By = new("rep-1", DealSamples.Start.AddHours(9));

    public static TheoryData<string> Parts => [.. typeof(Deal).GetProperties().Where(property => property.CanWrite && !Keys.Contains(property.Name)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_change_of_it_is_taken_back_or_binding_or_noted_in_passing(string part)
    {
        var id = "deal-" + Guid.NewGuid().ToString("N");
        var begun = await SaveAsync(null, DealSamples.New(id));
        var changed = await SaveAsync(begun, Changed(begun, typeof(Deal).GetProperty(part)!));
        var happened = Assert.Single(await fixture.Tables.Deals.EventsBeforeAsync(begun.TenantId, id, null, 1));
        var whole = happened.Parts.Where(one => one.Name == part).ToList();
        var what = whole[0];

        var undone = changed.Without(happened, By);

        Assert.Empty(undone.Kept);
        Assert.Equal(what.IsBookkeeping ? 0 : whole.Count, undone.TakenBack.Count(one => one.Name == part) + undone.Binding.Count(one => one.Name == part));
        Assert.Equal(what.IsBinding, undone.Binding.Length > 0);
        if (!what.IsBinding && !what.IsBookkeeping && part is not (nameof(Deal.Touches) or nameof(Deal.Answers)))
        {
            // A contact and an answer stay, marked as taken back: their history is kept.
            Assert.True(DealRows.Same(begun, undone.Deal), $"{part} is not as it was");
        }
    }

    private static Deal Changed(Deal deal, PropertyInfo property)
    {
        var changed = deal with { };
        property.SetValue(changed, property.Name switch
        {
            nameof(Deal.Visits) => deal.Visits.Add(new StageVisit(Stage.Charter, 1, DealSamples.Start.AddDays(1))),
            nameof(Deal.Answers) => deal.Answers.Add("BUDGET", DealSamples.Choice("BUDGET", "b")),
            nameof(Deal.Tender) => deal.Tender with { BidDeadline = DealSamples.Start.AddDays(30) },
            nameof(Deal.Records) => RecordSamples.Deal(Draw.Pen(Language.English)).Records,
            _ => Any(property.PropertyType),
        });
        return changed;
    }

    /// <summary>Some value of a type that is not its default.</summary>
    private static object Any(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Any(inner);
        }

        if (type == typeof(string))
        {
            return "another";
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(2027, 1, 1);
        }

        if (type == typeof(DateTimeOffset))
        {
            return DealSamples.Start.AddDays(3);
        }

        if (type.IsEnum)
        {
            return type.GetEnumValues().Cast<object>().Last();
        }

        return type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture)
            : typeof(IEnumerable).IsAssignableFrom(type) ? Many(type)
            : Record(type);
    }

    private static object Many(Type type)
    {
        var of = type.GetGenericArguments()[^1];
        var items = Array.CreateInstance(of, 1);
        items.SetValue(Any(of), 0);
        var maker = type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? typeof(ImmutableArray) : typeof(ImmutableList);
        return maker.GetMethods().Single(method => method.Name == "CreateRange" && method.GetParameters() is [{ ParameterType: { IsGenericType: true } given }] && given.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .MakeGenericMethod(of).Invoke(null, [items])!;
    }

    private static object Record(Type type)
    {
        var made = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var value = made.Invoke([.. made.GetParameters().Select(parameter => Any(parameter.ParameterType))]);
        foreach (var required in type.GetProperties().Where(property => property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null))
        {
            required.SetValue(value, Any(required.PropertyType));
        }

        return value;
    }

    private async Task<Deal> SaveAsync(Deal? before, Deal after)
    {
        var stored = before is null ? null : await fixture.Tables.Deals.FindAsync(before.TenantId, before.Id);
        var write = new DealWrite("talk", new DealTurn($"operation-{(before is null ? 1 : 2)}", "{}"), "rep-1", DealSamples.Start.AddMinutes(before is null ? 1 : 2), default);
        Assert.Equal(BatchResult.Committed, await fixture.Tables.Deals.CommitAsync(stored, after, write));
        return (await fixture.Tables.Deals.FindAsync(after.TenantId, after.Id))!.Deal;
    }
}
