using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.Cards;

/// <summary>Ways to look at a card's JSON.</summary>
internal static class CardTree
{
    private static readonly string[] Actions = ["Action.Execute", "Action.ShowCard", "Action.Submit"];

    public static string Type(this JToken token) => (string?)token["type"] ?? "";

    public static IEnumerable<JObject> All(this JObject card) => card.DescendantsAndSelf().OfType<JObject>();

    /// <summary>Every Action.Execute, in the order of the card.</summary>
    public static IEnumerable<JObject> Executes(this JObject card) => card.All().Where(token => token.Type() == "Action.Execute");

    public static IEnumerable<JObject> Inputs(this JObject card) => card.All().Where(token => token.Type().StartsWith("Input.", StringComparison.Ordinal));

    /// <summary>The buttons under the card, and those of the parts that open.</summary>
    public static IEnumerable<JObject> Buttons(this JObject card) =>
        card.All().Where(token => Actions.Contains(token.Type()) && token.Parent is JArray);

    public static bool IsMore(this JObject action) => (string?)action["title"] is "More" or "更多";

    /// <summary>Every text that a person sees in the body of the card and of the parts that open.</summary>
    public static IEnumerable<string> Texts(this JObject card) => card.All()
        .Where(token => token.Type() is "TextBlock" or "TextRun")
        .Select(token => (string)token["text"]!);

    /// <summary>
    /// The lines a reader sees: one text, row, fact or list entry each. Inputs, rows of taps and the label over one do
    /// not count.
    /// </summary>
    public static int Lines(this JArray body)
    {
        var lines = 0;
        for (var at = 0; at < body.Count; at++)
        {
            lines += body[at].Type() switch
            {
                "TextBlock" or "RichTextBlock" => at + 1 < body.Count && IsTapRow(body[at + 1]) ? 0 : 1,
                "FactSet" => body[at]["facts"]!.Count(),
                "ColumnSet" => IsTapRow(body[at]) || HasInput(body[at]) ? 0 : 1,
                "Container" => 1,
                _ => 0,
            };
        }

        return lines;
    }

    private static bool IsTapRow(JToken element) =>
        element.Type() == "ActionSet" || (element.Type() == "ColumnSet" && element["columns"]!.Any(column => column["selectAction"] is not null));

    private static bool HasInput(JToken element) => ((JObject)element).Inputs().Any();
}
