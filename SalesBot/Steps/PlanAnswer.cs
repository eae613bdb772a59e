using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Steps;

/// <summary>A plan that the customer agreed to answers the question of who controls the process; the rep confirms it with one tap (clarification A13).</summary>
internal static class PlanAnswer
{
    /// <summary>The answer; null where the deal's list does not ask it, or it is answered so already.</summary>
    public static Answer? For(Deal deal, string by, DateTimeOffset at)
    {
        var key = deal.Type switch { DealType.KeyAccount => "PROCESS", DealType.ActiveProject => "JOINTMGMT", _ => null };
        if (key is null)
        {
            return null;
        }

        var best = new AnswerValue.Choice(QuestionBank.Get(key).Options[0].Code);
        return deal.Answers.TryGetValue(key, out var now) && Equals(now.Value, best)
            ? null
            : new Answer { Key = key, State = AnswerState.Answered, Value = best, Evidence = Evidence.Stated, By = by, At = at };
    }

    /// <summary>Proposes it.</summary>
    public static AdaptiveCard Ask(Deal deal, Pen pen) => NoteCard.Draw(
        new NoteView(
            pen.Say("An answer follows from it", "可以顺便记一条回答"),
            deal.Type == DealType.ActiveProject
                ? pen.Say("Record: a seat in the project group, and a joint plan?", "记为：进入项目组，并有联合推进计划？")
                : pen.Say("Record: a joint written plan with a dated next step?", "记为：双方有书面计划，下一步有日期？"),
            [
                new NoteButton(pen.Say("Record it", "记下"), StepVerbs.PlanAnswer, CardIds.Of(CardIds.Deal, deal.Id)),
                new NoteButton(pen.Say("Questions", "答题"), CardVerbs.QualifyStart, CardIds.Of(CardIds.Deal, deal.Id)),
            ]),
        pen);
}
