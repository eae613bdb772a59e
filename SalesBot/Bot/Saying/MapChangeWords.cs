using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Bot.Saying;

/// <summary>What changed on the map of a deal: of a person, of who follows whom, of who covers whom, of a committee.</summary>
internal static class MapChangeWords
{
    private static readonly Text Somebody = new("somebody", "某人");

    /// <summary>"Director He: stance unknown → in favour, looked after by Li Na"; nothing where no fact of it is told.</summary>
    public static IEnumerable<Text> Of(Person before, Person now, DateOnly today)
    {
        List<Text> told =
        [
            .. Moved(before.Name != now.Name, new(before.Name, before.Name), new(now.Name, now.Name)),
            .. Moved(before.Position != now.Position, Plain(before.Position), Plain(now.Position)),
            .. Moved(!before.Roles.SequenceEqual(now.Roles), MapWords.Roles(before.Roles), MapWords.Roles(now.Roles)),
            .. Moved(before.Influence != now.Influence, MapWords.Influence(before.Influence), MapWords.Influence(now.Influence)),
            .. Moved(before.Stance != now.Stance, MapWords.Stance(before.Stance), MapWords.Stance(now.Stance)),
            .. Moved(before.Strength != now.Strength, MapWords.Strength(before.Strength), MapWords.Strength(now.Strength)),
            .. Moved(before.Expertise != now.Expertise, MapWords.Knows(before.Expertise), MapWords.Knows(now.Expertise)),
            .. Moved(before.ResponseMode != now.ResponseMode, TraitNames.Of(before.ResponseMode), TraitNames.Of(now.ResponseMode)),
            .. Moved(before.Profile != now.Profile, TraitNames.Of(before.Profile), TraitNames.Of(now.Profile)),
            .. Moved(before.OurOwner != now.OurOwner, Owner(before.OurOwner), Owner(now.OurOwner)),
            .. Said(before.LastTwoWayTouch != now.LastTwoWayTouch && now.LastTwoWayTouch is not null, () => new($"last talk {Say.Date(now.LastTwoWayTouch!.Value, Language.English, today)}", $"最近沟通{Say.Date(now.LastTwoWayTouch!.Value, Language.Chinese, today)}")),
            .. Said(before.PersonalWin != now.PersonalWin, () => new("personal win noted", "个人的赢已记下")),
            .. Said(before.DecisionCriteria != now.DecisionCriteria, () => new("what they decide by noted", "决策标准已记下")),
            .. Said(before.BriefSentOn != now.BriefSentOn, () => new("brief sent", "简报已发")),
            .. Said(before.LeftOn is null && now.LeftOn is not null, () => new("left", "已离开")),
            .. Said(before.LeftOn is not null && now.LeftOn is null, () => new("is back", "回来了")),
        ];
        return told.Count == 0 ? [] : [new($"{now.Name}: {string.Join(", ", told.Select(one => one.En))}", $"{now.Name}：{string.Join("，", told.Select(one => one.Zh))}")];
    }

    /// <summary>"Director He listens to Engineer Lu"; "No longer: ..." for what was taken away.</summary>
    public static IEnumerable<Text> Of(ImmutableArray<InfluenceEdge> before, ImmutableArray<InfluenceEdge> now, Deal deal) =>
    [
        .. now.Except(before).Select(edge => Follows(edge, deal)),
        .. before.Where(edge => !now.Any(other => (other.From, other.To, other.Kind) == (edge.From, edge.To, edge.Kind))).Select(edge => Follows(edge, deal)).Select(NoLonger),
    ];

    /// <summary>"Li Na covers the decision maker".</summary>
    public static IEnumerable<Text> Of(ImmutableArray<TeamAssignment> before, ImmutableArray<TeamAssignment> now) =>
        [.. now.Except(before).Select(Covers), .. before.Except(now).Select(Covers).Select(NoLonger)];

    /// <summary>"Evaluation committee: 7 seats, criteria".</summary>
    public static IEnumerable<Text> Of(ImmutableArray<Committee> before, ImmutableArray<Committee> now)
    {
        foreach (var committee in now)
        {
            var old = before.FirstOrDefault(other => other.Kind == committee.Kind) ?? new Committee { Kind = committee.Kind };
            List<Text> told =
            [
                .. Said(old.Seats != committee.Seats && committee.Seats is not null, () => new($"{committee.Seats} seats", $"{committee.Seats}个席位")),
                .. Said(old.Origin != committee.Origin, () => new("where it comes from", "来源")),
                .. Said(!old.Duties.SequenceEqual(committee.Duties), () => new("duties", "职责")),
                .. Said(!old.Members.SequenceEqual(committee.Members), () => new("who sits on it", "成员")),
                .. Said(old.StandardAuthor != committee.StandardAuthor, () => new("who wrote the standard", "标准制定者")),
                .. Said(!old.Criteria.SequenceEqual(committee.Criteria), () => new("criteria", "评分标准")),
                .. Said(!old.Expected.SequenceEqual(committee.Expected), () => new("expected points", "预计得分")),
            ];
            if (told.Count > 0)
            {
                var name = committee.Kind == CommitteeKind.Evaluation ? new Text("Evaluation committee", "评估委员会") : new Text("Purchasing committee", "采购委员会");
                yield return new($"{name.En}: {string.Join(", ", told.Select(one => one.En))}", $"{name.Zh}：{string.Join("，", told.Select(one => one.Zh))}");
            }
        }
    }

    private static Text Follows(InfluenceEdge edge, Deal deal) => MapWords.Follows(edge.Kind, Name(edge.From, deal), Name(edge.To, deal));

    private static Text Name(string id, Deal deal) => deal.People.Find(person => person.Id == id) is { } person ? Plain(person.Name) : Somebody;

    private static Text Covers(TeamAssignment ours) => new($"{ours.Name} covers the {ours.Covers.Name().En}", $"{ours.Name}对口{ours.Covers.Name().Zh}");

    private static Text Owner(string? name) => name is null ? new("nobody of ours", "我方无人负责") : new($"looked after by {name}", $"{name}负责");

    private static Text Plain(string? words) => words is null ? new("none", "无") : new(words, words);

    private static Text NoLonger(Text fact) => new($"No longer: {fact.En}", $"不再是：{fact.Zh}");

    private static IEnumerable<Text> Moved(bool isNew, Text before, Text after) => isNew ? [new($"{before.En} → {after.En}", $"{before.Zh} → {after.Zh}")] : [];

    private static IEnumerable<Text> Said(bool isNew, Func<Text> told) => isNew ? [told()] : [];
}
