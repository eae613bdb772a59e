using SalesBot.Sales;

namespace SalesBot.History;

internal static class HistoryTexts
{
    public static readonly Text NotYours = new("I cannot find this deal among yours.", "你的商机里找不到这一个。");
    public static readonly Text Colleague = new("a colleague", "同事");
    public const string Bot = "SalesBot";

    public static readonly Text AlertChanged = new("Stall alert changed", "停滞预警有变化");
    public static readonly Text Then = new("; ", "；");
    public static readonly Text InPassing = new("Score shown", "查看了评分");
    public static readonly Text Undone = new("taken back later", "后来已撤销");
    public static readonly Text Undoes = new("Taken back: ", "撤销：");
    public static readonly Text NoDeals = new("You have no open deal.", "你没有进行中的商机。");
    public static readonly Text Quiet = new("nothing new", "没有变化");

    public static Text QuietFor(int days) => new(days == 1 ? "nothing for 1 day" : $"nothing for {days} days", $"{days}天没动静");

    public static Text Title(string account) => new($"{account}: history", $"{account}：历史");

    public static Text More(int lines) => new($" (+{lines} more)", $"（另有{lines}项）");
}
