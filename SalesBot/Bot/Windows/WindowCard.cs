using AdaptiveCards;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;

namespace SalesBot.Bot.Windows;

/// <summary>
/// A card of the chat as a window shows it. Windows know Action.Submit only, which every button of ours carries as its
/// fallback; and they have no line to type in, so one is added below.
/// </summary>
internal static class WindowCard
{
    /// <summary>The field for words in a window.</summary>
    public const string Words = "windowWords";

    public static JObject Of(JObject card, IEnumerable<string> above, Pen pen)
    {
        var shown = (JObject)card.DeepClone();
        Submit(shown);
        var body = (JArray)shown["body"]!;
        foreach (var sentence in above.Reverse())
        {
            body.Insert(0, Element(Lines.Sentence(sentence)));
        }

        var typing = CardMessage.Json(pen.Card(
            "-",
            [Fields.Line(Words, pen.Say("Or say it in words", "或者直接说"), null, null, pen)],
            pen.Button(pen.Say("Send", "发送"), CardVerbs.Typed, CardIds.None)));
        Submit(typing);
        foreach (var field in (JArray)typing["body"]!)
        {
            body.Add(field.DeepClone());
        }

        body.Add(new JObject { ["type"] = "ActionSet", ["actions"] = typing["actions"]!.DeepClone() });
        return shown;
    }

    private static JToken Element(AdaptiveElement element) =>
        ((JArray)CardMessage.Json(new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [element] })["body"]!)[0];

    // Teams: "Action.Execute" in a dialog does nothing. Refresh belongs to messages.
    private static void Submit(JToken node)
    {
        if (node is JObject item)
        {
            item.Remove("refresh");
            if ((string?)item["type"] == "Action.Execute" && item["fallback"] is JObject submit)
            {
                item.Replace(submit.DeepClone());
                return;
            }
        }

        foreach (var child in node.Children().ToList())
        {
            Submit(child);
        }
    }
}
