using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

public class ReminderTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private static readonly DateTimeOffset Now = DealSamples.Start;

    private ReminderTable Reminders => fixture.Tables.Reminders;

    [Fact]
    public async Task What_is_due_now_or_was_due_on_days_before_is_found_and_nothing_later()
    {
        var names = new[] { "last week", "an hour ago", "now", "in a moment", "tomorrow" };
        var due = new[] { Now.AddDays(-7), Now.AddHours(-1), Now, Now.AddTicks(1), Now.AddDays(1) };
        for (var at = 0; at < names.Length; at++)
        {
            await Reminders.ScheduleAsync(New(names[at], due[at]));
        }

        Assert.Equal(["an hour ago", "last week", "now"], (await DueAsync("rep-1", Now)).Select(reminder => reminder.Reminder.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_due_reminder_is_claimed_by_one_and_comes_back_if_that_one_goes_silent()
    {
        await Reminders.ScheduleAsync(New("call", Now, "rep-2"));
        var due = Assert.Single(await DueAsync("rep-2", Now));

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Reminders.ClaimAsync(due, Now.AddMinutes(5))));

        Assert.Single(claims, claim => claim is not null);
        Assert.Empty(await DueAsync("rep-2", Now.AddMinutes(4)));
        var again = Assert.Single(await DueAsync("rep-2", Now.AddMinutes(5)));
        Assert.NotNull(await Reminders.ClaimAsync(again, Now.AddMinutes(10)));
    }

    [Fact]
    public async Task Scheduling_again_changes_nothing_and_done_ends_it()
    {
        var reminder = New("call", Now, "rep-3");
        await Reminders.ScheduleAsync(reminder);
        await Reminders.ScheduleAsync(reminder with { Text = "another" });
        Assert.Equal("call", Assert.Single(await DueAsync("rep-3", Now)).Reminder.Text);

        await Reminders.DoneAsync(reminder);
        await Reminders.DoneAsync(reminder);

        Assert.Empty(await DueAsync("rep-3", Now));
    }

    private static Reminder New(string text, DateTimeOffset due, string user = "rep-1") => new(Guid.NewGuid().ToString("N"), "tenant-1", user, null, text, due);

    private async Task<List<DueReminder>> DueAsync(string user, DateTimeOffset now)
    {
        var due = new List<DueReminder>();
        await foreach (var reminder in Reminders.DueAsync(now))
        {
            if (reminder.Reminder.UserId == user)
            {
                due.Add(reminder);
            }
        }

        return due;
    }
}
