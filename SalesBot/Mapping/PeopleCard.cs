using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>What the card of people to confirm shows.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="People">All of them.</param>
/// <param name="From">The first one shown, from 0.</param>
/// <param name="Today">The rep's day.</param>
public sealed record PeopleView(string DealId, IReadOnlyList<PersonDraft> People, int From, DateOnly Today)
{
    /// <summary>Whether who assesses the bids may not be recorded, so that the role is not offered.</summary>
    public bool HidesEvaluators { get; init; }

    /// <summary>Whether response mode and profile may be kept, so that they are shown and offered.</summary>
    public bool ShowsTraits { get; init; }
}

/// <summary>"This is how I understood them": nothing is stored before Confirm (domain 7.4).</summary>
public static class PeopleCard
{
    public const string WhoField = "who";
    public const string PositionField = "position";
    public const string RolesField = "roles";
    public const string InfluenceField = "influence";
    public const string StanceField = "stance";
    public const string StrengthField = "strength";
    public const string TalkField = "talk";
    public const string HeardField = "heard";
    public const string WinField = "win";
    public const string ExpertiseField = "expertise";
    public const string ClearField = "clear";

    /// <summary>How many are shown at once.</summary>
    public const int Shown = 5;

    public static AdaptiveCard Draw(PeopleView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var count = view.People.Count;
        var shown = view.People.Skip(view.From).Take(Shown).ToList();
        var title = count == 1 ? pen.Say("One person. Right?", "1位，对吗？")
            : count <= Shown ? pen.Say($"{count} people. Right?", $"{count}位，对吗？")
            : pen.Say($"People {view.From + 1} to {view.From + shown.Count} of {count}", $"第{view.From + 1}到{view.From + shown.Count}位，共{count}位");
        var ids = CardIds.Of(CardIds.Deal, view.DealId);
        List<AdaptiveAction> actions =
        [
            pen.FreeButton(count > Shown ? pen.Say("Confirm all", "全部确认") : pen.Say("Confirm", "确认"), MapVerbs.Confirm, ids, isFirst: true),
            Edit(view, shown, pen),
        ];
        if (count > Shown)
        {
            var next = view.From + Shown < count ? view.From + Shown : 0;
            actions.Add(pen.FreeButton(next == 0 ? pen.Say("First ones", "回到开头") : pen.Say("Show more", "下一页"), MapVerbs.Page, ids.With(CardIds.Page, $"{next}")));
        }

        return pen.Card(
            CardText.Spoken(title + " " + string.Join(pen.Say(". ", "。"), shown.Take(2).Select(person => person.Name)), CardText.QuoteLength),
            [Lines.Title(title), .. Lines.Rows(shown.Select(person => ("·", CardText.Clean(person.Name) + pen.Say(": ", "："), About(person, view.Today, pen, view.ShowsTraits) + Win(view, person, pen))))],
            actions);
    }

    // What success brings them is shown where there is room for it.
    private static string Win(PeopleView view, PersonDraft person, Pen pen) =>
        view.People.Count == 1 && person.PersonalWin is { } win ? pen.Say($"; personal win: {CardText.Clean(win)}", $"；个人的赢：{CardText.Clean(win)}") : string.Empty;

    /// <summary>"decision maker, influence 5, stance unknown, no contact".</summary>
    public static string About(PersonDraft person, DateOnly today, Pen pen, bool showsTraits = false)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(pen);
        var assumed = person is { StanceIsAssumed: true, Stance: not null } ? pen.Say(" (assumed)", "（推测）") : string.Empty;
        List<string> parts =
        [
            pen.Say(MapWords.Roles(person.Roles)),
            pen.Say(MapWords.Influence(person.Influence)),
            pen.Say(MapWords.Stance(person.Stance)) + assumed,
            person.Strength == 0 && person.LastTalk is null ? pen.Say(MapWords.Strength(0)) : pen.Say(MapWords.LastTalk(person.LastTalk, today)),
        ];
        if (showsTraits)
        {
            parts.AddRange(TraitFields.Known(person.ResponseMode, person.Profile).Select(pen.Say));
        }

        return string.Join(pen.Say(", ", "，"), parts);
    }

    // What is left empty stays as it is; what is wrong and not known better is ticked at the end.
    private static AdaptiveAction Edit(PeopleView view, List<PersonDraft> shown, Pen pen)
    {
        var roles = Enum.GetValues<BuyingRole>().Where(role => role != BuyingRole.Evaluator || !view.HidesEvaluators).Select(role => ($"{role}", pen.Say(role.Name())));
        (string Code, string Label)[] clears =
        [
            (PositionField, pen.Say("Position", "职务")), (RolesField, pen.Say("Role", "角色")), (InfluenceField, pen.Say("Influence", "影响力")), (StanceField, pen.Say("Stance", "立场")),
            (TalkField, pen.Say("Last talk", "最近一次沟通")), (WinField, pen.Say("Personal win", "个人的赢")), (ExpertiseField, pen.Say("Expertise", "专业度")),
            .. view.ShowsTraits ? TraitFields.Names(pen) : [],
        ];
        return pen.Opens(
            pen.Say("Edit", "修改"),
            [
                Fields.Pick(WhoField, pen.Say("Who", "谁"), shown.Select((person, at) => ($"{view.From + at}", CardText.Clean(person.Name))), $"{view.From}", pen.Say("Please choose a person.", "请选一位。"), pen),
                Fields.Line(PositionField, pen.Say("Position", "职务"), null, null, pen),
                Fields.Checks(RolesField, pen.Say("Roles", "角色"), roles, [], pen),
                Fields.Pick(InfluenceField, pen.Say("If they say no, what happens?", "如果对方反对，会怎样？"), MapChoices.Influences(pen), null, null, pen),
                Fields.Line(HeardField, pen.Say("What did they last say or do?", "最近说了什么或做了什么？"), null, null, pen),
                Fields.Pick(StanceField, pen.Say("Stance", "立场"), MapChoices.Stances(pen), null, null, pen),
                Fields.Pick(StrengthField, pen.Say("Would they call you back today?", "今天会回你电话吗？"), MapChoices.CallsBack(pen), null, null, pen),
                Fields.Date(TalkField, pen.Say("Last talk", "最近一次沟通"), null, null, pen),
                Fields.Line(WinField, pen.Say("What does success bring them at work?", "成功会给他的工作带来什么？"), null, null, pen),
                Fields.Pick(ExpertiseField, pen.Say("Expertise", "专业度"), MapChoices.Expertises(pen), null, null, pen),
                .. view.ShowsTraits ? TraitFields.Draw(null, null, pen) : [],
                Fields.Checks(ClearField, pen.Say("Not known after all", "其实还不知道"), clears, [], pen),
            ],
            [
                pen.Button(pen.Say("Save", "保存"), MapVerbs.Edit, CardIds.Of(CardIds.Deal, view.DealId), isFirst: true),
                .. pen.Window(pen.Say("In a window", "在窗口打开"), MapVerbs.Page, CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Page, $"{view.From}")) is { } window ? [window] : Array.Empty<AdaptiveAction>(),
            ]);
    }
}
