using SalesBot.Bot.Delivering;
using SalesBot.Sales.Calendars;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline.Weekly;

/// <summary>For which day and time it was put: another choice since then puts its own.</summary>
internal sealed record WeeklyNews(DayOfWeek Day, TimeOnly At);

/// <summary>The picture of the team, each week at the time its manager chose, in their own zone and language (dialogue 7.9).</summary>
public sealed class PictureNotice : NoticeKind
{
    internal const string Kind = "team-weekly";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!Stands(reading))
        {
            return new NoticeDraft.Drop("stopped");
        }

        return await TeamBoard.OfAsync(reading.Tables, reading.Person, reading.Now, reading.Numbers, cancellationToken) is { Picture.Deals.IsEmpty: false } board
            ? new NoticeDraft.Send(TeamViews.Home(board, isWeekly: true, reading.Pen))
            : new NoticeDraft.Drop("no team");
    }

    /// <inheritdoc/>
    public override Notice? Sequel(NoticeReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Stands(reading) ? Of(reading.Person, reading.Now) : null;
    }

    /// <summary>The first one after a moment on the manager's clock; a clock change keeps the time of day.</summary>
    internal static Notice Of(UserRecord manager, DateTimeOffset now)
    {
        var weekly = manager.TeamWeekly!;
        var local = weekly.After(now.DateTime);
        var at = TimeZoneInfo.TryFindSystemTimeZoneById(manager.TimeZone ?? string.Empty, out var zone)
            ? new PersonClock(zone, WorkCalendar.Weekdays).At(DateOnly.FromDateTime(local), weekly.At)
            : new DateTimeOffset(local, now.Offset);
        return new($"{Kind}|{local:yyyyMMddHHmm}", manager.TenantId, manager.UserId, Kind, at.ToUniversalTime()) { Content = StoredJson.Write(new WeeklyNews(weekly.Day, weekly.At)) };
    }

    private static bool Stands(NoticeReading reading) =>
        reading.Person.TeamWeekly is { } weekly && reading.Content<WeeklyNews>() is var news && weekly.Day == news.Day && weekly.At == news.At;
}
