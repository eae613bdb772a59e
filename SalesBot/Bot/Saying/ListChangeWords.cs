using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Storage;

namespace SalesBot.Bot.Saying;

/// <summary>
/// What changed inside a fact that holds several things: which date of a tender, which key point, which evidence.
/// </summary>
internal static class ListChangeWords
{
    /// <summary>"Tender deadline: Fri 18 Dec", "Key point “training” accepted"; empty where nothing of this tells itself.</summary>
    public static IEnumerable<Text> Of(PartChange part, Deal deal, DateOnly today) => (part.Before, part.After) switch
    {
        (null or TenderCalendar, TenderCalendar now) => Tender(part.Before as TenderCalendar ?? TenderCalendar.Empty, now, today),
        (_, ImmutableArray<Milestone> now) => Points(List<Milestone>(part.Before), now, today),
        (JointPlan before, JointPlan now) => PlanChangeWords.Of(before, now, today),
        (_, ImmutableArray<FollowOn> now) => Needs(List<FollowOn>(part.Before), now),
        (_, ImmutableArray<EvidenceProof> now) => Proofs(List<EvidenceProof>(part.Before), now, deal),
        (_, ImmutableArray<EvidenceGap> now) => Gaps(List<EvidenceGap>(part.Before), now, deal),
        (Person before, Person now) => MapChangeWords.Of(before, now, today),
        (_, ImmutableArray<InfluenceEdge> now) => MapChangeWords.Of(List<InfluenceEdge>(part.Before), now, deal),
        (_, ImmutableArray<TeamAssignment> now) => MapChangeWords.Of(List<TeamAssignment>(part.Before), now),
        (_, ImmutableArray<Committee> now) => MapChangeWords.Of(List<Committee>(part.Before), now),
        (_, ImmutableArray<ActionMark> now) => Marks(List<ActionMark>(part.Before), now),
        (_, Alert now) => AlertChangeWords.Of(part.Before as Alert, now, today),
        (_, ImmutableArray<ManagerRequest> now) => AlertChangeWords.Of(List<ManagerRequest>(part.Before), now),
        (_, ImmutableArray<Ask> now) => AlertChangeWords.Of(List<Ask>(part.Before), now),
        _ => [],
    };

    private static IEnumerable<Text> Marks(ImmutableArray<ActionMark> before, ImmutableArray<ActionMark> now)
    {
        foreach (var mark in now.Except(before))
        {
            yield return mark.NotUsefulAt is not null && before.All(old => old.Rule != mark.Rule || old.Cause != mark.Cause || old.NotUsefulAt != mark.NotUsefulAt)
                ? new("A suggestion was marked as not useful", "有一条建议标为“没用”")
                : new("A suggestion was marked as done", "有一条建议标为已做");
        }
    }

    private static ImmutableArray<T> List<T>(object? value) => value is ImmutableArray<T> { IsDefault: false } list ? list : [];

    private static IEnumerable<Text> Tender(TenderCalendar before, TenderCalendar now, DateOnly today)
    {
        // A moment is shown by its day as it was written down.
        foreach (var date in Enum.GetValues<TenderDate>())
        {
            if (now.DayOf(date, Day) is { } day && now.DayOf(date, Day) != before.DayOf(date, Day))
            {
                yield return new($"Tender, {date.Name().En}: {Say.Date(day, Language.English, today)}", $"招标{date.Name().Zh}：{Say.Date(day, Language.Chinese, today)}");
            }
        }

        foreach (var item in now.OpenItems.Except(before.OpenItems))
        {
            yield return new($"Bid item “{item}” added", $"投标项“{item}”已添加");
        }

        foreach (var item in before.OpenItems.Except(now.OpenItems))
        {
            yield return new($"Bid item “{item}” done", $"投标项“{item}”已完成");
        }

        if (now.SubmittedAt is not null && before.SubmittedAt is null)
        {
            yield return new("Bid submitted; quiet period", "标书已递交，进入静默期");
        }

        if (now.SubmittedAt is null && before.SubmittedAt is not null)
        {
            yield return new("Bid not submitted after all", "标书未递交");
        }

        if (now.ResultAnnouncedAt is not null && before.ResultAnnouncedAt is null)
        {
            yield return new("Result announced; quiet period over", "结果已公布，静默期结束");
        }

        static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);
    }

    private static IEnumerable<Text> Points(ImmutableArray<Milestone> before, ImmutableArray<Milestone> now, DateOnly today)
    {
        foreach (var point in now.Except(before))
        {
            var old = before.FirstOrDefault(other => other.Id == point.Id);
            yield return point switch
            {
                _ when old is null => new($"Key point “{point.Name}” added", $"关键点“{point.Name}”已添加"),
                { AcceptedOn: { } on } when old.AcceptedOn is null => new($"Key point “{point.Name}” accepted, {Say.Date(on, Language.English, today)}", $"关键点“{point.Name}”{Say.Date(on, Language.Chinese, today)}已验收"),
                { ServiceRating: { } rating } when rating != old.ServiceRating => new($"Key point “{point.Name}” rated {rating} of 5", $"关键点“{point.Name}”服务评{rating}分"),
                { Due: { } due } when due != old.Due => new($"Key point “{point.Name}” moved to {Say.Date(due, Language.English, today)}", $"关键点“{point.Name}”改到{Say.Date(due, Language.Chinese, today)}"),
                _ => new($"Key point “{point.Name}” updated", $"关键点“{point.Name}”已更新"),
            };
        }
    }

    private static IEnumerable<Text> Needs(ImmutableArray<FollowOn> before, ImmutableArray<FollowOn> now)
    {
        foreach (var need in now.Except(before))
        {
            yield return need.LinkedDealId is not null
                ? new($"Deal opened for “{need.Text}”", $"已为“{need.Text}”新建商机")
                : new($"Follow-on “{need.Text}” noted", $"后续机会“{need.Text}”已登记");
        }
    }

    private static IEnumerable<Text> Proofs(ImmutableArray<EvidenceProof> before, ImmutableArray<EvidenceProof> now, Deal deal) =>
        now.Except(before).Select(proof => StageEvidence.All.FirstOrDefault(piece => piece.Code == proof.Code)?.TextFor(deal)).OfType<Text>()
            .Select(text => new Text($"Shown: {text.En}", $"已有依据：{text.Zh}"));

    private static IEnumerable<Text> Gaps(ImmutableArray<EvidenceGap> before, ImmutableArray<EvidenceGap> now, Deal deal)
    {
        var added = now.Where(gap => gap.ClosedAt is null && !before.Any(other => other.Code == gap.Code && other.Since == gap.Since)).ToList();
        if (added.Count > 0)
        {
            yield return new($"Left open: {string.Join("; ", added.Select(gap => deal.TextOf(gap).En))}", $"留下待补：{string.Join("；", added.Select(gap => deal.TextOf(gap).Zh))}");
        }

        foreach (var gap in now.Where(gap => gap.ClosedAt is not null && before.Any(other => other.Code == gap.Code && other.Since == gap.Since && other.ClosedAt is null)))
        {
            yield return new($"No longer open: {deal.TextOf(gap).En}", $"已补齐：{deal.TextOf(gap).Zh}");
        }
    }
}
