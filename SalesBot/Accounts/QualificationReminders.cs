using SalesBot.Bot.Turns;
using SalesBot.Sales.Accounts;
using SalesBot.Storage;

namespace SalesBot.Accounts;

/// <summary>Sees to it that somebody hears of a qualification before it ends, and on the day.</summary>
internal static class QualificationReminders
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>
    /// Tells the speaker in time of what was added or moved. The notice looks again when it is sent, so one that was
    /// renewed since says nothing.
    /// </summary>
    public static void Tell(Turn turn, Account before, Account after)
    {
        foreach (var item in after.Qualifications.Except(before.Qualifications))
        {
            if (item.ValidUntil is not { } end)
            {
                continue;
            }

            foreach (var day in new[] { end.AddDays(-QualificationItem.WarnDays), end })
            {
                var at = turn.Moment(day.ToDateTime(Morning));
                if (at > turn.Now)
                {
                    turn.Tell(new Notice($"qualification|{after.Id}|{item.Id}|{day:yyyyMMdd}", turn.TenantId, turn.UserId, QualificationNotice.KindName, at)
                    {
                        Content = QualificationNotice.About(after.Id, item.Id, end),
                    });
                }
            }
        }
    }
}
