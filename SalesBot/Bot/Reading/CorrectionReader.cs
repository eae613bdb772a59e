using System.Text.RegularExpressions;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Hears a correction of the last answer (domain 7.1): "no, next year", 不对，是项目经理说的，明年, "no, it was the
/// purchaser". It says what to change; the rest of the answer stays.
/// </summary>
public static partial class CorrectionReader
{
    private static readonly char[] Edges = [' ', ',', '，', '.', '。', ';', '；', ':', '：', '!', '！'];

    /// <summary>What to change; null if the text corrects nothing or there is nothing to correct.</summary>
    /// <param name="question">The question whose answer stands.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="ctx">With the answer that stands.</param>
    public static Correction? Read(Question question, string text, AnswerContext ctx)
    {
        var said = TypedText.WithoutNoise(text).Trim(Edges);
        if (ctx.Previous is null || Opening().Match(TypedText.Fold(said)) is not { Success: true, Length: > 0 } opening)
        {
            return null;
        }

        var rest = said[opening.Length..].Trim(Edges);
        var heard = EvidenceReader.Read(rest) ?? Person(rest);
        rest = Without(rest, heard?.Span);
        var year = question.Type is QuestionType.Amount or QuestionType.Composite ? YearReader.Read(rest, ctx.Today) : null;
        rest = Filler().Replace(TypedText.Fold(Without(rest, year?.Span)), " ").Trim(Edges);
        var read = rest.Length == 0 ? null : AnswerReader.Read(question, rest, ctx);
        return heard is null && year is null && read?.Value is null
            ? null
            : new() { Value = read?.Value, Year = year?.Year, Evidence = heard?.Evidence, Source = heard?.Source };
    }

    private static EvidenceReading? Person(string rest)
    {
        var start = 0;
        foreach (var part in rest.Split(',', '，', '.', '。'))
        {
            var lead = part.Length - part.TrimStart().Length;
            if (EvidenceReader.ReadPerson(part.Trim()) is { } person)
            {
                return person with { Span = person.Span with { At = person.Span.At + start + lead } };
            }

            start += part.Length + 1;
        }

        return null;
    }

    private static string Without(string text, Span? span) =>
        span is null ? text : (text[..span.At] + " " + text[span.End..]).Trim(Edges);

    [GeneratedRegex(@"^(?:(?:oh |ah |sorry,? ?)*(?:no|nope|wrong|that's wrong|not right|incorrect|correction|actually|sorry|i mean|i meant|let me correct(?: that)?)(?:\s*[,:.;!]\s*|\s+(?=it|it's|that|actually|i mean|next|this)|\s*-+\s*)|(?:哦)?(?:不对|不是|错了|更正(?:一下)?|改一下|说错了|搞错了|弄错了|纠正一下|应该是)[,:.;!]?\s*)+")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:it's|it is|it was|that's|that is|its|the budget is|should be|rather|是|应该是|改成|改为|应为)\s*|^(?:的)?预算(?:是)?$|(?:的预算|\s+budget)$|\bthe budget is\s*$|^is$|^(?:的|from|for|in|of)$")]
    private static partial Regex Filler();
}
