using System.Globalization;

namespace SalesBot.Sales.Qualification;

/// <summary>The sentences that actions are put together from.</summary>
internal static class Phrase
{
    public static Text Given => Terms.Get("phrase.given");

    public static Text Frozen => Terms.Get("phrase.frozen");

    public static Text OpenInput => Terms.Get("phrase.openInput");

    public static Text ShortGiven => Terms.Get("phrase.shortGiven");

    public static Text ShortFrozen => Terms.Get("phrase.shortFrozen");

    public static Text ShortOpenInput => Terms.Get("phrase.shortOpenInput");

    public static Text StepUpScorecard => Terms.Get("phrase.stepUpScorecard");

    public static Text StepUpCommittee => Terms.Get("phrase.stepUpCommittee");

    public static Text Verify(Text evidence) => Fill("verify", SmallFirst(evidence));

    public static Text Reconfirm(Text evidence) => Fill("reconfirm", SmallFirst(evidence));

    public static Text Missing(Text action, IReadOnlyList<Text> parts) => Fill("missing", action, Listed(parts));

    public static Text StepUp(Text step) => Fill("stepUp", step);

    public static Text StepUpParts(IReadOnlyList<Text> parts) => Fill("stepUpParts", Listed(parts));

    public static Text StepUpRating(int rating) => Fill("stepUpRating", Number(rating), Number(rating + 1));

    public static Text RowVerify(Text noun) => Fill("rowVerify", BigFirst(noun));

    public static Text RowReconfirm(Text noun) => Fill("rowReconfirm", BigFirst(noun));

    public static Text RowPartly(Text noun) => Fill("rowPartly", BigFirst(noun));

    /// <summary>The text with a small first letter, to stand inside a sentence.</summary>
    public static Text SmallFirst(Text text) => text with { En = char.ToLowerInvariant(text.En[0]) + text.En[1..] };

    private static Text BigFirst(Text text) => text with { En = char.ToUpperInvariant(text.En[0]) + text.En[1..] };

    private static Text Listed(IReadOnlyList<Text> parts) => new(
        string.Join(", ", parts.Select(part => SmallFirst(part).En)),
        string.Join('、', parts.Select(part => part.Zh)));

    private static Text Number(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(digits, digits);
    }

    private static Text Fill(string phrase, params Text[] slots)
    {
        var pattern = Terms.Get($"phrase.{phrase}");
        return new(
            string.Format(CultureInfo.InvariantCulture, pattern.En, [.. slots.Select(slot => slot.En)]),
            string.Format(CultureInfo.InvariantCulture, pattern.Zh, [.. slots.Select(slot => slot.Zh)]));
    }
}
