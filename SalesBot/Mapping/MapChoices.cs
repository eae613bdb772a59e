using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>The answers to the questions about somebody, code and label (domain 5.2).</summary>
internal static class MapChoices
{
    /// <summary>What happens if somebody says no, 1 to 5.</summary>
    public static IReadOnlyList<(string Code, string Label)> Influences(Pen pen) =>
    [
        ("1", pen.Say("Nothing", "没影响")), ("2", pen.Say("They discuss it", "会讨论")), ("3", pen.Say("It weighs", "有分量")), ("4", pen.Say("It stops for now", "先停下")), ("5", pen.Say("It is over", "就结束了")),
    ];

    /// <summary>Whether somebody would call back today, 0 to 4.</summary>
    public static IReadOnlyList<(string Code, string Label)> CallsBack(Pen pen) =>
    [
        ("4", pen.Say("Calls by themselves", "会主动找我们")), ("3", pen.Say("Yes, today", "今天就会")), ("2", pen.Say("In a few days", "过几天会")), ("1", pen.Say("Hardly", "不一定")), ("0", pen.Say("Never met", "没接触过")),
    ];

    /// <summary>How somebody stands to us, -2 to +2.</summary>
    public static IReadOnlyList<(string Code, string Label)> Stances(Pen pen) =>
        [.. Enumerable.Range(-2, 5).Select(value => ($"{value}", CardText.Capital(pen.Say(MapWords.Stance(value)))))];

    /// <summary>How well somebody knows the matter.</summary>
    public static IReadOnlyList<(string Code, string Label)> Expertises(Pen pen) =>
    [
        .. Enum.GetValues<Expertise>().Select(expertise => ($"{expertise}", CardText.Capital(pen.Say(MapWords.Knows(expertise))))),
    ];
}
