using SalesBot.Sales;

namespace SalesBot.Qualifying;

/// <summary>What the bot says while it qualifies a deal (domain 7.3, clarification E).</summary>
internal static class QualifyTexts
{
    public static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    public static readonly Text DealClosed = new("That deal is closed, so there is nothing to ask.", "这个商机已关闭，没有要问的了。");

    public static readonly Text NothingToAsk = new("Everything this stage asks is answered and verified. Here is the score.", "本阶段该问的都已答完并核实。这是评分。");

    /// <summary>What came before the question at hand is safe (clarification F7).</summary>
    public static Text Kept(int answers) => answers == 1
        ? new("Answer 1 is kept.", "第1题已保存。")
        : new($"Answers 1 to {answers} are kept.", $"前{answers}题已保存。");

    public static readonly Text NotAnAnswer = new(
        "I could not read that as an answer. Tap one, type its number, or say \"don't know yet\".",
        "这句没法当作答案。点选一项、打序号，或说“还不清楚”。");

    public static readonly Text PickOne = new("Please pick an answer first, or press \"Don't know yet\".", "请先选一项，或点“还不清楚”。");

    public static readonly Text ThisYearOrNext = new("Is that this year's or next year's budget?", "是今年还是明年的预算？");

    public static readonly Text NoAccessOrNotAsked = new("Can't get a meeting, or not tried yet?", "是约不到，还是还没约？");

    public static readonly Text WhyNotApplicable = new("Why doesn't it apply? One short reason, please.", "为什么不适用？请简单说明原因。");

    public static readonly Text MustApply = new("This question always applies. \"Don't know yet\" is a fine answer.", "这道题总是适用。“还不清楚”也是正常的回答。");

    public static readonly Text ChangedMeanwhile = new(
        "This was answered since that card was sent. Here is how it stands.",
        "那张卡片发出后，这道题已有新的回答。这是现在的情况。");

    public static readonly Text NoSuchQuestion = new("That question is not part of this deal any more.", "这道题已不属于这个商机。");

    public static readonly Text SittingForgotten = new(
        "Our questions were left open for a month, so I closed them. What you answered is saved; \"qualify\" starts afresh.",
        "上次的问题搁置已满30天，先收起来了；答过的都在。说“评估”可重新开始。");

    public static readonly Text StoppedAlready = new("All right. Everything you answered is saved.", "好的，已答的都保存了。");

    public static Text CrossYear(int year) => new(
        $"So this deal crosses the year; I will remind you to confirm the {year} budget line.",
        $"这个商机要跨年，到时我提醒你确认{year}年的预算科目。");

    public static Text NotContacted(bool cannot) => cannot
        ? new("Fine, \"no contact yet\", because no meeting could be had.", "好，先记“尚未接触”，约不到。")
        : new("Fine, \"no contact yet\" for now.", "好，先记“尚未接触”。");

    public static Text AskForIntroduction(string helper, string target) => new(
        $"Next step: ask {helper} to introduce you to {target}.",
        $"并列入下一步：请{helper}引荐{target}。");
}
