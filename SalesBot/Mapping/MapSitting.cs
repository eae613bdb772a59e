using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>A sitting of mapping in one turn: what came in, where the deal and the draft stand, and what is asked next.</summary>
internal sealed record MapSitting(DialogContext Context, Talk Talk, Input Input, Deal Deal, MapDraft Draft)
{
    private const string DraftKey = "draft";
    private const string TouchedKey = "touched";

    /// <summary>The draft that the dialog keeps.</summary>
    public static MapDraft DraftOf(DialogContext context) => context.ActiveDialog.State.Recall<MapDraft>(DraftKey)!;

    /// <summary>When it was last touched.</summary>
    public static DateTimeOffset TouchedAt(DialogContext context) => context.ActiveDialog.State.Recall<DateTimeOffset>(TouchedKey);

    /// <summary>Keeps a draft.</summary>
    public static void Keep(DialogContext context, MapDraft draft, DateTimeOffset now)
    {
        context.ActiveDialog.State.Keep(DraftKey, draft);
        context.ActiveDialog.State.Keep(TouchedKey, now);
    }

    /// <summary>What was just taken from an answer, to be said with the next question; null if nothing was.</summary>
    public Text? Noted { get; init; }

    /// <summary>Whether response mode and profile may be kept.</summary>
    public bool KeepsTraits { get; init; }

    /// <summary>Everybody who may be spoken of.</summary>
    public IReadOnlyList<Person> Known => MapPeople.Known(Deal, Draft.People);

    // One line is one person: the line breaks count here, and nowhere else.
    /// <summary>What was typed, with its lines; null if something was pressed.</summary>
    public string? Typed => Input is not Input.Said { Text: var said } ? null
        : Context.Context.Activity.Text is { } typed && typed.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', typed.Split('\n').Select(TypedText.WithoutNoise))
        : said;

    /// <summary>The same with the deal changed, which is saved if it is.</summary>
    public MapSitting Saved(Deal after)
    {
        if (!ReferenceEquals(Deal, after))
        {
            Talk.Turn.Save(after);
        }

        return this with { Deal = after };
    }

    /// <summary>Asks what the draft waits for: who is who, what is missing of one person, whether all is right.</summary>
    public async Task<DialogTurnResult> AskAsync(CancellationToken cancellationToken)
    {
        if (Draft.Ask is [var id, ..] && Deal.People.Find(person => person.Id == id) is { } person)
        {
            return await ShowAsync(MapStep.Influence, QuestionCard.Draw(new QuestionView(Deal.Id, id, person.Name, Noted is null ? null : Talk.In(Noted)) { Others = Draft.Ask.Count - 1 }, Talk.Pen), cancellationToken);
        }

        if (Draft.People.FirstOrDefault(told => told.MaybeSame is not null) is { } twin)
        {
            return await ShowAsync(MapStep.Same, SamePersonCard.Draw(Deal, twin, Talk.Pen), cancellationToken);
        }

        if (Draft.People is [{ Id: null } only] && only.Missing(Draft.Asked, KeepsTraits) is { } missing)
        {
            var proposal = Draft.Asked.Count == 0 ? MapTexts.Proposal(only, Talk) : null;
            return await ShowAsync(missing, QuestionCard.Draw(new QuestionView(Deal.Id, null, only.Name, proposal, missing), Talk.Pen), cancellationToken);
        }

        if (Draft.People.Count > 0)
        {
            var view = new PeopleView(Deal.Id, Draft.People, Math.Min(Draft.From, Draft.People.Count - 1), Talk.Turn.Today) { HidesEvaluators = !Deal.MayRecord(isEvaluator: true), ShowsTraits = KeepsTraits };
            return await ShowAsync(MapStep.Confirm, PeopleCard.Draw(view, Talk.Pen), cancellationToken);
        }

        return await AskOpenlyAsync(Draft.Step == MapStep.Follow ? MapTexts.WhoFollows : MapTexts.NextPerson, cancellationToken);
    }

    /// <summary>Asks who else there is, or who follows whom, with a way out for a thumb.</summary>
    public async Task<DialogTurnResult> AskOpenlyAsync(Text question, CancellationToken cancellationToken)
    {
        var done = Draft.Step == MapStep.Follow ? Talk.Pen.Say("Skip", "跳过") : Talk.Pen.Say("That's all", "就这些");
        return await ShowAsync(Draft.Step, DoneCard.Draw(new DoneView(Deal.Id, Talk.In(MapTexts.Joined(Noted, question)), done), Talk.Pen), cancellationToken);
    }

    /// <summary>Nobody else is named: two people at least, and nobody said yet who follows whom, is asked once.</summary>
    public async Task<DialogTurnResult> FinishPeopleAsync(CancellationToken cancellationToken)
    {
        if (Draft.People.Count > 0 || Draft.Ask.Count > 0)
        {
            return await AskAsync(cancellationToken);
        }

        var mayFollow = !Draft.IsNews && Deal.Influences.IsEmpty && Deal.People.Count(person => person.LeftOn is null && !Deal.IsOffLimits(person)) > 1;
        return Draft.Step != MapStep.Follow && mayFollow
            ? await (this with { Draft = Draft with { Step = MapStep.Follow } }).AskOpenlyAsync(MapTexts.WhoFollows, cancellationToken)
            : await EndAsync(cancellationToken);
    }

    /// <summary>Shows the map and ends the sitting.</summary>
    public async Task<DialogTurnResult> EndAsync(CancellationToken cancellationToken)
    {
        await MapPeople.ShowAsync(Talk, Deal, cancellationToken);
        return await Context.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Says something and waits on.</summary>
    public async Task<DialogTurnResult> SayAsync(Text text, CancellationToken cancellationToken)
    {
        Keep(Context, Draft, Talk.Turn.Now);
        await Talk.SayAsync(text, cancellationToken);
        return Dialog.EndOfTurn;
    }

    private async Task<DialogTurnResult> ShowAsync(MapStep step, AdaptiveCards.AdaptiveCard card, CancellationToken cancellationToken)
    {
        Keep(Context, Draft with { Step = step }, Talk.Turn.Now);
        await Talk.ReplaceAsync(CardMessage.Of(card), cancellationToken);
        return Dialog.EndOfTurn;
    }
}
