using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// Gives each input to the feature that handles it. A dialog in progress gets what it asked for; anything else that is
/// clearly a command is served in between, and then the dialog offers to go on.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    /// <summary>A sitting or a draft that nobody touched for this long describes another world.</summary>
    private static readonly TimeSpan DraftLives = TimeSpan.FromDays(30);

    private const string OfferedKey = "offeredAt";

    private const string RestId = "rest";

    private static readonly TimeSpan OfferRests = TimeSpan.FromDays(1);

    private readonly IReadOnlyList<Feature> features;
    private readonly NotUnderstood notUnderstood;

    /// <summary>Builds the dialog from all features.</summary>
    public RootDialog(IEnumerable<Feature> features, NotUnderstood notUnderstood)
        : base("root")
    {
        this.features = [.. features];
        this.notUnderstood = notUnderstood;
        foreach (var dialog in this.features.Select(feature => feature.Dialog).OfType<Dialog>().Distinct())
        {
            AddDialog(dialog);
        }
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        OnContinueDialogAsync(innerDc, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var talk = innerDc.Context.TurnState.Get<Talk>();
        var given = innerDc.Context.TurnState.Get<Input>();
        if (given is Input.Continued { Next: { Verb: CardVerbs.Typed } rest })
        {
            given = Input.Of(rest.Id(RestId) ?? string.Empty);
        }

        if (given is Input.Continued going)
        {
            // No dialog waits for it, and it must not use up what the person is about to answer.
            var goesOn = features.First(feature => feature.Serves(talk, going));
            return await FollowUpAsync(innerDc, goesOn, await goesOn.ServeAsync(talk, going, cancellationToken), cancellationToken);
        }

        var input = Completed(talk, given);
        input = await DealFirst.ReadAsync(talk, input, IsWaitedFor(innerDc, input));
        input = await StepOrSigning.ReadAsync(talk, input, IsWaitedFor(innerDc, input));
        innerDc.Context.TurnState.Set(input);

        if (ActiveDialog(innerDc) is { } left && talk.Turn.Now - left.TouchedAt(innerDc) >= DraftLives)
        {
            await talk.SayAsync(left.Forgotten(innerDc), cancellationToken);
            await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        return await RouteAsync(innerDc, talk, input, mayPress: true, cancellationToken);
    }

    private async Task<DialogTurnResult> RouteAsync(DialogContext innerDc, Talk talk, Input input, bool mayPress, CancellationToken cancellationToken)
    {
        var wanting = ActiveDialog(innerDc) is { } active && active.Wants(innerDc, input) ? active : null;
        var isElsewhere = wanting is not null && IsElsewhere(wanting, innerDc, input);
        if (wanting is not null && !isElsewhere)
        {
            var continued = await innerDc.ContinueDialogAsync(cancellationToken);
            if (!talk.IsPassedOn)
            {
                innerDc.ActiveDialog?.State.Remove(OfferedKey);
                return continued;
            }
        }
        else if (features.FirstOrDefault(feature => feature.Serves(talk, input)) is { } serving)
        {
            talk.IsWaitedFor = ActiveDialog(innerDc) is not null;
            var served = await serving.ServeAsync(talk, input, cancellationToken);
            return await FollowUpAsync(innerDc, serving, served, cancellationToken);
        }

        if (input is Input.Said { Text: var words })
        {
            foreach (var feature in features)
            {
                if (ActiveDialog(innerDc) is { } open && feature.Dialog == open && await open.TryAsync(innerDc, words, cancellationToken))
                {
                    return State(innerDc);
                }

                if (await feature.TryAsync(talk, words, cancellationToken) is { } understood)
                {
                    return await FollowUpAsync(innerDc, feature, understood, cancellationToken);
                }
            }
        }

        if (isElsewhere)
        {
            var heard = await innerDc.ContinueDialogAsync(cancellationToken);
            if (!talk.IsPassedOn)
            {
                return heard;
            }
        }

        // Nobody reads the words, and they stand on a button: they press it.
        if (mayPress && input is Input.Said typed && talk.Memory.Shown.PressOf(typed.Text) is { } press)
        {
            var pressed = Completed(talk, new Input.Clicked(press));
            innerDc.Context.TurnState.Set(pressed);
            talk.IsPassedOn = false;
            return await RouteAsync(innerDc, talk, pressed, mayPress: false, cancellationToken);
        }

        if (talk.IsPassedOn && ActiveDialog(innerDc) is { } asking)
        {
            await asking.NotReadAsync(innerDc, cancellationToken);
            return State(innerDc);
        }

        await notUnderstood.ReplyAsync(talk, input, cancellationToken);
        return State(innerDc);
    }

    /// <summary>
    /// What the input comes to: what stands on a button presses it, "yes" to "did you mean" is what was meant, "yes" or "no" to two buttons presses one, a deal picked from a list completes the
    /// command that waited for it, and a command on a help card is that command.
    /// </summary>
    private static Input Completed(Talk talk, Input input)
    {
        // "Plan 1" stands on a button, and would otherwise be a plan of a deal called so.
        if (input is Input.Said { Command.Argument: not null } typed && talk.Memory.Shown.PressOf(typed.Text) is { } press)
        {
            input = new Input.Clicked(press);
        }

        var guess = talk.Memory.Guess;
        talk.Memory.Guess = null;
        if (guess is not null && (input.Is(CardVerbs.SuggestAccept) || input.Is(CommandKind.Yes, CommandKind.Confirm)))
        {
            return Input.Of(guess);
        }

        var asked = talk.Memory.Asked;
        talk.Memory.Asked = null;
        if (asked is { HearsMore: true } && input is Input.Said { Command: { Kind: CommandKind.No, Argument: not null } })
        {
            // "No, the budget is next year" is about something else.
            return input;
        }

        if (asked is not null && input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.No, CommandKind.Cancel, CommandKind.Skip))
        {
            // "Yes. And who will evaluate?": what follows the word is served next.
            if (asked.HearsMore && input is Input.Said { Command.Argument: { } rest })
            {
                talk.Turn.Then(Continuation.Of(CardVerbs.Typed, (RestId, rest)));
            }

            return new Input.Clicked(new CardClick(
                input.Is(CommandKind.No, CommandKind.Cancel, CommandKind.Skip) ? asked.No : asked.Yes, asked.Ids.ToImmutableDictionary(), "typed", ImmutableDictionary<string, string>.Empty));
        }

        if (input is not Input.Clicked { Click: var click })
        {
            return input;
        }

        return click.Verb switch
        {
            CardVerbs.DealPick when Enum.TryParse<CommandKind>(click.Id(CardIds.Waiting), out var waiting) => Picked(talk, click, waiting),
            CardVerbs.Run when Enum.TryParse<CommandKind>(click.Id(CardIds.Waiting), out var wanted) => OnDeal(talk, click, wanted, string.Empty),
            CardVerbs.HelpTry when CommandCatalog.Shown.FirstOrDefault(entry => entry.Kind.ToString() == click.Id(CardIds.Option)) is { } command =>
                Input.Of(talk.In(command.Name)),
            _ => input,
        };
    }

    /// <summary>
    /// The command about the deal that was picked: as its button where it has one, else as it was typed, now with that
    /// deal in focus and no words left to find it by.
    /// </summary>
    private static Input Picked(Talk talk, CardClick click, CommandKind waiting)
    {
        if (VerbOf(waiting) is { } verb)
        {
            return new Input.Clicked(click with { Verb = verb });
        }

        var typed = talk.Memory.WaitingText ?? string.Empty;
        talk.Memory.WaitingText = null;
        return OnDeal(talk, click, waiting, typed);
    }

    // Whose deal it is decides Turn.DealAsync, as for every deal in focus.
    private static Input.Said OnDeal(Talk talk, CardClick click, CommandKind kind, string typed)
    {
        talk.Turn.FocusDealId = click.Id(CardIds.Deal) ?? talk.Turn.FocusDealId;
        return new Input.Said(TypedText.WithoutNoise(typed), new Command(kind, null, 1, string.Empty), null) { Whole = typed };
    }

    private static string? VerbOf(CommandKind waiting) => waiting switch
    {
        CommandKind.Qualify or CommandKind.Continue => CardVerbs.QualifyStart,
        CommandKind.ShowScore or CommandKind.WhyScore => CardVerbs.ScoreOpen,
        CommandKind.ShowAllLosses => CardVerbs.ScoreLosses,
        CommandKind.MethodWords => CardVerbs.ScoreMethod,
        CommandKind.OpenDeal => CardVerbs.DealOpen,
        _ => null,
    };

    private static async Task<DialogTurnResult> FollowUpAsync(DialogContext innerDc, Feature serving, Served served, CancellationToken cancellationToken)
    {
        if (served.Options is { } options && serving.Dialog is { } dialog)
        {
            // The same dialog twice in the stack would ask about two deals at once: the older one ends, what it saved stays.
            if (innerDc.Stack.Any(instance => instance.Id == dialog.Id))
            {
                await innerDc.CancelAllDialogsAsync(cancellationToken);
            }

            return await innerDc.BeginDialogAsync(dialog.Id, options, cancellationToken);
        }

        if (served.Then != AfterServing.KeepStill && ActiveDialog(innerDc) is { } interrupted && !WasJustOffered(innerDc, served))
        {
            await interrupted.InterruptedAsync(innerDc, served.Then == AfterServing.AskAgain, cancellationToken);
        }

        return State(innerDc);
    }

    // Somebody who goes on asking other things has heard the offer; a day later it may be of use again.
    private static bool WasJustOffered(DialogContext innerDc, Served served)
    {
        var turn = innerDc.Context.TurnState.Get<Talk>();
        var state = innerDc.ActiveDialog!.State;
        if (served.Then != AfterServing.OfferToContinue || turn.TakenBack is not null)
        {
            return false;
        }

        if (state.Recall<DateTimeOffset?>(OfferedKey) is { } offered && turn.Turn.Now - offered < OfferRests)
        {
            return true;
        }

        state.Keep(OfferedKey, turn.Turn.Now);
        return false;
    }

    private static bool IsWaitedFor(DialogContext innerDc, Input input) =>
        ActiveDialog(innerDc) is { } waiting && waiting.Wants(innerDc, input) && !IsElsewhere(waiting, innerDc, input);

    private static bool IsElsewhere(ConversingDialog dialog, DialogContext innerDc, Input input) => input is Input.Said { Command: null } && !dialog.IsHere(innerDc);

    private static ConversingDialog? ActiveDialog(DialogContext innerDc) =>
        innerDc.ActiveDialog is { } instance ? innerDc.FindDialog(instance.Id) as ConversingDialog : null;

    private static DialogTurnResult State(DialogContext innerDc) =>
        innerDc.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Complete) : EndOfTurn;
}
