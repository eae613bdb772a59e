using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Mapping;
using SalesBot.Persons;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Cards;

/// <summary>The people of a deal, told and mapped.</summary>
internal static class MapSamples
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["map"] = pen => MapCard.Draw(Map(pen), pen),
        ["map-healthy"] = pen => MapCard.Draw(Map(pen) with { Percent = 94.6, Support = 60.5, Unknown = 0, Missing = [], Risks = [], Way = [], BlindSpots = [] }, pen),
        ["map-begun"] = pen => MapCard.Draw(Map(pen) with { Percent = 0, Minimum = 30, Support = null, Unknown = 0, Missing = [BuyingRole.User], Risks = [], Way = [], BlindSpots = [] }, pen),
        ["map-people"] = pen => PeopleCard.Draw(new("dl_CH12", People(pen), 0, Today), pen),
        ["map-people-many"] = pen => PeopleCard.Draw(new("dl_CH12", [.. Enumerable.Repeat(People(pen), 4).SelectMany(people => people)], 5, Today), pen),
        ["map-influence"] = pen => QuestionCard.Draw(new("dl_CH12", null, pen.Say("Dr Chen", "陈主任"), pen.Say("user; helped us, so I propose coach, tested; in favour, trusts us.", "使用者；帮过我们，建议记为已验证的盟友；支持，信任我们。")), pen),
        ["map-influence-saved"] = pen => QuestionCard.Draw(new("dl_CH12", "p1", pen.Say("Ms Wu", "吴主管"), null), pen),
        ["map-influence-of-many"] = pen => QuestionCard.Draw(new("dl_CH12", "p1", pen.Say("Ms Wu", "吴主管"), null) { Others = 23 }, pen),
        ["map-strength"] = pen => QuestionCard.Draw(new("dl_CH12", null, pen.Say("Mr Gao", "高经理"), null, MapStep.Strength), pen),
        ["map-stance"] = pen => QuestionCard.Draw(new("dl_CH12", null, pen.Say("Mr Gao", "高经理"), null, MapStep.Stance), pen),
        ["map-response"] = pen => QuestionCard.Draw(new("dl_CH12", null, pen.Say("Mr Gao", "高经理"), null, MapStep.Response), pen),
        ["map-profile"] = pen => QuestionCard.Draw(new("dl_CH12", null, pen.Say("Mr Gao", "高经理"), null, MapStep.Profile), pen),
        ["map-people-traits"] = pen => PeopleCard.Draw(
            new("dl_CH12", [People(pen)[1] with { ResponseMode = ResponseMode.EvenKeel, Profile = Profile.Skeptic }], 0, Today) { ShowsTraits = true }, pen),
        ["person"] = pen => PersonCard.Draw(Known(pen), pen),
        ["person-traits"] = pen => PersonCard.Draw(Known(pen) with { ShowsTraits = true }, pen),
        ["person-data"] = pen => PersonDataCard.Draw(
            new(
                pen.Say("Data about Engineer Lu", "鲁工的资料"),
                pen.Say("7 facts from 2 deals (Imaging centre; Spare parts)", "共7条，来自2个商机（影像中心、备件）"),
                [.. Enumerable.Range(1, 7).Select(at => pen.Say($"Imaging centre · Influence: influence {at % 5} (Mon 23 Nov)", $"影像中心 · 影响力: 影响力{at % 5} (11月23日（周一）)"))],
                0,
                CardIds.Of(CardIds.Deal, "dl_CH12").With(CardIds.Person, "p2")),
            pen),
        ["person-left"] = pen => PersonCard.Draw(
            PersonView.Of(Deal(pen), Lu(pen) with { LeftOn = Today.AddDays(-3) }, Today, null, showsTraits: false), pen),
        ["map-done"] = pen => DoneCard.Draw(new("dl_CH12", pen.Say("Still missing: sponsor. Tell me about each person in one line.", "还缺：发起人。每人一句话告诉我。"), pen.Say("That's all", "就这些"), MayImport: true), pen),
        ["map-same"] = pen => SamePersonCard.Draw(Deal(pen), People(pen)[0] with { MaybeSame = "p1", Position = pen.Say("radiology", "放射科") }, pen),
    };

    /// <summary>The same with a text somebody typed, or a program sent, in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("map", pen => MapCard.Draw(Map(pen) with { Title = text, Way = [text, text, text], Risks = [.. Enumerable.Repeat(new Text(text, text), 3)] }, pen)),
        ("people", pen => PeopleCard.Draw(new("dl_CH12", [.. People(pen).Select(person => person with { Name = text, Position = text })], 0, Today), pen)),
        ("influence", pen => QuestionCard.Draw(new("dl_CH12", null, text, text), pen)),
        ("done", pen => DoneCard.Draw(new("dl_CH12", text, pen.Say("Skip", "跳过")), pen)),
        ("person", pen => PersonCard.Draw(Known(pen) with { Person = Lu(pen) with { Name = text, Position = text }, Facts = [.. Enumerable.Repeat(new Text(text, text), 6)], Ours = text, ShowsTraits = true }, pen)),
        ("person data", pen => PersonDataCard.Draw(new(pen.Say("Data about ", "资料：") + text, text, [text, text, text, text], 0, CardIds.Of(CardIds.Deal, "dl_CH12")), pen)),
        ("same", pen => SamePersonCard.Draw(Deal(pen), People(pen)[0] with { Name = text, MaybeSame = "p1", Position = text }, pen)),
    ];

    private static MapView Map(Pen pen) => new(
        "dl_CH12", pen.Say("City Hospital", "市医院"), 48.571, 65, 16.667, 57.143, [BuyingRole.Evaluator, BuyingRole.Sponsor],
        [new("only one active contact", "单线联系，有效联系人只有1位"), new("no talk with the decision maker", "未与决策者双向沟通"), new("Director He: strong voice, stance unknown", "何院长影响力大，立场不明")],
        [pen.Say("Dr Chen", "陈主任"), pen.Say("Engineer Lu", "鲁工"), pen.Say("Director He", "何院长")],
        [new("nobody is known to be against us: ask who prefers another", "还没发现反对者：问问谁倾向对手")]);

    private static IReadOnlyList<PersonDraft> People(Pen pen) =>
    [
        new() { Name = pen.Say("Director He", "何院长"), Roles = [BuyingRole.DecisionMaker], Influence = 5 },
        new() { Name = pen.Say("Engineer Lu", "鲁工"), Roles = [BuyingRole.TechnicalExpert], Influence = 4, Stance = 0, StanceIsAssumed = true, Strength = 1, LastTalk = Today.AddDays(-70) },
        new() { Name = pen.Say("Ms Jin", "金主管"), Roles = [BuyingRole.Purchaser], Influence = 3, Strength = 1, LastTalk = Today.AddDays(-65) },
    ];

    private static PersonView Known(Pen pen) => PersonView.Of(Deal(pen), Lu(pen), Today, pen.Say("Wang Lei", "王磊"), showsTraits: false);

    private static Person Lu(Pen pen) => new()
    {
        Id = "p2",
        Name = pen.Say("Engineer Lu", "鲁工"),
        Position = pen.Say("equipment department", "设备科"),
        Roles = [BuyingRole.TechnicalExpert],
        Influence = 4,
        Stance = 0,
        Strength = 2,
        LastTwoWayTouch = Today.AddDays(-12),
        PersonalWin = pen.Say("a quiet year without breakdowns", "一年不出故障"),
        ResponseMode = ResponseMode.EvenKeel,
        Profile = Profile.Skeptic,
    };

    private static Deal Deal(Pen pen) => Sales.SampleDeals.New(DealType.ActiveProject, Stage.Selection) with
    {
        People = [new Person { Id = "p1", Name = pen.Say("Director He", "何院长"), Position = pen.Say("imaging", "影像科") }],
    };
}
