using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Briefs;

/// <summary>What the dialog waits for.</summary>
public enum BriefStep
{
    Length,
    DraftWanted,
    DraftShown,
}

/// <summary>Where the talk about a brief, or about one of its people, stands.</summary>
/// <param name="Step">What is waited for.</param>
/// <param name="Order">The brief as ordered so far; the deal in any case.</param>
/// <param name="PersonId">Whom a draft is for.</param>
/// <param name="At">When it was last touched.</param>
public sealed record BriefState(BriefStep Step, BriefOrder Order, string? PersonId = null, DateTimeOffset At = default);

/// <summary>
/// Waits for the one thing that is missing: how long the brief is to be, or whether a draft is wanted. Whatever else is
/// said is served in between; then the question comes again, and an offer has lapsed.
/// </summary>
public sealed partial class BriefDialog() : ConversingDialog("brief")
{
    private const string StateKey = "brief";

    private static readonly Text Left = new("The brief was not finished; say \"brief\" to start again.", "上次的简报没做完，说“简报”可以重新来。");

    /// <summary>Asks how long the brief is to be.</summary>
    public static BriefState Asking(BriefOrder order) => new(BriefStep.Length, order);

    /// <summary>Waits for yes to a draft for somebody.</summary>
    public static BriefState Offering(Deal deal, Person person) => new(BriefStep.DraftWanted, new(deal.Id, null, null, null, null, null), person.Id);

    /// <summary>Waits for a change of the draft that was shown.</summary>
    public static BriefState Shown(Deal deal, Person person) => Offering(deal, person) with { Step = BriefStep.DraftShown };

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var state = (BriefState)options! with { At = talk.Turn.Now };
        dc.ActiveDialog!.State.Keep(StateKey, state);
        if (state.Step == BriefStep.Length)
        {
            await AskAsync(talk, state.Order, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input)
    {
        var state = StateOf(dc);
        if (input is Input.Clicked { Click: var click })
        {
            return state.Step == BriefStep.Length && click.Id(CardIds.Deal) == state.Order.DealId
                && click.Verb is BriefVerbs.Page or BriefVerbs.Detailed && click.Id(CardIds.Page) is null;
        }

        var text = ((Input.Said)input).Text;
        return state.Step switch
        {
            BriefStep.Length => input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Cancel, CommandKind.Stop)
                || (input is Input.Said { Command: null or { Kind: CommandKind.SwitchLanguage } } && (BriefWish.Chooses(text) || Digit().IsMatch(text.Trim()))),
            BriefStep.DraftWanted => input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Confirm, CommandKind.Cancel) || DraftIt().IsMatch(text.Trim()),
            _ => PersonDesk.IsAboutTheDraft(text),
        };
    }

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => StateOf(dc).At;

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => Left;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (talk, state, input) = (TalkOf(dc), StateOf(dc), InputOf(dc));
        if (await talk.Turn.TeamDealAsync(state.Order.DealId) is not { } deal || input.Is(CommandKind.No, CommandKind.Cancel, CommandKind.Stop))
        {
            await talk.SayAsync(new Text("All right.", "好的。"), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (state.Step == BriefStep.Length)
        {
            await BriefDesk.ShowAsync(talk, deal, Chosen(state.Order, input, deal, talk.Language), replaces: false, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (deal.People.Find(person => person.Id == state.PersonId) is not { } person)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (state.Step == BriefStep.DraftWanted)
        {
            await PersonDesk.DraftAsync(talk, deal, person, isOther: false, cancellationToken);
        }
        else
        {
            await PersonDesk.SaidAsync(talk, deal, person, ((Input.Said)input).Text, cancellationToken);
        }

        dc.ActiveDialog!.State.Keep(StateKey, state with { Step = BriefStep.DraftShown, At = talk.Turn.Now });
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        var state = StateOf(dc);
        if (state.Step == BriefStep.Length)
        {
            await AskAsync(TalkOf(dc), state.Order, cancellationToken);
        }
        else
        {
            await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override string? DealOf(DialogContext dc) => StateOf(dc).Order.DealId;

    private static BriefState StateOf(DialogContext dc) => dc.ActiveDialog!.State.Recall<BriefState>(StateKey)!;

    // "1" and "2" are the buttons in their order; yes to "one page or detailed?" is the first.
    private static BriefOrder Chosen(BriefOrder order, Input input, Deal deal, Language own)
    {
        if (input is Input.Clicked { Click: var click })
        {
            var pressed = BriefOrder.Of(click, deal);
            return order with { Length = pressed.Length, Languages = pressed.Languages ?? order.Languages };
        }

        var text = ((Input.Said)input).Text;
        var wish = BriefWish.Read(text, own);
        return order with
        {
            Length = text.Trim() == "2" ? BriefLength.Detailed : wish.Length ?? BriefLength.OnePage,
            Languages = wish.Languages ?? order.Languages,
        };
    }

    private static async Task AskAsync(Talk talk, BriefOrder order, CancellationToken cancellationToken)
    {
        if (await talk.Turn.TeamDealAsync(order.DealId) is { } deal)
        {
            var day = order.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            await talk.ShowAsync(
                CardMessage.Of(BriefQuestionCard.Draw(new(deal.Id, deal.AccountName, order.Visitor?.Name, order.PersonId, day, order.Languages), talk.Pen)),
                cancellationToken);
        }
    }

    [GeneratedRegex("^[12]$")]
    private static partial Regex Digit();

    [GeneratedRegex(@"^(?:拟|拟稿|拟一?[个份]?稿?|起草|写|写吧|拟吧|拟稿吧|要|要的|draft|draft it|a draft|write it|please draft(?: it)?)[ .!。！吧]*$", RegexOptions.IgnoreCase)]
    private static partial Regex DraftIt();
}
