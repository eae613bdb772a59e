using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Help;

/// <summary>One page of the commands.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="Commands">All that are to be shown, as the catalogue has them; those still to come are left out.</param>
/// <param name="Page">1 for the first.</param>
public sealed record HelpView(string ConversationId, IReadOnlyList<CommandEntry> Commands, int Page = 1);

/// <summary>
/// What can be typed, made from the commands themselves: a page for each of the <see cref="HelpGroups"/>, its first
/// three as buttons.
/// </summary>
public static class HelpCard
{
    private const int Buttons = 3;

    public static AdaptiveCard Draw(HelpView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var chat = CardIds.Of(CardIds.Conversation, view.ConversationId);
        var groups = HelpGroups.All
            .Select(group => (group.Title, Shown: group.Commands.Select(kind => view.Commands.FirstOrDefault(command => command.Kind == kind && !command.Coming)).OfType<CommandEntry>().ToList()))
            .Where(group => group.Shown.Count > 0)
            .ToList();
        var pages = groups.Count;
        var page = Math.Clamp(view.Page, 1, pages);
        var (title, shown) = groups[page - 1];
        List<AdaptiveAction> actions = [.. shown.Take(Buttons).Select(command => Try(command, chat, pen))];
        if (pages > 1)
        {
            actions.Add(pen.FreeButton(pen.Say("More", "更多"), CardVerbs.HelpOpen, chat.With(CardIds.Page, $"{(page % pages) + 1}")));
        }

        return pen.Card(
            pen.Say(
                $"You can type: {string.Join(", ", shown.Select(command => command.Name.En))}.",
                $"你可以输入：{string.Join('、', shown.Select(command => command.Name.Zh))}。"),
            [
                Lines.Title(pen.Say($"You can type: {LowerFirst(title.En)}", $"你可以这样输入：{title.Zh}")),
                .. Lines.Rows(shown.Select(command => ("•", pen.Say(command.Name) + pen.Say(": ", "："), pen.Say(command.Help)))),
            ],
            actions);
    }

    private static string LowerFirst(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";

    private static AdaptiveAction Try(CommandEntry command, CardIds chat, Pen pen) =>
        pen.FreeButton(CardText.Capital(pen.Say(command.Name)), CardVerbs.HelpTry, chat.With(CardIds.Option, command.Kind.ToString()));
}
