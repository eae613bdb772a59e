using System.Globalization;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Storage;

namespace SalesBot.Tenders;

/// <summary>
/// Bid or not, and who decided it:
/// <code>
/// bid decision jiangnan                                    投标决策 江南大学
/// my manager says bid, if the partner signs by Wednesday   我们经理说可以投，周三前签好合作协议
/// Ms Li decided: no bid, qualification missing             总监决定不投，资质不够
/// </code>
/// The rep's manager is asked and decides in a chat of their own. Where nobody is named, the rep records what was decided
/// and by whom, and that is said and kept.
/// </summary>
public sealed class BidDecisionFeature : Feature
{
    private static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");
    private static readonly Text NotPassive = new(
        "A bid decision belongs to a tender that reached us. This deal is of another kind.",
        "投标决策只用于被动型（投标）商机，这个商机不是。");

    private static readonly Text Frozen = new("The deal is frozen. No decision is recorded until it is cleared.", "商机已冻结，解除前不登记投标决定。");
    private static readonly Text NothingOpen = new("There is no bid to decide on.", "没有待定的投标决策。");
    private static readonly Text Missing = new("Who decided, and on what condition? Both are needed.", "谁决定的？条件是什么？两项都要填。");
    private static readonly Text DuePast = new("The condition must be due on a coming day.", "条件的期限应是今天以后的日子。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.BidDecision) || input.Is(TenderVerbs.Decide, TenderVerbs.AskManager);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.DealAsync(id) is not { } pressed)
            {
                await talk.SayAsync(NoSuchDeal, cancellationToken);
                return Served.Quiet;
            }

            await (click.Verb == TenderVerbs.AskManager ? AskAsync(talk, pressed, click, cancellationToken) : DecideAsync(talk, pressed, Chosen(talk, click), cancellationToken));
            return Served.Quiet;
        }

        // A deal that was picked completes the decision that was told.
        var said = (Input.Said)input;
        if (BidDecisionReader.Read(said.Text, talk.Turn.Today) is { } told)
        {
            return await TakeAsync(talk, told, cancellationToken);
        }

        if (await DealFinding.FindAsync(talk, said.Command!.Argument, CommandKind.BidDecision, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        await (deal.Type == DealType.PassiveProject
            ? talk.ShowAsync(await BidDecisionViews.OfAsync(deal, talk), cancellationToken)
            : talk.SayAsync(NotPassive, cancellationToken));
        return Served.Done;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken) =>
        BidDecisionReader.Read(text, talk.Turn.Today) is { } told ? await TakeAsync(talk, told, cancellationToken) : null;

    private static async Task<Served> TakeAsync(Talk talk, BidDecisionReading told, CancellationToken cancellationToken)
    {
        if (await DealFinding.FindAsync(talk, null, CommandKind.BidDecision, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        var isCondition = told.Choice == BidChoice.Conditional;
        await DecideAsync(
            talk,
            deal,
            new BidDecision(told.Choice, isCondition ? told.Words : null, told.Due, told.Decider, talk.Turn.UserId, talk.Turn.Now, isCondition ? null : told.Words),
            cancellationToken);
        return Served.Done;
    }

    private static Text Theirs(ManagerLink manager) => new(
        $"{manager.Name} decides here in person. Shall I ask?", $"这由{manager.Name}本人在这里决定。要我去问吗？");

    private static async Task AskAsync(Talk talk, Deal deal, CardClick click, CancellationToken cancellationToken)
    {
        if (!deal.IsBidOpen() || await ManagerAsking.ManagerOfAsync(talk, deal) is not { } manager)
        {
            await talk.SayAsync(deal.Type != DealType.PassiveProject ? NotPassive : deal.ComplianceHold is not null ? Frozen : NothingOpen, cancellationToken);
            await talk.ReplaceAsync(await BidDecisionViews.OfAsync(deal, talk), cancellationToken);
            return;
        }

        var note = click.Input(BidDecisionCard.NoteField)?.Trim();
        var said = ManagerAsking.Send(talk, deal, ManagerAsking.New(talk, AskKind.Bid) with { Words = string.IsNullOrEmpty(note) ? null : note }, manager);
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(deal.AccountName, talk.In(said), [new(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.Id))]), talk.Pen)),
            cancellationToken);
    }

    private static BidDecision? Chosen(Talk talk, CardClick click)
    {
        var due = DateOnly.TryParseExact(click.Input(BidDecisionCard.DueField), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var condition = click.Input(BidDecisionCard.ConditionField)?.Trim();
        return Enum.TryParse<BidChoice>(click.Id(CardIds.Option), out var choice)
            && Enum.IsDefined(choice)
            && click.Input(BidDecisionCard.DeciderField + choice)?.Trim() is { Length: > 0 } decider
            && (choice != BidChoice.Conditional || condition is { Length: > 0 })
                ? new(choice, choice == BidChoice.Conditional ? condition : null, choice == BidChoice.Conditional ? due : null, decider, talk.Turn.UserId, talk.Turn.Now,
                    choice == BidChoice.NoGo ? click.Input(BidDecisionCard.ReasonField)?.Trim() : null)
                : null;
    }

    private static async Task DecideAsync(Talk talk, Deal deal, BidDecision? decision, CancellationToken cancellationToken)
    {
        Text? refusal = deal.Type != DealType.PassiveProject ? NotPassive
            : deal.ComplianceHold is not null ? Frozen
            : await ManagerAsking.ManagerOfAsync(talk, deal) is { } manager ? Theirs(manager)
            : decision is null ? Missing
            : decision.Due < talk.Turn.Today ? DuePast
            : null;
        if (refusal is not null)
        {
            await talk.SayAsync(refusal, cancellationToken);
            if (deal.Type == DealType.PassiveProject)
            {
                await talk.ReplaceAsync(await BidDecisionViews.OfAsync(deal, talk), cancellationToken);
            }

            return;
        }

        var decided = deal with { BidDecision = decision };
        talk.Turn.Save(decided);
        ConditionPast.Schedule(talk, decided);
        await talk.ReplaceAsync(Recorded(talk, decided, decision!), cancellationToken);
    }

    private static Microsoft.Bot.Schema.IMessageActivity Recorded(Talk talk, Deal deal, BidDecision decision)
    {
        var words = BidDecisionViews.Words(decision, talk.Turn.Today);
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        var sentence = new Text(
            $"Recorded as you told me: {words.En}. Your name stands beside it in the history.",
            $"已按你的转述登记：{words.Zh}。历史记录里会写明由你登记。");
        NoteButton next = decision.Choice == BidChoice.NoGo
            ? new(talk.In(new Text("Close as withdrawn", "按主动放弃关闭")), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.CloseDeal)))
            : new(talk.In(new Text("Tender", "投标日历")), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.Tender)));
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(deal.AccountName, talk.In(sentence), [next, new(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, ids)]),
            talk.Pen));
    }
}
