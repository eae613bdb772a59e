using AdaptiveCards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Bot.Cards;

/// <summary>A message that was not understood.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="MessageId">The message.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Nearest">The nearest commands, best first; three are shown.</param>
/// <param name="Guess">What was probably meant; null if there is no good guess.</param>
public sealed record NotUnderstoodView(string ConversationId, string MessageId, string Typed, IReadOnlyList<CommandEntry> Nearest, Guess? Guess = null);

/// <summary>A guess to confirm.</summary>
/// <param name="Question">A whole question: "Open the score of Lakeside?".</param>
/// <param name="Command">The command, a CommandKind by name; it comes back as <c>ids.option</c>.</param>
/// <param name="DealId">The deal; null if none is meant.</param>
public sealed record Guess(string Question, string Command, string? DealId = null);

/// <summary>A guess to confirm, or the nearest commands; never "invalid command".</summary>
public static class NotUnderstoodCard
{
    private const int MostNearest = 3;

    public static AdaptiveCard Draw(NotUnderstoodView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = CardIds.Of(CardIds.Conversation, view.ConversationId).With(CardIds.Message, view.MessageId);
        return view.Guess is { } guess ? Ask(view, guess, ids, pen) : Offer(view, ids, pen);
    }

    private static AdaptiveCard Ask(NotUnderstoodView view, Guess guess, CardIds ids, Pen pen) => pen.Card(
        CardText.Spoken(guess.Question) + pen.Say(" Yes, or something else.", "是，或者不是。"),
        [Lines.Title(guess.Question), YouWrote(view, pen)],
        pen.FreeButton(
            pen.Say("Yes", "是"), CardVerbs.SuggestAccept,
            ids.With(CardIds.Option, guess.Command).With(CardIds.Deal, guess.DealId), isFirst: true),
        pen.FreeButton(pen.Say("Other", "不是"), CardVerbs.SuggestReject, ids),
        pen.FreeButton(pen.Say("Help", "帮助"), CardVerbs.HelpOpen, ids));

    private static AdaptiveCard Offer(NotUnderstoodView view, CardIds ids, Pen pen)
    {
        List<Text> near = [.. view.Nearest.Take(MostNearest).Select(command => command.Name)];
        return pen.Card(
            near.Count == 0
                ? pen.Say("I did not get that. Type help to see what I can do.", "这句没看懂。输入“帮助”看看能做什么。")
                : pen.Say($"I did not get that. Nearest: {string.Join(", ", near.Select(name => name.En))}.", $"这句没看懂。相近的有：{string.Join('、', near.Select(name => name.Zh))}。"),
            [
                Lines.Title(pen.Say("I did not get that", "这句没看懂")),
                YouWrote(view, pen),
                Lines.Sentence(near.Count == 0
                    ? pen.Say("Say it another way, or see what I can do.", "请换个说法，或看看能做什么。")
                    : pen.Say("Choose one, or type “help”.", "请选一个，或输入“帮助”。")),
            ],
            near.Count == 0
                ? [pen.FreeButton(pen.Say("Help", "帮助"), CardVerbs.HelpOpen, ids)]
                : [.. view.Nearest.Take(MostNearest).Select(command => pen.FreeButton(
                    CardText.Capital(pen.Say(command.Name)), CardVerbs.HelpTry, ids.With(CardIds.Option, command.Kind.ToString())))]);
    }

    private static AdaptiveElement YouWrote(NotUnderstoodView view, Pen pen) => Lines.Quote(pen.Say("You wrote: ", "你写的是："), view.Typed, pen);
}
