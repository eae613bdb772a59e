using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>What the dialog begins with.</summary>
/// <param name="Text">What was typed; empty to be asked for.</param>
/// <param name="DealId">The deal, if it is certain; null to find it from the words.</param>
/// <param name="AsLog">The rep said that it is a contact.</param>
public sealed record TouchStart(string Text, string? DealId = null, bool AsLog = true);

/// <summary>
/// One message becomes a confirmed record (domain 7.5): it shows what was understood, takes corrections in words, saves
/// on yes, and then asks one thing at most that was not told.
/// </summary>
public sealed class TouchDialog : ConversingDialog
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "touch";

    private const string DraftKey = "draft";

    /// <summary>Builds it.</summary>
    public TouchDialog()
        : base(DialogId)
    {
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var start = (TouchStart)options!;
        return await TellAsync(dc, TalkOf(dc), start, earlier: null, cancellationToken);
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input)
    {
        var draft = DraftOf(dc);
        if (input is Input.Clicked { Click: var click })
        {
            return TouchVerbs.All.Contains(click.Verb) && (click.Id(CardIds.Session) is { } session ? session == draft.Session : draft.TouchId is not null && click.Id(TouchVerbs.Touch) == draft.TouchId);
        }

        if (draft.Phase is TouchPhase.Confirm or TouchPhase.Which or TouchPhase.Words)
        {
            return input is Input.Said { Command: null, Text.Length: > 0 }
                || input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.No, CommandKind.Cancel, CommandKind.Stop, CommandKind.Continue, CommandKind.Log)
                || (draft.Phase == TouchPhase.Which && input.Is(CommandKind.Skip));
        }

        return input.Is(CommandKind.Skip, CommandKind.Later, CommandKind.No, CommandKind.DontKnow, CommandKind.Cancel, CommandKind.Stop)
            || (draft.Phase == TouchPhase.FollowOn && input.Is(CommandKind.Yes, CommandKind.Confirm))
            || (input is Input.Said { Command: null, Text: var text } && !TouchReader.TellsOfContact(text) && AfterSaving.Fits(draft.Phase, text));
    }

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => DraftOf(dc).TouchedAt;

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => TouchTexts.Forgotten;

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        var draft = DraftOf(dc);
        if (draft.Phase > TouchPhase.Confirm)
        {
            // The contact is saved; what was asked after it can be told at any time.
            await dc.EndDialogAsync(cancellationToken: cancellationToken);
            return;
        }

        await ShowAsync(TalkOf(dc), draft, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (talk, draft, input) = (TalkOf(dc), DraftOf(dc), InputOf(dc));
        if (draft.Phase > TouchPhase.Confirm)
        {
            var (phase, touched) = await AfterSaving.TakeAsync(talk, draft, input, cancellationToken);
            return phase is { } next && touched ? Keep(dc, draft with { Phase = next, TouchedAt = talk.Turn.Now }) : await CloseAsync(dc, draft, cancellationToken);
        }

        if (input.Is(TouchVerbs.Discard) || input.Is(CommandKind.Cancel, CommandKind.Stop) || (draft.Phase == TouchPhase.Words && input.Is(CommandKind.No)))
        {
            await talk.SayAsync(TouchTexts.Discarded, cancellationToken);
            return await CloseAsync(dc, draft, cancellationToken);
        }

        if (input is Input.Said { Command: { Kind: CommandKind.Log, Argument: var told }, Text: var line })
        {
            return await TellAsync(dc, talk, new TouchStart(told is null ? string.Empty : line), draft.Phase == TouchPhase.Words ? draft.Earlier : draft, cancellationToken);
        }

        return (draft.Phase, input) switch
        {
            (TouchPhase.Words, Input.Said said) => await TellAsync(dc, talk, new TouchStart(said.Text, draft.Candidates.FirstOrDefault()), draft.Earlier, cancellationToken),
            (TouchPhase.Which, _) => await ChosenAsync(dc, talk, draft, input, cancellationToken),
            (_, Input.Clicked { Click: var click }) => await PressedAsync(dc, talk, draft, click, cancellationToken),
            (_, Input.Said said) => await SaidAsync(dc, talk, draft, said, cancellationToken),
            _ => EndOfTurn,
        };
    }

    /// <summary>A message to be understood: of which deal, and what.</summary>
    private static async Task<DialogTurnResult> TellAsync(DialogContext dc, Talk talk, TouchStart start, TouchDraft? earlier, CancellationToken cancellationToken)
    {
        var text = PastedText.Substance(start.Text);
        var draft = new TouchDraft { Session = talk.Turn.NewId("td"), TouchedAt = talk.Turn.Now, Earlier = earlier is { Phase: > TouchPhase.Confirm } ? null : earlier };
        if (text.Length == 0)
        {
            await talk.SayAsync(TouchTexts.OneLine, cancellationToken);
            return Keep(dc, draft with { Phase = TouchPhase.Words, Candidates = start.DealId is null ? [] : [start.DealId] });
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
            return await CloseAsync(dc, draft, cancellationToken);
        }

        await talk.ShowAsync(TouchViews.Which(talk, draft, deals.Candidates, deals.SameCustomer), cancellationToken);
        return Keep(dc, draft with { Phase = TouchPhase.Which, Candidates = [.. deals.Candidates.Select(deal => deal.DealId)] });
    }

    private static async Task<DialogTurnResult> ChosenAsync(DialogContext dc, Talk talk, TouchDraft draft, Input input, CancellationToken cancellationToken)
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
            return EndOfTurn;
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
            return await CloseAsync(dc, draft, cancellationToken);
        }

        // The whole message goes: what was said beside their name may be theirs, and the draft is stored as well.
        if (notes.Exists(note => note.IsRefused))
        {
            await talk.SayAsync(EvaluatorWords.NotLogged, cancellationToken);
            return await CloseAsync(dc, draft, cancellationToken);
        }

        if (notes is [var only])
        {
            talk.Turn.FocusDealId = only.DealId;
        }

        draft = draft with { Phase = TouchPhase.Confirm, Notes = notes };
        await ShowAsync(talk, draft, cancellationToken);
        return Keep(dc, draft);
    }

    private static async Task<DialogTurnResult> PressedAsync(DialogContext dc, Talk talk, TouchDraft draft, CardClick click, CancellationToken cancellationToken)
    {
        draft = WithFields(draft, click);
        switch (click.Verb)
        {
            case TouchVerbs.Feel when click.Id(TouchVerbs.Person) is { } key && int.TryParse(click.Id(CardIds.Option), out var value) && value is >= 1 and <= 5:
                draft = WithFeeling(draft, key, value);
                await talk.ReplaceAsync(TouchViews.Confirm(talk, draft, await DealOfAsync(talk, draft)), cancellationToken);
                return Keep(dc, draft);
            case TouchVerbs.Edit:
                var words = click.Input("change");
                var day = DateOnly.TryParse(click.Input("day"), System.Globalization.CultureInfo.InvariantCulture, out var picked) ? picked : (DateOnly?)null;
                return await CorrectAsync(dc, talk, WithDay(draft, day, talk.Turn.Today), words, day is not null, cancellationToken);
            case TouchVerbs.Save:
                return await SaveAsync(dc, talk, draft, null, cancellationToken);
            default:
                await ShowAsync(talk, draft, cancellationToken);
                return Keep(dc, draft);
        }
    }

    private static async Task<DialogTurnResult> SaidAsync(DialogContext dc, Talk talk, TouchDraft draft, Input.Said said, CancellationToken cancellationToken)
    {
        if (said.Command?.Kind is CommandKind.Yes or CommandKind.Confirm)
        {
            if (said.Command.Argument is { } added && await AreOffLimitsAsync(talk, draft, added))
            {
                await talk.SayAsync(EvaluatorWords.NotLogged, cancellationToken);
                return Keep(dc, draft);
            }

            return said.Command.Argument is { } more && await CorrectedAsync(talk, draft, more) is { } changed
                ? await SaveAsync(dc, talk, changed, More(talk, draft, changed), cancellationToken)
                : await SaveAsync(dc, talk, draft, null, cancellationToken);
        }

        if (said.Command?.Kind == CommandKind.Continue || (said.Command?.Kind == CommandKind.No && said.Command.Argument is null))
        {
            if (said.Command.Kind == CommandKind.No)
            {
                await talk.SayAsync(new Text("What should change? Or say \"cancel\".", "哪里要改？不记就说“取消”。"), cancellationToken);
                return EndOfTurn;
            }

            await ShowAsync(talk, draft, cancellationToken);
            return EndOfTurn;
        }

        return await CorrectAsync(dc, talk, draft, said.Command?.Argument ?? said.Text, known: false, cancellationToken);
    }

    private static async Task<DialogTurnResult> CorrectAsync(DialogContext dc, Talk talk, TouchDraft draft, string? words, bool known, CancellationToken cancellationToken)
    {
        if (words is not null && await AreOffLimitsAsync(talk, draft, words))
        {
            await talk.SayAsync(EvaluatorWords.NotLogged, cancellationToken);
            return Keep(dc, draft);
        }

        var changed = words is null ? null : await CorrectedAsync(talk, draft, words);
        if (changed is null && words is not null && !known && TouchReader.TellsOfContact(words))
        {
            // Another contact while this one waits: it comes back afterwards.
            return await TellAsync(dc, talk, new TouchStart(words), draft, cancellationToken);
        }

        if (changed is null && !known)
        {
            await talk.SayAsync(TouchTexts.NotUnderstood, cancellationToken);
        }

        draft = (changed ?? draft) with { TouchedAt = talk.Turn.Now };
        await talk.ReplaceAsync(TouchViews.Confirm(talk, draft, await DealOfAsync(talk, draft)), cancellationToken);
        return Keep(dc, draft);
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
        var others = (await talk.Turn.MyDealsAsync()).Where(deal => TouchDeals.IsNamed(words, deal) && draft.Notes.TrueForAll(note => note.DealId != deal.DealId)).ToList();
        if (draft.Notes.Count == 1 && others is [var meant] && !TouchReader.TellsOfContact(words) && await talk.Turn.DealAsync(meant.DealId) is { } other)
        {
            return TouchDrafting.Note(other, draft.Text, talk.Turn.Today, asLog: true) is { IsRefused: false } moved ? draft with { Notes = [moved] } : null;
        }

        var notes = new List<DealNote>();
        var any = false;
        foreach (var note in draft.Notes)
        {
            var after = await talk.Turn.DealAsync(note.DealId) is { } deal ? TouchCorrecting.Apply(deal, note, words, talk.Turn.Today) : null;
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

    private static async Task<DialogTurnResult> SaveAsync(DialogContext dc, Talk talk, TouchDraft draft, Text? lead, CancellationToken cancellationToken)
    {
        if (draft.Notes.Exists(note => note.Touches.Exists(touch => touch.DayIsOpen)))
        {
            await talk.SayAsync(TouchTexts.WhichDay, cancellationToken);
            return Keep(dc, draft);
        }

        var note = draft.Notes[0];
        if (await talk.Turn.DealAsync(note.DealId) is not { } deal)
        {
            await talk.SayAsync(TouchTexts.NoSuchDeal, cancellationToken);
            return await CloseAsync(dc, draft, cancellationToken);
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

        if (draft.Notes.Count > 1)
        {
            TouchFeature.Follow(talk, [.. draft.Notes.Skip(1)]);
            return await CloseAsync(dc, draft, cancellationToken);
        }

        if (touch is not null && touch.People.Any(seen => seen.Feeling is not null))
        {
            await talk.SayAsync(AfterTouch.Thanks(after, touch), cancellationToken);
        }

        return touch is not null && await AfterTouch.AskAsync(talk, after, touch, TouchPhase.Confirm, cancellationToken) is { } phase
            ? Keep(dc, draft with { Phase = phase, TouchId = touch.Id, TouchedAt = talk.Turn.Now })
            : await CloseAsync(dc, draft, cancellationToken);
    }

    /// <summary>This draft is done; an earlier one that waits comes back.</summary>
    private static async Task<DialogTurnResult> CloseAsync(DialogContext dc, TouchDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Earlier is not { } earlier)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        await ShowAsync(TalkOf(dc), earlier, cancellationToken);
        return Keep(dc, earlier);
    }

    private static async Task ShowAsync(Talk talk, TouchDraft draft, CancellationToken cancellationToken)
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

    private static async Task<Deal?> DealOfAsync(Talk talk, TouchDraft draft) => draft.Notes is [var note] ? await talk.Turn.DealAsync(note.DealId) : null;

    // What was filled in behind More or in the form travels with every button.
    private static TouchDraft WithFields(TouchDraft draft, CardClick click)
    {
        if (draft.Notes is not [var note])
        {
            return draft;
        }

        foreach (var felt in TouchViews.Felt(note).ToList())
        {
            if (int.TryParse(click.Input("felt" + felt.Key.Replace('.', '_')), out var value) && value is >= 1 and <= 5)
            {
                draft = WithFeeling(draft, felt.Key, value);
            }
        }

        return click.Input("ours") is { } ours && draft.Notes[0].Touches is [var first, .. var rest]
            ? draft with { Notes = [draft.Notes[0] with { Touches = [first with { OurPeople = [.. AfterTouch.ReadOurs(ours, string.Empty).Where(name => name.Length > 0)] }, .. rest] }] }
            : draft;
    }

    private static TouchDraft WithFeeling(TouchDraft draft, string key, int value)
    {
        if (draft.Notes is not [var note] || key.Split('.') is not [var first, var second] || !int.TryParse(first, out var at) || !int.TryParse(second, out var place)
            || at < 0 || at >= note.Touches.Count || place < 0 || place >= note.Touches[at].People.Count)
        {
            return draft;
        }

        var touches = note.Touches.ToList();
        var people = touches[at].People.ToList();
        people[place] = people[place] with { Feeling = value };
        touches[at] = touches[at] with { People = people };
        return draft with { Notes = [note with { Touches = touches }] };
    }

    private static TouchDraft WithDay(TouchDraft draft, DateOnly? day, DateOnly today) =>
        day is { } on && on <= today && draft.Notes is [{ Touches: [var first, .. var rest] } note]
            ? draft with { Notes = [note with { Touches = [first with { On = on, DayIsOpen = false }, .. rest] }] }
            : draft;

    private static TouchDraft DraftOf(DialogContext dc) => dc.ActiveDialog.State.Recall<TouchDraft>(DraftKey)!;

    private static DialogTurnResult Keep(DialogContext dc, TouchDraft draft)
    {
        dc.ActiveDialog.State.Keep(DraftKey, draft);
        return EndOfTurn;
    }
}
