using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Qualifying;

/// <summary>The score, what changed, and three losses each with its action; numbers behind "Why?".</summary>
public static class ScoreCard
{
    private const int TopLosses = 3;

    public static AdaptiveCard Draw(ScoreView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Score, view.ScoreId);
        var top = view.Losses.Take(TopLosses).ToList();
        return pen.Card(
            Spoken(view, pen),
            [
                Lines.TitleWithScore(view.Account, view.Score, view.Coverage, pen),
                Lines.SubLine(view.Title, pen.Say(view.Stage.Name()), view.Amount),
                Lines.Verdict(Badge.Of(view.Verdict), Standing(view, pen), pen),
                .. Lines.Rows(top.Select((loss, at) => ($"{at + 1}", loss.Label + pen.Say(": ", "："), loss.Action))),
            ],
            First(top, ids, pen),
            Why(view, ids, pen),
            More(ids, top.Count > 0, pen));
    }

    private static string Standing(ScoreView view, Pen pen)
    {
        if (view.Score is null)
        {
            return pen.Say(", not enough information", "，信息不足");
        }

        return view.Change is null ? pen.Say($", {view.Coverage} known", $"，已掌握{view.Coverage}") : Changed(view.Change, pen);
    }

    private static string Changed(ScoreChange change, Pen pen)
    {
        var news = string.Join(pen.Say(", ", "、"), change.News.Take(2));
        var points = change.Points switch
        {
            > 0 => pen.Say($", up {change.Points}", $"，高了{change.Points}分"),
            < 0 => pen.Say($", down {-change.Points}", $"，低了{-change.Points}分"),
            _ => pen.Say(", no change", "，分数没变"),
        };
        return points + (news.Length == 0 ? "" : pen.Say($": {news}", $"：{news}"));
    }

    private static AdaptiveAction First(List<LossLine> top, CardIds ids, Pen pen) => top.Count == 0
        ? pen.FreeButton(pen.Say("Answer questions", "继续答题"), CardVerbs.QualifyStart, ids, isFirst: true)
        : pen.FreeButton(pen.Say("Plan action 1", "安排第1项"), CardVerbs.ActionPlan, ids.With(CardIds.Action, top[0].ActionId), isFirst: true);

    private static AdaptiveAction Why(ScoreView view, CardIds ids, Pen pen)
    {
        var held = string.Join(pen.Say("; ", "；"), view.HeldBackBy.Take(2));
        return pen.Opens(
            view.Score is null ? pen.Say("Why?", "为什么？") : pen.Say($"Why {view.Score}?", $"为什么{view.Score}分？"),
            [
                Lines.Facts(
                    (pen.Say("Range", "区间"), pen.Say($"{view.Low} to {view.High} once all is known", $"全部弄清后在{view.Low}到{view.High}之间")),
                    (pen.Say("Known", "已掌握"), pen.Say($"{view.Coverage} of what this stage asks", $"本阶段所需信息的{view.Coverage}")),
                    (pen.Say("Evidence", "可信度"), pen.Say($"{view.Confidence}, all verified would be 100%", $"{view.Confidence}，全部核实为100%")),
                    (pen.Say("Go from", "投入线"), pen.Say($"{view.GoLine} points", $"{view.GoLine}分"))),
                .. held.Length == 0 ? Array.Empty<AdaptiveElement>() : [Lines.Sentence(pen.Say($"Held back: {held}.", $"受限于：{held}。"))],
                .. view.Differs.Count == 0 ? Array.Empty<AdaptiveElement>() : [Lines.Sentence(Differing(view, pen))],
            ],
            [pen.FreeButton(pen.Say("Show every loss", "全部失分"), CardVerbs.ScoreLosses, ids), .. view.Differs.Take(1).Select(answer => Check(view, answer, pen))]);
    }

    private static string Differing(ScoreView view, Pen pen)
    {
        var nouns = string.Join(pen.Say(", ", "、"), view.Differs.Select(answer => answer.Noun));
        return CardText.Capital(pen.Say($"{nouns}: {MapAnswer.Words.En}.", $"{nouns}：{MapAnswer.Words.Zh}。"));
    }

    private static AdaptiveAction Check(ScoreView view, DifferingAnswer answer, Pen pen)
    {
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Question, answer.Key).With(CardIds.Session, answer.Session);
        return pen.FreeButton(pen.Say($"Check {answer.Noun}", $"核对{answer.Noun}"), CardVerbs.AnswerChange, answer.OnMap is null ? ids : ids.With(CardIds.Option, answer.OnMap));
    }

    private static AdaptiveAction More(CardIds ids, bool offersQuestions, Pen pen) => pen.More(
        [
            Lines.Buttons(
                [
                    .. offersQuestions
                        ? [pen.FreeButton(pen.Say("Answer questions", "继续答题"), CardVerbs.QualifyStart, ids)]
                        : Array.Empty<AdaptiveAction>(),
                    pen.FreeButton(pen.Say("Next actions", "下一步建议"), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.Next))),
                    pen.FreeButton(pen.Say("What to ask", "该问什么"), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.NextQuestions))),
                ]),
            Lines.Buttons(
                pen.FreeButton(pen.Say("In one line", "一句话原因"), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.WhyScore))),
                pen.FreeButton("MEDDPICC", CardVerbs.ScoreMethod, ids.With(CardIds.Option, "meddpicc")),
                pen.FreeButton("Miller Heiman", CardVerbs.ScoreMethod, ids.With(CardIds.Option, "millerheiman"))),
        ]);

    private static string Spoken(ScoreView view, Pen pen)
    {
        var account = CardText.Spoken(view.Account);
        var verdict = view.Verdict.Name();
        var state = view.Score is null
            ? pen.Say("not enough information for a score", "信息不足，暂不评分")
            : pen.Say($"score {view.Score} of 100, {verdict.En}", $"评分{view.Score}，{verdict.Zh}");
        return view.Losses.Count == 0
            ? pen.Say($"{account}: {state}.", $"{account}：{state}。")
            : pen.Say($"{account}: {state}. First action: {view.Losses[0].Action}.", $"{account}：{state}。第一项：{view.Losses[0].Action}。");
    }
}
