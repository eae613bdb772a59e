using SalesBot.Sales;

namespace SalesBot.Touches;

/// <summary>What is said about contacts.</summary>
internal static class TouchTexts
{
    public static readonly Text OneLine = new(
        "Tell me in one line: who, how, and what is next. For example: called Ms Song, she wants samples by Friday.",
        "用一句话说：和谁、怎么沟通的、下一步。比如：和宋主管通了电话，周五前要样品。");

    public static readonly Text SavedAlready = new("It is saved already; this is optional. \"skip\" leaves it out.", "已经保存了，这项可不填。不填就回“跳过”。");

    public static readonly Text Discarded = new("All right, nothing was recorded.", "好的，没有记录任何内容。");

    public static readonly Text Forgotten = new(
        "The contact you told me a month ago was never confirmed, so it was not recorded. Tell it again any time.",
        "一个月前说的那次沟通一直没有确认，已放弃草稿。随时可以再说一遍。");

    public static readonly Text StillWaits = new(
        "Nothing is saved yet. \"Yes\" saves it, \"cancel\" drops it; it waits here.",
        "还没有保存。说“是”就保存，说“取消”就不记，草稿先留着。");

    public static readonly Text NotUnderstood = new(
        "I did not see what to change. Say it like: \"Sun was not there\", \"it was on Thursday\", \"he sends the list by Friday\".",
        "没看出要改哪里。可以这样说：“孙经理没参加”“是周四的会”“他周五前给清单”。");

    public static readonly Text WhichDay = new(
        "That day has not come yet. Which day was it? If it is a plan, say \"set next step\" instead.",
        "那天还没到。是哪天的沟通？如果是计划，请说“设下一步”。");

    public static readonly Text TooLong = new(
        "That is long: I read its first part. Here is what I understood; you can still add to it.",
        "内容很长，我只读了前面一部分。下面是我的理解，还可以补充。");

    public static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    public static readonly Text OldCard = new("That record is done with. To note something new, say \"log\".", "这条记录已经处理过了。要记新的，说“记录沟通”。");

    public static readonly Text NotYours = new("I did not find that contact any more.", "没有找到那次沟通。");

    public static readonly Text NoDeals = new(
        "You have no deal yet. Start with one line: new deal: City Hospital, imaging centre, about 12 million.",
        "你还没有商机。先用一句话建一个：新建商机：市医院，影像中心，约1200万。");

    public static readonly Text AllRatings = new("Please rate all four, or skip.", "请四项都打分，或跳过。");

    public static readonly Text DebriefSaved = new("Look back saved.", "复盘已保存。");

    public static readonly Text DebriefLow = new("Look back saved. It shows as an action for you and your manager.", "复盘已保存，会列入你和经理的建议动作。");

    public static readonly Text NothingLogged = new("No contact is logged in this deal yet. Say \"log\" and tell me one.", "这个商机还没有沟通记录。说“记录沟通”先记一次。");

    /// <summary>What was changed by words, before it is saved.</summary>
    public static Text Corrected(string what) => new($"Corrected: {what}.", $"更正：{what}。");

    /// <summary>It is in the deal.</summary>
    public static Text Saved(string account, string? left) => new(
        $"Saved to {account}.{(left is null ? string.Empty : " " + left)}",
        $"已记入{account}。{left}");
}
