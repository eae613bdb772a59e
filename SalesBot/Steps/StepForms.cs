using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;

namespace SalesBot.Steps;

/// <summary>The parts of a card in which steps are ticked off, moved, dropped and added.</summary>
internal static class StepForms
{
    public const string DoneField = "doneStep";
    public const string MoveField = "moveStep";
    public const string DropField = "dropStep";
    public const string DayField = "day";
    public const string TextField = "newStep";

    // A drop-down list of more is no help on a phone.
    private const int MostListed = 20;

    public static IEnumerable<AdaptiveAction> DoneAndMove(IReadOnlyList<ListedStep> steps, CardIds from, Pen pen) =>
    [
        One(pen.Say("Done", "已完成"), pen.Say("Mark as done", "标为完成"), DoneField, CardVerbs.StepDone, steps, from, pen, isFirst: true),
        pen.Opens(
            pen.Say("Move date", "改期"),
            [
                Picks(MoveField, steps, pen),
                Fields.Date(DayField, pen.Say("New day", "改到"), null, pen.Say("Please choose a day.", "请选一天。"), pen),
            ],
            pen.Button(pen.Say("Save", "保存"), CardVerbs.StepMove, from, isFirst: true)),
    ];

    public static AdaptiveAction Drop(IReadOnlyList<ListedStep> steps, CardIds from, Pen pen) =>
        One(pen.Say("Drop", "不做了"), pen.Say("Drop it", "不做这步"), DropField, StepVerbs.Drop, steps, from, pen, isFirst: false);

    public static AdaptiveAction Add(string dealId, Pen pen, bool isOpen = false) => pen.Opens(
        pen.Say("Add", "添加"),
        [
            Fields.Line(
                TextField, pen.Say("What, who, when", "做什么，谁，哪天"), null, pen.Say("Please say the step.", "请写上这一步。"), pen,
                pen.Say("Ms Song sends the drawings on Friday", "宋主管周五前给图纸")),
        ],
        pen.Button(pen.Say("Save", "保存"), StepVerbs.Add, CardIds.Of(CardIds.Deal, dealId), isFirst: isOpen));

    // One step needs no list: the button names it by its ids.
    private static AdaptiveAction One(string title, string save, string field, string verb, IReadOnlyList<ListedStep> steps, CardIds from, Pen pen, bool isFirst) =>
        steps is [var only]
            ? pen.FreeButton(title, verb, from.With(CardIds.Deal, only.DealId).With(CardIds.Step, only.Step.Id), isFirst)
            : pen.Opens(title, [Picks(field, steps, pen)], pen.Button(save, verb, from, isFirst: true));

    private static AdaptiveElement Picks(string field, IReadOnlyList<ListedStep> steps, Pen pen) => Fields.Pick(
        field,
        pen.Say("Which step", "哪一步"),
        steps.Take(MostListed).Select(entry => (entry.Value, StepRows.Label(entry, pen))),
        steps[0].Value,
        pen.Say("Please choose a step.", "请选一步。"),
        pen);
}
