using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.NextActions;

/// <summary>Rules about talking with people (domain 6.2 with clarifications A12, A14, A18, B19, B23).</summary>
internal static class ContactRules
{
    private static readonly Text Contact = new("your contact", "你的联系人");

    public static readonly (string Id, Func<Situation, IEnumerable<Firing>> Fire)[] All =
    [
        ("N01", on => One(Silence(on))), ("N02", on => One(NextStep(on))), ("N09", on => One(EmptySeats(on))), ("N10", on => One(DecisionMaker(on))),
        ("N11", on => One(DecisionMakerAway(on))), ("N12", on => One(Coach(on))), ("N13", on => One(Rivals(on))), ("N17", Unhappy), ("N18", on => One(Pulse(on))),
        ("N20", ExpertAlone), ("N43", Opponents), ("N45", StanceUnknown), ("N48", on => One(FewContacts(on))), ("N50", Overdue), ("N51", on => One(WeakestRole(on))), ("N52", TurnedAway),
    ];

    private static IEnumerable<Firing> One(Firing? firing) => firing is null ? [] : [firing];

    private static Firing? Silence(Situation on) => on.Stall.Find("S1") is not { } silence ? null
        : new Firing(new($"nobody has answered for {silence.Days} days", $"已{silence.Days}天没有双向沟通"))
            .With("{account}", on.Deal.AccountName).With("{days}", silence.Days).With("{hook}", Hook(on)).About("{bestContact}", on.BestContact, Contact);

    // Clarification B32: what would find out most of what is not known.
    private static Text Hook(Situation on) =>
        on.Score.Losses.Where(loss => loss.Kind == LossKind.Unknown).MaxBy(loss => loss.Information)?.ShortAction
        ?? new("news from a project like theirs", "同类项目的新情况");

    private static Firing? NextStep(Situation on) =>
        on.Stall.Find("S5") is { } signal ? new Firing(signal.Words).In(on.IsQuiet ? "quiet" : null)
        : on.IsQuiet || on.Deal.NextSteps.Any(step => step.IsOpen && step.Owner == StepOwner.Customer) ? null
        : new Firing(new("no open step is the customer's", "没有由客户负责的下一步"));

    private static Firing? EmptySeats(Situation on)
    {
        var missing = CommitteeOnMap.Of(on.Deal, on.Today, on.Limits).Missing.ToList();
        return !on.IsFrom(Stage.Charter) || on.IsPassive || missing.Count == 0 ? null
            : new Firing(new("seats of the committee have no name", "委员会还有空着的角色"))
                .With("{roles}", Situation.Listed(missing.Select(role => role.Name()))).About("{bestContact}", on.BestContact, Contact);
    }

    private static Firing? DecisionMaker(Situation on)
    {
        var from = on.Deal.Type == DealType.ActiveProject ? Stage.Analysis : Stage.Charter;
        if (!on.IsFrom(from) || on.IsPassive || Stalls.StallFacts.Of(on.Deal, on.Limits) is not { DecisionMakerTalk: null, DecisionMakerIsOffLimits: false })
        {
            return null;
        }

        var decides = on.InRole(BuyingRole.DecisionMaker);
        if (decides is not null && InfluenceNetwork.Of(on.Deal).PathTo(decides.Id) is { } way)
        {
            var firing = Introduced(way.People[0], way.People[1]).With("{path}", string.Join(" → ", way.People.Select(person => person.Name)));
            return way.People.Length == 2 ? firing : firing.With("{then}", Then(way)).In("way");
        }

        // Nobody said who listens to whom: then whoever is for us is the best guess.
        var first = on.Ally is { } ally && ally != decides ? ally : null;
        var guess = Introduced(first ?? on.BestContact, decides);
        return decides is null ? guess.In("unnamed")
            : first is null || !on.Deal.Influences.IsEmpty ? guess.In("bare")
            : guess.With("{path}", $"{first.Name} → {decides.Name}");

        Firing Introduced(Person? by, Person? to) => new Firing(new("nobody has talked with the decision maker", "还没接触过决策者"))
            .With("{firstOnPath}", by is null ? Contact : new Text(by.Name, by.Name))
            .With("{next}", to is null ? Situation.The(BuyingRole.DecisionMaker) : new Text(to.Name, to.Name))
            .About("{dm}", decides, Situation.The(BuyingRole.DecisionMaker));
    }

    // "Engineer Lu, then Engineer Lu to Director He": one door after the other.
    private static Text Then(InfluencePath way)
    {
        var doors = way.People.Skip(1).Zip(way.People.Skip(2)).ToList();
        return new(
            way.People[1].Name + string.Concat(doors.Select(door => $", then {door.First.Name} to {door.Second.Name}")),
            way.People[1].Name + string.Concat(doors.Select(door => $"，再请{door.First.Name}引荐{door.Second.Name}")));
    }

    private static Firing? DecisionMakerAway(Situation on) =>
        !on.IsFrom(Stage.Selection) || on.IsPassive || on.InRole(BuyingRole.DecisionMaker) is not { LastTwoWayTouch: { } talk } decides || on.DaysSince(talk) <= 30 ? null
        : new Firing(new($"the last talk was {on.DaysSince(talk)} days ago", $"已{on.DaysSince(talk)}天没和决策者沟通"))
            .With("{exec}", new Text("an executive", "高层")).About("{dm}", decides, Situation.The(BuyingRole.DecisionMaker));

    private static Firing? Coach(Situation on)
    {
        if (!on.IsFrom(Stage.Charter) || on.IsPassive || on.At("COACH") is null or { IsNotApplicable: true })
        {
            return null;
        }

        var friends = on.Deal.People.Where(person => on.IsReachable(person) && person.LastTwoWayTouch is not null && person.Stance is not < 0).ToList();
        return !on.Deal.HasTestedCoach()
            ? Situation.Best(friends) is { } friend ? new Firing(new("no ally has been tested yet", "还没有已验证的盟友")).About("{contact}", friend, Contact) : null
            : on.Deal.OnlyWeakCoach() is { } weak && Situation.Best(friends.Where(person => person != weak && person.Influence is not <= 2)) is { } second
                ? new Firing(new($"{weak.Name}, the only ally, has little influence", $"唯一的盟友{weak.Name}影响力不足"))
                    .With("{coach}", weak.Name).About("{contact}", second, Contact).In("second")
                : null;
    }

    private static Firing? Rivals(Situation on) =>
        !on.IsFrom(Stage.Charter) || on.IsPassive || !on.IsUnknown("COMPETITOR") || on.Deal.Tender.FileIssued is not null ? null
        : new Firing(on.Words("COMPETITOR"))
            .With("{purchaser}", on.InRole(BuyingRole.Purchaser)?.Name is { } name ? new Text(name, name) : Situation.The(BuyingRole.Purchaser))
            .About("{coach}", on.Ally, Situation.The(BuyingRole.Coach));

    private static IEnumerable<Firing> Unhappy(Situation on)
    {
        var told = on.Deal.FeelingDrops(on.Today).Where(drop => drop.Latest.Value <= 2).ToList();
        foreach (var drop in told)
        {
            yield return new Firing(new($"they rated it {drop.Latest.Value} of 5", $"对方只打了{drop.Latest.Value}分"))
                .With("{step}", Step(drop.Latest.Touch, on)).For(drop.Latest.Touch.Id).About("{person}", drop.Latest.Person, Contact);
        }

        // An answer without a person: the rating is known, who gave it is not.
        if (told.Count == 0 && on.At("FEELING") is { Rating: <= 2 and { } rating } feeling && on.Now - feeling.Answer!.At <= TimeSpan.FromDays(on.Limits.FeelingDays))
        {
            yield return new Firing(new($"the last rating was {rating} of 5", $"最近一次感受只有{rating}分"))
                .With("{step}", new Text("the last step", "上一步")).About("{person}", null, new("The customer", "客户"));
        }
    }

    private static Firing? Pulse(Situation on)
    {
        var asked = on.Deal.CountingTouches().FirstOrDefault(touch =>
            touch is { Direction: TouchDirection.TwoWay, FeelingsAskedAt: null } && touch.People.All(seen => seen.Feeling is null)
            && on.DaysSince(touch.On) <= 30 && on.Today > on.Limits.Calendar.After(on.DayOf(touch.At), 3)
            && touch.People.Any(seen => Key(on, seen.PersonId) is not null));
        return asked is null ? null
            : new Firing(new($"nobody asked how {Step(asked, on).En} went for them", "沟通后还没问过对方的感受"))
                .With("{step}", Step(asked, on)).For(asked.Id)
                .About("{person}", asked.People.Select(seen => Key(on, seen.PersonId)).First(person => person is not null), Contact);
    }

    private static Person? Key(Situation on, string id) => on.Deal.KeyPeople().FirstOrDefault(person => person.Id == id);

    private static Text Step(Touch touch, Situation on)
    {
        var day = DateText.Of(touch.On, on.Today);
        return touch.Channel switch
        {
            TouchChannel.Meeting => new($"the meeting on {day.En}", $"{day.Zh}的会议"),
            TouchChannel.Visit => new($"the visit on {day.En}", $"{day.Zh}的拜访"),
            TouchChannel.Call or TouchChannel.VideoCall => new($"the call on {day.En}", $"{day.Zh}的通话"),
            _ => new($"the contact on {day.En}", $"{day.Zh}的沟通"),
        };
    }

    private static IEnumerable<Firing> ExpertAlone(Situation on) =>
        from person in @on.Deal.UnmatchedExperts()
        where !@on.IsPassive && @on.IsBeforeSignature
        select new Firing(new("an expert without an expert of ours beside them", "专家型评估者，我方没有对等专家"))
            .With("{ourExpert}", new Text("our technical expert", "我方技术专家")).By(@on.InAWeek, @on.Today).About("{person}", person, Contact);

    private static IEnumerable<Firing> Opponents(Situation on) =>
        from person in @on.Deal.UnattendedOpponents(@on.Today, @on.Limits)
        where @on.IsBeforeSignature
        select new Firing(person.IsAway(@on.Today, @on.Limits)
                ? new($"no talk with them in {@on.Limits.OpponentDays} days", $"{@on.Limits.OpponentDays}天内没有沟通")
                : new("nobody of ours looks after them", "我方没人负责跟进"))
            .With("{ally}", @on.Ally is { } ally && ally != person ? new Text(ally.Name, ally.Name) : new("somebody they trust", "对方信任的人"))
            .With("{owner}", person.OurOwner is { Length: > 0 } owner ? new Text(owner, owner) : new("one of us", "一位同事"))
            .About("{person}", person, Contact);

    private static IEnumerable<Firing> StanceUnknown(Situation on) =>
        from person in @on.Deal.People
        where !@on.IsPassive && @on.IsBeforeSignature && @on.IsReachable(person) && person is { Influence: >= 4, Stance: null }
        select new Firing(new("a strong voice, and nobody knows their stance", "影响力大，但立场不明")).About("{person}", person, Contact);

    private static Firing? FewContacts(Situation on)
    {
        var active = on.ActiveContacts.Length;
        if (on.IsPassive || on.IsQuiet || !on.IsFrom(Stage.Analysis))
        {
            return null;
        }

        if (active >= (on.IsFrom(Stage.Selection) ? 4 : 2))
        {
            return OneOfOurs(on);
        }

        var talking = on.ActiveContacts.SelectMany(person => person.Roles).ToHashSet();
        BuyingRole? missing = CommitteeOnMap.CoreRoles.Where(role => !talking.Contains(role)).Select(role => (BuyingRole?)role).FirstOrDefault();
        return new Firing(Stalls.SignalWords.Of("S6", ("{n}", active)))
            .With("{n}", active).With("{missingDepartment}", ActionWords.Department(missing?.ToString() ?? "Other"))
            .In(active switch { 0 => "none", 1 => "one", _ => null });
    }

    // Enough people of the customer, but one of ours between them and us (R9): somebody else takes a role over.
    private static Firing? OneOfOurs(Situation on)
    {
        if (!on.IsFrom(Stage.Selection) || OurTalks.Of(on.Deal, on.Today) is not { IsMost: true } talks)
        {
            return null;
        }

        BuyingRole? open = CommitteeOnMap.CoreRoles.Where(role => !on.Deal.Counterparts(role).Any(name => name != talks.Name)).Select(role => (BuyingRole?)role).FirstOrDefault();
        return new Firing(new($"{talks.Name} holds most of our talks", $"多数沟通集中在我方{talks.Name}一个人"))
            .With("{ours}", talks.Name).With("{missingDepartment}", ActionWords.Department(open?.ToString() ?? "Other")).For("ours").In("ours");
    }

    private static IEnumerable<Firing> Overdue(Situation on)
    {
        foreach (var person in on.Deal.People.Where(person => on.IsReachable(person) && person.Influence >= 4 && !person.Roles.Contains(BuyingRole.DecisionMaker)))
        {
            var target = on.Limits.Map.TouchDays(person.Influence, on.Deal.Stage);
            var clock = on.Deal.ClockStart(person.LastTwoWayTouch, on.DayOf);
            if (clock is { } since && on.DaysSince(since) <= target)
            {
                continue;
            }

            var firing = new Firing(clock is { } day
                    ? new($"no talk for {on.DaysSince(day)} days, {target} is the target", $"已{on.DaysSince(day)}天未沟通，目标{target}天")
                    : new("nobody has talked with them yet", "还没沟通过"))
                .With("{target}", target).By(on.InAWeek, on.Today).About("{person}", person, Contact);
            yield return clock is { } last ? firing.With("{days}", on.DaysSince(last)) : firing.In("never");
        }
    }

    private static Firing? WeakestRole(Situation on)
    {
        var map = MapCoverage.Of(on.Deal, on.Today, on.Limits);
        return map.Percent >= map.Minimum || map.Weakest is not { } role ? null
            : new Firing(new("the people map is below what this stage needs", "关键人覆盖度低于本阶段要求"))
                .With("{role}", role == BuyingRole.Evaluator ? new("evaluation", "评估") : role.Name()).For(role.ToString());
    }

    private static IEnumerable<Firing> TurnedAway(Situation on) =>
        from drop in @on.Deal.StanceDrops(@on.Today)
        select new Firing(new("their stance fell", "立场变差了"))
            .With("{before}", ActionWords.Stance(drop.Before)).With("{after}", ActionWords.Stance(drop.After)).For(drop.Touch.Id).About("{person}", drop.Person, Contact);
}
