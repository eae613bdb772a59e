using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Compliance;

/// <summary>What is said about the rules: short, firm and kind, and with the way that is allowed.</summary>
internal static class ComplianceTexts
{
    public static readonly Text NoHelp = new(
        "I can't help with that: it breaks the rules and can cost you the deal. Allowed: written questions, the clarification meeting, the contact named in the file.",
        "这个我不能帮：违反规定，也可能害了这单。可以做的：书面提问、参加澄清会、找招标文件写明的联系人。");

    public static readonly Text MayTheyShare = new("May they share this?", "对方可以提供吗？");

    public static readonly Text UseIt = new("Good, then you may use it.", "好，那可以使用。");

    public static readonly Text DoNotUseIt = new(
        "Then please do not use or keep it. Ask the contact named in the file for what may be shared.",
        "那请不要使用或保留。需要什么，向文件写明的联系人书面询问。");

    public static readonly Text Left = new("All right, nothing was recorded. Say \"compliance\" whenever you want to report it.", "好，没有记录。想报告时说“合规”。");

    public static readonly Text WhatWasIt = new("What was it? I ask once more before anything is frozen.", "是哪一类？冻结前我会再确认一次。");

    public static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    public static readonly Text WhatDidLegalSay = new("What did legal say? For example: legal cleared it, we may take part.", "法务怎么说？比如：法务确认可以参与。");

    public static readonly Text NothingToClear = new("Nothing in this deal waits for legal.", "这个商机没有等法务确认的事项。");

    public static readonly Text WhoLiftedIt = new(
        "Only compliance lifts a freeze. Tell me who did and what they said: \"compliance cleared it: Ms Lu, no rule was broken\".",
        "冻结只能由合规解除。请写明谁解除、怎么说的，例如：合规已解除：陆律师，未发现违规。");

    /// <summary>The confirm question.</summary>
    public static Text Confirm(ComplianceKind kind) => new(
        $"Report this as {kind.Name().En}? The deal is then frozen: no advice until it is cleared. Only you see what it is about.",
        $"按“{kind.Name().Zh}”报告吗？商机随即冻结，解除前不提供建议。报告内容只有你能看到。");

    /// <summary>What happened, and whom to tell. The bot writes to nobody itself.</summary>
    public static Text Reported(string contact) => contact.Length > 0
        ? new($"Reported, and frozen. I cannot write to others yet: please tell {contact} today.", $"已报告，商机冻结。我还不能通知他人：请今天告知{contact}。")
        : new("Reported, and frozen. No compliance contact is set up here: please tell your legal department today.", "已报告，商机冻结。这里没有设置合规联系人：请今天告知公司法务。");

    public static Text Already(Deal deal) => new(
        $"{deal.AccountName} is frozen already. No advice until compliance clears it; then tell me who did and what they said.",
        $"{deal.AccountName}已经冻结，合规解除前不提供建议。解除后请告诉我是谁、怎么说的。");

    public static Text NotFrozen(Deal deal) => new($"{deal.AccountName} is not frozen.", $"{deal.AccountName}没有冻结。");

    /// <summary>As told by the person who records it; nobody takes it back with "undo".</summary>
    public static Text Lifted(Deal deal) => new(
        $"Recorded as you told me: compliance cleared {deal.AccountName}, it goes on. Your name stands beside it in the history.",
        $"已按你的转述登记：合规已解除{deal.AccountName}的冻结，可以继续。历史记录里会写明由你登记。");
}
