using System.Collections.Immutable;
using SalesBot.Sales;

namespace SalesBot.Qualifying;

/// <summary>What 1 to 5 mean in one question.</summary>
/// <param name="All">Five words, worst first.</param>
internal sealed record ScaleWords(ImmutableArray<Text> All)
{
    private static readonly ScaleWords Feeling = new(
        [new("bad", "很差"), new("poor", "较差"), new("fair", "一般"), new("good", "较好"), new("great", "很好")]);

    private static readonly ScaleWords Coverage = new(
        [new("barely", "很低"), new("a little", "较低"), new("half", "一半"), new("mostly", "大部分"), new("fully", "完全覆盖")]);

    private static readonly ScaleWords Safety = new(
        [new("very risky", "风险很高"), new("risky", "风险较高"), new("open", "一般"), new("fairly safe", "较稳妥"), new("safe", "很稳妥")]);

    public Text Worst => All[0];

    public Text Best => All[^1];

    /// <summary>The words of a question by its key.</summary>
    public static ScaleWords Of(string key) => key switch
    {
        "SOLUTION" => Coverage,
        "IMPLRISK" => Safety,
        _ => Feeling,
    };
}
