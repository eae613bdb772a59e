using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>Reads "over 10 million", "CNY 5m or more", 超过1000万, 500万以下 out of a sentence.</summary>
internal static class AmountBoundReader
{
    private const string Least = "over|above|more than|at least|not less than|bigger than|larger than|greater than|from|超过|大于|高于|多于|不少于|不低于|至少";
    private const string Most = "under|below|less than|at most|up to|not more than|smaller than|不到|低于|小于|少于|不超过|不高于|至多";

    private static readonly Regex Before = new(
        $"(?:(?:with (?:an? )?)?(?:amounts?|values?|worth|金额|合同额)(?: of)?(?:在|是)? ?)?(?:(?<least>{Least})|(?<most>{Most})) ?$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    private static readonly Regex After = new(
        "^ ?(?:(?<least>or more|and more|or above|and above|and up|(?:及|或)?以上)|(?<most>or less|or below|and below|(?:及|或)?以下|以内))",
        RegexOptions.CultureInvariant);

    // "over" and 超过 are part of the amount where they stand right before it.
    private static readonly Regex Inside = new($"^(?:(?<least>{Least})|(?<most>{Most}))", RegexOptions.CultureInvariant);

    /// <summary>The bound, and the rest of the words without it; null if there is none.</summary>
    /// <param name="folded">As <see cref="TypedText.Fold"/> leaves it.</param>
    public static (AmountBound Bound, string Others)? Read(string folded)
    {
        if (AmountReader.Read(folded) is not { Problem: AmountProblem.None } said)
        {
            return null;
        }

        var (head, tail) = (folded[..said.Span.At], folded[(said.Span.At + said.Span.Words.Length)..]);
        var (before, after) = (Before.Match(head + Inside.Match(said.Span.Words).Value), After.Match(tail));
        if (before.Success == after.Success)
        {
            return null;
        }

        var left = before.Success ? head[..Math.Min(head.Length, before.Index)] : head;
        var isLeast = (before.Success ? before : after).Groups["least"].Success;
        return (new(decimal.Round(said.Amount), isLeast, said.Currency), $"{left} {tail[after.Length..]}");
    }
}
