using SalesBot.Bot.Delivering;

namespace SalesBot.Tests.Delivering;

/// <summary>The platform's windows, counted as the platform counts them (requirement D4).</summary>
public class SendWindowTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, double[], double, double> Cases() => new()
    {
        { "nothing was sent", [], 0, 0 },
        { "six in this second leave room for a seventh", [0, 0, 0, 0, 0, 0], 0.5, 0 },
        { "seven in this second: until the first is a second old", [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6], 0.7, 0.3 },
        { "eight in two seconds: until the first is two seconds old", [0, 0, 0, 0, 1.1, 1.2, 1.3, 1.4], 1.5, 0.5 },
        { "the longer wait counts", [0, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1], 1.2, 0.9 },
        { "sixty in thirty seconds", [.. Enumerable.Range(0, 60).Select(at => at * 0.4)], 25, 5 },
        { "what is old does not count", [.. Enumerable.Range(0, 60).Select(at => at * 0.4)], 31, 0 },
        { "a moment that has not come yet counts as now", [600, 600, 600, 600, 600, 600, 600], 0, 1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_says_how_long_to_wait(string why, double[] sent, double now, double wait)
    {
        var window = new SendWindow(SendLimit.OfAConversation, sent.Select(At));

        Assert.True(Math.Abs(wait - window.WaitAt(At(now)).TotalSeconds) < 0.001, $"{why}: waits {window.WaitAt(At(now)).TotalSeconds} s");
    }

    [Fact]
    public void Eighteen_hundred_an_hour_and_not_one_more()
    {
        var window = new SendWindow(SendLimit.OfAConversation, Enumerable.Range(0, 1800).Select(at => At(at)));

        Assert.Equal(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1799), window.WaitAt(At(1799)));
    }

    [Fact]
    public void Whoever_waits_as_told_never_breaks_a_limit_and_loses_no_room()
    {
        var window = new SendWindow(SendLimit.OfAConversation, []);
        var sent = new List<DateTimeOffset>();
        for (var now = Start; sent.Count < 3700; now += window.WaitAt(now))
        {
            if (window.WaitAt(now) == TimeSpan.Zero)
            {
                window.Sent(now);
                sent.Add(now);
            }
        }

        foreach (var limit in SendLimit.OfAConversation)
        {
            Assert.All(Enumerable.Range(limit.Count, sent.Count - limit.Count), at => Assert.True(sent[at] - sent[at - limit.Count] >= limit.Within));
        }

        Assert.Equal(Start + TimeSpan.FromHours(2), sent[3600]);
    }

    [Fact]
    public void What_is_answered_late_counts_from_its_answer()
    {
        var window = new SendWindow([new SendLimit(1, TimeSpan.FromSeconds(1))], []);
        window.Sent(At(0));
        window.Answered(At(5));

        Assert.Equal(TimeSpan.FromSeconds(0.6), window.WaitAt(At(5.4)));
    }

    [Fact]
    public void The_shards_together_leave_part_of_the_app_to_replies()
    {
        Assert.Equal((24, 30), (SendLimit.OfAShard.Count * SalesBot.Storage.NoticeTable.Shards, SendLimit.OfTheApp.Count));
        Assert.Equal([5, 6, 45, 1350], SendLimit.OfNoticesInAConversation.Select(limit => limit.Count));
    }

    private static DateTimeOffset At(double seconds) => Start + TimeSpan.FromSeconds(seconds);
}
