using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Alerts;

/// <summary>What a manager wants from the owner of a deal.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="RequestId">The request.</param>
/// <param name="Account">Its account.</param>
/// <param name="Manager">Who asks, by name.</param>
/// <param name="Words">The manager's own words; empty if there was no note.</param>
/// <param name="Due">"Wed 25 Nov"; null if no day was meant.</param>
/// <param name="Step">The next thing the bot itself would do; null if there is none.</param>
public sealed record RequestView(string DealId, string RequestId, string Account, string Manager, string Words, string? Due, string? Step)
{
    internal CardIds Ids => CardIds.Of(CardIds.Deal, DealId).With(CardIds.Action, RequestId);
}

/// <summary>A manager's nudge or question, in the owner's own chat (dialogue 7.8).</summary>
public static class RequestCard
{
    /// <summary>"From your manager", with a day: taken or not with one tap.</summary>
    public static AdaptiveCard Nudge(RequestView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var from = pen.Say($"From {CardText.Clean(view.Manager)}", $"来自{CardText.Clean(view.Manager)}");
        List<AdaptiveElement> body = [Lines.Title(view.Account), Lines.SubLine(from)];
        if (view.Words.Length > 0)
        {
            body.Add(Lines.Quote("", view.Words, pen));
        }

        if (view.Due is { } due)
        {
            body.Add(Lines.Sentence(pen.Say($"By {due}", $"{due}前")));
        }

        if (view.Step is { } step)
        {
            body.Add(Lines.NextBand(pen.Say("Next: ", "下一步："), step));
        }

        return pen.Card(
            Spoken(view, from, pen), body,
            pen.FreeButton(pen.Say("Accept", "接受"), AlertCardVerbs.Accept, view.Ids, isFirst: true),
            pen.Opens(
                pen.Say("Need help", "需要帮助"),
                [Fields.Line(AlertFields.Note, pen.Say("What would help?", "需要什么帮助？"), null, pen.Say("Please write one line.", "请写一句话。"), pen)],
                pen.Button(pen.Say("Send", "发送"), AlertCardVerbs.NeedHelp, view.Ids, isFirst: true)));
    }

    /// <summary>A question: answered here or in the chat.</summary>
    public static AdaptiveCard Question(RequestView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var from = pen.Say($"{CardText.Clean(view.Manager)} asks", $"{CardText.Clean(view.Manager)}问你");
        return pen.Card(
            Spoken(view, from, pen),
            [Lines.Title(view.Account), Lines.SubLine(from), Lines.Quote("", view.Words, pen)],
            pen.Opens(
                pen.Say("Answer", "回答"),
                [Fields.Line(AlertFields.Answer, pen.Say("Your answer", "你的回答"), null, pen.Say("Please write one line.", "请写一句话。"), pen)],
                pen.Button(pen.Say("Send answer", "发送回答"), AlertCardVerbs.Answer, view.Ids, isFirst: true)),
            pen.Run(pen.Say("Log contact", "记沟通"), CommandKind.Log, view.DealId));
    }

    private static string Spoken(RequestView view, string from, Pen pen) =>
        pen.Say($"{CardText.Spoken(view.Account)}. {CardText.Spoken(from)}.", $"{CardText.Spoken(view.Account, 20)}，{CardText.Spoken(from, 30)}。");
}
