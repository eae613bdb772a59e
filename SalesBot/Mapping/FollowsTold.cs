using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Mapping;

/// <summary>Who follows whose opinion, and who reports to whom.</summary>
internal static class FollowsTold
{
    /// <summary>What was typed; a pasted list with its lines, each of which tells of two people.</summary>
    public static string Lines(string text, string? whole) => whole?.Contains('\n', StringComparison.Ordinal) == true ? whole : text;

    public static async Task<DialogTurnResult> HearAsync(MapSitting sitting, CancellationToken cancellationToken)
    {
        var (input, deal, isAsked) = (sitting.Input, sitting.Deal, sitting.Draft.Step == MapStep.Follow);
        if (input.Is(MapVerbs.Done) || (isAsked && input.Is(CommandKind.Skip, CommandKind.DontKnow, CommandKind.No, CommandKind.StepDone)))
        {
            return await sitting.EndAsync(cancellationToken);
        }

        if (input is not Input.Said { Text: var text, Whole: var whole })
        {
            return Dialog.EndOfTurn;
        }

        var told = FollowReader.Read(Lines(text, whole), deal.People);
        if (told.IsEmpty)
        {
            if (isAsked && PeopleReader.Read(text, deal.People, sitting.Talk.Turn.Today).Any(person => person.SaysSomething))
            {
                return await PeopleTold.HearAsync(sitting with { Draft = sitting.Draft with { Step = MapStep.People } }, cancellationToken);
            }

            sitting.Talk.IsPassedOn = true;
            return Dialog.EndOfTurn;
        }

        var follows = MapFollows.Applied(deal, told);
        if (follows.Fault is { } fault)
        {
            return await (sitting with { Draft = sitting.Draft with { Step = MapStep.Follow } }).SayAsync(MapTexts.Refused(fault, follows.From, follows.To), cancellationToken);
        }

        await sitting.Talk.SayAsync(MapTexts.Follows(told), cancellationToken);
        var after = sitting.Saved(follows.Deal);

        // It was the last question; told in between, the people go on.
        return isAsked ? await after.EndAsync(cancellationToken) : await after.AskAsync(cancellationToken);
    }
}
