using SalesBot.Sales;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Saying;

/// <summary>An answer in words, as it is echoed and shown.</summary>
internal static class AnswerWords
{
    /// <summary>What was answered: "80-99% of our price, 2027", "3 of 6 parts known".</summary>
    public static string Of(Question question, Answer answer, Language language) => answer.State switch
    {
        AnswerState.NotApplicable => language == Language.Chinese ? "不适用" : "doesn't apply",
        AnswerState.Answered when answer.Value is { } value => Of(question, value, language),
        _ => language == Language.Chinese ? "还不清楚" : "not known yet",
    };

    /// <summary>How it is known: "purchasing said so", "采购口头告知", "our own judgement".</summary>
    public static string HowKnown(Answer answer, Language language) => (answer.Evidence, answer.Source, language) switch
    {
        (Evidence.Stated, { } who, Language.English) => $"{who} said so",
        (Evidence.Stated, { } who, _) => $"{who}口头告知",
        (Evidence.Verified, { } what, Language.English) => $"verified ({what})",
        (Evidence.Verified, { } what, _) => $"已核实（{what}）",
        (Evidence.Stated, null, Language.English) => "they said so",
        (Evidence.Stated, null, _) => "客户口头告知",
        (Evidence.Verified, null, Language.English) => "verified",
        (Evidence.Verified, null, _) => "已核实",
        (_, _, Language.English) => "our own judgement",
        _ => "我方推测",
    };

    private static string Of(Question question, AnswerValue value, Language language) => value switch
    {
        AnswerValue.Choice choice => Label(question, choice.Option, language) + (choice.On is { } on ? (language == Language.Chinese ? $"，{on:yyyy-MM-dd}" : $", {on:yyyy-MM-dd}") : string.Empty),
        AnswerValue.Scale scale => language == Language.Chinese ? $"{scale.Rating}分（满分5分）" : $"{scale.Rating} of 5",
        AnswerValue.Parts parts => Parts(question, parts, language),
        AnswerValue.Budget budget => Budget(question, budget, language),
        AnswerValue.Ratings ratings => Ratings(question, ratings, language),
        AnswerValue.CharterAndBudget both => string.Join(language == Language.Chinese ? "；" : "; ", Halves(question, both, language)),
        _ => string.Empty,
    };

    private static IEnumerable<string> Halves(Question question, AnswerValue.CharterAndBudget both, Language language)
    {
        if (both.Charter is { } charter)
        {
            yield return Parts(question, charter, language);
        }

        if (both.BudgetHalf is { } budget)
        {
            yield return Budget(question, budget, language);
        }
    }

    private static string Budget(Question question, AnswerValue.Budget budget, Language language)
    {
        List<string> said = [Label(question, budget.Band, language)];
        if (budget.Amount is { } amount)
        {
            said.Insert(0, Say.Amount(amount, language));
        }

        if (budget.Year is { } year)
        {
            said.Add(language == Language.Chinese ? $"{year}年预算" : $"{year} budget");
        }

        return string.Join(language == Language.Chinese ? "，" : ", ", said);
    }

    private static string Parts(Question question, AnswerValue.Parts parts, Language language)
    {
        var known = parts.Known.Count(part => part.Value);
        var missing = question.Parts.Where(part => parts.Known.TryGetValue(part.Code, out var present) && !present).Select(part => part.Label.In(language)).ToList();
        var all = question.Parts.Length;
        return language == Language.Chinese
            ? $"{Numeral(all)}项知道{Numeral(known)}项" + (missing.Count > 0 ? $"，确认没有：{string.Join("、", missing)}" : string.Empty)
            : $"{known} of {all} parts known" + (missing.Count > 0 ? $", missing for certain: {string.Join(", ", missing)}" : string.Empty);
    }

    private static string Ratings(Question question, AnswerValue.Ratings ratings, Language language)
    {
        string One(IReadOnlyDictionary<string, int> marks) =>
            string.Join(" ", question.Parts.Select(part => marks.TryGetValue(part.Code, out var mark) ? mark.ToString(System.Globalization.CultureInfo.InvariantCulture) : "–"));

        var us = One(ratings.Us);
        return ratings.Rival.Count == 0
            ? (language == Language.Chinese ? $"我方 {us}" : $"us {us}")
            : (language == Language.Chinese ? $"我方 {us}，对手 {One(ratings.Rival)}" : $"us {us}, rival {One(ratings.Rival)}");
    }

    private static string Label(Question question, string option, Language language) =>
        question.Option(option)?.Label.In(language) ?? option;

    private static string Numeral(int number) => number is >= 0 and <= 10 ? "零一两三四五六七八九十"[number].ToString() : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
