using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>The inputs of an answer, by the type of its question.</summary>
internal static class AnswerFields
{
    /// <summary>The chosen option or budget band.</summary>
    public const string Answer = "answer";

    /// <summary>The day that TRIGGER and DEADLINE ask for.</summary>
    public const string On = "on";

    /// <summary>Charter parts that are known to be there.</summary>
    public const string Known = "known";

    /// <summary>Charter parts that are known to be missing.</summary>
    public const string Absent = "absent";

    public const string Amount = "amount";
    public const string Year = "year";

    /// <summary>A rating, as an ordinary field for clients without taps.</summary>
    public const string Rating = "rating";

    /// <summary>Before the code of a scorecard criterion.</summary>
    public const string Us = "us.";

    /// <summary>Before the code of a scorecard criterion.</summary>
    public const string Rival = "rival.";

    private static readonly (string Code, string Label)[] Digits = [("5", "5"), ("4", "4"), ("3", "3"), ("2", "2"), ("1", "1")];

    /// <summary>True if the question asks for a day too (domain 3.1).</summary>
    public static bool AsksForDay(Question question) => question.Key is "TRIGGER" or "DEADLINE";

    public static IEnumerable<AdaptiveElement> Draw(QuestionView view, Pen pen) => view.Question.Type switch
    {
        QuestionType.Choice => Choice(view, pen),
        QuestionType.Scale => [Scale(view, pen)],
        QuestionType.Parts => Parts(view.Question, view.Value as AnswerValue.Parts, pen),
        QuestionType.Amount => Budget(view, view.Value as AnswerValue.Budget, Required(pen), pen),
        QuestionType.Scorecard => Scorecard(view.Question, view.Value as AnswerValue.Ratings, pen),
        QuestionType.Composite => Composite(view, view.Value as AnswerValue.CharterAndBudget, pen),
        _ => [],
    };

    /// <summary>What the charter surely lacks: rarer than what is in it, so it waits behind More.</summary>
    public static AdaptiveElement AbsentChecks(QuestionView view, Pen pen)
    {
        var parts = view.Value as AnswerValue.Parts ?? (view.Value as AnswerValue.CharterAndBudget)?.Charter;
        return Fields.Checks(
            Absent, pen.Say("Surely not in it", "确定没有"), view.Question.Parts.Select(part => (part.Code, pen.Say(part.Label))),
            parts?.Known.Where(part => !part.Value).Select(part => part.Key) ?? [], pen);
    }

    /// <summary>The rating as a list to pick from.</summary>
    public static AdaptiveElement RatingPick(QuestionView view, Pen pen) => Fields.Pick(
        Rating, pen.Say("Rating, 5 is best", "评分，5分最好"), Digits, (view.Value as AnswerValue.Scale)?.Rating.ToString(CultureInfo.InvariantCulture), null, pen);

    private static IEnumerable<AdaptiveElement> Choice(QuestionView view, Pen pen)
    {
        var chosen = view.Value as AnswerValue.Choice;
        yield return Fields.Choice(Answer, pen.Say("Your answer", "你的回答"), Options(view.Question, pen), chosen?.Option, Required(pen), pen);
        if (AsksForDay(view.Question))
        {
            yield return Fields.Date(On, pen.Say("On which day", "日期"), chosen?.On, null, pen);
        }
    }

    private static AdaptiveElement Scale(QuestionView view, Pen pen)
    {
        var words = ScaleWords.Of(view.Question.Key);
        return Taps.Rating(
            pen.Say($"1 {words.Worst.En}, 5 {words.Best.En}", $"1{words.Worst.Zh}，5{words.Best.Zh}"),
            [.. words.All.Select(pen.Say)],
            (view.Value as AnswerValue.Scale)?.Rating,
            CardVerbs.AnswerRate,
            view.Draft,
            pen);
    }

    private static IEnumerable<AdaptiveElement> Parts(Question question, AnswerValue.Parts? parts, Pen pen)
    {
        List<(string, string)> names = [.. question.Parts.Select(part => (part.Code, pen.Say(part.Label)))];
        var known = parts?.Known.ToLookup(part => part.Value, part => part.Key);
        yield return Fields.Checks(Known, pen.Say("Tick what you know", "已掌握的打勾"), names, known?[true] ?? [], pen);
    }

    private static IEnumerable<AdaptiveElement> Budget(QuestionView view, AnswerValue.Budget? budget, string? required, Pen pen)
    {
        yield return Fields.Choice(
            Answer, pen.Say("Budget, against our price", "已批复或计划的预算，和报价相比"), Options(view.Question, pen), budget?.Band, required, pen);
        yield return SideBySide(
            Fields.Line(Amount, pen.Say("Amount", "金额"), view.Amount, null, pen),
            Fields.Line(Year, pen.Say("Year", "年度"), budget?.Year?.ToString(CultureInfo.InvariantCulture), null, pen));
    }

    private static IEnumerable<AdaptiveElement> Scorecard(Question question, AnswerValue.Ratings? ratings, Pen pen) =>
        question.Parts.Select(part => SideBySide(
            Rated(Us + part.Code, pen.Say($"{Short(part, pen)}, us", $"{Short(part, pen)}，我们"), ratings?.Us.GetValueOrDefault(part.Code), pen),
            Rated(Rival + part.Code, pen.Say($"{Short(part, pen)}, rival", $"{Short(part, pen)}，对手"), ratings?.Rival.GetValueOrDefault(part.Code), pen)));

    private static IEnumerable<AdaptiveElement> Composite(QuestionView view, AnswerValue.CharterAndBudget? both, Pen pen) =>
        [.. Parts(view.Question, both?.Charter, pen), .. Budget(view, both?.BudgetHalf, null, pen)];

    private static AdaptiveElement Rated(string id, string label, int? rating, Pen pen) =>
        Fields.Pick(id, label, Digits, rating is null or 0 ? null : $"{rating}", null, pen);

    // "On-time delivery" is too long for half a phone's width; its one strong word is enough beside the others.
    private static string Short(Part part, Pen pen) => pen.Say(part.Code switch
    {
        "credit" => new("Credit", "信用"),
        "delivery" => new("Delivery", "交货"),
        "innovation" => new("Innovation", "创新"),
        "service" => new("Service", "服务"),
        "cooperation" => new("Long term", "长期性"),
        _ => part.Label,
    });

    private static AdaptiveColumnSet SideBySide(params ReadOnlySpan<AdaptiveElement> fields) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns = [.. fields.ToArray().Select(field => new AdaptiveColumn { Width = AdaptiveWidth.Stretch, Items = [field] })],
    };

    private static IEnumerable<(string Code, string Label)> Options(Question question, Pen pen) =>
        question.Options.Select(option => (option.Code, pen.Say(option.Label)));

    private static string Required(Pen pen) => pen.Say("Choose one, or tap Don’t know yet.", "请选一项，或点“还不清楚”。");
}
