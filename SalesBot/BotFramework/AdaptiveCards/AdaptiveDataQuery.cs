#nullable disable
namespace AdaptiveCards;

/// <summary>The data set behind a type-ahead choice set.</summary>
public class AdaptiveDataQuery
{
    public string Type { get; set; } = "Data.Query";

    public string Dataset { get; set; }

    public string Value { get; set; }

    public int Count { get; set; }

    public int Skip { get; set; }

    internal void WriteTo(CardWriter json) => json.Object("choices.data", () =>
    {
        json.Text("type", Type);
        json.Text("dataset", Dataset);
        json.Text("value", Value);
        json.Number("count", Count);
        json.Number("skip", Skip);
    });
}
