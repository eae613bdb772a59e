using System.Text.RegularExpressions;

namespace SalesBot.Steps;

/// <summary>Free sentences about a step that was set before: it is done.</summary>
internal static partial class StepSentence
{
    private const int Longest = 60;

    /// <summary>The words for the step that somebody says is done: "cost sheet sent", 费用表发了. Null if they do not say so.</summary>
    public static string? Done(string text)
    {
        var said = text.Trim(' ', '.', '。', '!', '！');
        return said.Length <= Longest && (DoneFirst().Match(said) is { Success: true } first ? first
            : DoneLast().Match(said) is { Success: true } last ? last
            : ChineseDone().Match(said)) is { Success: true } match ? match.Groups["what"].Value.Trim() : null;
    }

    [GeneratedRegex(@"^(?:i |we |i've |we've |i have |we have |they |they have )?(?:already )?(?:sent|finished|completed|delivered|submitted|made|booked|prepared|handed over|received|done with|called|visited) (?:the |our |their |my )?(?<what>[^,，.;]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex DoneFirst();

    [GeneratedRegex(@"^(?:the |our |their |my )?(?<what>[^,，.;]+?) (?:is |are |was |were |has been |have been )?(?:already )?(?:done|sent|finished|complete|completed|delivered|submitted|received|over|booked|arrived)$", RegexOptions.IgnoreCase)]
    private static partial Regex DoneLast();

    [GeneratedRegex(@"^(?:我们?|对方|他们)?(?:已经?)?把?(?<what>[^,，。;；]{2,}?)(?:已经?|都|也)*(?:发|给|做|弄|办|交|寄|送|谈|签|提交|完成|搞定|收到|到|开)(?:完|好|过去|出去|过来|出)?了$")]
    private static partial Regex ChineseDone();
}
