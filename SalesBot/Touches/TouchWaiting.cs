using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Sales.Deals;

namespace SalesBot.Touches;

/// <summary>The draft that waits for an answer, and how it is shown.</summary>
internal static class TouchWaiting
{
    private const string DraftKey = "draft";

    public static TouchDraft DraftOf(DialogContext dc) => dc.ActiveDialog.State.Recall<TouchDraft>(DraftKey)!;

    public static DialogTurnResult Keep(DialogContext dc, TouchDraft draft)
    {
        dc.ActiveDialog.State.Keep(DraftKey, draft);
        return Dialog.EndOfTurn;
    }

    /// <summary>This draft is done; an earlier one that waits comes back.</summary>
    public static async Task<DialogTurnResult> CloseAsync(DialogContext dc, TouchDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Earlier is not { } earlier)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        await ShowAsync(dc.Context.TurnState.Get<Talk>(), earlier, cancellationToken);
        return Keep(dc, earlier);
    }

    public static async Task ShowAsync(Talk talk, TouchDraft draft, CancellationToken cancellationToken)
    {
        switch (draft.Phase)
        {
            case TouchPhase.Words:
                await talk.SayAsync(TouchTexts.OneLine, cancellationToken);
                break;
            case TouchPhase.Which:
                var deals = (await talk.Turn.MyDealsAsync()).Where(deal => draft.Candidates.Contains(deal.DealId)).ToList();
                await talk.ShowAsync(TouchViews.Which(talk, draft, deals, deals.Count > 1 && deals.Select(deal => deal.AccountName).Distinct().Count() == 1), cancellationToken);
                break;
            default:
                await talk.ShowAsync(TouchViews.Confirm(talk, draft, await DealOfAsync(talk, draft)), cancellationToken);
                break;
        }
    }

    public static async Task<Deal?> DealOfAsync(Talk talk, TouchDraft draft) => draft.Notes is [var note] ? await talk.Turn.DealAsync(note.DealId) : null;
}
