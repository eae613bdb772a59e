using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Qualifying;

/// <summary>A sitting that was left at a question.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="SessionId">The sitting.</param>
/// <param name="Account">The customer.</param>
/// <param name="Number">The question it stopped at.</param>
/// <param name="Noun">What that question is about: "budget".</param>
public sealed record SittingView(string DealId, string SessionId, string Account, int Number, string Noun)
{
    internal CardIds Ids => CardIds.Of(CardIds.Deal, DealId).With(CardIds.Session, SessionId);
}

/// <summary>Another command came in between, or the rep has to go: the sitting is saved and goes on with one tap.</summary>
public static class PausedCard
{
    /// <summary>After an interruption: "Continue with question 2?".</summary>
    public static AdaptiveCard Ask(SittingView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var account = CardText.Spoken(view.Account);
        return pen.Card(
            pen.Say($"Continue {account} with question {view.Number}, {view.Noun}? Or stop for now.", $"继续{account}第{view.Number}题（{view.Noun}）吗？也可以先停。"),
            [
                Lines.Title(pen.Say($"Continue with question {view.Number}?", $"继续第{view.Number}题吗？")),
                Lines.SubLine(view.Account, view.Noun),
            ],
            pen.FreeButton(pen.Say("Continue", "继续"), CardVerbs.QualifyContinue, view.Ids, isFirst: true),
            pen.FreeButton(pen.Say("Stop", "先停"), CardVerbs.QualifyStop, view.Ids));
    }

    /// <summary>After "stop": saved up to here.</summary>
    public static AdaptiveCard Saved(SittingView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var account = CardText.Spoken(view.Account);
        return pen.Card(
            pen.Say($"Saved: {account} waits at question {view.Number}, {view.Noun}.", $"已保存：{account}停在第{view.Number}题（{view.Noun}）。"),
            [
                Lines.TitleWithBadge(pen.Say($"Stopped at question {view.Number}", $"停在第{view.Number}题"), Badge.Saved, pen),
                Lines.SubLine(view.Account, view.Noun),
            ],
            pen.FreeButton(pen.Say("Continue", "继续"), CardVerbs.QualifyContinue, view.Ids, isFirst: true),
            pen.FreeButton(pen.Say("Later", "稍后"), CardVerbs.QualifyLater, view.Ids));
    }
}
