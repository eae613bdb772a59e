using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Leaves;

/// <summary>A leave as its cards show it; texts ready to show.</summary>
/// <param name="Code">The days as buttons carry them.</param>
/// <param name="Days">The days in words.</param>
/// <param name="Handed">What goes to whoever covers, and until when.</param>
/// <param name="Near">Id and name of those likely to cover, two at most.</param>
/// <param name="Colleagues">Id and name of those to choose from where the organisation cannot be searched.</param>
public sealed record LeaveView(string Code, string Days, string Handed, IReadOnlyList<(string Id, string Name)> Near, IReadOnlyList<(string Id, string Name)> Colleagues);

/// <summary>Days away and who covers: asked for, confirmed, shown.</summary>
public static class LeaveCard
{
    public const string FromField = "from";
    public const string LastField = "last";
    public const string PickField = "colleague";
    public const string NameField = "name";

    /// <summary>When, and who.</summary>
    /// <param name="note">What is to be said first; null if nothing.</param>
    /// <param name="from">The first day as far as it is known.</param>
    /// <param name="last">The last day as far as it is known.</param>
    /// <param name="colleagues">Id and name of those to choose from where the organisation cannot be searched.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Form(string? note, DateOnly? from, DateOnly? last, IReadOnlyList<(string Id, string Name)> colleagues, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(colleagues);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say("When are you away?", "哪几天休假？");
        var sentence = note ?? pen.Say("Somebody covers for you: they see your deals and get your alerts, only for these days.", "同事代管：只在这几天看到你的商机、收到你的提醒。");
        return pen.Card(
            CardText.Spoken($"{title} {sentence}", CardText.QuoteLength),
            [
                Lines.Title(title),
                Lines.Sentence(sentence),
                Fields.Date(FromField, pen.Say("First day away", "第一天"), from, pen.Say("Please choose a day.", "请选日期。"), pen),
                Fields.Date(LastField, pen.Say("Last day away", "最后一天"), last, pen.Say("Please choose a day.", "请选日期。"), pen),
                .. Who(colleagues, pen),
            ],
            pen.Button(pen.Say("Continue", "继续"), LeaveVerbs.Told, CardIds.None, isFirst: true));
    }

    /// <summary>"Who covers?", with the likeliest as buttons.</summary>
    public static AdaptiveCard Choose(LeaveView view, string? note, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var (title, days) = (pen.Say("Who covers?", "谁代管？"), CardIds.Of(CardIds.Option, view.Code));
        List<AdaptiveElement> body = [Lines.Title(title), Lines.SubLine(view.Days), Lines.Sentence(note ?? view.Handed)];
        var other = pen.Button(pen.Say("Continue", "继续"), LeaveVerbs.Cover, days, isFirst: true);
        return view.Near.Count == 0
            ? pen.Card(CardText.Spoken($"{title} {view.Handed}", CardText.QuoteLength), [.. body, .. Who(view.Colleagues, pen)], other)
            : pen.Card(
                CardText.Spoken($"{title} {view.Handed}", CardText.QuoteLength),
                [
                    .. body,
                    .. view.Near.Select(one => Lines.Entry(
                        one.Name, null, pen.Say("tap to choose", "点按选择"), null, null,
                        pen.FreeButton(pen.Say($"Choose {CardText.Clean(one.Name)}", $"选{CardText.Clean(one.Name)}"), LeaveVerbs.Cover, days.With(CardIds.Person, one.Id)), pen)),
                ],
                pen.Opens(pen.Say("Other", "其他"), [.. Who(view.Colleagues, pen)], other));
    }

    /// <summary>What is handed to whom, before anybody is told.</summary>
    /// <param name="view">The leave.</param>
    /// <param name="cover">Id and name of whoever covers.</param>
    /// <param name="replaces">What other leave this one replaces; null if none.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Confirm(LeaveView view, (string Id, string Name) cover, string? replaces, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var name = CardText.Clean(cover.Name);
        var (title, ids) = (pen.Say($"{name} covers?", $"由{name}代管？"), CardIds.Of(CardIds.Option, view.Code).With(CardIds.Person, cover.Id));
        return pen.Card(
            CardText.Spoken($"{title} {view.Days}. {view.Handed}", CardText.QuoteLength),
            [
                Lines.Title(title),
                Lines.SubLine(view.Days),
                Lines.Sentence(view.Handed),
                Lines.Sentence(pen.Say("They see your deals in these days, may log and change things, and are told.", "对方这几天能看到并更新你的商机，并会收到通知。")),
                .. replaces is null ? Array.Empty<AdaptiveElement>() : [Lines.Sentence(replaces)],
            ],
            pen.FreeButton(pen.Say("Hand over", "交接"), LeaveVerbs.Hand, ids, isFirst: true),
            pen.FreeButton(pen.Say("Change", "修改"), LeaveVerbs.Change, CardIds.None),
            pen.FreeButton(pen.Say("Cancel", "取消"), LeaveVerbs.Drop, CardIds.None));
    }

    private static IEnumerable<AdaptiveElement> Who(IReadOnlyList<(string Id, string Name)> colleagues, Pen pen) =>
    [
        Fields.Colleague(PickField, pen.Say("Who covers", "代管人"), colleagues.Select(one => (one.Id, CardText.Clean(one.Name))), pen),
        Fields.Line(NameField, pen.Say("Or their name", "或填写姓名"), null, null, pen),
    ];
}
