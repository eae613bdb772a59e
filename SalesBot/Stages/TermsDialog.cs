using Microsoft.Bot.Schema;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>
/// Reopens a deal, turns it into another kind, records a cross-year approval or a signature, and makes a customer a key
/// account (domain 2.3, 2.5, 2.6).
/// </summary>
public sealed class TermsDialog() : ChangeDialog<TermsChange>("terms")
{
    private const string NumberField = "number";

    /// <inheritdoc/>
    protected override async Task<TermsChange?> AskAsync(Talk talk, Deal deal, TermsChange change, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(talk, deal, change) is { } refusal)
        {
            await talk.SayAsync(refusal, cancellationToken);
            return null;
        }

        change = await WithManagerAsync(talk, deal, change);
        var asked = change is { Kind: TermsKind.Sign, Day: { } signed } && signed > talk.Turn.Today ? change with { Day = null } : change;
        if (asked != change)
        {
            await talk.SayAsync(new Text("A signature is today or earlier. Which day was it?", "签约日应是今天或以前。是哪天签的？"), cancellationToken);
        }

        if (asked is { Kind: TermsKind.CrossYear, Day: { } until } && until <= talk.Turn.Today)
        {
            await talk.SayAsync(new Text("The approval must end on a coming day.", "批准的截止日要在今天以后。"), cancellationToken);
            asked = asked with { Day = null };
        }

        await talk.ReplaceAsync(await CardAsync(talk, deal, asked), cancellationToken);
        return asked;
    }

    /// <inheritdoc/>
    protected override async Task<TermsChange?> TakeAsync(Talk talk, Deal deal, TermsChange change, Input input, CancellationToken cancellationToken)
    {
        if (input.Is(CommandKind.No))
        {
            await LeaveAsync(talk, deal, change, cancellationToken);
            return null;
        }

        var (words, click) = (Words(input).Trim(), (input as Input.Clicked)?.Click);
        var heard = words.Length == 0 || Agrees(input) || IsMeant(change, input) ? change : change.Heard(words, talk.Turn.Today);
        if (heard == change && words.Length > 0 && !Agrees(input) && change.Kind != TermsKind.Reopen)
        {
            // A bare answer is what is still missing: a number, or a name.
            heard = change.Kind == TermsKind.Sign ? change with { Number = change.Number ?? words } : change with { Manager = change.Manager ?? words };
        }

        var told = heard with
        {
            Day = click?.Input(StageCards.DateField) is { } picked && DateOnly.TryParseExact(picked, "yyyy-MM-dd", out var day) ? day : heard.Day,
            Manager = change.AsksManager ? change.Manager : click?.Input(StageCards.ApproverField) ?? heard.Manager,
            Number = click?.Input(NumberField) ?? heard.Number,
        };
        if (change.Kind == TermsKind.Reopen)
        {
            return await ReopenAsync(talk, deal, told, input, words, cancellationToken);
        }

        return (Agrees(input) || IsMeant(change, input)) && IsComplete(told) && await RefusalAsync(talk, deal, told) is null && !IsBadDay(talk, told)
            ? await SaveAsync(talk, deal, told, cancellationToken)
            : await AskAsync(talk, deal, told, cancellationToken);
    }

    /// <inheritdoc/>
    protected override bool Understands(TermsChange change, Input.Said said) => IsMeant(change, said);

    // "Convert it" where "Convert?" is asked is a yes.
    private static bool IsMeant(TermsChange change, Input input) =>
        change.Kind == TermsKind.Convert && input is Input.Said { Command: { Kind: CommandKind.ConvertDeal, Argument: null } };

    // A manager who is named is asked; only where nobody is, the rep says who confirmed it.
    private static async Task<TermsChange> WithManagerAsync(Talk talk, Deal deal, TermsChange change) =>
        change.Kind is not (TermsKind.CrossYear or TermsKind.Upgrade) ? change
        : await ManagerAsking.ManagerOfAsync(talk, deal) is { } manager ? change with { Manager = manager.Name, AsksManager = true }
        : change with { Manager = change.AsksManager ? null : change.Manager, AsksManager = false };

    // "an active project", "a passive project".
    private static string A(DealType type) => (type == DealType.ActiveProject ? "an " : "a ") + type.Name().En;

    private static bool IsComplete(TermsChange change) => change.Kind switch
    {
        TermsKind.CrossYear => change is { Day: not null, Manager: not null },
        TermsKind.Sign => change is { Day: not null, Number: not null },
        TermsKind.Upgrade => change.Manager is not null,
        _ => true,
    };

    private static bool IsBadDay(Talk talk, TermsChange change) =>
        (change.Kind == TermsKind.Sign && change.Day > talk.Turn.Today) || (change.Kind == TermsKind.CrossYear && change.Day <= talk.Turn.Today);

    private static async Task<Text?> RefusalAsync(Talk talk, Deal deal, TermsChange change) => change.Kind switch
    {
        TermsKind.Reopen => deal.ProblemOfReopening(deal.Stage, talk.Turn.Now) switch
        {
            EndingProblem.Open => new($"{deal.AccountName} is open.", $"{deal.AccountName}正在进行，没有关闭。"),
            EndingProblem.TooLongAgo => new($"{deal.AccountName} was closed over a year ago. Start a new deal instead.", $"{deal.AccountName}关闭已超过一年，请新建商机。"),
            _ => null,
        },
        _ when deal.IsClosed() => StageTexts.Closed(deal),
        TermsKind.Convert when deal.ConvertibleTo() is null => new(
            $"{deal.AccountName} is a {deal.Type.Name().En} and keeps its kind. Active and passive projects can be converted.",
            $"{deal.AccountName}是{deal.Type.Name().Zh}，类型不变。只有主动型和被动型可以互转。"),
        TermsKind.Sign when deal.Stage != Stage.Procurement => new(
            $"{deal.AccountName} is in {deal.Stage.ShortName().En}. A contract is recorded in Procurement; move the stage first: \"stage\".",
            $"{deal.AccountName}在{deal.Stage.ShortName().Zh}阶段。合同在采购阶段登记，请先说“推进阶段”。"),
        TermsKind.Upgrade when await talk.Turn.AccountNamedAsync(deal.AccountName) is { Class: AccountClass.KeyAccount } => new(
            $"{deal.AccountName} is a key account already.", $"{deal.AccountName}已经是大客户。"),
        _ => null,
    };

    private static async Task<TermsChange?> ReopenAsync(Talk talk, Deal deal, TermsChange change, Input input, string words, CancellationToken cancellationToken)
    {
        Stage? at = Option(input)?.Split(':') is ["at", var tapped] && Enum.TryParse<Stage>(tapped, out var stage) ? stage
            : Agrees(input) ? deal.Stage
            : StageReader.Read(words) is [var named] ? named : null;
        if (at is null || deal.ProblemOfReopening(at.Value, talk.Turn.Now) != EndingProblem.None)
        {
            await talk.SayAsync(new Text($"It can be reopened in {deal.Stage.ShortName().En} or earlier.", $"可以在{deal.Stage.ShortName().Zh}或更早的阶段重新打开。"), cancellationToken);
            return change;
        }

        var open = deal.Reopen(at.Value, talk.Turn.Now);
        talk.Turn.Save(open);
        await talk.ReplaceAsync(MovedCard.Of(talk, open), cancellationToken);
        return null;
    }

    private static async Task<TermsChange?> SaveAsync(Talk talk, Deal deal, TermsChange change, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if (change.AsksManager)
        {
            if (await ManagerAsking.ManagerOfAsync(talk, deal) is not { } manager)
            {
                return change with { AsksManager = false, Manager = null };
            }

            var ask = ManagerAsking.New(talk, change.Kind == TermsKind.CrossYear ? AskKind.CrossYear : AskKind.KeyAccount) with { Until = change.Day };
            await talk.SayAsync(ManagerAsking.Send(talk, deal, ask, manager), cancellationToken);
            return null;
        }

        switch (change.Kind)
        {
            case TermsKind.Convert:
                var converted = deal.ConvertibleTo() == DealType.ActiveProject ? deal.ToActive() : deal.ToPassive(deal.Origin, turn.Now);
                turn.Save(converted);
                await talk.SayAsync(new Text(
                    $"{deal.AccountName} is now {A(converted.Type)}, in {converted.Stage.ShortName().En}. Answers are kept.",
                    $"{deal.AccountName}已转为{converted.Type.Name().Zh}，在{converted.Stage.ShortName().Zh}阶段。回答都保留。"), cancellationToken);
                return null;
            case TermsKind.CrossYear:
                turn.Save(deal.ApproveCrossYear(change.Day!.Value, change.Manager!, turn.Now));
                await talk.SayAsync(new Text(
                    $"Recorded: {deal.AccountName} may run until {Say.Date(change.Day.Value, Language.English, turn.Today)}, approved by {change.Manager}.",
                    $"已登记：{change.Manager}批准{deal.AccountName}延续到{Say.Date(change.Day.Value, Language.Chinese, turn.Today)}。"), cancellationToken);
                return null;
            case TermsKind.Sign:
                var signed = deal.Sign(change.Number!, change.Day!.Value, turn.Now);
                turn.Save(signed);
                await KeepOrderAsync(turn, signed);
                await talk.ReplaceAsync(CardMessage.Of(NoteCard.Draw(
                    new NoteView(
                        talk.Pen.Say($"{deal.AccountName}: signed", $"{deal.AccountName}：已签约"),
                        talk.Pen.Say($"Contract {change.Number} is on file. Move on to Implementation when the handover is done.", $"合同{change.Number}已登记。交接完成后推进到实施阶段。"),
                        [new(talk.Pen.Say("Move stage", "推进阶段"), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.Stage)))]),
                    talk.Pen)), cancellationToken);
                return null;
            default:
                var account = await turn.AccountNamedAsync(deal.AccountName) ?? Account.Of(deal);
                turn.Save(account with { Class = AccountClass.KeyAccount, KeyAccountApprovedBy = change.Manager, KeyAccountSince = turn.Now });
                await talk.SayAsync(new Text(
                    $"{deal.AccountName} is a key account now, confirmed by {change.Manager}. Open deals keep their kind; new ones begin as key-account deals.",
                    $"{deal.AccountName}已升级为大客户，{change.Manager}确认。现有商机类型不变，新商机默认为大客户商机。"), cancellationToken);
                return null;
        }
    }

    // Only what is not told yet is asked for.
    private static Text StillOpen(TermsChange change, DateOnly today) => change switch
    {
        { Day: { } until } => new($"Until {Say.Date(until, Language.English, today)}. Which manager approved it?", $"延续到{Say.Date(until, Language.Chinese, today)}。哪位经理批准的？"),
        { Manager: { } manager } => new($"Approved by {manager}. Until when?", $"{manager}已批准。批准到哪天？"),
        _ => new("Until when, and which manager approved it?", "批准到哪天？哪位经理批准的？"),
    };

    // An order that nobody else was asked for counts toward the customer's next class (domain 2.6).
    private static async Task KeepOrderAsync(Turn turn, Deal signed)
    {
        if (AccountPicture.SignedWithoutOthers(signed) is { } day && await turn.AccountNamedAsync(signed.AccountName) is { } account && !account.DirectedOrders.Contains(day))
        {
            turn.Save(account with { DirectedOrders = [.. account.DirectedOrders, day] });
        }
    }

    private static async Task<IMessageActivity> CardAsync(Talk talk, Deal deal, TermsChange change)
    {
        var pen = talk.Pen;
        var view = new ChangeView { DealId = deal.Id, Session = change.Session, Title = "", Place = $"{deal.AccountName} · {pen.Say(deal.Stage.ShortName())}" };
        ChangeButton cancel = new(pen.Say("Cancel", "取消"), "cancel");
        var day = Fields.Date(StageCards.DateField, change.Kind == TermsKind.Sign ? pen.Say("Signed on", "签约日") : pen.Say("Valid until", "有效期到"), change.Day, pen.Say("Please pick a day.", "请选择日期。"), pen);
        var manager = Fields.Line(StageCards.ApproverField, pen.Say("Which manager", "哪位经理"), change.Manager, pen.Say("Please name the manager.", "请写上经理姓名。"), pen);
        ChangeButton ask = new(pen.Say("Ask manager", "请经理决定"), "go");
        var done = IsComplete(change);
        switch (change.Kind)
        {
            case TermsKind.Reopen:
                var stages = deal.ReopenStages();
                return Of(view with
                {
                    Title = pen.Say("Reopen at which stage?", "在哪个阶段重新打开？"),
                    Sentence = pen.Say($"It ended as {deal.Outcome.Name().En}.", $"之前的结果：{deal.Outcome.Name().Zh}。"),
                    Buttons = [.. stages.Take(2).Select(At), cancel], More = [.. stages.Skip(2).Select(At)],
                });
            case TermsKind.Convert:
                var other = deal.ConvertibleTo()!.Value;
                return Of(view with
                {
                    Title = pen.Say($"Make it {A(other)}?", $"转为{other.Name().Zh}？"),
                    Sentence = other == DealType.ActiveProject
                        ? pen.Say("Right if we now help define the need, before the criteria are fixed.", "适用于：评估标准确定前，我们已参与定义需求。")
                        : pen.Say("Right if a tender came, or they fixed the need without us. It stands in Selection or later.", "适用于：已招标，或客户自行定了需求。商机将在选购或之后的阶段。"),
                    Footnote = pen.Say("Answers are kept.", "回答保留。"),
                    Buttons = [new(pen.Say("Convert", "转换"), "go"), cancel],
                });
            case TermsKind.CrossYear:
                return Of(view with
                {
                    Title = pen.Say("Cross-year approval", "跨年度批准"),
                    Sentence = change.AsksManager
                        ? done
                            ? pen.Say($"Until {Say.Date(change.Day!.Value, Language.English, talk.Turn.Today)}? {StageTexts.Decides(change.Manager!).En}", $"延续到{Say.Date(change.Day!.Value, Language.Chinese, talk.Turn.Today)}？{StageTexts.Decides(change.Manager!).Zh}")
                            : pen.Say($"Until when? {StageTexts.Decides(change.Manager!).En}", $"延续到哪天？{StageTexts.Decides(change.Manager!).Zh}")
                        : done
                        ? pen.Say($"Until {Say.Date(change.Day!.Value, Language.English, talk.Turn.Today)}, approved by {change.Manager}?", $"{change.Manager}批准延续到{Say.Date(change.Day!.Value, Language.Chinese, talk.Turn.Today)}？")
                        : pen.Say(StillOpen(change, talk.Turn.Today)),
                    Form = new(pen.Say("Fill in", "填写"), change.AsksManager ? [day] : [day, manager], new(change.AsksManager ? ask.Title : pen.Say("Save", "保存"), "go")),
                    Buttons = done ? [change.AsksManager ? ask : new(pen.Say("Save it", "确认"), "go"), cancel] : [cancel],
                });
            case TermsKind.Sign:
                return Of(view with
                {
                    Title = pen.Say("Contract signed?", "登记已签合同？"),
                    Sentence = done
                        ? pen.Say($"Number {change.Number}, signed {Say.Date(change.Day!.Value, Language.English, talk.Turn.Today)}.", $"合同号{change.Number}，{Say.Date(change.Day!.Value, Language.Chinese, talk.Turn.Today)}签订。")
                        : pen.Say("Which order number, and which day was it signed?", "合同号是多少？哪天签的？"),
                    Form = new(pen.Say("Fill in", "填写"), [Fields.Line(NumberField, pen.Say("Order number", "合同号"), change.Number, pen.Say("Please give the number.", "请填写合同号。"), pen), day], new(pen.Say("Save", "保存"), "go")),
                    Buttons = done ? [new(pen.Say("Save it", "确认"), "go"), cancel] : [cancel],
                });
            default:
                var rule = talk.Turn.Numbers;
                var won = (await talk.Turn.MyDealsAsync()).Count(one => one.AccountName == deal.AccountName && one.Outcome is Outcome.WonInDelivery or Outcome.Completed);
                return Of(view with
                {
                    Title = pen.Say("Make it a key account?", "升级为大客户？"),
                    Sentence = pen.Say($"Won orders I know of: {won}. The rule: {rule.UpgradeOrders} directed order{(rule.UpgradeOrders == 1 ? "" : "s")} in {rule.UpgradeMonths} months, or a framework contract of a year.", $"已知赢单{won}个。条件：{rule.UpgradeMonths}个月内{rule.UpgradeOrders}次定向订单，或一年以上框架合同。"),
                    Footnote = change.AsksManager ? pen.Say(StageTexts.Decides(change.Manager!)) : done ? pen.Say($"Confirmed by {change.Manager}.", $"{change.Manager}确认。") : pen.Say("A manager confirms it. Who?", "要经理确认。是哪位？"),
                    Form = change.AsksManager ? null : new(pen.Say("Fill in", "填写"), [manager], new(pen.Say("Save", "保存"), "go")),
                    Buttons = change.AsksManager ? [ask, cancel] : done ? [new(pen.Say("Upgrade", "升级"), "go"), cancel] : [cancel],
                });
        }

        ChangeButton At(Stage stage) => new(pen.Say(stage.ShortName()), $"at:{stage}");

        IMessageActivity Of(ChangeView drawn) => CardMessage.Of(ChangeCard.Draw(drawn, pen));
    }
}
