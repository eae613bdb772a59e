using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>Takes what is told after a contact was saved, pressed or typed, and asks the next thing.</summary>
internal static partial class AfterSaving
{
    /// <summary>True if the words can answer what is asked in this phase; other words are about something else.</summary>
    public static bool Fits(TouchPhase phase, string text) => phase switch
    {
        TouchPhase.Feelings => HasFigure().IsMatch(text) && text.Length <= 80,
        TouchPhase.OurPeople => OursLike().IsMatch(text) && text.Length <= 60,
        TouchPhase.Debrief => HasFigure().IsMatch(text),
        TouchPhase.FollowOn => Registers().IsMatch(text),
        _ => false,
    };

    /// <summary>
    /// "Qian 5, Sun 3" said later, after something else came in between: how the last contact felt to them. False if the
    /// words name nobody of it.
    /// </summary>
    public static async Task<bool> HearLateAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (!Fits(TouchPhase.Feelings, text) || talk.Memory.LastTouch is not { } last || await talk.Turn.DealAsync(last.DealId) is not { } deal
            || deal.FindTouch(last.TouchId) is not { Counts: true } touch || talk.Turn.Now - touch.At > LateUntil)
        {
            return false;
        }

        var asked = TouchViews.Asked(deal, touch).Select(seen => seen.Person).ToList();
        if (AfterTouch.ReadFeelings(text, asked) is not { Count: > 0 } feelings || !AfterTouch.NamesEach(text, asked.Where(person => feelings.ContainsKey(person.Id))))
        {
            return false;
        }

        talk.Turn.FocusDealId = deal.Id;
        (deal, touch) = AfterTouch.Feel(talk, deal, touch, feelings);
        talk.Turn.Save(deal);
        await talk.SayAsync(AfterTouch.Thanks(deal, touch), cancellationToken);
        return true;
    }

    // A day later the same words are about another contact.
    private static readonly TimeSpan LateUntil = TimeSpan.FromDays(1);

    /// <summary>"both", 两个都是.</summary>
    public static bool SaysAll(string text) => All().IsMatch(text.Trim());

    /// <summary>Takes an answer. The phase that follows, and whether one does.</summary>
    public static async Task<(TouchPhase? Phase, bool GoesOn)> TakeAsync(Talk talk, TouchDraft draft, Input input, CancellationToken cancellationToken)
    {
        if (draft.Notes is not [var note, ..] || await talk.Turn.DealAsync(note.DealId) is not { } deal || draft.TouchId is not { } id || deal.FindTouch(id) is not { } touch)
        {
            await talk.SayAsync(TouchTexts.NotYours, cancellationToken);
            return (null, false);
        }

        return await TakeAsync(talk, deal, touch, draft.Phase, input, cancellationToken);
    }

    /// <summary>The same for a contact whose dialog is over: its cards still work.</summary>
    public static async Task<(TouchPhase? Phase, bool GoesOn)> TakeAsync(Talk talk, Deal deal, Touch touch, TouchPhase phase, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            return await PressedAsync(talk, deal, touch, phase, click, cancellationToken);
        }

        var text = (input as Input.Said)?.Text ?? string.Empty;
        if (phase != TouchPhase.FollowOn && input.Is(CommandKind.Yes, CommandKind.Confirm) && (input as Input.Said)?.Command?.Argument is null)
        {
            await talk.SayAsync(TouchTexts.SavedAlready, cancellationToken);
            return (phase, true);
        }

        var skips = input.Is(CommandKind.Skip, CommandKind.Later, CommandKind.No, CommandKind.DontKnow, CommandKind.Cancel, CommandKind.Stop);
        switch (phase)
        {
            case TouchPhase.Feelings when !skips:
                var asked = TouchViews.Asked(deal, touch).Select(seen => seen.Person).ToList();
                if (AfterTouch.ReadFeelings(text, asked) is { Count: > 0 } feelings)
                {
                    (deal, touch) = AfterTouch.Feel(talk, deal, touch, feelings);
                    talk.Turn.Save(deal);
                    await talk.SayAsync(AfterTouch.Thanks(deal, touch), cancellationToken);
                    return Next(await AfterTouch.AskAsync(talk, deal, touch, phase, cancellationToken));
                }

                await talk.ShowAsync(TouchViews.Feelings(talk, deal, touch), cancellationToken);
                return (phase, true);
            case TouchPhase.OurPeople when !skips && AfterTouch.ReadOurs(text, Self(talk, deal)) is { IsEmpty: false } ours:
                touch = touch with { OurPeople = ours };
                deal = deal.Replacing(touch);
                talk.Turn.Save(deal);
                await talk.SayAsync(new Sales.Text("Noted.", "好。"), cancellationToken);
                return Next(await AfterTouch.AskAsync(talk, deal, touch, phase, cancellationToken));
            case TouchPhase.Debrief when !skips:
                if (AfterTouch.ReadDebrief(text, talk.Turn.Now) is not { } debrief)
                {
                    await talk.SayAsync(TouchTexts.AllRatings, cancellationToken);
                    return (phase, true);
                }

                return await DebriefAsync(talk, deal, touch, debrief, cancellationToken);
            case TouchPhase.FollowOn when !skips && AfterTouch.Register(talk, deal, touch, text) is { } registered:
                talk.Turn.Save(registered.Deal);
                await talk.SayAsync(registered.Said, cancellationToken);
                return (null, false);
            default:
                return await SkippedAsync(talk, deal, touch, phase, cancellationToken);
        }
    }

    private static async Task<(TouchPhase?, bool)> PressedAsync(Talk talk, Deal deal, Touch touch, TouchPhase phase, CardClick click, CancellationToken cancellationToken)
    {
        switch (click.Verb)
        {
            case TouchVerbs.Feel when click.Id(TouchVerbs.Person) is { } person && int.TryParse(click.Id(CardIds.Option), out var value) && value is >= 1 and <= 5 && TouchViews.Asked(deal, touch).Any(seen => seen.Person.Id == person):
                (deal, touch) = AfterTouch.Feel(talk, deal, touch, new Dictionary<string, int> { [person] = value });
                talk.Turn.Save(deal);
                await talk.ReplaceAsync(TouchViews.Feelings(talk, deal, touch), cancellationToken);
                if (TouchViews.Asked(deal, touch).Any(seen => seen.Seen.Feeling is null))
                {
                    return (TouchPhase.Feelings, true);
                }

                await talk.SayAsync(AfterTouch.Thanks(deal, touch), cancellationToken);
                return Next(await AfterTouch.AskAsync(talk, deal, touch, TouchPhase.Feelings, cancellationToken));
            case TouchVerbs.Rate when click.Id(TouchVerbs.Person) is { } which && int.TryParse(click.Id(CardIds.Option), out var mark) && mark is >= 1 and <= 5:
                await talk.ReplaceAsync(AfterTouch.Debrief(talk, deal, touch, Marks(click).SetItem(which, mark)), cancellationToken);
                return (TouchPhase.Debrief, true);
            case TouchVerbs.DebriefSave:
                var marks = Marks(click);
                if (marks.Count < DebriefCard.Ratings.Length)
                {
                    await talk.SayAsync(TouchTexts.AllRatings, cancellationToken);
                    await talk.ReplaceAsync(AfterTouch.Debrief(talk, deal, touch, marks), cancellationToken);
                    return (TouchPhase.Debrief, true);
                }

                return await DebriefAsync(talk, deal, touch, new Debrief(marks["cooperation"], marks["skill"], marks["communication"], marks["joint"], click.Input("change"), talk.Turn.Now), cancellationToken);
            case TouchVerbs.FollowOn when AfterTouch.Register(talk, deal, touch, null) is { } registered:
                talk.Turn.Save(registered.Deal);
                await talk.SayAsync(registered.Said, cancellationToken);
                return (null, false);
            default:
                return await SkippedAsync(talk, deal, touch, phase, cancellationToken);
        }
    }

    // Not asked, no, skip: what costs nothing is still offered, once.
    private static async Task<(TouchPhase?, bool)> SkippedAsync(Talk talk, Deal deal, Touch touch, TouchPhase phase, CancellationToken cancellationToken)
    {
        await talk.SayAsync(new Sales.Text("All right.", "好。"), cancellationToken);
        return phase is TouchPhase.Debrief or TouchPhase.OurPeople
            ? Next(await AfterTouch.AskAsync(talk, deal, touch, TouchPhase.Debrief, cancellationToken))
            : (null, false);
    }

    private static async Task<(TouchPhase?, bool)> DebriefAsync(Talk talk, Deal deal, Touch touch, Debrief debrief, CancellationToken cancellationToken)
    {
        touch = touch with { Debrief = debrief };
        deal = deal.Replacing(touch);
        talk.Turn.Save(deal);
        await DebriefNotice.LeaveAsync(talk, deal, touch);
        await talk.SayAsync(debrief.Average < DebriefNotice.Content ? TouchTexts.DebriefLow : TouchTexts.DebriefSaved, cancellationToken);
        return Next(await AfterTouch.AskAsync(talk, deal, touch, TouchPhase.Debrief, cancellationToken));
    }

    private static ImmutableDictionary<string, int> Marks(CardClick click) => DebriefCard.Ratings
        .Where(rating => int.TryParse(click.Id(rating.Code), out var value) && value is >= 1 and <= 5)
        .ToImmutableDictionary(rating => rating.Code, rating => int.Parse(click.Id(rating.Code)!, System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The rep's own name, as colleagues read it.</summary>
    public static string Self(Talk talk, Deal deal) => talk.Turn.User.DisplayName is { Length: > 0 } name ? name : deal.OwnerName;

    private static (TouchPhase?, bool) Next(TouchPhase? phase) => (phase, phase is not null);

    [GeneratedRegex(@"(?<!\d)[1-5](?!\d)")]
    private static partial Regex HasFigure();

    [GeneratedRegex(@"我|\b(?:me|i|myself)\b|同事|售前|交付|\b(?:presales|delivery|colleague)\b|[和、与跟]|\band\b", RegexOptions.IgnoreCase)]
    private static partial Regex OursLike();

    [GeneratedRegex(@"登记|好|要|记|\b(?:register|yes|ok|do)\b|20\d\d|年", RegexOptions.IgnoreCase)]
    private static partial Regex Registers();

    [GeneratedRegex("^(?:both|both of them|all|all of them|两个都是|两个都|都是|都|全部)[.。!！]?$", RegexOptions.IgnoreCase)]
    private static partial Regex All();
}
