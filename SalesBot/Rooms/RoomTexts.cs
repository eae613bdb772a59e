using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Rooms;

/// <summary>What is said in rooms. Everybody reads it.</summary>
internal static class RoomTexts
{
    public static readonly Text Greeting = new(
        "Mention me to log a contact or to see how a deal stands: \"met Ms Song of Kangyuan\", \"deal Kangyuan\". Scores and notes stay in your own chat with me. More: \"help\".",
        "@我可以记一次沟通、看商机进展，例如“刚见了康源的宋主管”“商机 康源”。得分和备注只在你和我的单聊里。更多请说“帮助”。");

    public static readonly Text Help = new(
        "Here I understand: \"log ...\", \"deal <name>\"; from a deal's owner also \"bind <name>\", \"post stage changes\", \"stop posting\", \"unbind\". Everything else in our own chat.",
        "在这里我能听懂：“记录……”“商机 名字”；负责人还可以说“绑定 名字”“播报阶段变化”“停止播报”“解绑”。其他的请单聊我。");

    public static readonly Text Which = new(
        "Which deal? For example: deal Kangyuan.",
        "哪个商机？例如：商机 康源。");

    public static readonly Text BindWhich = new("Which of your deals? For example: bind Kangyuan.", "绑定你的哪个商机？例如：绑定 康源。");

    public static readonly Text NotFound = new(
        "You have no deal that sounds like that, or more than one. Say a bit more of its name.",
        "没有找到你的这个商机，或者有好几个相近的，请把名字说完整一些。");

    public static readonly Text NotBound = new("This is no deal's room. The owner can say: bind <deal>.", "这里还不是商机的专用群。负责人可以说：绑定 商机名。");

    public static readonly Text OwnerOnly = new("Only the deal's owner can do that.", "只有商机负责人可以这样做。");

    public static readonly Text SaidNoMore = new("I no longer post stage changes here.", "这里不再播报阶段变化。");

    public static readonly Text Sent = new("Sent to your chat with me.", "已发到你和我的单聊。");

    public static readonly Text NotHere = new("That deal is not shown here (any more).", "这里不（再）显示这个商机。");

    public static readonly Text NotYours = new("Only who works on the deal can do that.", "只有负责这个商机的人可以这样做。");

    public static Text TellsMoves(Deal deal) => new(
        $"I post here when {deal.AccountName} moves to another stage.", $"{deal.AccountName}的阶段一有变化，我就在这里说一声。");

    public static Text Bound(Deal deal) => new(
        $"This is now the room of {deal.AccountName}, {deal.Title}: everybody here can see its score, verdict and next step. \"Unbind\" ends that.",
        $"这里已是{deal.AccountName}“{deal.Title}”的专用群：群里所有人都能看到得分、结论和下一步。说“解绑”可取消。");

    public static Text OfAnother(Deal deal) => new(
        $"This is already the room of {deal.AccountName}. Its owner can say \"unbind\" first.", $"这里已经是{deal.AccountName}的专用群，请其负责人先说“解绑”。");

    public static Text Elsewhere(string room) => new(
        $"It has a room already{(room.Length == 0 ? "" : $": {room}")}. Say \"unbind\" there first.", $"它已经有专用群{(room.Length == 0 ? "" : $"“{room}”")}，请先在那里说“解绑”。");

    public static Text Unbound(string account) => new($"This is no longer the room of {account}.", $"这里不再是{account}的专用群。");
}
