using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Rooms;

/// <summary>Who looks at the card of a room.</summary>
public enum RoomViewer
{
    /// <summary>Anybody there.</summary>
    Anybody,

    /// <summary>Who works on the deal.</summary>
    Owner,

    /// <summary>A manager of theirs.</summary>
    Manager,
}

/// <summary>How a deal stands, as everybody in a room may know it.</summary>
public sealed record RoomView
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    public required string Title { get; init; }

    /// <summary>"Analysis", or how it ended.</summary>
    public required string Standing { get; init; }

    public required string Owner { get; init; }

    /// <summary>"30 Jun 2027"; null if unknown.</summary>
    public string? Close { get; init; }

    /// <summary>What only the room of the deal may know; null anywhere else, and while the deal is frozen.</summary>
    public RoomInside? Inside { get; init; }

    /// <summary>Who looks at it.</summary>
    public RoomViewer Viewer { get; init; }

    /// <summary>Those who get a view of their own, by their ids in Teams.</summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];
}

/// <summary>What the room of a deal may know beyond what anybody may.</summary>
/// <param name="Score">"47"; null while too little is known to show a number.</param>
/// <param name="Coverage">"70%".</param>
/// <param name="Verdict">What the score says.</param>
/// <param name="Next">"site visit, Thu 26 Nov"; null if nothing is dated.</param>
public sealed record RoomInside(string? Score, string Coverage, Verdict Verdict, string? Next);

/// <summary>
/// A deal in a group chat or channel: no stance, no note, no word of anybody. In the deal's own room also score, verdict
/// and next step. Who works on it, and their managers, see buttons of their own; what they press goes on in their own
/// chat.
/// </summary>
public static class RoomCard
{
    // Teams refreshes a card for so many viewers at most.
    private const int MostViewers = 60;

    public static AdaptiveCard Draw(RoomView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var inside = view.Inside;
        var card = pen.Card(
            Spoken(view, pen),
            [
                inside is null ? Lines.Title(view.Account) : Lines.TitleWithScore(view.Account, inside.Score, inside.Coverage, pen),
                Lines.SubLine(view.Title, view.Standing),
                .. inside is null ? Array.Empty<AdaptiveElement>() : [Standing(inside, pen)],
                Lines.Facts([.. Facts(view, pen)]),
            ],
            [.. Buttons(view, pen)]);
        if (inside is not null)
        {
            card.Refresh = new AdaptiveRefresh { UserIds = [.. view.Viewers.Take(MostViewers)], Action = (AdaptiveExecuteAction)Again(view, pen) };
        }

        return card;
    }

    private static AdaptiveElement Standing(RoomInside inside, Pen pen) => inside.Score is null
        ? Lines.Verdict(Badge.TooEarly, "", pen)
        : Lines.Verdict(Badge.Of(inside.Verdict), pen.Say($", {inside.Coverage} known", $"，已掌握{inside.Coverage}"), pen);

    private static IEnumerable<(string Name, string Text)> Facts(RoomView view, Pen pen)
    {
        yield return (pen.Say("Owner", "负责人"), view.Owner);
        if (view.Close is { } close)
        {
            yield return (pen.Say("Signing", "签约"), close);
        }

        if (view.Inside is { } inside)
        {
            yield return (pen.Say("Next", "下一步"), inside.Next ?? pen.Say("Nothing dated yet", "还没有约定日期的下一步"));
        }
    }

    private static IEnumerable<AdaptiveAction> Buttons(RoomView view, Pen pen) => (view.Inside, view.Viewer) switch
    {
        (null, _) => [],
        (_, RoomViewer.Owner) =>
        [
            Hand(pen.Say("Log a contact", "记一次沟通"), CommandKind.Log, view, pen, isFirst: true),
            Hand(pen.Say("What next", "下一步"), CommandKind.Next, view, pen),
            Again(view, pen),
        ],
        (_, RoomViewer.Manager) => [Hand(pen.Say("Brief", "简报"), CommandKind.Brief, view, pen, isFirst: true), Again(view, pen)],
        _ => [Again(view, pen)],
    };

    private static AdaptiveAction Hand(string title, CommandKind command, RoomView view, Pen pen, bool isFirst = false) =>
        pen.FreeButton(title, CardVerbs.RoomHand, CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Waiting, command.ToString()), isFirst);

    private static AdaptiveAction Again(RoomView view, Pen pen) =>
        pen.FreeButton(pen.Say("Refresh", "刷新"), CardVerbs.RoomView, CardIds.Of(CardIds.Deal, view.DealId));

    private static string Spoken(RoomView view, Pen pen) => CardText.Spoken(
        $"{view.Account}, {view.Title}, {view.Standing}" + (view.Inside switch
        {
            null => "",
            { Score: { } score } inside => pen.Say($", {score} of 100, {pen.Say(Badge.Of(inside.Verdict).Word)}", $"，{score}分，{pen.Say(Badge.Of(inside.Verdict).Word)}"),
            var inside => pen.Say($", {inside.Coverage} known", $"，已掌握{inside.Coverage}"),
        }),
        CardText.QuoteLength);
}
