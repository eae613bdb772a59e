using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads a bid decision as a rep passes it on: "my manager says bid, if the partner signs by Wednesday", "Ms Li
/// decided: no bid, qualification missing", 我们经理说可以投，周三前签好合作协议, 总监决定不投，资质不够.
/// </summary>
public static partial class BidDecisionReader
{
    private const int Longest = 300;

    /// <summary>The decision; null if the text tells of none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The rep's own day.</param>
    public static BidDecisionReading? Read(string text, DateOnly today)
    {
        var clean = TypedText.WithoutNoise(text);
        if (clean.Length > Longest)
        {
            return null;
        }

        var folded = TypedText.Fold(clean);
        var match = English().Match(folded) is { Success: true } english ? english : Chinese().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var decider = clean.Substring(match.Groups["who"].Index, match.Groups["who"].Length).Trim();
        var rest = match.Groups["rest"] is { Success: true } said ? clean.Substring(said.Index, said.Length).Trim(' ', ',', '.', ':', '，', '。', '：', ';', '；') : "";
        if (match.Groups["no"].Success)
        {
            return new(BidChoice.NoGo, decider, Reason().Replace(rest, string.Empty) is { Length: > 0 } reason ? reason : null, null);
        }

        // A date, or a word that makes it one, turns what follows into a condition.
        var due = DateReader.Read(rest, today) is { Problem: DateProblem.None } date ? date.Date : (DateOnly?)null;
        var isCondition = rest.Length > 0 && (due is not null || Condition().IsMatch(TypedText.Fold(rest)));
        var words = Condition().Replace(rest, string.Empty).Trim(' ', ',', '，', '.', '。');
        return isCondition
            ? new(BidChoice.Conditional, decider, words.Length > 0 ? words : rest, due)
            : new(BidChoice.Go, decider, rest.Length > 0 ? rest : null, null);
    }

    [GeneratedRegex(@"^(?<who>(?:my |our |the )?(?:boss|manager|sales manager|director|head of sales|ceo|(?:mr|ms|mrs|dr)\.? [a-z]+)(?: [a-z]+)?) (?:says?|said|decided|decides|confirmed|agreed|agrees|approved|wants us)(?: that)?(?: we)?[ :,]*(?:(?<no>no[ -]?go|no[ -]?bid|not to bid|(?:do not|don't|shall not|should not|won't|not) bid|to drop it)|(?:to |can |should |may |shall |a |the |for a |is )*(?<yes>go(?: ahead)?|bid(?:ding)?))(?![a-z])(?<rest>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(@"^(?<who>(?:我们|我的?|咱们)?(?:的)?(?:销售)?(?:经理|总监|老板|领导|主管|总经理|[\u4e00-\u9fff]{1,3}(?:经理|总监|总|主管)))(?:说|决定|同意|批准|批|定|讲|答复|确认)了?[ ,:]*(?:(?<no>不投标?|别投标?|不要投标?|放弃(?:投标)?|不参加(?:投标)?)|(?:我们)?(?<yes>可以投标?|同意投标?|能投标?|投标?|参加投标))了?(?<rest>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<![a-z])(?:but only if|only if|if|provided(?: that)?|on condition(?: that)?|but|as long as)(?![a-z])|前提是|条件是|但是?要?|只要|如果|必须", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?:because(?: of)?|since|reason:?|as)\s+|^(?:因为|由于|原因是?)[ :：]?", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();
}
