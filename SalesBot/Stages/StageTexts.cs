using SalesBot.Bot.Saying;
using SalesBot.Sales.Qualification;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>What the bot says about stages.</summary>
internal static class StageTexts
{
    public static Text NoSuchDeal { get; } = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    public static Text OldCard { get; } = new("That card is from an earlier step. This is where it stands.", "那张卡片已过时，现在是这样。");

    public static Text WhyBack { get; } = new("Reason?", "什么原因？");

    public static Text WhichManager { get; } = new("This step needs a manager. Who confirmed it?", "这一步要经理确认。是哪位经理同意的？");

    /// <summary>Who is asked.</summary>
    public static Text Decides(string manager) => new($"{manager} is asked and decides.", $"会请{manager}决定。");

    public static Text WhyAnyway { get; } = new("Why do we move on without it?", "为什么先推进？说一句原因。");

    /// <summary>A smiley or a whole report where one line was asked for.</summary>
    public static Text InWords { get; } = new("Please give the reason in one line.", "请用一句话说明原因。");

    public static Text ShareInNeed { get; } = new(
        "The customer writes the project up again. May we help define the need this time?",
        "客户要重新立项。这次我们能参与定义需求吗？");

    public static Text NoSuchReason { get; } = new("I did not recognise the reason. Pick the nearest, or say it another way.", "没听出是哪种原因。选最接近的，或换个说法。");

    public static Text NeedsDecision { get; } = new(
        "A tender deal goes to bidding only with the manager's bid decision.",
        "被动型项目要先有经理的投标决定才能进入投标。");

    public static Text ConditionIsPast { get; } = new(
        "The condition of the bid was due and is not met, so the bid is decided again.",
        "投标条件已到期，还没满足，需要重新决定。");

    public static Text NeedsContract { get; } = new(
        "Implementation starts with a signed contract. Say: signed, order number 4711, yesterday.",
        "有已签合同才能进入实施。例如：合同签了，合同号4711，昨天签的。");

    public static Text Frozen(Deal deal) => new(
        $"{deal.AccountName} is frozen, so it stays in {deal.Stage.ShortName().En} until it is cleared. You can still close it, or tell me if the customer sent it back.",
        $"{deal.AccountName}已冻结，解除前停在{deal.Stage.ShortName().Zh}阶段。可以关闭；客户退回时也可以告诉我。");

    /// <summary>The deadline on file has passed, so the hour or the new deadline must be told.</summary>
    public static Text AfterDeadline { get; } = new(
        "The bid deadline on file has passed. Say when it went in, for example: we submitted the bid yesterday at 9. Or tell me the new deadline.",
        "登记的截止时间已过。请说明递交时间，例如：标书昨天9点递交了；如已改期请告诉我新的截止时间。");

    /// <summary>The bid is in by word, and it is quiet from now on.</summary>
    public static Text QuietNow { get; } = new("Bid noted as handed in. Quiet period: no contact with evaluators.", "已登记递交标书。静默期：不得接触评标委员会成员。");

    public static Text NotADate { get; } = new(
        "I did not find a date in that. For example: end of July.",
        "没听出日期。例如：七月底。");

    public static Text StillExpected(Deal deal, DateOnly today) => deal.ExpectedClose is { } close
        ? new($"Is {Say.Date(close, Language.English, today)} still the expected signing date?", $"预计签约日还是{Say.Date(close, Language.Chinese, today)}吗？")
        : new("When do you expect the signature now?", "现在预计哪天签约？");

    public static Text Closed(Deal deal) => new(
        $"{deal.AccountName} is closed: {deal.Outcome.Name().En}. Say \"reopen\" to go on with it.",
        $"{deal.AccountName}已关闭：{deal.Outcome.Name().Zh}。要继续请说“重新打开”。");

    public static Text Stays(Deal deal) => new(
        $"All right. {deal.AccountName} is in {deal.Stage.ShortName().En}.", $"好的。{deal.AccountName}现在在{deal.Stage.ShortName().Zh}阶段。");

    public static Text NothingBefore(Deal deal) => new(
        $"{deal.AccountName} stands in {deal.Stage.ShortName().En}: there is no earlier stage to go back to.",
        $"{deal.AccountName}在{deal.Stage.ShortName().Zh}阶段，前面没有可退回的阶段。");

    public static Text Impossible(Deal deal, Stage to) => new(
        to == deal.Stage
            ? $"{deal.AccountName} stands in {to.ShortName().En} already. From here it can go to {Targets(deal, Language.English)}."
            : $"From {deal.Stage.ShortName().En} there is no step to {to.ShortName().En}. Possible: {Targets(deal, Language.English)}.",
        to == deal.Stage
            ? $"{deal.AccountName}已经在{to.ShortName().Zh}阶段。可以去：{Targets(deal, Language.Chinese)}。"
            : $"{deal.Stage.ShortName().Zh}阶段不能直接到{to.ShortName().Zh}。可以去：{Targets(deal, Language.Chinese)}。");

    public static Text TwoStages(IReadOnlyList<Stage> stages) => new(
        $"Which one: {string.Join(" or ", stages.Select(stage => stage.ShortName().En))}?",
        $"是哪个阶段：{string.Join("还是", stages.Select(stage => stage.ShortName().Zh))}？");

    /// <summary>"second round, usually 24 days"; "第二轮分析，通常24天".</summary>
    public static Text Round(Deal deal, Stage to, Parameters limits)
    {
        var number = deal.NextVisitNo(to);
        var days = StageTime.TypicalDays(deal.Type, to, number, limits);
        return new(
            (number < OrdinalsEn.Length ? OrdinalsEn[number] : $"round {number}") + (days is null ? "" : $", usually {days} days"),
            $"第{(number < OrdinalsZh.Length ? OrdinalsZh[number] : $"{number}")}轮{to.ShortName().Zh}" + (days is null ? "" : $"，通常{days}天"));
    }

    /// <summary>"requirement change, line 4"; "需求变更，4号线".</summary>
    public static Text Reason(BackReason reason, string? detail) => new(
        Small(reason.Name().En) + (detail is null ? "" : $", {detail}"),
        reason.Name().Zh + (detail is null ? "" : $"，{detail}"));

    private static readonly string[] OrdinalsEn = ["", "first round", "second round", "third round", "fourth round", "fifth round"];
    private static readonly string[] OrdinalsZh = ["", "一", "二", "三", "四", "五"];

    private static string Targets(Deal deal, Language language) => Say.List(
        [.. deal.PossibleMoves().Select(move => move.To.ShortName().In(language)).Distinct()], language);

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
