using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Touches;

/// <summary>What was understood stands on the card: taps fill it, words correct it, yes saves it.</summary>
internal static partial class TouchConfirming
{
    public static async Task<DialogTurnResult> PressedAsync(DialogContext dc, Talk talk, TouchDraft draft, CardClick click, CancellationToken cancellationToken)
    {
        draft = draft.WithFields(click);
        switch (click.Verb)
        {
            case TouchVerbs.Feel when click.Id(TouchVerbs.Person) is { } key && int.TryParse(click.Id(CardIds.Option), out var value) && value is >= 1 and <= 5:
                draft = draft.WithFeeling(key, value);
                await talk.ReplaceAsync(TouchViews.Confirm(talk, draft, await TouchWaiting.DealOfAsync(talk, draft)), cancellationToken);
                return TouchWaiting.Keep(dc, draft);
            case TouchVerbs.Edit:
                var words = click.Input("change");
                var day = DateOnly.TryParse(click.Input("day"), System.Globalization.CultureInfo.InvariantCulture, out var picked) ? picked : (DateOnly?)null;
                return await CorrectAsync(dc, talk, draft.WithDay(day, talk.Turn.Today), words, day is not null, cancellationToken);
            case TouchVerbs.Save:
                return await TouchKeeping.SaveAsync(dc, talk, draft, null, cancellationToken);
            default:
                await TouchWaiting.ShowAsync(talk, draft, cancellationToken);
                return TouchWaiting.Keep(dc, draft);
        }
    }

    public static async Task<DialogTurnResult> SaidAsync(DialogContext dc, Talk talk, TouchDraft draft, Input.Said said, CancellationToken cancellationToken)
    {
        if (said.Command?.Kind is CommandKind.Yes or CommandKind.Confirm)
        {
            if (said.Command.Argument is { } added && await AreOffLimitsAsync(talk, draft, added))
            {
                await talk.SayAsync(EvaluatorWords.NotLogged, cancellationToken);
                return TouchWaiting.Keep(dc, draft);
            }

            return said.Command.Argument is { } more && await CorrectedAsync(talk, draft, more) is { } changed
                ? await TouchKeeping.SaveAsync(dc, talk, changed, More(talk, draft, changed), cancellationToken)
                : await TouchKeeping.SaveAsync(dc, talk, draft, null, cancellationToken);
        }

        if (said.Command?.Kind is CommandKind.Skip or CommandKind.Later or CommandKind.DontKnow)
        {
            await talk.SayAsync(TouchTexts.StillWaits, cancellationToken);
            return Dialog.EndOfTurn;
        }

        if (said.Command?.Kind == CommandKind.Continue || (said.Command?.Kind == CommandKind.No && said.Command.Argument is null))
        {
            if (said.Command.Kind == CommandKind.No)
            {
                await talk.SayAsync(new Text("What should change? Or say \"cancel\".", "哪里要改？不记就说“取消”。"), cancellationToken);
                return Dialog.EndOfTurn;
            }

            await TouchWaiting.ShowAsync(talk, draft, cancellationToken);
            return Dialog.EndOfTurn;
        }

        return await CorrectAsync(dc, talk, draft, said.Command?.Argument ?? said.Text, known: false, cancellationToken);
    }

    private static async Task<DialogTurnResult> CorrectAsync(DialogContext dc, Talk talk, TouchDraft draft, string? words, bool known, CancellationToken cancellationToken)
    {
        if (words is not null && await AreOffLimitsAsync(talk, draft, words))
        {
            await talk.SayAsync(EvaluatorWords.NotLogged, cancellationToken);
            return TouchWaiting.Keep(dc, draft);
        }

        if (words is not null && !known && await TellsOfAnotherAsync(talk, draft, words))
        {
            // Said once more, it is the same contact and not a second one.
            return await TouchTelling.TellAsync(dc, talk, new TouchStart(words), PastedText.Substance(words) == draft.Text ? draft.Earlier : draft, cancellationToken);
        }

        var changed = words is null ? null : await CorrectedAsync(talk, draft, words);
        if (changed is null && words is not null && !known && TouchReader.TellsOfContact(words))
        {
            // Another contact while this one waits: it comes back afterwards.
            return await TouchTelling.TellAsync(dc, talk, new TouchStart(words), draft, cancellationToken);
        }

        if (changed is null && words is not null && !known)
        {
            // They may be about something else: the others read them first.
            talk.IsPassedOn = true;
            return TouchWaiting.Keep(dc, draft);
        }

        if (changed is null && !known)
        {
            await talk.SayAsync(TouchTexts.NotUnderstood, cancellationToken);
        }

        draft = (changed ?? draft) with { TouchedAt = talk.Turn.Now };
        await talk.ReplaceAsync(TouchViews.Confirm(talk, draft, await TouchWaiting.DealOfAsync(talk, draft)), cancellationToken);
        return TouchWaiting.Keep(dc, draft);
    }

    // A whole report of a contact that names a customer begins anew, however much of it would fit as a correction.
    private static async Task<bool> TellsOfAnotherAsync(Talk talk, TouchDraft draft, string words)
    {
        if (!TouchReader.TellsOfContact(words) || Corrects().IsMatch(words))
        {
            return false;
        }

        var named = (await talk.Turn.MyDealsAsync()).Where(deal => DealNames.AreIn(words, deal)).ToList();
        return draft.Notes is [var only] ? named.Count > 0 && named.TrueForAll(deal => deal.DealId != only.DealId) : named.Count > 1;
    }

    private static async Task<bool> AreOffLimitsAsync(Talk talk, TouchDraft draft, string words)
    {
        foreach (var note in draft.Notes)
        {
            if (await talk.Turn.DealAsync(note.DealId) is { } deal && EvaluatorWords.AreOffLimits(deal, words))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<TouchDraft?> CorrectedAsync(Talk talk, TouchDraft draft, string words)
    {
        // "It was Metro": the same words, of another deal.
        var others = (await talk.Turn.MyDealsAsync()).Where(deal => DealNames.AreIn(words, deal) && draft.Notes.TrueForAll(note => note.DealId != deal.DealId)).ToList();
        if (draft.Notes.Count == 1 && others is [var meant] && !TouchReader.TellsOfContact(words) && await talk.Turn.DealAsync(meant.DealId) is { } other)
        {
            return TouchDrafting.Note(other, draft.Text, talk.Turn.Today, asLog: true) is { IsRefused: false } moved ? draft with { Notes = [moved] } : null;
        }

        // Of several deals, the words are about the one they name.
        var here = (await talk.Turn.MyDealsAsync()).Where(deal => draft.Notes.Exists(note => note.DealId == deal.DealId) && DealNames.AreIn(words, deal)).Select(deal => deal.DealId).ToList();
        var notes = new List<DealNote>();
        var any = false;
        foreach (var note in draft.Notes)
        {
            var after = here.Count > 0 && !here.Contains(note.DealId) ? null : await talk.Turn.DealAsync(note.DealId) is { } deal ? TouchCorrecting.Apply(deal, note, words, talk.Turn.Today) : null;
            any |= after is not null;
            notes.Add(after ?? note);
        }

        return any ? draft with { Notes = notes } : null;
    }

    private static Text? More(Talk talk, TouchDraft before, TouchDraft after)
    {
        if (after.Notes is not [var note] || before.Notes is not [var old])
        {
            return null;
        }

        string In(Language language) => string.Join(language == Language.Chinese ? "；" : "; ", note.Steps.Where(step => !old.Steps.Contains(step) || note.Steps.Count > old.Steps.Count)
            .Select(step => TouchPhrases.Of(step, language, talk.Turn.Today)).Select(step => step.Lead + step.Text));
        return In(Language.English) is { Length: > 0 } ? new Text(TouchTexts.Corrected(In(Language.English)).En, TouchTexts.Corrected(In(Language.Chinese)).Zh) : null;
    }

    [GeneratedRegex(@"^(?:no|not|actually|it was|that was|sorry)\b|^(?:不|其实|应该|更正|改)|是.{0,8}的[。.!！]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Corrects();
}
