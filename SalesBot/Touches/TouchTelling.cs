using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Touches;
using SalesBot.Sales;

namespace SalesBot.Touches;

/// <summary>Takes a message: of which deal it tells, and what was understood of it.</summary>
internal static class TouchTelling
{
    /// <summary>A message to be understood: of which deal, and what.</summary>
    public static async Task<DialogTurnResult> TellAsync(DialogContext dc, Talk talk, TouchStart start, TouchDraft? earlier, CancellationToken cancellationToken)
    {
        var text = PastedText.Substance(start.Text);
        var draft = new TouchDraft { Session = talk.Turn.NewId("td"), TouchedAt = talk.Turn.Now, Earlier = earlier is { Phase: > TouchPhase.Confirm } ? null : earlier };
        if (text.Length == 0)
        {
            await talk.SayAsync(TouchTexts.OneLine, cancellationToken);
            return TouchWaiting.Keep(dc, draft with { Phase = TouchPhase.Words, Candidates = start.DealId is null ? [] : [start.DealId] });
        }

        if (text.Length > Clauses.Longest)
        {
            await talk.SayAsync(TouchTexts.TooLong, cancellationToken);
            text = text[..Clauses.Longest];
        }

        draft = draft with { Text = text };
        if (start.DealId is { } certain)
        {
            return await NoteAsync(dc, talk, draft, [(certain, text)], start.AsLog, cancellationToken);
        }

        var deals = TouchDeals.In(text, await talk.Turn.MyDealsAsync(), talk.Turn.FocusDealId);
        if (deals.Parts.Count > 0)
        {
            return await NoteAsync(dc, talk, draft, [.. deals.Parts.Select(part => (part.Deal.DealId, part.Words))], start.AsLog, cancellationToken);
        }

        if (deals.Candidates.Count == 0)
        {
            await talk.SayAsync(TouchTexts.NoDeals, cancellationToken);
            return await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
        }

        await talk.ShowAsync(TouchViews.Which(talk, draft, deals.Candidates, deals.SameCustomer), cancellationToken);
        return TouchWaiting.Keep(dc, draft with { Phase = TouchPhase.Which, Candidates = [.. deals.Candidates.Select(deal => deal.DealId)] });
    }

    public static async Task<DialogTurnResult> ChosenAsync(DialogContext dc, Talk talk, TouchDraft draft, Input input, CancellationToken cancellationToken)
    {
        var deals = (await talk.Turn.MyDealsAsync()).Where(deal => draft.Candidates.Contains(deal.DealId)).ToList();
        List<string> chosen = input switch
        {
            Input.Clicked { Click: { Verb: TouchVerbs.Both } } => draft.Candidates,
            Input.Clicked { Click: var click } when click.Id(CardIds.Deal) is { } one && draft.Candidates.Contains(one) => [one],
            Input.Said { Text: var words } when AfterSaving.SaysAll(words) => draft.Candidates,
            Input.Said { Text: var words } when DealFinding.Search(words, deals).Matches is [{ Item.DealId: var one }, ..] => [one],
            _ => [],
        };
        if (chosen.Count == 0)
        {
            await talk.ShowAsync(TouchViews.Which(talk, draft, deals, deals.Select(deal => deal.AccountName).Distinct().Count() == 1 && deals.Count > 1), cancellationToken);
            return Dialog.EndOfTurn;
        }

        return await NoteAsync(dc, talk, draft, [.. chosen.Select(id => (id, draft.Text))], asLog: true, cancellationToken);
    }

    private static async Task<DialogTurnResult> NoteAsync(DialogContext dc, Talk talk, TouchDraft draft, IReadOnlyList<(string DealId, string Words)> parts, bool asLog, CancellationToken cancellationToken)
    {
        var notes = new List<DealNote>();
        foreach (var (id, words) in parts)
        {
            if (await talk.Turn.DealAsync(id) is { } deal)
            {
                notes.Add(TouchDrafting.Note(deal, words, talk.Turn.Today, asLog));
            }
        }

        if (notes.Count == 0)
        {
            await talk.SayAsync(TouchTexts.NoSuchDeal, cancellationToken);
            return await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
        }

        // The whole message goes: what was said beside their name may be theirs, and the draft is stored as well.
        if (notes.Exists(note => note.IsRefused))
        {
            await talk.SayAsync(EvaluatorWords.NotLogged, cancellationToken);
            return await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
        }

        if (notes is [var only])
        {
            talk.Turn.FocusDealId = only.DealId;
        }

        draft = draft with { Phase = TouchPhase.Confirm, Notes = notes };
        await TouchWaiting.ShowAsync(talk, draft, cancellationToken);
        return TouchWaiting.Keep(dc, draft);
    }
}
