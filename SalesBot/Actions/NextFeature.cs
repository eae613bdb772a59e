using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Principles;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.NextActions;

namespace SalesBot.Actions;

/// <summary>
/// Says the next things that help a deal on, each with the fact behind it, and takes "plan", "done" and "not useful":
/// <code>
/// next lakeside      what do you suggest
/// 下一步 湖畔          接下来怎么办
/// </code>
/// </summary>
public sealed class NextFeature : Feature
{
    private static readonly Text Settled = new("That point is already settled. Nice.", "这一点已经解决了，很好。");
    private static readonly Text NotNow = new("All right, nothing is planned.", "好的，先不安排。");
    private static readonly Text Frozen = new(
        "This deal is frozen for compliance, so I give no advice. Your compliance contact decides how it goes on.",
        "商机因合规事项已冻结，不提供建议。由合规联系人决定下一步。");

    // Asked right after the people were shown, advice about people comes first (domain 7.4).
    private static readonly TimeSpan StillAboutPeople = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Next) || input.Is(ActionVerbs.Plan, ActionVerbs.Done, ActionVerbs.NotUseful, ActionVerbs.NotNow);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            return await PressedAsync(talk, click, cancellationToken);
        }

        if (await DealFinding.FindAsync(talk, (input as Input.Said)?.Command?.Argument, CommandKind.Next, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        var isAboutPeople = talk.Memory.People is { } shown && shown.DealId == deal.Id && talk.Turn.Now - shown.At < StillAboutPeople;
        if (deal.NextOpenStep is null && !isAboutPeople)
        {
            await Principles.SayOnceAsync(talk, PrincipleMoment.NoNextStep, deal, cancellationToken);
        }

        var actions = await OpenAsync(talk, deal);
        actions = isAboutPeople ? [.. actions.OrderByDescending(action => action.Topic.StartsWith("person:", StringComparison.Ordinal))] : actions;
        await talk.ShowAsync(Card(talk, deal, actions), cancellationToken);
        if (actions is [var first, ..])
        {
            talk.Memory.Asked = new AskedButtons
            {
                Yes = ActionVerbs.Plan,
                No = ActionVerbs.NotNow,
                Ids = new Dictionary<string, string> { [CardIds.Deal] = deal.Id, [CardIds.Action] = IdOf(first) },
                HearsMore = true,
            };
        }

        return Served.Done;
    }

    private static async Task<Served> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Verb == ActionVerbs.NotNow)
        {
            await talk.SayAsync(NotNow, cancellationToken);
            return Served.Done;
        }

        if (await DealFinding.PressedAsync(talk, click, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        var wanted = click.Id(CardIds.Action);
        var open = await OpenAsync(talk, deal);
        if (open.FirstOrDefault(action => IdOf(action) == wanted) is { } action)
        {
            var (after, said) = Marked(talk, deal, action, click.Verb);
            talk.Turn.Save(after);
            await talk.SayAsync(said, cancellationToken);
            deal = after;
        }
        else
        {
            await talk.SayAsync(deal.ComplianceHold is null ? Settled : Frozen, cancellationToken);
        }

        await talk.ReplaceAsync(Card(talk, deal, await OpenAsync(talk, deal)), cancellationToken);
        return Served.Done;
    }

    /// <summary>An action that was planned or done rests for a week; one that was not useful hides its rule for a month.</summary>
    private static (Deal Deal, Text Said) Marked(Talk talk, Deal deal, NextAction action, string verb)
    {
        var turn = talk.Turn;
        if (verb == ActionVerbs.Done && action.Rule == BestActions.GapRule && StageEvidence.MayBeTicked(action.Cause))
        {
            return (deal.Confirm(action.Cause, null, turn.UserId, turn.Now), new("Taken down as shown. It is no longer open.", "已记为有依据，不再是待补项。"));
        }

        var useful = verb != ActionVerbs.NotUseful;
        var mark = new ActionMark(action.Rule, action.Cause, useful ? turn.Now : null, useful ? null : turn.Now);
        var marked = deal with { ActionMarks = [.. deal.ActionMarks.Where(other => other.Rule != action.Rule || other.Cause != action.Cause), mark] };
        if (verb != ActionVerbs.Plan)
        {
            return (marked, useful
                ? new("Noted as done. If the fact behind it stays, I come back to it in a week.", "已记为完成。如果情况没变，一周后我再提。")
                : new("All right. You won't see this one here for 30 days.", "好的，30天内不再建议这一项。"));
        }

        var step = new NextStep(turn.NewId("st"), action.Step.In(talk.Language), action.Due, StepOwner.Us, action.Person);
        return (
            marked with { NextSteps = deal.NextSteps.Add(step) },
            new(
                $"Planned: {step.Text}, by {Say.Date(step.Due, Language.English, turn.Today)}.",
                $"已列入下一步：{step.Text}，{Say.Date(step.Due, Language.Chinese, turn.Today)}前。"));
    }

    // The references of other customers are read only where one is to be offered.
    private static async Task<IReadOnlyList<NextAction>> OpenAsync(Talk talk, Deal deal)
    {
        var account = await talk.Turn.AccountNamedAsync(deal.AccountName);
        var actions = BestActions.Of(deal, account, talk.Turn.Clock, talk.Turn.Numbers);
        return account is not null && actions.Any(action => action.Rule == BestActions.ReferenceRule) && await Neighbourhood.ReferenceAsync(talk, account) is { } reference
            ? BestActions.Of(deal, account, talk.Turn.Clock, talk.Turn.Numbers, reference)
            : actions;
    }

    private static IMessageActivity Card(Talk talk, Deal deal, IReadOnlyList<NextAction> actions) =>
        CardMessage.Of(actions.Count == 0 ? NoteCard.Draw(Nothing(talk, deal), talk.Pen) : NextCard.Draw(View(talk, deal, actions), talk.Pen));

    private static NextView View(Talk talk, Deal deal, IReadOnlyList<NextAction> actions) => new(
        deal.Id, deal.AccountName, deal.Title, talk.In(deal.Stage.Name()),
        deal.NextOpenStep is { } step ? $"{step.Text}{talk.In(new Text(", ", "，"))}{Say.Date(step.Due, talk.Language, talk.Turn.Today)}" : null,
        deal.NextOpenStep is { } late && late.Due < talk.Turn.Today ? late.Id : null,
        [
            .. actions.Select(action => new ActionLine(
                IdOf(action), talk.In(When(action.Priority)), talk.In(action.Because), talk.In(action.Text))),
        ]);

    private static NoteView Nothing(Talk talk, Deal deal)
    {
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        return deal.ComplianceHold is not null
            ? new NoteView(deal.AccountName, talk.In(Frozen), [new NoteButton(talk.In(new Text("My deals", "我的商机")), CardVerbs.ListMine, CardIds.None)])
            : new NoteView(
                deal.AccountName,
                talk.In(new Text("Nothing presses here now. Keep what is planned, and log what you hear.", "目前没有要紧的事。按计划做，听到新情况随时记下。")),
                [new NoteButton(talk.In(new Text("Score", "评分")), CardVerbs.ScoreOpen, ids), new NoteButton(talk.In(new Text("My deals", "我的商机")), CardVerbs.ListMine, CardIds.None)]);
    }

    private static Text When(Priority priority) => priority switch
    {
        Priority.Today => new("Today", "今天"),
        Priority.ThisWeek => new("This week", "本周"),
        _ => new("This month", "本月"),
    };

    private static string IdOf(NextAction action) => $"{action.Rule}|{action.Cause}";
}
