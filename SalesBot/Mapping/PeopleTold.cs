using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Mapping;

/// <summary>Lines about people, and the word that they were understood.</summary>
internal static class PeopleTold
{
    /// <summary>Takes free lines; words about nobody may still say who follows whom.</summary>
    public static async Task<DialogTurnResult> HearAsync(MapSitting sitting, CancellationToken cancellationToken)
    {
        var (talk, deal, draft) = (sitting.Talk, sitting.Deal, sitting.Draft);
        if (sitting.Input.Is(MapVerbs.Done) || sitting.Input.Is(CommandKind.StepDone, CommandKind.Skip, CommandKind.DontKnow) || (sitting.Typed is { } last && MapReplies.IsAll(last)))
        {
            return await sitting.FinishPeopleAsync(cancellationToken);
        }

        if (sitting.Typed is not { } text)
        {
            return await sitting.SayAsync(MapTexts.Example, cancellationToken);
        }

        var said = PeopleReader.Read(text, sitting.Known, talk.Turn.Today);
        var told = said.Select(person => sitting.KeepsTraits ? person : person.WithoutTraits()).Where(person => person.SaysSomething || person.Who.Known is null).ToList();
        if (!sitting.KeepsTraits && said.Any(person => person.HasTraits))
        {
            await talk.SayAsync(MapTexts.NoTraits, cancellationToken);
        }

        if (told.Count == 0 || FollowReader.Read(text, sitting.Known).Length > 0)
        {
            return await FollowsTold.HearAsync(sitting, cancellationToken);
        }

        if (told.Select(person => person.StrangeRole).FirstOrDefault(role => role is not null) is { } strange)
        {
            await talk.SayAsync(MapTexts.StrangeRole(strange), cancellationToken);
        }

        var (people, leftOut) = MapPeople.Taken(deal, draft.People, told);
        if (leftOut || EvaluatorWords.AreOffLimits(deal, text))
        {
            await talk.SayAsync(people.Count > 0 && leftOut ? MapTexts.EvaluatorsLeftOut : MapTexts.OnlyEvaluators, cancellationToken);
            if (!leftOut || people.Count == 0)
            {
                return Dialog.EndOfTurn;
            }
        }

        if (told.Count > PeopleReader.MostPeople)
        {
            await talk.SayAsync(MapTexts.TooMany(PeopleReader.MostPeople), cancellationToken);
        }

        return await (sitting with { Draft = draft with { People = people, From = FirstTold(draft, people) } }).AskAsync(cancellationToken);
    }

    // A long list opens where something is new, so that the rep sees what was understood of these lines.
    private static int FirstTold(MapDraft before, List<PersonDraft> people)
    {
        var first = people.FindIndex(person => !before.People.Contains(person));
        return people.Count <= PeopleCard.Shown ? 0 : first < 0 ? before.From : first;
    }

    /// <summary>Takes a yes, a correction, or more people.</summary>
    public static async Task<DialogTurnResult> ConfirmAsync(MapSitting sitting, CancellationToken cancellationToken)
    {
        var (input, draft) = (sitting.Input, sitting.Draft);
        switch (input)
        {
            case Input.Clicked { Click: { Verb: MapVerbs.Page } click }:
                var from = int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
                return await (sitting with { Draft = draft with { From = from } }).AskAsync(cancellationToken);
            case Input.Clicked { Click: { Verb: MapVerbs.Edit } click }:
                return await EditAsync(sitting, click, cancellationToken);
            case Input.Clicked { Click.Verb: MapVerbs.Confirm }:
                return await SaveAsync(sitting, cancellationToken);
            case Input.Said when input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.StepDone):
                return await SaveAsync(sitting, cancellationToken);
            case Input.Said { Text: var said } when input.Is(CommandKind.No) && !PeopleReader.Read(said, sitting.Known, sitting.Talk.Turn.Today).Any(person => person.SaysSomething):
                return await sitting.SayAsync(MapTexts.WhatIsWrong, cancellationToken);
            default:
                return await HearAsync(sitting, cancellationToken);
        }
    }

    // Who turns out to assess the bids of a tender goes off the list at once, and nothing of them is kept.
    private static async Task<DialogTurnResult> EditAsync(MapSitting sitting, CardClick click, CancellationToken cancellationToken)
    {
        var edit = MapEdit.Of(sitting.Draft, sitting.Deal, click, sitting.Talk.Turn.Today, sitting.KeepsTraits);
        var after = sitting with { Draft = edit.Draft };
        if (!edit.IsRefused)
        {
            return await after.AskAsync(cancellationToken);
        }

        await sitting.Talk.SayAsync(edit.Draft.People.Count > 0 ? MapTexts.EvaluatorsLeftOut : MapTexts.OnlyEvaluators, cancellationToken);
        return await (edit.Draft.People.Count > 0 ? after : after with { Draft = edit.Draft with { Step = MapStep.People } }).AskAsync(cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(MapSitting sitting, CancellationToken cancellationToken)
    {
        var (after, ask) = MapPeople.Saved(sitting.Talk, sitting.Deal, sitting.Draft.People);
        var saved = sitting.Saved(after) with { Draft = sitting.Draft with { People = [], Ask = ask, Asked = [], From = 0, Step = MapStep.People } };
        return await saved.FinishPeopleAsync(cancellationToken);
    }
}
