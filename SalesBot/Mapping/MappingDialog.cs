using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Mapping;

/// <summary>
/// Maps the people of a deal in free lines, asks only what is missing, and saves what was confirmed (domain 7.4):
/// <code>
/// Dr Chen, head of imaging, uses it every day, he likes us      discussed, but he cannot stop it      confirm      the director listens to Lu
/// 陈主任，影像科，天天用，支持我们                                   会讨论，但停不了                             确认         院长听鲁工的
/// </code>
/// </summary>
public sealed class MappingDialog() : ConversingDialog(DialogId)
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "mapping";

    private const string DraftKey = "draft";
    private const string TouchedKey = "touched";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var draft = (MapDraft)options!;
        Keep(dc, draft);
        return draft.People.Count > 0 && await TalkOf(dc).Turn.DealAsync(draft.DealId) is { } deal
            ? await AskAsync(dc, deal, draft, cancellationToken)
            : EndOfTurn;
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input) => input switch
    {
        Input.Clicked { Click: { Verb: MapVerbs.Confirm or MapVerbs.Edit or MapVerbs.Page or MapVerbs.Influence or MapVerbs.Same or MapVerbs.NoFollow } click } =>
            click.Id(CardIds.Deal) == Draft(dc).DealId,
        Input.Said { Command: null } => true,
        Input.Said { Command: { Kind: CommandKind.StepDone, Argument: null } } => true,
        _ => input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.No, CommandKind.Cancel, CommandKind.Stop, CommandKind.Later, CommandKind.Skip, CommandKind.DontKnow),
    };

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => dc.ActiveDialog.State.Recall<DateTimeOffset>(TouchedKey);

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => MapTexts.Forgotten;

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        if (await TalkOf(dc).Turn.DealAsync(Draft(dc).DealId) is { } deal)
        {
            await AskAsync(dc, deal, Draft(dc), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken) =>
        TalkOf(dc).SayAsync(Draft(dc).Step == MapStep.Follow ? MapTexts.WhoFollows : MapTexts.Example, cancellationToken);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var (input, draft) = (InputOf(dc), Draft(dc));
        if (await talk.Turn.DealAsync(draft.DealId) is not { } deal)
        {
            await talk.SayAsync(MapTexts.NoSuchDeal, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        talk.Turn.FocusDealId = deal.Id;
        if (input.Is(CommandKind.Cancel, CommandKind.Stop, CommandKind.Later) || (draft.Step == MapStep.People && input.Is(CommandKind.No)))
        {
            await talk.SayAsync(MapTexts.Left(draft.People.Count), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        return draft.Step switch
        {
            MapStep.Influence => await InfluenceAsync(dc, talk, deal, draft, input, cancellationToken),
            MapStep.Same => await SameAsync(dc, talk, deal, draft, input, cancellationToken),
            MapStep.Confirm => await ConfirmAsync(dc, talk, deal, draft, input, cancellationToken),
            MapStep.Follow => await FollowAsync(dc, talk, deal, draft, input, cancellationToken),
            _ => await PeopleAsync(dc, talk, deal, draft, input, cancellationToken),
        };
    }

    private static async Task<DialogTurnResult> PeopleAsync(DialogContext dc, Talk talk, Deal deal, MapDraft draft, Input input, CancellationToken cancellationToken)
    {
        if (input is not Input.Said { Text: var said })
        {
            await talk.SayAsync(MapTexts.Example, cancellationToken);
            return EndOfTurn;
        }

        var text = LinesOf(dc, said);

        if (MapReplies.IsAll(text) || input.Is(CommandKind.StepDone, CommandKind.Skip, CommandKind.DontKnow))
        {
            return await FinishPeopleAsync(dc, talk, deal, draft, cancellationToken);
        }

        var told = PeopleReader.Read(text, MapPeople.Known(deal, draft.People), talk.Turn.Today).Where(person => person.SaysSomething || person.Who.Known is null).ToList();
        if (told.Count == 0 || FollowReader.Read(text, MapPeople.Known(deal, draft.People)).Length > 0)
        {
            return await FollowAsync(dc, talk, deal, draft, input, cancellationToken);
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
                return EndOfTurn;
            }
        }

        if (told.Count > PeopleReader.MostPeople)
        {
            await talk.SayAsync(MapTexts.TooMany(PeopleReader.MostPeople), cancellationToken);
        }

        return await AskAsync(dc, deal, draft with { People = people }, cancellationToken);
    }

    private static async Task<DialogTurnResult> ConfirmAsync(DialogContext dc, Talk talk, Deal deal, MapDraft draft, Input input, CancellationToken cancellationToken)
    {
        switch (input)
        {
            case Input.Clicked { Click: { Verb: MapVerbs.Page } click }:
                return await AskAsync(dc, deal, draft with { From = MapAnswers.Number(click.Id(CardIds.Page)) ?? 0 }, cancellationToken);
            case Input.Clicked { Click: { Verb: MapVerbs.Edit } click }:
                if (MapEdit.IsRefused(deal, click))
                {
                    await talk.SayAsync(MapTexts.OnlyEvaluators, cancellationToken);
                    return EndOfTurn;
                }

                return await AskAsync(dc, deal, MapEdit.Of(draft, click), cancellationToken);
            case Input.Clicked { Click.Verb: MapVerbs.Confirm }:
                return await SaveAsync(dc, talk, deal, draft, cancellationToken);
            case Input.Said when input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.StepDone):
                return await SaveAsync(dc, talk, deal, draft, cancellationToken);
            case Input.Said { Text: var said } when input.Is(CommandKind.No) && !PeopleReader.Read(said, MapPeople.Known(deal, draft.People), talk.Turn.Today).Any(person => person.SaysSomething):
                await talk.SayAsync(MapTexts.WhatIsWrong, cancellationToken);
                return EndOfTurn;
            default:
                return await PeopleAsync(dc, talk, deal, draft, input, cancellationToken);
        }
    }

    private static async Task<DialogTurnResult> InfluenceAsync(DialogContext dc, Talk talk, Deal deal, MapDraft draft, Input input, CancellationToken cancellationToken)
    {
        var (value, gaveUp) = MapAnswers.Influence(input);
        if (value is not (>= 1 and <= 5) && !gaveUp)
        {
            return await PeopleAsync(dc, talk, deal, draft, input, cancellationToken);
        }

        if (draft.Ask is [var asked, ..])
        {
            var after = value is { } known && deal.People.Find(person => person.Id == asked) is { } person ? deal.With(person with { Influence = known }) : deal;
            var left = draft with { Ask = [.. draft.Ask.Skip(1)], Step = MapStep.People };
            Save(talk, deal, after);
            return left.Ask.Count > 0 ? await AskAsync(dc, after, left, cancellationToken) : await FinishPeopleAsync(dc, talk, after, left, cancellationToken);
        }

        var told = draft.People[0] with { Influence = value };
        var (saved, _) = MapPeople.Saved(talk, deal, [told]);
        Save(talk, deal, saved);
        await talk.SayAsync(value is { } said ? MapTexts.InfluenceSet(told.Name, said) : MapTexts.Noted(told.Name), cancellationToken);
        Keep(dc, draft with { People = [], Step = MapStep.People });
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> SameAsync(DialogContext dc, Talk talk, Deal deal, MapDraft draft, Input input, CancellationToken cancellationToken)
    {
        if (MapAnswers.Same(input) is not { } known)
        {
            return await PeopleAsync(dc, talk, deal, draft, input, cancellationToken);
        }

        var people = draft.People.ToList();
        var at = people.FindIndex(person => person.MaybeSame is not null);
        var before = deal.People.Find(person => person.Id == people[at].MaybeSame);
        people[at] = known && before is not null ? people[at].Merged(before) : people[at].AsAnother();
        return await AskAsync(dc, deal, draft with { People = people }, cancellationToken);
    }

    private static async Task<DialogTurnResult> FollowAsync(DialogContext dc, Talk talk, Deal deal, MapDraft draft, Input input, CancellationToken cancellationToken)
    {
        if (input.Is(MapVerbs.NoFollow) || (draft.Step == MapStep.Follow && input.Is(CommandKind.Skip, CommandKind.DontKnow, CommandKind.No, CommandKind.StepDone)))
        {
            return await EndAsync(dc, talk, deal, cancellationToken);
        }

        if (input is not Input.Said { Text: var text })
        {
            return EndOfTurn;
        }

        var told = FollowReader.Read(text, deal.People);
        if (told.IsEmpty)
        {
            if (draft.Step == MapStep.Follow && PeopleReader.Read(text, deal.People, talk.Turn.Today).Any(person => person.SaysSomething))
            {
                return await PeopleAsync(dc, talk, deal, draft with { Step = MapStep.People }, input, cancellationToken);
            }

            talk.IsPassedOn = true;
            return EndOfTurn;
        }

        var follows = MapFollows.Applied(deal, told);
        if (follows.Fault is { } fault)
        {
            await talk.SayAsync(MapTexts.Refused(fault, follows.From, follows.To), cancellationToken);
            Keep(dc, draft with { Step = MapStep.Follow });
            return EndOfTurn;
        }

        Save(talk, deal, follows.Deal);
        await talk.SayAsync(MapTexts.Follows(told), cancellationToken);
        return await EndAsync(dc, talk, follows.Deal, cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(DialogContext dc, Talk talk, Deal deal, MapDraft draft, CancellationToken cancellationToken)
    {
        var (after, ask) = MapPeople.Saved(talk, deal, draft.People);
        Save(talk, deal, after);
        var left = draft with { People = [], Ask = ask, From = 0, Step = MapStep.People };
        return ask.Count > 0 ? await AskAsync(dc, after, left, cancellationToken) : await FinishPeopleAsync(dc, talk, after, left, cancellationToken);
    }

    // Two people at least, and nobody said yet who follows whom: that is asked once.
    private static async Task<DialogTurnResult> FinishPeopleAsync(DialogContext dc, Talk talk, Deal deal, MapDraft draft, CancellationToken cancellationToken)
    {
        if (draft.People.Count > 0)
        {
            return await AskAsync(dc, deal, draft, cancellationToken);
        }

        if (draft.Step != MapStep.Follow && deal.Influences.IsEmpty && deal.People.Count(person => person.LeftOn is null && !deal.IsOffLimits(person)) > 1)
        {
            Keep(dc, draft with { Step = MapStep.Follow });
            await talk.SayAsync(MapTexts.WhoFollows, cancellationToken);
            return EndOfTurn;
        }

        return await EndAsync(dc, talk, deal, cancellationToken);
    }

    private static async Task<DialogTurnResult> EndAsync(DialogContext dc, Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        await MapPeople.ShowAsync(talk, deal, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Asks what the draft waits for: who is who, what a no would do, whether all is right.</summary>
    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, Deal deal, MapDraft draft, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        var (step, card) = MapQuestion.Of(talk, deal, draft);
        Keep(dc, draft with { Step = step });
        await (card is null
            ? talk.SayAsync(step == MapStep.Follow ? MapTexts.WhoFollows : MapTexts.NextPerson, cancellationToken)
            : talk.ReplaceAsync(CardMessage.Of(card), cancellationToken));
        return EndOfTurn;
    }

    // One line is one person: the line breaks count here, and nowhere else.
    private static string LinesOf(DialogContext dc, string said) => dc.Context.Activity.Text is { } typed && typed.Contains('\n', StringComparison.Ordinal)
        ? string.Join('\n', typed.Split('\n').Select(TypedText.WithoutNoise))
        : said;

    private static void Save(Talk talk, Deal before, Deal after)
    {
        if (!ReferenceEquals(before, after))
        {
            talk.Turn.Save(after);
        }
    }

    private static MapDraft Draft(DialogContext dc) => dc.ActiveDialog.State.Recall<MapDraft>(DraftKey)!;

    private static void Keep(DialogContext dc, MapDraft draft)
    {
        dc.ActiveDialog.State.Keep(DraftKey, draft);
        dc.ActiveDialog.State.Keep(TouchedKey, TalkOf(dc).Turn.Now);
    }
}
