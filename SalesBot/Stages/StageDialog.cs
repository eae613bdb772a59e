using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Principles;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Stages;

/// <summary>Takes a deal from one stage to another, on or back (domain 2.3, 2.4, dialogue 7.6). Nothing moves before a yes.</summary>
public sealed class StageDialog() : ChangeDialog<StageChange>("stage")
{
    // Characters; a stage and why we move is said in less.
    private const int LongestAnswer = 200;

    private const int PlanDays = 5;

    /// <inheritdoc/>
    protected override async Task<StageChange?> AskAsync(Talk talk, Deal deal, StageChange change, CancellationToken cancellationToken)
    {
        if (change.Phase is StagePhase.CloseDate or StagePhase.Plan)
        {
            await talk.ReplaceAsync(change.Phase == StagePhase.Plan ? PlanCard(talk, deal, change, talk.Pen.Say("New plan", "新计划")) : StageCards.CloseDate(talk, deal, change), cancellationToken);
            return change;
        }

        if (deal.IsClosed())
        {
            await talk.SayAsync(StageTexts.Closed(deal), cancellationToken);
            return null;
        }

        if (change.GoesBack && change.SentBack != BackReason.EntryError && !deal.PossibleMoves().Any(move => move.Kind == MoveKind.Back))
        {
            await talk.SayAsync(StageTexts.NothingBefore(deal), cancellationToken);
            return null;
        }

        var at = Resolved(deal, change);
        if (deal.ComplianceHold is not null && (at.Kind is not (null or MoveKind.Back) || (at.Phase == StagePhase.Where && !at.GoesBack)))
        {
            await talk.SayAsync(StageTexts.Frozen(deal), cancellationToken);
            return null;
        }

        if (at.To is { } to && at.Phase == StagePhase.Where)
        {
            await talk.SayAsync(StageTexts.Impossible(deal, to), cancellationToken);
            at = at with { To = null, Kind = null };
        }

        if (at is { Phase: StagePhase.Confirm, Kind: not MoveKind.Back } && Gate(deal, at, talk.Turn) is { } gate)
        {
            await (gate == StageTexts.NeedsContract ? talk.SayAsync(gate, cancellationToken) : talk.ReplaceAsync(StageCards.NoDecisionYet(talk, deal, gate), cancellationToken));
            return null;
        }

        at = await WithManagerAsync(talk, deal, at);
        await talk.ReplaceAsync(at.Phase switch
        {
            StagePhase.Where when at.OnEvidence && EvidenceCard.Open(deal).Count > 0 => EvidenceCard.Of(talk, deal, at),
            StagePhase.Where => StageCards.Where(talk, deal, at),
            StagePhase.Direction => StageCards.Direction(talk, deal, at),
            StagePhase.Share => StageCards.Share(talk, deal, at),
            StagePhase.Reason => StageCards.Reason(talk, deal, at),
            _ => at.Kind == MoveKind.Back ? StageCards.ConfirmBack(talk, deal, at) : StageCards.ConfirmOn(talk, deal, at),
        }, cancellationToken);
        return at;
    }

    /// <inheritdoc/>
    protected override async Task<StageChange?> TakeAsync(Talk talk, Deal deal, StageChange change, Input input, CancellationToken cancellationToken)
    {
        if (deal.IsClosed())
        {
            return await AskAsync(talk, deal, change, cancellationToken);
        }

        var option = Option(input);
        if (option?.Split(':') is ["proof", var code] && StageEvidence.All.Any(piece => piece.Code == code && piece.MayBeConfirmed()))
        {
            if (code == StageEvidence.BidSubmitted && deal.IsTooLate(talk.Turn.Now))
            {
                await talk.SayAsync(StageTexts.AfterDeadline, cancellationToken);
                return change;
            }

            var proved = code == StageEvidence.BidSubmitted
                ? deal.Submitted(talk.Turn.Now, talk.Turn.Today, talk.Turn.Numbers)
                : deal.Confirm(code, null, talk.Turn.UserId, talk.Turn.Now);
            talk.Turn.Save(proved);
            if (!deal.IsQuiet() && proved.IsQuiet())
            {
                await talk.SayAsync(StageTexts.QuietNow, cancellationToken);
            }

            return await AskAsync(talk, proved, change, cancellationToken);
        }

        return change.Phase switch
        {
            StagePhase.Where => await WhereAsync(talk, deal, change, input, cancellationToken),
            StagePhase.Direction => await AskAsync(talk, deal, change with { Kind = IsBack(input) ? MoveKind.Back : MoveKind.Forward }, cancellationToken),
            StagePhase.Share => await AskAsync(talk, deal, change with { Share = option == "share" || input.Is(CommandKind.Yes) }, cancellationToken),
            StagePhase.Reason => await ReasonAsync(talk, deal, change, input, cancellationToken),
            StagePhase.CloseDate => await CloseDateAsync(talk, deal, change, input, cancellationToken),
            StagePhase.Plan => await PlanAsync(talk, deal, change, input, cancellationToken),
            _ => await ConfirmAsync(talk, deal, change, input, cancellationToken),
        };
    }

    /// <inheritdoc/>
    protected override bool Understands(StageChange change, Input.Said said) =>
        said.Command is { Kind: CommandKind.Stage, Argument: null } || (change.Phase == StagePhase.CloseDate && said.Command?.Kind == CommandKind.CloseDate);

    /// <inheritdoc/>
    protected override Task LeaveAsync(Talk talk, Deal deal, StageChange change, CancellationToken cancellationToken) =>
        change.Phase is StagePhase.CloseDate or StagePhase.Plan
            ? talk.SayAsync(StageTexts.Stays(deal), cancellationToken)
            : base.LeaveAsync(talk, deal, change, cancellationToken);

    // What is still open decides the question; the table decides whether it is on or back.
    private static StageChange Resolved(Deal deal, StageChange change)
    {
        if (change.SentBack == BackReason.EntryError && deal.VisitBefore() is { } before)
        {
            return change with { To = before.Stage, Kind = MoveKind.Back, Phase = StagePhase.Confirm };
        }

        if (change.To is not { } to)
        {
            return change with { Phase = StagePhase.Where };
        }

        var kinds = deal.PossibleMoves().Where(move => move.To == to && (!change.GoesBack || move.Kind == MoveKind.Back)).Select(move => move.Kind).ToList();
        var kind = change.Kind is { } said && kinds.Contains(said) ? said : kinds.Count == 1 ? kinds[0] : (MoveKind?)null;
        var here = change with { Kind = kind };
        return here with
        {
            Phase = kinds.Count == 0 ? StagePhase.Where
                : kind is null ? StagePhase.Direction
                : kind != MoveKind.Back ? StagePhase.Confirm
                : here.SentBack is null ? StagePhase.Reason
                : deal.NeedsOurPartInTheNeed(to) && here.Share is null ? StagePhase.Share
                : deal.FindMove(to, MoveKind.Back)!.NeedsApproval && here.Approver is null ? StagePhase.Approver
                : StagePhase.Confirm,
        };
    }

    // A manager who is named is asked; only where nobody is, the rep says who confirmed it.
    private static async Task<StageChange> WithManagerAsync(Talk talk, Deal deal, StageChange change) =>
        change is { Phase: StagePhase.Confirm or StagePhase.Approver, To: { } to, Kind: { } kind } && change.SentBack != BackReason.EntryError
        && deal.FindMove(to, kind) is { NeedsApproval: true } && await ManagerAsking.ManagerOfAsync(talk, deal) is { } manager
            ? change with { Manager = manager.Name, Approver = null, Phase = StagePhase.Confirm }
            : change with { Manager = null };

    private static async Task<StageChange?> AskManagerAsync(Talk talk, Deal deal, StageChange change, ManagerLink manager, CancellationToken cancellationToken)
    {
        var ask = ManagerAsking.New(talk, AskKind.Move) with
        {
            To = change.To, Move = change.Kind, SentBack = change.SentBack, Words = change.Kind == MoveKind.Back ? change.Detail : change.Why,
        };
        await talk.SayAsync(ManagerAsking.Send(talk, deal, ask, manager), cancellationToken);
        return null;
    }

    private static Text? Gate(Deal deal, StageChange change, Turn turn) => deal.ProblemOf(change.Order(turn) with { Reason = "-", ApprovedBy = "-" }) switch
    {
        MoveProblem.NeedsBidDecision => StageTexts.NeedsDecision,
        MoveProblem.BidConditionIsPast => StageTexts.ConditionIsPast,
        MoveProblem.NeedsContract => StageTexts.NeedsContract,
        _ => null,
    };

    private async Task<StageChange?> WhereAsync(Talk talk, Deal deal, StageChange change, Input input, CancellationToken cancellationToken)
    {
        switch (Option(input)?.Split(':'))
        {
            case ["to", var kind, var to] when Enum.TryParse<MoveKind>(kind, out var how) && Enum.TryParse<Stage>(to, out var stage):
                return await AskAsync(talk, deal, change with { To = stage, Kind = how }, cancellationToken);
            case ["evidence"]:
                return await AskAsync(talk, deal, change with { OnEvidence = true }, cancellationToken);
            case ["where"]:
                return await AskAsync(talk, deal, change with { OnEvidence = false }, cancellationToken);
            case ["done"]:
                await talk.SayAsync(StageTexts.Stays(deal), cancellationToken);
                return null;
            case ["mistake"]:
                return await AskAsync(talk, deal, change with { SentBack = BackReason.EntryError }, cancellationToken);
            case ["reconfirm"]:
                return await ReconfirmCard.ShowAsync(talk, deal, change, cancellationToken);
            case ["still", var key] when deal.ToConfirm().Any(question => question.Key == key):
                var confirmed = deal.Reconfirm(key, talk.Turn.UserId, talk.Turn.Now);
                talk.Turn.Save(confirmed);
                return await ReconfirmCard.ShowAsync(talk, confirmed, change, cancellationToken);
            case not null:
                return await AskAsync(talk, deal, change, cancellationToken);
        }

        var heard = change.Heard(Words(input));
        var named = StageReader.Read(Words(input));
        var possible = named.Where(stage => deal.PossibleMoves().Any(move => move.To == stage && (!heard.GoesBack || move.Kind == MoveKind.Back))).ToList();
        if (input is Input.Said { Command: null } && (Words(input).Length > LongestAnswer || (named.Count == 0 && heard.SentBack is null)))
        {
            // A whole report, or words that name no stage, are news of something else: the others read them first.
            talk.IsPassedOn = true;
            return change;
        }

        if (named.Count > 1 && possible.Count != 1)
        {
            await talk.SayAsync(StageTexts.TwoStages(named), cancellationToken);
            return heard;
        }

        if (named.Count == 0 && heard.SentBack is null)
        {
            await talk.SayAsync(NoStage(deal), cancellationToken);
            return heard;
        }

        return await AskAsync(talk, deal, heard with { To = possible.Count == 1 ? possible[0] : named.Count > 0 ? named[0] : null }, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        var change = ChangeOf(dc);
        if (await talk.Turn.DealAsync(change.DealId) is { } deal)
        {
            await talk.SayAsync(change.Phase == StagePhase.Where ? NoStage(deal) : StageTexts.InWords, cancellationToken);
        }
    }

    private static Text NoStage(Deal deal) => new(
        $"I did not recognise a stage. Possible: {Names(deal, Language.English)}.", $"没听出是哪个阶段。可以去：{Names(deal, Language.Chinese)}。");

    private async Task<StageChange?> ReasonAsync(Talk talk, Deal deal, StageChange change, Input input, CancellationToken cancellationToken)
    {
        var offered = deal.BackReasonsFor();
        BackReason? reason = Option(input)?.Split(':') is ["reason", var tapped] && Enum.TryParse<BackReason>(tapped, out var said)
            ? said
            : offered.Cast<BackReason?>().FirstOrDefault(one => TypedText.Fold(Words(input)).Contains(TypedText.Fold(talk.In(one!.Value.Name())), StringComparison.Ordinal))
                ?? StageNewsReader.Read(Words(input)).Reasons.Cast<BackReason?>().FirstOrDefault(one => offered.Contains(one!.Value));
        if (reason is null || !offered.Contains(reason.Value))
        {
            await talk.SayAsync(StageTexts.NoSuchReason, cancellationToken);
            return change;
        }

        return await AskAsync(talk, deal, change with { SentBack = reason, Detail = change.Detail ?? StageNewsReader.Read(Words(input)).Detail }, cancellationToken);
    }

    private async Task<StageChange?> ConfirmAsync(Talk talk, Deal deal, StageChange change, Input input, CancellationToken cancellationToken)
    {
        var typed = Words(input).Trim();
        if (input is Input.Said { Command: null } && typed.Length > LongestAnswer)
        {
            // A whole report is no reason; the others read it, and the question stays.
            talk.IsPassedOn = true;
            return change;
        }

        if (typed.Length > 0 && BareDateReader.Read(typed, talk.Turn.Today) is { } day)
        {
            return await DayAsync(talk, deal, change, day, cancellationToken);
        }

        if (typed.Length > 0 && !typed.Any(char.IsLetterOrDigit))
        {
            await talk.SayAsync(StageTexts.InWords, cancellationToken);
            return await AskAsync(talk, deal, change, cancellationToken);
        }

        var agrees = Agrees(input) || input.Is(CommandKind.Stage) || TypedText.Fold(typed) is "move" or "move on" or "move anyway" or "推进" or "先推进" or "退回" or "退";
        if (input.Is(CommandKind.No))
        {
            await LeaveAsync(talk, deal, change, cancellationToken);
            return null;
        }

        // What the form brought counts once it stands in the change; what was typed answers the question that was open.
        var click = (input as Input.Clicked)?.Click;
        var told = change with
        {
            Why = click?.Input(StageCards.WhyField) ?? (typed.Length > 0 && !agrees && change.Phase == StagePhase.Why ? typed : change.Why),
            Approver = click?.Input(StageCards.ApproverField) ?? (typed.Length > 0 && !agrees && change.Phase == StagePhase.Approver ? typed : change.Approver),
        };
        if (!agrees && typed.Length > 0 && change.Phase == StagePhase.Confirm)
        {
            told = change.Kind == MoveKind.Back ? change with { Detail = typed } : change with { Why = typed };
        }

        if (!agrees)
        {
            return await AskAsync(talk, deal, told, cancellationToken);
        }

        var manager = told.Manager is null ? null : await ManagerAsking.ManagerOfAsync(talk, deal);
        var order = told.Order(talk.Turn) with { ApprovedBy = told.Approver ?? manager?.Name };
        return deal.ProblemOf(told.Share == false ? order with { To = Stage.Selection } : order) switch
        {
            MoveProblem.None when manager is not null => await AskManagerAsync(talk, deal, told, manager, cancellationToken),
            MoveProblem.NeedsReason => await AskForAsync(talk, told, StagePhase.Why, StageTexts.WhyAnyway, cancellationToken),
            MoveProblem.NeedsApproval => await AskForAsync(talk, told, StagePhase.Approver, StageTexts.WhichManager, cancellationToken),
            MoveProblem.None or MoveProblem.NotPassive => await MoveAsync(talk, deal, told, cancellationToken),
            MoveProblem.NoSuchMove when told.Share == false => await MoveAsync(talk, deal, told, cancellationToken),
            _ => await AskAsync(talk, deal, told with { Phase = StagePhase.Where }, cancellationToken),
        };
    }

    // A day alone is no reason: it is the one the signing is expected on, and it is shown before anything is saved.
    private async Task<StageChange?> DayAsync(Talk talk, Deal deal, StageChange change, DateOnly day, CancellationToken cancellationToken)
    {
        if (deal.Outcome != Outcome.Open || change.SentBack == BackReason.EntryError)
        {
            await talk.SayAsync(StageTexts.InWords, cancellationToken);
            return await AskAsync(talk, deal, change, cancellationToken);
        }

        if (day < talk.Turn.Today)
        {
            await talk.SayAsync(CloseDateTexts.BeforeToday(day, talk.Turn.Today), cancellationToken);
            return await AskAsync(talk, deal, change, cancellationToken);
        }

        return await AskAsync(talk, deal, change with { Close = day }, cancellationToken);
    }

    private static async Task<StageChange?> AskForAsync(Talk talk, StageChange change, StagePhase phase, Text question, CancellationToken cancellationToken)
    {
        await talk.SayAsync(question, cancellationToken);
        return change with { Phase = phase };
    }

    private static async Task<StageChange?> MoveAsync(Talk talk, Deal deal, StageChange change, CancellationToken cancellationToken)
    {
        var now = talk.Turn.Now;
        var moved = change switch
        {
            { Share: false } => deal.SentBackStayingPassive(change.SentBack!.Value, change.Detail, now),
            { Share: true } => deal.ToActive().MoveTo(change.Order(talk.Turn)),
            _ => deal.MoveTo(change.Order(talk.Turn)),
        };
        var reason = change.SentBack is { } back ? talk.In(StageTexts.Reason(back, change.Detail)) : change.Why;
        var isRedated = change.Close is { } close && close != moved.ExpectedClose;
        moved = isRedated ? moved.MoveCloseTo(change.Close!.Value, reason, now) : moved;
        talk.Turn.Save(moved);
        if (deal.Stage == Stage.Acceptance && moved.Stage == Stage.Implementation && await talk.Turn.AccountNamedAsync(deal.AccountName) is { } customer)
        {
            // How the customer sees us went down with it (domain 2.6).
            talk.Turn.Save(customer with { AcceptanceFailedOn = talk.Turn.Today });
        }

        if (moved.Stage != deal.Stage)
        {
            await Principles.SayOnceAsync(talk, moved.Stage == Stage.Bidding ? PrincipleMoment.BeforeProposal : PrincipleMoment.EnteringStage, moved, cancellationToken);
        }

        if (change.Kind == MoveKind.Back && change.SentBack != BackReason.EntryError && moved.Outcome == Outcome.Open)
        {
            if (change.Close is not null)
            {
                return await PlannedAsync(talk, moved, change, talk.Pen.Say(SignedOn(deal, change.Close.Value, isRedated, talk.Turn.Today)), cancellationToken);
            }

            await talk.ReplaceAsync(StageCards.CloseDate(talk, moved, change), cancellationToken);
            return change with { Phase = StagePhase.CloseDate };
        }

        await talk.ReplaceAsync(MovedCard.Of(talk, moved), cancellationToken);
        return null;
    }

    private static async Task<StageChange?> CloseDateAsync(Talk talk, Deal deal, StageChange change, Input input, CancellationToken cancellationToken)
    {
        var (turn, pen) = (talk.Turn, talk.Pen);
        DateOnly? to = (input as Input.Clicked)?.Click.Input(StageCards.DateField) is { } picked && DateOnly.TryParseExact(picked, "yyyy-MM-dd", out var day)
            ? day
            : DateReader.Read(Words(input), turn.Today) is { Problem: DateProblem.None } read ? read.Date : null;
        var stays = TypedText.Fold(Words(input)) is "still right" or "same" or "same date" or "unchanged" or "还是这天" or "不变" or "没变";
        if (to is null && !stays && Option(input) is null && !input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.DontKnow, CommandKind.Skip))
        {
            await talk.SayAsync(input.Is(CommandKind.No) ? new Text("Which date then?", "那改到哪天？") : StageTexts.NotADate, cancellationToken);
            return change;
        }

        if (to < turn.Today)
        {
            await talk.SayAsync(CloseDateTexts.BeforeToday(to.Value, turn.Today), cancellationToken);
            return change;
        }

        var title = pen.Say("The date stays", "日期不变");
        if (to is { } new_ && new_ != deal.ExpectedClose)
        {
            var days = deal.ExpectedClose is { } from ? new_.DayNumber - from.DayNumber : 0;
            turn.Save(deal.MoveCloseTo(new_, talk.In(StageTexts.Reason(change.SentBack!.Value, change.Detail)), turn.Now));
            title = pen.Say(CloseDateTexts.Saved(new_, days, turn.Today));
        }

        return await PlannedAsync(talk, deal, change, title, cancellationToken);
    }

    private static async Task<StageChange?> PlannedAsync(Talk talk, Deal deal, StageChange change, string title, CancellationToken cancellationToken)
    {
        if (deal.ComplianceHold is not null)
        {
            await talk.ReplaceAsync(MovedCard.Of(talk, deal), cancellationToken);
            return null;
        }

        await talk.ReplaceAsync(PlanCard(talk, deal, change, title), cancellationToken);
        return change with { Phase = StagePhase.Plan };
    }

    private static Text SignedOn(Deal before, DateOnly day, bool isRedated, DateOnly today) => isRedated
        ? CloseDateTexts.Saved(day, before.ExpectedClose is { } from ? day.DayNumber - from.DayNumber : 0, today)
        : new("The date stays", "日期不变");

    private static Microsoft.Bot.Schema.IMessageActivity PlanCard(Talk talk, Deal deal, StageChange change, string title)
    {
        var due = talk.Turn.WorkingDaysOn(PlanDays);
        return StageCards.Plan(talk, deal, change, title, talk.In(PlanTexts.Next(deal, change.Detail, due, talk.Turn.Today)));
    }

    private static async Task<StageChange?> PlanAsync(Talk talk, Deal deal, StageChange change, Input input, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        var books = Agrees(input) || TypedText.Fold(Words(input)) is "book" or "book it" or "安排" or "安排吧";
        if (!books && input is Input.Said { Command: null })
        {
            // Other news leaves the offer; it is not an answer to it.
            talk.IsPassedOn = true;
            return null;
        }

        if (!books)
        {
            await talk.SayAsync(new Text("All right, nothing booked. \"set next step\" books it any time.", "好的，先不安排。随时可以说“设下一步”。"), cancellationToken);
            return null;
        }

        var due = turn.WorkingDaysOn(PlanDays);
        turn.Save(deal with { NextSteps = deal.NextSteps.Add(new NextStep(turn.NewId("st"), talk.In(PlanTexts.Step(deal, change.Detail)), due, StepOwner.Us)) });
        var open = deal.ToConfirm();
        var score = turn.ScoreOf(deal);
        await talk.SayAsync(PlanTexts.Booked(open.Length, BackEffect.Limit(turn), score.Verdict, turn.Today), cancellationToken);
        return null;
    }

    private static bool IsBack(Input input) => Option(input) == "back" || StageNewsReader.Read(Words(input)).GoesBack;

    private static string Names(Deal deal, Language language) => Say.List([.. deal.PossibleMoves().Select(move => move.To.ShortName().In(language)).Distinct()], language);
}
