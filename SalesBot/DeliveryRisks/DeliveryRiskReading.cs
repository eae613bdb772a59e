using System.Text.RegularExpressions;
using SalesBot.Bot.Records;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.DeliveryRisks;

/// <summary>"no crane on site, likely, grave, 200k, Zhang Wei", 现场没有吊车，可能性高，影响大，计入20万，张伟负责.</summary>
internal static partial class DeliveryRiskReading
{
    public static DeliveryRisk Read(TypedRecord line, string id)
    {
        var excluded = line.Take(Excluded()) is not null;
        var likelihood = Level(line.Take(Likelihood()));
        var impact = Level(line.Take(Impact()));
        var owner = line.Take(Owner())?.Groups["who"].Value.Trim();
        line.Take(PricedIn());
        var priced = line.TakeAmount();
        return new DeliveryRisk { Id = id, Likelihood = likelihood, Impact = impact, Owner = owner, Priced = priced, IsExcluded = excluded, Text = line.Rest };
    }

    private static int? Level(Match? match) => match is null ? null : match.Groups["n"] is { Success: true } number ? number.Value[0] - '0'
        : match.Groups["high"].Success ? 3 : match.Groups["middle"].Success ? 2 : 1;

    [GeneratedRegex(@"[,，;]\s*(?:excluded(?: in writing)?|(?:已)?书面(?:排除|除外)|已排除)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Excluded();

    [GeneratedRegex(@"[,，;]\s*(?:(?:likelihood|probability|可能性)\s*:?\s*(?:(?<n>[1-3])|(?<high>high|高|大)|(?<middle>medium|middle|中)|(?<low>low|低|小))|(?<high>(?:very )?likely)|(?<middle>possible)|(?<low>unlikely|rare)|(?<high>很可能)|(?<middle>有可能)|(?<low>不太可能))(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Likelihood();

    [GeneratedRegex(@"[,，;]\s*(?:(?:impact|影响)\s*:?\s*(?:(?<n>[1-3])|(?<high>high|big|高|大)|(?<middle>medium|middle|中)|(?<low>low|small|低|小))|(?<high>grave|severe|serious)|(?<middle>moderate)|(?<low>minor)|(?<high>严重))(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Impact();

    [GeneratedRegex(@"[,，;]\s*(?:owner:? (?<who>[^,，;]{2,40})|(?<who>(?!\d)[^,，;]{2,12}?)(?:负责|盯))(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Owner();

    [GeneratedRegex(@"(?<=[,，;]\s*)(?:priced(?: in)?(?: at| with)?|(?:already )?in the price:?|计入(?:报价)?|已计入(?:报价)?)\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex PricedIn();
}
