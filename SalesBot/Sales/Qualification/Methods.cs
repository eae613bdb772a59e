using System.Collections.Immutable;
using SalesBot.Sales.Content;

namespace SalesBot.Sales.Qualification;

/// <summary>Another school's words for the same numbers (domain 3.8).</summary>
public enum Method
{
    /// <summary>MEDDPICC, eight letters.</summary>
    Meddpicc,

    /// <summary>Miller Heiman Strategic Selling.</summary>
    MillerHeiman,
}

/// <summary>One term of the method, with what stands under it.</summary>
/// <param name="Name">"Metrics (M)", "衡量指标（M）".</param>
/// <param name="Questions">The scored questions under it, in the order of the list; each stands under one term only.</param>
/// <param name="Known">How many of them are answered.</param>
/// <param name="Points">Points lost under it. Over all terms they add up to 100 - score.</param>
public sealed record MethodLine(Text Name, ImmutableArray<Standing> Questions, int Known, double Points)
{
    /// <summary>How many questions stand under the term.</summary>
    public int All => Questions.Length;
}

/// <summary>A score in the words of another method: labels change, data does not.</summary>
public static class Methods
{
    private static readonly Lazy<ImmutableArray<Term>> Terms = new(() => [.. MethodContent.Terms()]);

    /// <summary>One line for each term that has scored questions, in the order of the method.</summary>
    public static ImmutableArray<MethodLine> View(Score score, Method method) =>
    [
        .. Terms.Value.Where(term => term.Method == method)
            .Select(term => Line(term, score))
            .Where(line => line.All > 0),
    ];

    /// <summary>The terms a question stands under; a test keeps them to one.</summary>
    internal static IEnumerable<Term> Covering(Question question, Method method) =>
        Terms.Value.Where(term => term.Method == method && term.Covers(question));

    private static MethodLine Line(Term term, Score score)
    {
        ImmutableArray<Standing> under = [.. score.Standings.Where(standing => standing.IsScored && term.Covers(standing.Entry.Question))];
        return new(
            term.Name,
            under,
            under.Count(standing => standing.IsKnown),
            score.Losses.Where(loss => under.Any(standing => standing.Entry.Id == loss.QuestionId)).Sum(loss => loss.Points));
    }

    /// <summary>A term of a method and how it finds its questions.</summary>
    internal sealed record Term(Method Method, string Code, Text Name, ImmutableArray<string> Keys)
    {
        // A question may stand for several letters; the first is the main one and takes the points.
        public bool Covers(Question question) => Method == Method.Meddpicc
            ? question.Meddpicc.Split(" / ")[0] == Code
            : Keys.Contains(question.Key);
    }
}
