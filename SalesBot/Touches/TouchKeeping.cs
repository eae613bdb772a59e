using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Sales.Principles;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Touches;

/// <summary>Saves a confirmed contact, and asks the one thing that was not told.</summary>
internal static class TouchKeeping
{
    public static async Task<DialogTurnResult> SaveAsync(DialogContext dc, Talk talk, TouchDraft draft, Text? lead, CancellationToken cancellationToken)
    {
        if (draft.Notes.Exists(note => note.Touches.Exists(touch => touch.DayIsOpen)))
        {
            await talk.SayAsync(TouchTexts.WhichDay, cancellationToken);
            return TouchWaiting.Keep(dc, draft);
        }

        var note = draft.Notes[0];
        if (await talk.Turn.DealAsync(note.DealId) is not { } deal)
        {
            await talk.SayAsync(TouchTexts.NoSuchDeal, cancellationToken);
            return await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
        }

        var (after, touch) = TouchSaving.Apply(talk, deal, note);
        after = touch is null ? after : AfterTouch.AnswerFeeling(talk, after, touch);
        talk.Turn.Save(after);
        talk.Turn.FocusDealId = deal.Id;
        await talk.ReplaceAsync(TouchSavedCard.Of(talk, after, note), cancellationToken);
        if (lead is not null)
        {
            await talk.SayAsync(lead, cancellationToken);
        }

        // Its line asks how it felt: not beside the card that asks the same, not of who has told it, and not of a mail nobody answered.
        var asksFeelings = touch is not null && draft.Notes.Count == 1 && AfterTouch.AsksFeelings(after, touch);
        if (touch is { Direction: TouchDirection.TwoWay } && !asksFeelings && touch.People.All(seen => seen.Feeling is null))
        {
            await Principles.SayOnceAsync(talk, PrincipleMoment.TouchLogged, after, cancellationToken);
        }

        if (draft.Notes.Count > 1)
        {
            TouchFeature.Follow(talk, [.. draft.Notes.Skip(1)]);
            return await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
        }

        if (touch is not null && touch.People.Any(seen => seen.Feeling is not null))
        {
            await talk.SayAsync(AfterTouch.Thanks(after, touch), cancellationToken);
        }

        return touch is not null && await AfterTouch.AskAsync(talk, after, touch, TouchPhase.Confirm, cancellationToken) is { } phase
            ? TouchWaiting.Keep(dc, draft with { Phase = phase, TouchId = touch.Id, TouchedAt = talk.Turn.Now })
            : await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
    }
}
