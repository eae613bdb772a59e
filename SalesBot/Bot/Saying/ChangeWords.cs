using System.Collections;
using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Bot.Saying;

/// <summary>What changed in a deal, in words of the domain: never a code, never how it is stored.</summary>
/// <param name="Deal">The deal as it is now, for the names of its people.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Today">The reader's day.</param>
public sealed record ChangeWords(Deal Deal, Language Language, DateOnly Today)
{
    private const int LongestQuote = 60;

    /// <summary>Entra object id of who reads; what was reported to compliance is told to who reported it only (clarification D9).</summary>
    public string Reader { get; init; } = "";

    private static readonly Text Other = new("Other details", "其他信息");

    /// <summary>What each fact of a deal is called. What nobody changes by itself is not here: it says nothing.</summary>
    internal static ImmutableDictionary<string, Text> Facts { get; } = new Dictionary<string, Text>
    {
        [nameof(Deal.AccountName)] = new("Customer", "客户"),
        [nameof(Deal.Title)] = new("Title", "名称"),
        [nameof(Deal.Type)] = new("Type", "类型"),
        [nameof(Deal.Origin)] = new("How the tender came", "招标来源"),
        [nameof(Deal.BuyerKind)] = new("Kind of buyer", "采购方性质"),
        [nameof(Deal.ProcurementMode)] = new("How they buy", "采购方式"),
        [nameof(Deal.Outcome)] = new("Outcome", "结果"),
        [nameof(Deal.Amount)] = new("Amount", "金额"),
        [nameof(Deal.ExpectedClose)] = new("Signing date", "预计签约"),
        [nameof(Deal.OwnerName)] = new("Owner", "负责人"),
        [nameof(Deal.ComplianceHold)] = new("Compliance freeze", "合规冻结"),
        [nameof(Deal.HoldLifted)] = new("Freeze lifted, as reported", "已按转述解除冻结"),
        [nameof(Deal.LegalClearance)] = new("Legal clearance", "法务意见"),
        [nameof(Deal.Tender)] = new("Tender dates", "招标日历"),
        [nameof(Deal.BidDecision)] = new("Bid decision", "投标决定"),
        [nameof(Deal.Proofs)] = new("Evidence", "阶段依据"),
        [nameof(Deal.Gaps)] = new("Open points", "遗留项"),
        [nameof(Deal.Closing)] = new("Why it ended", "结束原因"),
        [nameof(Deal.CrossYear)] = new("Cross-year approval", "跨年批准"),
        [nameof(Deal.Contract)] = new("Signed contract", "已签合同"),
        [nameof(Deal.ContractEnd)] = new("End of contract", "合同到期"),
        [nameof(Deal.Plan)] = new("Joint plan", "推进计划"),
        [nameof(Deal.Records)] = new("Deal file", "商机档案"),
        [nameof(Deal.Milestones)] = new("Key points of delivery", "交付关键点"),
        [nameof(Deal.FollowOns)] = new("Follow-on needs", "后续机会"),
        [nameof(Deal.Tier)] = new("Supplier tier", "供应商层级"),
        [nameof(Deal.Appraisals)] = new("Customer’s appraisals", "客户考评"),
        [nameof(Deal.RehearsedOn)] = new("Rehearsed", "已演练"),
        [nameof(Deal.ReferralAskedOn)] = new("Asked for a referral", "请客户引荐"),
        [nameof(Deal.NoGoReviewedAt)] = new("No-go review", "放弃复核"),
        [nameof(Deal.NoGoOverride)] = new("Goes on despite a no-go", "仍然继续的理由"),
        [nameof(Deal.ParentDealId)] = new("Deal it follows", "来源商机"),
        [nameof(Deal.Influences)] = new("Who listens to whom", "影响关系"),
        [nameof(Deal.Committees)] = new("Committees", "委员会"),
        [nameof(Deal.Team)] = new("Team map", "团队对口"),
        [nameof(Deal.Holds)] = new("Hold", "暂停"),
        [nameof(Deal.Room)] = new("Room", "专用群"),
        [nameof(Deal.ActionMarks)] = new("Suggested actions", "行动建议"),
    }.ToImmutableDictionary();

    /// <summary>Facts that change only beside another one, which tells it, or that are noted in passing.</summary>
    internal static ImmutableHashSet<string> Silent { get; } =
        [nameof(Deal.Id), nameof(Deal.TenantId), nameof(Deal.AccountId), nameof(Deal.OwnerId), nameof(Deal.OpenedAt), nameof(Deal.LastShown), nameof(Deal.Trend), nameof(Deal.CloseMoves), nameof(Deal.ExpectedMargin), nameof(Deal.Certificates), nameof(Deal.CustomerAppraisals), nameof(Deal.Alert), nameof(Deal.Requests), nameof(Deal.HandedOver), nameof(Deal.Asks)];

    /// <summary>The lines of an event, one for each thing that changed; none if it was only noted in passing.</summary>
    public IReadOnlyList<string> Of(DealEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.IsBeginning
            ? [Say("Deal created", "新建商机")]
            : [.. Told(happened.Parts).SelectMany(Lines).Concat(happened.Parts.Where(part => Silent.Contains(part.Name)).SelectMany(Within)).Distinct()];
    }

    // What people look for first comes first. A contact that was logged says by itself that its people changed, and who
    // lifted a freeze says by itself that it is gone.
    private static IEnumerable<PartChange> Told(IReadOnlyList<PartChange> parts)
    {
        var hasContact = parts.Any(part => part is { Before: null, After: Touch });
        var isLifted = parts.Any(part => part is { Name: nameof(Deal.HoldLifted), After: not null });
        return parts
            .Where(part => !Silent.Contains(part.Name)
                && !(hasContact && part is { Before: Person, After: Person })
                && !(isLifted && part is { Name: nameof(Deal.ComplianceHold), After: null }))
            .OrderBy(Rank);
    }

    // The move of a stage and a contact are the news; what they left open, and who was only touched by them, come behind.
    private static int Rank(PartChange part) => part.Name switch
    {
        nameof(Deal.Visits) => 0,
        nameof(Deal.Outcome) or nameof(Deal.Closing) or nameof(Deal.Contract) or nameof(Deal.ExpectedClose) => 1,
        nameof(Deal.Touches) => 2,
        nameof(Deal.NextSteps) => 3,
        nameof(Deal.Answers) => 4,
        nameof(Deal.Gaps) => 6,
        _ => 5,
    };

    private IEnumerable<string> Lines(PartChange part)
    {
        var within = Within(part).ToList();
        return within.Count > 0 ? within : Of(part) is { } line ? [line] : [];
    }

    private IEnumerable<string> Within(PartChange part) => ListChangeWords.Of(part, Deal, Today).Select(In);

    /// <summary>What changed, from what to what: "Amount: CNY 3.0m → CNY 3.5m"; null if it says nothing by itself.</summary>
    public string? Of(PartChange part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part switch
        {
            { Name: nameof(Deal.Visits), Before: null, After: StageVisit visit } => Moved(visit),
            { Name: nameof(Deal.Visits), Before: StageVisit gone, After: null } => Say($"Back from {In(gone.Stage.Name())}", $"从{In(gone.Stage.Name())}退回"),
            { Name: nameof(Deal.Visits) } => null,
            { Before: Answer { ReconfirmSince: null }, After: Answer { ReconfirmSince: not null } } => $"{Noun(part)}{Colon}{Say("to be confirmed again", "待重新确认")}",
            { Before: Answer { State: AnswerState.Answered } heard, After: Answer { State: AnswerState.Answered } known } when IsKnownOtherwise(heard, known) =>
                $"{Noun(part)}{Colon}{Arrow(AndHowKnown(heard), AndHowKnown(known))}",
            { Name: nameof(Deal.Answers) } => $"{Noun(part)}{Colon}{Arrow(Answered(part.Before), Answered(part.After))}",
            { Before: NextStep old, After: NextStep now } => Changed(old, now),
            { Before: Touch { Counts: true }, After: Touch { Counts: false } } => Say($"{Noun(part)} removed", $"{Noun(part)}已移除"),
            { Before: Touch old, After: Touch now } => $"{Contact(now)}{Colon}{Learned(old, now)}",
            { Name: nameof(Deal.People) or nameof(Deal.NextSteps) or nameof(Deal.Touches) or nameof(Deal.Records) } => Noun(part) + Happened(part),
            _ => Fact(part),
        };
    }

    /// <summary>What it is about, to say that it was taken back: "contact of Thu 26 Nov with Mr Sun".</summary>
    public string Noun(PartChange part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return (part.After ?? part.Before) switch
        {
            Answer answer => In(QuestionBank.Get(answer.Key).Words.Noun),
            Person person => person.Name,
            NextStep step => Say($"Next step “{Quoted(step.Text)}”", $"下一步“{Quoted(step.Text)}”"),
            Touch touch => Contact(touch),
            DealRecord { Text.Length: > 0 } record => Say($"{record.Kind().En} “{Quoted(record.Text)}”", $"{record.Kind().Zh}“{Quoted(record.Text)}”"),
            DealRecord record => In(record.Kind()),
            StageVisit visit => Say($"move to {In(visit.Stage.Name())}", $"进入{In(visit.Stage.Name())}阶段"),
            _ => In(Facts.GetValueOrDefault(part.Name, Other)),
        };
    }

    private string Colon => Say(": ", "：");

    private string Nothing => Say("none", "无");

    private string Moved(StageVisit visit)
    {
        var at = Deal.Visits.FindLastIndex(other => other.EnteredAt < visit.EnteredAt);
        var to = In(visit.Stage.Name());
        var words = visit.Reason is { Length: > 0 } said ? Quoted(said) : null;
        var why = visit.SentBack is { } reason ? In(reason.Name()) + (words is null ? "" : Say(", ", "，") + words) : words;
        var who = visit.ApprovedBy is { } manager ? Say($", confirmed by {Quoted(manager)}", $"，{Quoted(manager)}确认") : "";
        return $"{Say("Stage", "阶段")}{Colon}{(at < 0 ? to : Arrow(In(Deal.Visits[at].Stage.Name()), to))}{(why is null ? "" : Say(", ", "，") + why)}{who}";
    }

    private string Contact(Touch touch)
    {
        var people = touch.People.Select(met => Deal.People.Find(person => person.Id == met.PersonId)?.Name).OfType<string>().ToList();
        var day = Saying.Say.Date(touch.On, Language, Today);
        var with = people.Count == 0 ? "" : Saying.Say.List(people, Language);
        return Say($"Contact of {day}{(with.Length == 0 ? "" : " with " + with)}", $"{day}{(with.Length == 0 ? "" : "与" + with)}的沟通");
    }

    private string Learned(Touch old, Touch now)
    {
        var felt = now.People.Where(met => met.Feeling is not null && old.People.FirstOrDefault(before => before.PersonId == met.PersonId)?.Feeling != met.Feeling)
            .Select(met => (Deal.People.Find(person => person.Id == met.PersonId)?.Name, met.Feeling))
            .Select(felt => Say($"{felt.Name} {felt.Feeling}", $"{felt.Name}{felt.Feeling}分")).ToList();
        List<string> news = felt.Count == 0 ? [] : [Say("feeling ", "感受：") + Saying.Say.List(felt, Language)];
        if (!now.OurPeople.SequenceEqual(old.OurPeople))
        {
            news.Add(Say("ours: ", "我方：") + Saying.Say.List([.. now.OurPeople], Language));
        }

        if (now.Debrief is not null && old.Debrief is null)
        {
            news.Add(Say("team debrief", "团队复盘") + (now.Debrief.Change is { Length: > 0 } change ? Say(", to change: ", "，改进：") + Quoted(change) : ""));
        }

        return news.Count == 0 ? Say("updated", "已更新") : string.Join(Say(", ", "，"), news);
    }

    private string Changed(NextStep old, NextStep now) =>
        (now.DoneAt, now.DroppedAt) switch
        {
            ({ }, _) when old.DoneAt is null => Say($"Next step “{Quoted(now.Text)}” done", $"下一步“{Quoted(now.Text)}”已完成"),
            (_, { }) when old.DroppedAt is null => Say($"Next step “{Quoted(now.Text)}” given up", $"下一步“{Quoted(now.Text)}”已放弃"),
            _ when old.Due != now.Due => Say(
                $"Next step “{Quoted(now.Text)}” moved from {Day(old.Due)} to {Day(now.Due)}", $"下一步“{Quoted(now.Text)}”从{Day(old.Due)}改到{Day(now.Due)}"),
            _ => Say($"Next step changed{Colon}{Arrow(Quoted(old.Text), Quoted(now.Text))}", $"下一步改为“{Quoted(now.Text)}”"),
        };

    private string Happened(PartChange part) => (part.Before, part.After) switch
    {
        (null, Touch) => Say(" logged", "已记录"),
        (null, _) => Say(" added", "已添加"),
        (_, null) => Say(" removed", "已移除"),
        _ => Say(" updated", "已更新"),
    };

    private string Fact(PartChange part)
    {
        var name = Noun(part);
        if (part is { Before: Closing before, After: Closing now } && before with { Lesson = now.Lesson } == now)
        {
            return Say("For next time: ", "下次改进：") + Quoted(now.Lesson ?? "");
        }

        return part.Name == nameof(Deal.Outcome) || IsPlain(part.Before) || IsPlain(part.After) ? $"{name}{Colon}{Arrow(Value(part.Before), Value(part.After))}"
            : part.After is null or ICollection { Count: 0 } ? name + Say(" removed", "已移除")
            : part.Before is null or ICollection { Count: 0 } ? name + Say(" recorded", "已记录")
            : name + Say(" updated", "已更新");
    }

    private static bool IsPlain(object? value) => value is string or Money or DateOnly or Enum or ComplianceHold or HoldLifted or Closing or SignedContract or BidDecision or CrossYearApproval;

    private string Value(object? value) => value switch
    {
        null => Nothing,
        string words => Quoted(words),
        Money amount => Saying.Say.Amount(amount, Language),
        DateOnly day => Day(day),
        DealType type => In(type.Name()),
        TenderOrigin origin => In(origin.Name()),
        BuyerKind kind => In(kind.Name()),
        ProcurementMode mode => In(mode.Name()),
        Outcome outcome => In(Name(outcome)),
        ComplianceHold hold => hold.KindFor(Reader) is { } kind ? In(kind.Name()) : Say("frozen", "已冻结"),
        HoldLifted lifted => lifted.NoteFor(Reader) is { } note ? Quoted(note) : Say("by compliance", "由合规解除"),
        Closing closing => Ended(closing),
        SignedContract contract => $"{Quoted(contract.Number)}, {Day(contract.SignedOn)}",
        BidDecision decision => In(Name(decision.Choice)),
        CrossYearApproval approval => $"{Day(approval.Until)}{Say(", ", "，")}{Quoted(approval.Approver)}",
        _ => Say("changed", "已变更"),
    };

    // A fulfilled deal needs no reason: then how it ended stands there.
    private string Ended(Closing closing)
    {
        var reason = closing.Reason.Length > 0 ? Quoted(closing.Reason) : In(Name(closing.Outcome));
        var rival = closing.Rival is { } who ? $" ({Quoted(who)})" : "";
        return reason + rival + (closing.Lesson is { Length: > 0 } lesson ? Say("; ", "；") + Quoted(lesson) : "");
    }

    private string Answered(object? value) => value is Answer { State: not AnswerState.TakenBack } answer
        ? AnswerWords.Of(QuestionBank.Get(answer.Key), answer, Language)
        : Say("not answered", "未回答");

    // The same answer, known in another way: from what they said to what was verified.
    private bool IsKnownOtherwise(Answer heard, Answer known) => heard.Evidence != known.Evidence && Answered(heard) == Answered(known);

    private string AndHowKnown(Answer answer) => Answered(answer) + Say(", ", "，") + AnswerWords.HowKnown(answer, Language);

    private static Text Name(Outcome outcome) => outcome switch
    {
        Outcome.Open => new("open", "进行中"),
        Outcome.WonInDelivery => new("won, in delivery", "已中标，交付中"),
        Outcome.Completed => new("completed", "已完成"),
        Outcome.Lost => new("lost", "丢单"),
        Outcome.NoDecision => new("no decision", "客户未决策"),
        _ => new("withdrawn", "已退出"),
    };

    private static Text Name(BidChoice choice) => choice switch
    {
        BidChoice.Go => new("bid", "投"),
        BidChoice.NoGo => new("do not bid", "不投"),
        _ => new("bid on a condition", "有条件投"),
    };

    // What was not there before needs no arrow.
    private string Arrow(string from, string to) => from == to || from == Nothing ? to : $"{from} → {to}";

    private string Day(DateOnly day) => Saying.Say.Date(day, Language, Today);

    private string Say(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    private string In(Text text) => text.In(Language);

    private static string Quoted(string words) => words.Length <= LongestQuote ? words : words[..(char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
}
