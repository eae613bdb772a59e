using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Alerts.Notices;

/// <summary>What a person's deals and those of their team need, in one message.</summary>
public abstract class ListNotice : NoticeKind
{
    // No company has more levels; it bounds what a damaged tree costs.
    private const int MostLevels = 10;

    private protected static async Task<AlertList> ReadAsync(NoticeReading reading, bool withOwn, CancellationToken cancellationToken)
    {
        var person = reading.Person;
        string[] own = withOwn ? [person.UserId, .. person.Covers.Where(covering => covering.Includes(reading.Today)).Select(covering => covering.OwnerId)] : [];
        var mine = await Task.WhenAll(own.Select(owner => reading.Tables.Lists.OfAsync(person.TenantId, owner, cancellationToken)));
        return AlertList.Of(mine.SelectMany(deals => deals), await TeamAsync(reading, cancellationToken), reading.Now, reading.Numbers);
    }

    private static async Task<List<(TeamMember Member, IReadOnlyList<DealSummary> Deals)>> TeamAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        var (tables, tenant) = (reading.Tables, reading.Person.TenantId);
        var known = new HashSet<string>(StringComparer.Ordinal) { reading.Person.UserId };
        var all = new List<(TeamMember, IReadOnlyList<DealSummary>)>();
        var level = (await tables.Teams.MembersAsync(tenant, reading.Person.UserId, cancellationToken)).Where(member => known.Add(member.Id)).ToList();
        for (var depth = 1; level.Count > 0; depth++)
        {
            var deals = await Task.WhenAll(level.Select(member => tables.Lists.OfAsync(tenant, member.Id, cancellationToken)));
            all.AddRange(level.Zip(deals));
            var below = depth < MostLevels ? await Task.WhenAll(level.Select(member => tables.Teams.MembersAsync(tenant, member.Id, cancellationToken))) : [];
            level = [.. below.SelectMany(team => team).Where(member => known.Add(member.Id))];
        }

        return all;
    }

    /// <summary>The person chose the time.</summary>
    public override bool WaitsForDay => false;

    private protected static NoticeDraft Send(DigestView view, Pen pen) => new NoticeDraft.Send(CardMessage.Of(DigestCard.Draw(view, pen)));
}

/// <summary>The digest of a morning: own deals as a rep, the team's as a manager, one for both.</summary>
public sealed class DigestNotice : ListNotice
{
    /// <inheritdoc/>
    public override string Name => AlertNotice.Digest;

    /// <inheritdoc/>
    public override TimeSpan? KeepsFor => TimeSpan.FromHours(20);

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var list = await ReadAsync(reading, withOwn: true, cancellationToken);
        return list.Alerts.IsEmpty && list.Gaps.IsEmpty
            ? new NoticeDraft.Drop("empty")
            : Send(list.View(reading.Pen, reading.Today), reading.Pen);
    }
}

/// <summary>The critical deals of a director's week.</summary>
public sealed class WeeklyNotice : ListNotice
{
    /// <inheritdoc/>
    public override string Name => AlertNotice.Weekly;

    /// <inheritdoc/>
    public override TimeSpan? KeepsFor => TimeSpan.FromDays(6);

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var critical = (await ReadAsync(reading, withOwn: false, cancellationToken)).At(StallLevel.Critical);
        if (critical.Alerts.IsEmpty)
        {
            return new NoticeDraft.Drop("empty");
        }

        var (count, pen) = (AlertWording.Count(critical.Alerts.Length), reading.Pen);
        var title = pen.Say(critical.Alerts.Length == 1 ? "One critical deal this week" : $"{count.En} critical deals this week", $"本周{count.Zh}个危急商机");
        return Send(critical.View(pen, reading.Today) with { Title = title }, pen);
    }
}
