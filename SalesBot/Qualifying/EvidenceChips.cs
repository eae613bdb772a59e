using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>"How do you know?": three chips on the answer's own card (clarification E5).</summary>
public static class EvidenceChips
{
    private static readonly Evidence[] Levels = [Evidence.Assumed, Evidence.Stated, Evidence.Verified];

    /// <summary>"assumed", "stated" or "verified"; null for unknown.</summary>
    public static string? Code(Evidence level) => level switch
    {
        Evidence.Assumed => "assumed",
        Evidence.Stated => "stated",
        Evidence.Verified => "verified",
        _ => null,
    };

    /// <summary>The level of a code; Unknown for any other text.</summary>
    public static Evidence Read(string? code) => Levels.FirstOrDefault(level => Code(level) == code);

    internal static IEnumerable<AdaptiveElement> Draw(string question, Evidence chosen, string verb, CardIds ids, Pen pen) =>
    [
        Lines.Sentence(question, AdaptiveSpacing.Medium),
        Taps.Chips(question, Choices(pen), Code(chosen), verb, ids, pen),
    ];

    internal static List<(string Code, string Label)> Choices(Pen pen) =>
        [.. Levels.Select(level => (Code(level)!, pen.Say(level.Name())))];
}
