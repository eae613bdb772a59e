using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Storage;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Storage;

/// <summary>Who waits is found by time, and never lost between the two writes of a notice.</summary>
public class NoticeTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private static readonly DateTimeOffset Now = DealSamples.Start;

    private NoticeTable Notices => fixture.Tables.Notices;

    [Fact]
    public async Task Those_are_due_whose_time_has_come_who_waits_longest_first_and_so_many_at_a_time()
    {
        // Long before those of the other tests.
        var now = Now.AddYears(-1);
        var users = UsersOfOneShard(4);
        var at = new[] { now.AddHours(-1), now.AddDays(-2), now, now.AddTicks(1) };
        for (var one = 0; one < users.Length; one++)
        {
            await Notices.PutAsync(New(users[one], "key", at[one]));
        }

        var (people, hasMore) = await Notices.DueAsync(ShardOf(users[0]), now, 100);
        Assert.Equal([users[1], users[0], users[2]], people.Select(person => person.UserId));
        Assert.False(hasMore);

        (people, hasMore) = await Notices.DueAsync(ShardOf(users[0]), now, 2);
        Assert.Equal([users[1], users[0]], people.Select(person => person.UserId));
        Assert.True(hasMore);
    }

    [Fact]
    public async Task A_row_by_time_stays_while_its_notice_is_still_on_its_way()
    {
        var notice = New("rep-on-its-way", "key", Now);
        await ShowAsync(notice);
        var clock = TimeProvider.System.GetUtcNow();
        await VisitAsync(notice.UserId, clock);
        Assert.True(await IsDueAsync(notice.UserId, clock));

        // Whoever wrote it died in between: then it goes, after all clocks agree that it is old.
        await VisitAsync(notice.UserId, clock.AddMinutes(16));
        Assert.False(await IsDueAsync(notice.UserId, clock));
    }

    [Fact]
    public async Task A_notice_that_arrives_during_a_visit_is_not_forgotten()
    {
        var notice = New("rep-during", "key", Now);
        await ShowAsync(notice);
        var person = await FindAsync(notice.UserId, Now);
        var box = await Notices.OpenAsync(notice.TenantId, notice.UserId, Now);
        await Mailbox.AddAsync(fixture.Raw("Notices"), notice, CancellationToken.None);

        await Notices.VisitedAsync(person!, box, null, Now);

        Assert.True(await IsDueAsync(notice.UserId, Now));
        var waiting = Assert.Single((await Notices.OpenAsync(notice.TenantId, notice.UserId, Now)).Waiting);
        await box.EndAsync(waiting, "sent", null, Now, CancellationToken.None);
        await VisitAsync(notice.UserId, Now);
        Assert.False(await IsDueAsync(notice.UserId, Now));
    }

    [Fact]
    public async Task A_row_by_time_that_was_written_again_during_a_visit_stays()
    {
        const string User = "rep-written-again";
        await Notices.WakeAsync("tenant-1", User, Now);
        var person = await FindAsync(User, Now);
        var box = await Notices.OpenAsync("tenant-1", User, Now);
        await Notices.WakeAsync("tenant-1", User, Now);
        await Notices.VisitedAsync(person!, box, null, Now);
        Assert.True(await IsDueAsync(User, Now));

        await VisitAsync(User, Now);
        Assert.False(await IsDueAsync(User, Now));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_a_put_breaks_off_no_notice_is_left_that_nobody_looks_for(bool afterwards)
    {
        for (var call = 0; call < 2; call++)
        {
            var notice = New($"rep-put-{call}-{afterwards}", "key", Now);
            var dying = fixture.Connect(adjust: new Crash(call, afterwards).Into);
            await Assert.ThrowsAsync<CrashedException>(() => dying.Notices.PutAsync(notice));

            var isThere = (await Notices.OpenAsync(notice.TenantId, notice.UserId, Now)).Waiting.Count > 0;
            Assert.True(!isThere || await IsDueAsync(notice.UserId, Now), $"Died at call {call}.");
        }
    }

    [Fact]
    public async Task A_put_that_took_so_long_that_its_row_by_time_went_shows_it_again()
    {
        var clock = new FakeTimeProvider(Now);
        var (notice, later) = (New("rep-slow-put", "key", Now), TimeProvider.System.GetUtcNow().AddMinutes(16));
        var slow = fixture.Connect(adjust: options => options.AddPolicy(new BeforeBatch(async () =>
        {
            // Whoever looks meanwhile finds the row without its notice, and drops it.
            clock.Advance(TimeSpan.FromMinutes(16));
            await VisitAsync(notice.UserId, later);
            Assert.False(await IsDueAsync(notice.UserId, later));
        }), HttpPipelinePosition.PerCall), clock: clock);

        await slow.Notices.PutAsync(notice);

        Assert.True(await IsDueAsync(notice.UserId, later));
    }

    [Fact]
    public async Task What_somebody_else_changed_is_neither_changed_nor_ended()
    {
        var notice = New("rep-two-visits", "key", Now);
        await Notices.PutAsync(notice);
        var (mine, theirs) = (await Notices.OpenAsync(notice.TenantId, notice.UserId, Now), await Notices.OpenAsync(notice.TenantId, notice.UserId, Now));
        var unknown = theirs.Waiting[0] with { State = NoticeState.Unknown };
        Assert.NotNull(await theirs.ChangeAsync(unknown, CancellationToken.None));

        Assert.Null(await mine.ChangeAsync(mine.Waiting[0] with { State = NoticeState.Sending }, CancellationToken.None));
        Assert.False(await mine.EndAsync(mine.Waiting[0], "closed", null, Now, CancellationToken.None));

        Assert.Equal(NoticeState.Unknown, Assert.Single((await Notices.OpenAsync(notice.TenantId, notice.UserId, Now)).Waiting).State);
    }

    [Fact]
    public async Task What_is_left_leads_to_the_next_visit()
    {
        var notice = New("rep-left", "key", Now);
        await Notices.PutAsync(notice);
        var person = await FindAsync(notice.UserId, Now);
        await Notices.VisitedAsync(person!, await Notices.OpenAsync(notice.TenantId, notice.UserId, Now), Now.AddHours(1), Now);

        Assert.False(await IsDueAsync(notice.UserId, Now.AddMinutes(59)));
        Assert.True(await IsDueAsync(notice.UserId, Now.AddHours(1)));
        Assert.Equal(notice, Assert.Single((await Notices.OpenAsync(notice.TenantId, notice.UserId, Now)).Waiting).Notice);
    }

    [Fact]
    public async Task A_notice_that_does_not_read_back_hides_no_other()
    {
        var notice = New("rep-damaged", "key", Now);
        await Notices.PutAsync(notice);
        await fixture.Raw("Notices").UpsertEntityAsync(
            new TableEntity(Keys.Notices(notice.TenantId, notice.UserId), Keys.NoticeRow.Waiting(Now.AddDays(-1), "damaged")) { ["State"] = "Waiting", ["Json"] = "{" });

        var box = await Notices.OpenAsync(notice.TenantId, notice.UserId, Now);

        Assert.Equal((1, 1), (box.Unreadable, box.Waiting.Count));
    }

    [Fact]
    public async Task How_a_chat_stands_reads_back()
    {
        var notice = New("rep-chat", "key", Now);
        await Notices.PutAsync(notice);
        var box = await Notices.OpenAsync(notice.TenantId, notice.UserId, Now);
        box.Chat = new ChatState { Sent = [Now.AddSeconds(-2), Now], HeldUntil = Now.AddMinutes(1), Refusals = 3, Unreached = "Blocked", CleanedAt = Now };
        await box.ChangeAsync(box.Waiting[0] with { State = NoticeState.Sending, Fence = 7, Mark = "m" }, CancellationToken.None);

        var again = await Notices.OpenAsync(notice.TenantId, notice.UserId, Now);

        Assert.Equal(box.Chat.Sent.AsEnumerable(), again.Chat.Sent);
        Assert.Equal(box.Chat with { Sent = [] }, again.Chat with { Sent = [] });
        Assert.Equal((NoticeState.Sending, 7, "m"), (again.Waiting[0].State, again.Waiting[0].Fence, again.Waiting[0].Mark));
    }

    /// <summary>Something happens before a batch is sent.</summary>
    private sealed class BeforeBatch(Func<Task> happens) : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal))
            {
                await happens();
            }

            await ProcessNextAsync(message, pipeline);
        }
    }

    /// <summary>The first half of putting a notice.</summary>
    private async Task ShowAsync(Notice notice) => await fixture.Raw("Notices").UpsertEntityAsync(
        new TableEntity(Keys.Waiting(ShardOf(notice.UserId)), Keys.WaitingSince(notice.At, notice.TenantId, notice.UserId, notice.Key))
        {
            ["TenantId"] = notice.TenantId, ["UserId"] = notice.UserId, ["Key"] = notice.Key,
        });

    private static Notice New(string user, string key, DateTimeOffset at) => new(key, "tenant-1", user, "kind", at);

    private static int ShardOf(string user) => NoticeTable.ShardOf("tenant-1", user);

    private static string[] UsersOfOneShard(int count) =>
        [.. Enumerable.Range(0, 1000).Select(at => $"rep-{Guid.NewGuid():N}").Where(user => ShardOf(user) == 3).Take(count)];

    private async Task<DuePerson?> FindAsync(string user, DateTimeOffset now) =>
        (await Notices.DueAsync(ShardOf(user), now, 1000)).People.FirstOrDefault(person => person.UserId == user);

    private async Task<bool> IsDueAsync(string user, DateTimeOffset now) => await FindAsync(user, now) is not null;

    private async Task VisitAsync(string user, DateTimeOffset now) =>
        await Notices.VisitedAsync((await FindAsync(user, now))!, await Notices.OpenAsync("tenant-1", user, now), null, now);
}
