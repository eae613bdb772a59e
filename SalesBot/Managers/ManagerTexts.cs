using SalesBot.Sales;

namespace SalesBot.Managers;

/// <summary>What is said about managers and their people.</summary>
internal static class ManagerTexts
{
    public static readonly Text Title = new("Your manager", "你的经理");

    public static readonly Text WhatTheySee = new(
        "They see your deals and hear when one stalls.", "经理能看到你的商机，商机停滞时会收到提醒。");

    public static readonly Text NobodyAsked = new("All right, nobody was asked.", "好的，没有询问任何人。");

    public static readonly Text Kept = new("All right, nothing changes.", "好的，保持不变。");

    public static readonly Text NotYours = new(
        "That person is not in your team any more.", "这个人已经不在你的团队里。");

    /// <summary>Why the one whom a rep names cannot be it, and what to do.</summary>
    public static Text Against(Objection objection, string name) => objection switch
    {
        Objection.Self => new("You cannot be your own manager. Who do you report to?", "经理不能是你自己。你向谁汇报？"),
        Objection.Gone => new(
            $"{name} has removed me from their Teams, so I cannot ask. They can add me again, or name somebody else.",
            $"{name}已在Teams里移除了我，没法询问。请对方重新添加，或另选一位。"),
        Objection.Circle => new(
            $"{name} reports to you already, so they cannot be your manager. Who do you report to?",
            $"{name}已经向你汇报，不能再当你的经理。你向谁汇报？"),
        _ => Unknown,
    };

    public static readonly Text Unknown = new(
        "They have not opened me yet. Ask them to find me under Apps in Teams and write one word; then name them again.",
        "对方还没用过我。请对方在Teams的“应用”里找到我、发一句话，然后再指定。");

    /// <summary>Nobody is called so.</summary>
    public static Text NotFound(string typed) => new(
        $"I know no colleague called {typed}. Pick them here, or ask them to write me one word in Teams first.",
        $"没找到叫“{typed}”的同事。可以在这里选，或请对方先在Teams里给我发一句话。");
}
