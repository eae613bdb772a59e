using System.Globalization;
using System.Text.Json;
using SalesBot.Sales.Accounts;

namespace SalesBot.Sales.Content;

/// <summary>Small words that fill slots, from actions.json.</summary>
internal static class ActionWords
{
    private static readonly Lazy<JsonElement> Actions = new(() => ContentFile.Read("actions.json"));

    /// <summary>"in favour", "支持" for 1.</summary>
    public static Text Stance(int stance) => Actions.Value.GetProperty("stance").Text(stance.ToString(CultureInfo.InvariantCulture));

    /// <summary>What is to be found out before a visit: "their figures", "客户的数字".</summary>
    public static Text Basic(VisitTopic topic) => Actions.Value.GetProperty("basic").Text(topic.ToString());

    /// <summary>What presses a customer, inside a sentence: "buying cost", "购买成本".</summary>
    public static Text Pressure(Pressure pressure) => Actions.Value.GetProperty("pressure").Text(pressure.ToString());

    /// <summary>Where people of a role sit: "purchasing", "采购部门".</summary>
    public static Text Department(string role) => Actions.Value.GetProperty("department").Text(role);

    /// <summary>A step of the relationship ladder by its level, 1 to 4 (domain 3.7).</summary>
    public static (Text Name, Text Proofs) Ladder(int level)
    {
        var step = Actions.Value.GetProperty("ladder").EnumerateObject().First(step => step.Value.GetProperty("level").GetInt32() == level).Value;
        return (step.Text("name"), step.Text("proofs"));
    }

    /// <summary>The level of an answer about the relation, 0 to 4.</summary>
    public static int LevelOf(string? option) =>
        option is not null && Actions.Value.GetProperty("ladder").TryGetProperty(option, out var step) ? step.GetProperty("level").GetInt32() : 0;
}
