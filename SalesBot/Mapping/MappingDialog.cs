using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>
/// Maps the people of a deal in free lines, asks only what is missing, and saves what was confirmed (domain 7.4):
/// <code>
/// Dr Chen, head of imaging, uses it every day, he likes us      discussed, but he cannot stop it      confirm      the director listens to Lu
/// 陈主任，影像科，天天用，支持我们                                   会讨论，但停不了                             确认         院长听鲁工的
/// </code>
/// </summary>
public sealed class MappingDialog(BotOptions options) : ConversingDialog(DialogId)
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "mapping";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var (talk, draft) = (TalkOf(dc), (MapDraft)options!);
        MapSitting.Keep(dc, draft, talk.Turn.Now);
        return draft.People.Count > 0 && await talk.Turn.DealAsync(draft.DealId) is { } deal
            ? await Sitting(dc, deal, draft).AskAsync(cancellationToken)
            : EndOfTurn;
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input) => input switch
    {
        Input.Clicked { Click: var click } => IsOurs(click.Verb) && click.Id(CardIds.Deal) == MapSitting.DraftOf(dc).DealId,
        Input.Said { Command: null } said => said.Maybe is null || !PeopleReader.Read(said.Text, [], TalkOf(dc).Turn.Today).IsEmpty,
        Input.Said { Command: { Kind: CommandKind.StepDone, Argument: null } } => true,
        _ => input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.No, CommandKind.Cancel, CommandKind.Stop, CommandKind.Later, CommandKind.Skip, CommandKind.DontKnow),
    };

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => MapSitting.TouchedAt(dc);

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => MapTexts.Forgotten;

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        var (talk, draft) = (TalkOf(dc), MapSitting.DraftOf(dc));
        var isHere = IsHere(dc);
        if ((isHere || draft.People.Count > 0) && await talk.Turn.DealAsync(draft.DealId) is { } deal)
        {
            if (!isHere)
            {
                await talk.SayAsync(MapTexts.StillOpen(deal.AccountName), cancellationToken);
            }

            await Sitting(dc, deal, draft).AskAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken) =>
        TalkOf(dc).SayAsync(
            MapSitting.DraftOf(dc).Step switch { MapStep.Follow => MapTexts.WhoFollows, MapStep.People or MapStep.Confirm or MapStep.Same => MapTexts.Example, _ => MapTexts.WhichAnswer },
            cancellationToken);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (talk, input, draft) = (TalkOf(dc), InputOf(dc), MapSitting.DraftOf(dc));
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

        var sitting = Sitting(dc, deal, draft);
        if (input is Input.Clicked { Click: { Verb: MapVerbs.Import } click })
        {
            return await ImportAsync(sitting, click.Id(CardIds.Option), cancellationToken);
        }

        return draft.Step switch
        {
            MapStep.Influence or MapStep.Strength or MapStep.Stance or MapStep.Response or MapStep.Profile => await AnswerTold.HearAsync(sitting, cancellationToken),
            MapStep.Same => await SameTold.HearAsync(sitting, cancellationToken),
            MapStep.Confirm => await PeopleTold.ConfirmAsync(sitting, cancellationToken),
            MapStep.Follow => await FollowsTold.HearAsync(sitting, cancellationToken),
            _ => await PeopleTold.HearAsync(sitting, cancellationToken),
        };
    }

    /// <inheritdoc/>
    protected override string? DealOf(DialogContext dc) => MapSitting.DraftOf(dc).DealId;

    private static bool IsOurs(string verb) =>
        verb is MapVerbs.Confirm or MapVerbs.Edit or MapVerbs.Page or MapVerbs.Influence or MapVerbs.Strength or MapVerbs.Stance or MapVerbs.Response or MapVerbs.Profile or MapVerbs.Same or MapVerbs.Done or MapVerbs.Import;

    private MapSitting Sitting(DialogContext dc, Deal deal, MapDraft draft) => new(dc, TalkOf(dc), InputOf(dc), deal, draft) { KeepsTraits = options.PersonTraits };

    // Those told so far stay; the others come on top of them.
    private static async Task<DialogTurnResult> ImportAsync(MapSitting sitting, string? chosen, CancellationToken cancellationToken)
    {
        var people = await MapImport.PeopleAsync(sitting.Talk, sitting.Deal, null, chosen, cancellationToken);
        return people is null
            ? EndOfTurn
            : await (sitting with { Draft = sitting.Draft with { Step = MapStep.Confirm, People = [.. sitting.Draft.People, .. people] } }).AskAsync(cancellationToken);
    }
}
