using System.Text.RegularExpressions;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Touches;

/// <summary>
/// Who of ours looks after somebody of the customer (domain 5.5 R4, rule N43):
/// <code>
/// Li Na looks after Mr Zhao      I look after Mr Sun
/// 赵总由李娜负责                   孙经理由我负责
/// </code>
/// </summary>
internal static partial class PeopleOwned
{
    /// <summary>Takes it down; null if the words say something else, or nobody known is meant.</summary>
    public static async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (Looks().Match(text) is not { Success: true } match || await PeopleLeaving.FindAsync(talk, match.Groups["who"].Value) is not var (deal, person))
        {
            return null;
        }

        if (EvaluatorWords.AreOffLimits(deal, person.Name))
        {
            await talk.SayAsync(EvaluatorWords.NoSteps, cancellationToken);
            return Served.Done;
        }

        var said = match.Groups["owner"].Value.Trim();
        var owner = said is "I" or "i" or "我" or "我自己" ? AfterSaving.Self(talk, deal) : said;
        talk.Turn.FocusDealId = deal.Id;
        talk.Turn.Save(deal with { People = deal.People.Replace(person, person with { OurOwner = owner }) });
        await talk.SayAsync(new Text($"Noted: {owner} looks after {person.Name} ({deal.AccountName}).", $"记下了：{deal.AccountName}的{person.Name}由{owner}负责。"), cancellationToken);
        return Served.Done;
    }

    [GeneratedRegex(@"^(?<owner>\p{L}[\p{L} .'-]{0,30}?)\s+(?:will\s+look|looks?|is\s+looking)\s+after\s+(?<who>[^,;]{2,40}?)[.!]*$|^(?<who>[^，。,]{2,16}?)(?:以后|今后|现在)?[由归](?<owner>[^，。,]{1,10}?)(?:来)?(?:负责|跟进|对接)[.。!！]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Looks();
}
