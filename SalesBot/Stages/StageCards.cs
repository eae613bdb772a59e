using AdaptiveCards;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Stages;

/// <summary>The cards of a stage change, from the deal as it stands.</summary>
internal static class StageCards
{
    private const int Visible = 3;
    private const int MostRows = 3;

    /// <summary>Where the deal stands, and where it can go.</summary>
    public static IMessageActivity Where(Talk talk, Deal deal, StageChange change)
    {
        var pen = talk.Pen;
        var moves = deal.PossibleMoves().Where(move => !change.GoesBack || move.Kind == MoveKind.Back).ToList();
        var buttons = moves.Where(move => change.GoesBack || move.Kind == MoveKind.Forward).Select(move => To(move, change.GoesBack, pen)).ToList();
        var more = moves.Where(move => !change.GoesBack && move.Kind != MoveKind.Forward).Select(move => To(move, change.GoesBack, pen)).ToList();
        if (!change.GoesBack && deal.VisitBefore() is not null)
        {
            more.Add(new ChangeButton(pen.Say("Entered by mistake", "误操作恢复"), "mistake"));
        }

        if (deal.ToConfirm() is { IsEmpty: false })
        {
            buttons.Add(new ChangeButton(pen.Say("Confirm answers", "确认答案"), "reconfirm"));
        }

        if (!change.GoesBack && deal.ComplianceHold is null && EvidenceCard.Open(deal).Count > 0)
        {
            buttons.Add(new ChangeButton(pen.Say("Add evidence", "补依据"), "evidence"));
        }

        return Of(talk, deal, change, change.GoesBack ? Back(deal, pen) : Standing(talk, deal, pen), buttons, more);
    }

    /// <summary>A gate that a manager opens, with the way to it.</summary>
    public static IMessageActivity NoDecisionYet(Talk talk, Deal deal, Text gate) => CardMessage.Of(NoteCard.Draw(
        new NoteView(
            deal.AccountName,
            talk.In(gate),
            [new(talk.Pen.Say("Bid decision", "投标决策"), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.BidDecision)))]),
        talk.Pen));

    /// <summary>From testing to the bid: which way?</summary>
    public static IMessageActivity Direction(Talk talk, Deal deal, StageChange change)
    {
        var (pen, stage) = (talk.Pen, change.To!.Value.ShortName());
        return Of(
            talk, deal, change,
            new ChangeView { DealId = "", Session = "", Title = pen.Say($"On to {stage.En}, or sent back?", $"推进到{stage.Zh}，还是退回？"), Place = Place(deal, pen) },
            [new(pen.Say("Move on", "推进"), "forward"), new(pen.Say("Sent back", "退回"), "back")], []);
    }

    /// <summary>The reasons for going back, the likeliest in view.</summary>
    public static IMessageActivity Reason(Talk talk, Deal deal, StageChange change)
    {
        var pen = talk.Pen;
        var reasons = deal.BackReasonsFor().Select(reason => new ChangeButton(pen.Say(reason.Name()), $"reason:{reason}")).ToList();
        return Of(
            talk, deal, change,
            new ChangeView { DealId = "", Session = "", Title = pen.Say(StageTexts.WhyBack), Place = Place(deal, pen, change.To) },
            [.. reasons.Take(Visible)], [.. reasons.Skip(Visible)]);
    }

    /// <summary>May we help define the need?</summary>
    public static IMessageActivity Share(Talk talk, Deal deal, StageChange change)
    {
        var pen = talk.Pen;
        return Of(
            talk, deal, change,
            new ChangeView { DealId = "", Session = "", Title = pen.Say("Help define the need?", "能参与定义需求吗？"), Place = Place(deal, pen), Sentence = pen.Say(StageTexts.ShareInNeed) },
            [new(pen.Say("Yes, we may", "可以参与"), "share"), new(pen.Say("No", "不能"), "noshare")], []);
    }

    /// <summary>What a move back changes, before it is made (domain 7.6).</summary>
    public static IMessageActivity ConfirmBack(Talk talk, Deal deal, StageChange change)
    {
        var (pen, turn, to) = (talk.Pen, talk.Turn, change.To!.Value);
        var reason = change.SentBack!.Value;
        var doubted = deal.Doubted(reason);
        var effect = BackEffect.Of(deal, change, turn);
        var stays = change.Share == false;
        var needsName = !stays && deal.FindMove(to, MoveKind.Back) is { NeedsApproval: true } && change is { Approver: null, Manager: null } && reason != BackReason.EntryError;
        List<(string, string)> rows = [(pen.Say("Reason", "原因"), pen.Say(StageTexts.Reason(reason, change.Detail)))];
        if (change.Approver is { } name)
        {
            rows.Add((pen.Say("Confirmed by", "确认人"), name));
        }

        if (reason != BackReason.EntryError)
        {
            var signing = change.Close is { } close ? pen.Say($"; signing by {Say.Date(close, Language.English, turn.Today)}", $"；预计{Say.Date(close, Language.Chinese, turn.Today)}签约") : "";
            rows.Add((pen.Say("Time", "时间"), pen.Say(StageTexts.Round(deal, stays ? Stage.Selection : to, turn.Numbers)) + signing));
        }

        if (!doubted.IsEmpty)
        {
            var scores = effect.Scores is { } shown ? pen.Say($", score {shown.Before} → {shown.After}", $"，确认前评分{shown.Before} → {shown.After}") : "";
            rows.Add((pen.Say("Confirm", "重新确认"), pen.Say(doubted.Length == 1 ? "1 answer" : $"{doubted.Length} answers", $"{doubted.Length}个答案") + scores));
        }

        var title = stays ? pen.Say("Start Selection again?", "重新进入选购阶段？") : pen.Say($"Move back to {to.ShortName().En}?", $"退回{to.ShortName().Zh}阶段？");
        return Of(
            talk, deal, change,
            new ChangeView
            {
                DealId = "", Session = "", Title = title, Place = Place(deal, pen), Rows = rows,
                Form = needsName ? OnForm(true, false, true, pen) : null,
                Footnote = needsName ? pen.Say(StageTexts.WhichManager)
                    : change.Manager is { } asked ? pen.Say(StageTexts.Decides(asked))
                    : stays ? pen.Say("They write the need without us: it stays a passive project.", "需求由客户自行编写，仍为被动型大项目。")
                    : reason == BackReason.EntryError ? pen.Say("The old visit goes on as if nothing had been.", "恢复原来的阶段记录，就像没有动过。")
                    : pen.Say("Nothing is deleted. Your manager sees the reason.", "所有记录保留，经理会看到原因。"),
                Details = doubted.IsEmpty ? null : (doubted.Length == 1 ? pen.Say("Which one?", "哪一个？") : pen.Say($"Which {doubted.Length}?", $"哪{doubted.Length}个？"), effect.Details(doubted, talk)),
                Spoken = CardText.Spoken($"{title} {deal.AccountName}. {pen.Say(StageTexts.Reason(reason, change.Detail))}", CardText.QuoteLength),
            },
            needsName ? [new(pen.Say("Cancel", "取消"), "cancel")] : [new(change.Manager is not null ? pen.Say("Ask manager", "请经理决定") : stays ? pen.Say("Start again", "重新进入") : pen.Say("Move back", "退回"), "go"), new(pen.Say("Cancel", "取消"), "cancel")], []);
    }

    /// <summary>What is missing before a move on; each piece is confirmed by one tap.</summary>
    public static IMessageActivity ConfirmOn(Talk talk, Deal deal, StageChange change)
    {
        var (pen, to) = (talk.Pen, change.To!.Value);
        var missing = deal.MissingEvidence();
        var needsWhy = (change.Kind == MoveKind.Skip || !missing.IsEmpty) && change.Why is null;
        var needsName = deal.FindMove(to, change.Kind!.Value)!.NeedsApproval && change is { Approver: null, Manager: null };
        List<(string, string)> rows = [];
        if (change.Why is { } why)
        {
            rows.Add((pen.Say("Reason", "原因"), why));
        }

        if (change.Approver is { } name)
        {
            rows.Add((pen.Say("Confirmed by", "确认人"), name));
        }

        if (change.Close is { } close)
        {
            rows.Add((pen.Say("Signing by", "预计签约"), Say.Date(close, pen.Language, talk.Turn.Today)));
        }
        var entry = to.EntryEvidence();
        return Of(
            talk, deal, change,
            new ChangeView
            {
                DealId = "", Session = "",
                Title = pen.Say($"Move on to {to.ShortName().En}?", $"推进到{to.ShortName().Zh}阶段？"),
                Place = Place(deal, pen),
                Sentence = missing.IsEmpty
                    ? pen.Say($"It begins with {entry.En}.", $"进入条件：{entry.Zh}。")
                    : pen.Say("Still to show. Tap what is there already:", "还差这些。已经有的，点一下："),
                Ticks = [.. missing.Where(piece => piece.MayBeConfirmed()).Select(piece => new ChangeButton(pen.Say(piece.TextFor(deal)), $"proof:{piece.Code}"))],
                Rows = rows,
                Footnote = change.Manager is { } asked ? pen.Say(StageTexts.Decides(asked))
                    : missing.IsEmpty ? null : pen.Say("What is missing stays on the deal as open.", "缺的会作为待补项留在商机上。"),
                Form = needsWhy || needsName ? OnForm(missing.IsEmpty, needsWhy, needsName, pen) : null,
            },
            needsWhy || needsName ? [new(pen.Say("Cancel", "取消"), "cancel")] : [new(change.Manager is null ? pen.Say("Move on", "推进") : pen.Say("Ask manager", "请经理决定"), "go"), new(pen.Say("Cancel", "取消"), "cancel")], []);
    }

    /// <summary>Is the signing date still right?</summary>
    public static IMessageActivity CloseDate(Talk talk, Deal deal, StageChange change)
    {
        var pen = talk.Pen;
        return Of(
            talk, deal, change,
            new ChangeView
            {
                DealId = "", Session = "", Title = pen.Say($"Done: {deal.Stage.ShortName().En}", $"好了，已到{deal.Stage.ShortName().Zh}阶段"), Place = deal.AccountName,
                Sentence = pen.Say(StageTexts.StillExpected(deal, talk.Turn.Today)),
                Form = new(pen.Say("New date", "新日期"), [Fields.Date(DateField, pen.Say("Signing by", "预计签约日"), deal.ExpectedClose, pen.Say("Please pick a day.", "请选择日期。"), pen)], new(pen.Say("Save", "保存"), "date")),
            },
            [new(deal.ExpectedClose is null ? pen.Say("Not known yet", "还不知道") : pen.Say("Still right", "还是这天"), "same")], []);
    }

    /// <summary>The next step after a move back (rule N24), to be booked by one tap.</summary>
    public static IMessageActivity Plan(Talk talk, Deal deal, StageChange change, string title, string next)
    {
        var pen = talk.Pen;
        return Of(
            talk, deal, change,
            new ChangeView
            {
                DealId = "", Session = "", Title = title,
                Sentence = pen.Say(
                    $"Your manager will see the reason \"{StageTexts.Reason(change.SentBack!.Value, change.Detail).En}\".",
                    $"经理会看到原因“{StageTexts.Reason(change.SentBack!.Value, change.Detail).Zh}”。"),
                Rows = [(pen.Say("Next", "下一步"), next)],
                Spoken = CardText.Spoken($"{title}. {next}", CardText.QuoteLength),
            },
            [new(pen.Say("Book it", "安排"), "go"), new(pen.Say("Not now", "暂不"), "no")], []);
    }

    /// <summary>The field for a date.</summary>
    public const string DateField = "date";

    /// <summary>The field for a reason.</summary>
    public const string WhyField = "why";

    /// <summary>The field for a manager's name.</summary>
    public const string ApproverField = "approver";

    private static ChangeForm OnForm(bool isComplete, bool needsWhy, bool needsName, Pen pen)
    {
        List<AdaptiveElement> fields = [];
        if (needsWhy)
        {
            fields.Add(Fields.Line(WhyField, pen.Say("Why we move on", "先推进的原因"), null, pen.Say("Please give a reason.", "请写上原因。"), pen));
        }

        if (needsName)
        {
            fields.Add(Fields.Line(ApproverField, pen.Say("Which manager confirmed it", "哪位经理同意的"), null, pen.Say("Please name the manager.", "请写上经理姓名。"), pen));
        }

        return new(!needsWhy ? pen.Say("Name the manager", "填写经理") : isComplete ? pen.Say("Move on", "推进") : pen.Say("Move anyway", "先推进"), fields, new(needsWhy ? pen.Say("Move on", "推进") : pen.Say("Save", "保存"), "go"));
    }

    private static ChangeView Back(Deal deal, Pen pen) => new()
    {
        DealId = "", Session = "", Title = pen.Say("Back to which stage?", "退回到哪个阶段？"), Place = Place(deal, pen),
        Sentence = pen.Say(
            $"Sorry to hear that. So we go back from {deal.Stage.ShortName().En}. To which stage?",
            $"有点可惜。那就从{deal.Stage.ShortName().Zh}阶段退回。退到哪个阶段？"),
    };

    private static ChangeView Standing(Talk talk, Deal deal, Pen pen)
    {
        var days = deal.DaysInStage(talk.Turn.Now);
        var missing = deal.MissingEvidence();
        var gaps = deal.OpenGaps();
        List<(string, string)> rows =
        [
            (pen.Say("Here", "本阶段"), deal.TypicalDays(talk.Turn.Numbers) is { } usual
                ? pen.Say($"{days} days, usually {usual}", $"{days}天，通常{usual}天")
                : pen.Say($"{days} days", $"{days}天")),
        ];
        if (!missing.IsEmpty)
        {
            rows.Add((pen.Say("Still to show", "还差"), pen.Say(
                string.Join("; ", missing.Take(MostRows).Select(piece => piece.TextFor(deal).En)),
                string.Join("；", missing.Take(MostRows).Select(piece => piece.TextFor(deal).Zh)))));
        }

        if (!gaps.IsEmpty)
        {
            rows.Add((pen.Say("Open from before", "之前留下"), pen.Say(
                string.Join("; ", gaps.Take(MostRows).Select(gap => deal.TextOf(gap).En)),
                string.Join("；", gaps.Take(MostRows).Select(gap => deal.TextOf(gap).Zh)))));
        }

        return new()
        {
            DealId = "", Session = "", Title = pen.Say($"Where to from {deal.Stage.ShortName().En}?", $"从{deal.Stage.ShortName().Zh}去哪个阶段？"),
            Place = Place(deal, pen), Rows = rows,
        };
    }

    private static ChangeButton To(StageMove move, bool allBack, Pen pen) => new(
        move.Kind == MoveKind.Back && !allBack ? pen.Say($"Back: {move.To.ShortName().En}", $"退回{move.To.ShortName().Zh}") : pen.Say(move.To.ShortName()),
        $"to:{move.Kind}:{move.To}");

    private static string Place(Deal deal, Pen pen, Stage? to = null) => string.Join(" · ", new[]
    {
        deal.AccountName,
        to is { } stage
            ? pen.Say($"{deal.Stage.ShortName().En} → {stage.ShortName().En}", $"{deal.Stage.ShortName().Zh} → {stage.ShortName().Zh}")
            : pen.Say($"now in {deal.Stage.ShortName().En}", $"目前在{deal.Stage.ShortName().Zh}阶段"),
        deal.Amount is { } amount ? Say.Amount(amount, pen.Language) : null,
    }.OfType<string>());

    private static IMessageActivity Of(Talk talk, Deal deal, StageChange change, ChangeView view, List<ChangeButton> buttons, List<ChangeButton> more)
    {
        // What does not fit in view goes behind More, before what is there already.
        var room = Visible - (view.Form is null ? 0 : 1) - (view.Details is null ? 0 : 1);
        return CardMessage.Of(ChangeCard.Draw(
            view with
            {
                DealId = deal.Id, Session = change.Session,
                Buttons = [.. buttons.Take(room)], More = [.. buttons.Skip(room), .. more],
            },
            talk.Pen));
    }
}
