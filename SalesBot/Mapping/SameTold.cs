using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Mapping;

/// <summary>Whether somebody of a known name is the same person.</summary>
internal static class SameTold
{
    public static async Task<DialogTurnResult> HearAsync(MapSitting sitting, CancellationToken cancellationToken)
    {
        var input = sitting.Input;
        bool? same = input switch
        {
            Input.Clicked { Click: { Verb: MapVerbs.Same } click } => click.Id(CardIds.Option) == "same",
            Input.Said { Command: null, Text: var text } => PersonWords.IsAnother(text) ? false : MapReplies.IsSame(text) ? true : null,
            _ when input.Is(CommandKind.Yes, CommandKind.Confirm) => true,
            _ when input.Is(CommandKind.No) => false,
            _ => null,
        };
        var people = sitting.Draft.People.ToList();
        var at = people.FindIndex(person => person.MaybeSame is not null);
        if (same is not { } isSame || at < 0)
        {
            return await PeopleTold.HearAsync(sitting, cancellationToken);
        }

        var known = sitting.Deal.People.Find(person => person.Id == people[at].MaybeSame);
        people[at] = isSame && known is not null ? people[at].Merged(known) : people[at].AsAnother(sitting.Deal.People);
        return await (sitting with { Draft = sitting.Draft with { People = people } }).AskAsync(cancellationToken);
    }
}
