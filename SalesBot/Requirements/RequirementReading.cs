using System.Text.RegularExpressions;
using SalesBot.Bot.Records;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Requirements;

/// <summary>
/// "* response within 4 hours, customer's wording, met by the branch in Wuxi", ★4小时到场，客户写法，满足，无锡办事处负责.
/// </summary>
internal static partial class RequirementReading
{
    public static Requirement Read(TypedRecord line, string id)
    {
        var mandatory = line.Take(Star()) is not null | line.Take(Must()) is not null;
        var author = line.Take(Rival()) is not null ? Author.Rival
            : line.Take(Ours()) is not null ? Author.Ours
            : line.Take(Neutral()) is not null ? Author.Neutral
            : line.Take(Customer()) is not null ? Author.Customer : (Author?)null;
        var fit = line.Take(Cannot()) is not null ? Fit.Cannot
            : line.Take(Clarify()) is not null ? Fit.Clarify
            : line.Take(Deviation()) is not null ? Fit.Deviation : (Fit?)null;
        var owner = line.Take(Owner())?.Groups["who"].Value.Trim();
        var met = line.Take(MetBy());
        return new Requirement
        {
            Id = id,
            IsMandatory = mandatory,
            Author = author,
            Fit = fit ?? (met is not null ? Fit.Met : null),
            Solution = met?.Groups["what"] is { Success: true, Value: { Length: > 0 } what } ? what.Trim() : null,
            GapOwner = owner,
            Text = line.Rest,
        };
    }

    [GeneratedRegex(@"^\s*[*★☆▲]+\s*|[★▲]")]
    private static partial Regex Star();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:mandatory|starred|a must|must|强制性?|必须满足|星号(?:条款)?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Must();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:(?:a |the )?(?:rival|competitor)(?:['’]s)?(?: wording| line)?|written by (?:a |the )?(?:rival|competitor)|(?:竞争)?对手(?:的)?(?:写法|写的|条款|参数))(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Rival();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:ours|our (?:wording|line|input)|we wrote (?:it|this)|written by us|我[们方](?:的)?(?:写法|写的|建议|提的)?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Ours();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:neutral(?: wording)?|中立(?:写法)?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Neutral();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:(?:the )?customer(?:['’]s)?(?: wording| line)?|客户(?:的)?(?:写法|写的|提的)?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Customer();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:cannot be met|can(?:no|')t meet(?: it)?|not met|无法满足|满足不了|不满足)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Cannot();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:to (?:be )?clarif(?:y|ied)|unclear|(?:待|需)澄清|不清楚)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Clarify();

    [GeneratedRegex(@"(?:^|[,，;]\s*)(?:(?:small )?deviation|partly met|partly|有?小?偏离|部分满足)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Deviation();

    [GeneratedRegex(@"[,，;]\s*(?:(?:gap )?(?:owner|closed by):? (?<who>[^,，;]{2,40})|(?<who>[^,，;]{2,20}?)(?:负责|解决|补齐))(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Owner();

    [GeneratedRegex(@"[,，;]\s*(?:met(?: (?:by|with) (?<what>[^,，;]+))?|(?:完全)?满足(?:[:：]?(?<what>[^,，;]+))?|由(?<what>[^,，;]+?)满足)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MetBy();
}
