using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

/// <summary>An event is taken back from what its audit row says, except what was changed since.</summary>
public class DealUndoTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private static readonly TakingBack By = new("rep-1", DealSamples.Start.AddHours(9));

    private readonly string id = "deal-" + Guid.NewGuid().ToString("N");
    private int minutes;

    [Fact]
    public async Task Facts_people_steps_contacts_and_visits_go_back_and_a_contact_stays_as_removed()
    {
        var begun = await SaveAsync(null, DealSamples.New(id, "tenant-1", "rep-1", DealSamples.Start));
        var touch = new Touch
        {
            Id = "T1",
            On = new DateOnly(2026, 3, 2),
            Channel = TouchChannel.Call,
            Direction = TouchDirection.TwoWay,
            Summary = "call",
            By = "rep-1",
            At = DealSamples.Start.AddMinutes(1),
        };
        var moved = begun with
        {
            Title = "another title",
            ExpectedClose = new DateOnly(2027, 1, 1),
            Milestones = [new Milestone("M1", "design", null)],
            People = begun.People.Add(new Person { Id = "P9", Name = "Ms New" }),
            NextSteps = begun.NextSteps.Add(new NextStep("S9", "call", new DateOnly(2026, 4, 1), StepOwner.Us)),
            Touches = [touch],
            Visits = begun.Visits.SetItem(begun.Visits.Count - 1, begun.Visit with { LeftAt = touch.At }).Add(new StageVisit(Stage.Testing, 1, touch.At)),
        };
        await SaveAsync(begun, moved);
        var happened = (await EventsAsync())[0];

        var undone = moved.Without(happened, By);

        Assert.Empty(undone.Kept);
        Assert.Equal(By.At, Assert.Single(undone.Deal.Touches).RemovedAt);
        Assert.True(DealRows.Same(begun, undone.Deal with { Touches = begun.Touches }));
    }

    [Fact]
    public async Task What_was_changed_since_stays_and_is_named()
    {
        var begun = await SaveAsync(null, DealSamples.New(id, "tenant-1", "rep-1", DealSamples.Start));
        var first = await SaveAsync(begun, begun with { Title = "first", ExpectedClose = new DateOnly(2027, 1, 1) });
        var second = await SaveAsync(first, first with { Title = "second" });
        var happened = (await EventsAsync())[1];

        var undone = second.Without(happened, By);

        Assert.Equal(nameof(Deal.Title), Assert.Single(undone.Kept).Name);
        Assert.Equal(nameof(Deal.ExpectedClose), Assert.Single(undone.TakenBack).Name);
        Assert.Equal(("second", begun.ExpectedClose), (undone.Deal.Title, undone.Deal.ExpectedClose));
    }

    [Fact]
    public async Task Events_are_read_in_pages_and_say_what_they_undid()
    {
        var deal = await SaveAsync(null, DealSamples.New(id, "tenant-1", "rep-1", DealSamples.Start));
        foreach (var title in new[] { "a", "b", "c" })
        {
            deal = await SaveAsync(deal, deal with { Title = title }, title == "c" ? ["operation-3"] : []);
        }

        var page = await fixture.Tables.Deals.EventsBeforeAsync("tenant-1", id, null, 2);
        var older = await fixture.Tables.Deals.EventsBeforeAsync("tenant-1", id, page[^1].At, 5);

        Assert.Equal(["operation-4", "operation-3"], page.Select(one => one.Operation));
        Assert.Equal(["operation-2", "operation-1"], older.Select(one => one.Operation));
        Assert.Equal("operation-3", Assert.Single(page[0].Undoes));
        Assert.True(older[^1].IsBeginning);
    }

    private async Task<Deal> SaveAsync(Deal? before, Deal after, ImmutableArray<string> undoes = default)
    {
        var stored = before is null ? null : await fixture.Tables.Deals.FindAsync("tenant-1", id);
        minutes++;
        var write = new DealWrite("talk", new DealTurn($"operation-{minutes}", "{}"), "rep-1", DealSamples.Start.AddMinutes(minutes), undoes);
        Assert.Equal(BatchResult.Committed, await fixture.Tables.Deals.CommitAsync(stored, after, write));
        return (await fixture.Tables.Deals.FindAsync("tenant-1", id))!.Deal;
    }

    private async Task<List<DealEvent>> EventsAsync() => [.. await fixture.Tables.Deals.EventsBeforeAsync("tenant-1", id, null, 10)];
}
