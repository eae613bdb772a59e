using SalesBot.Sales;

namespace SalesBot.Accounts;

/// <summary>What is said about accounts in more than one place.</summary>
internal static class AccountTexts
{
    public static readonly Text NoSuchAccount = new("I did not find that customer among yours.", "你的客户里没有找到这一个。");

    public static Text ChangedMeanwhile(string name) => new(
        $"{name} changed this after your card was drawn. Here it is as it is now.",
        $"{name}在你打开后改过这一条。这是现在的内容。");

    public static Text Frozen(string account) => new(
        $"{account} is frozen, so I prepare no visit until it is cleared.",
        $"{account}已冻结，解除前不提供拜访准备。");
}
