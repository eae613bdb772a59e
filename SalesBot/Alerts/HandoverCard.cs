using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Alerts;

/// <summary>What the new owner of a deal has to know on the first day.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="From">"From Wang Lei, who stays until 23 Dec".</param>
/// <param name="Rows">Promises, next dates, people, what nobody knows: a bold lead and the rest each.</param>
public sealed record HandoverView(string DealId, string Account, string From, ImmutableArray<(string Lead, string Text)> Rows);

/// <summary>The handover brief of a deal that changed hands (dialogue 7.8).</summary>
public static class HandoverCard
{
    public static AdaptiveCard Draw(HandoverView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)} is yours now. {CardText.Spoken(view.From)}.", $"{CardText.Spoken(view.Account, 20)}现在由你负责。{CardText.Spoken(view.From, 30)}。"),
            [Lines.Title(pen.Say($"Now yours: {view.Account}", $"交接给你：{view.Account}")), Lines.SubLine(view.From), .. Lines.Rows(view.Rows.Take(4).Select(row => ("•", row.Lead, row.Text)))],
            pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, view.DealId), isFirst: true),
            pen.Run(pen.Say("Brief", "简报"), CommandKind.Brief, view.DealId),
            pen.FreeButton(pen.Say("Open alert", "打开预警"), AlertCardVerbs.Open, CardIds.Of(CardIds.Deal, view.DealId)),
            pen.More(
                [],
                [
                    pen.Run(pen.Say("People", "关键人"), CommandKind.Map, view.DealId),
                    pen.FreeButton(pen.Say("Questions", "答题"), CardVerbs.QualifyStart, CardIds.Of(CardIds.Deal, view.DealId)),
                    pen.Run(pen.Say("History", "历史"), CommandKind.History, view.DealId),
                ]));
    }
}

/// <summary>From a deal to its handover brief.</summary>
internal static class Handover
{
    private const int MostNames = 3;

    public static HandoverView Of(Deal deal, string byName, Pen pen, DateOnly today, Parameters numbers)
    {
        var from = deal.HandedOver is { } before
            ? pen.Say($"{byName} gave it to you; {before.FromName} stays until {Say.Date(before.Until, Language.English, today)}", $"{byName}转给你，{before.FromName}留在团队到{Say.Date(before.Until, Language.Chinese, today)}")
            : byName;
        return new(deal.Id, deal.AccountName, from, [.. Rows(deal, pen, today, numbers)]);
    }

    private static IEnumerable<(string, string)> Rows(Deal deal, Pen pen, DateOnly today, Parameters numbers)
    {
        var steps = deal.OpenSteps().ToList();
        if (steps.Count > 0)
        {
            yield return (pen.Say("Promised: ", "承诺："), Several(steps.Select(step => $"{CardText.Clean(step.Text, 40)}{Whose(step, pen)}{pen.Say(", ", "，")}{Say.Date(step.Due, pen.Language, today)}"), steps.Count, "项", pen));
        }

        if (deal.ExpectedClose is { } close)
        {
            var bid = deal.Tender is { SubmittedAt: null, BidDeadline: { } deadline } ? pen.Say("bid ", "投标") + Say.Date(DateOnly.FromDateTime(deadline.DateTime), pen.Language, today) + pen.Say(", ", "，") : "";
            yield return (pen.Say("Dates: ", "日期："), bid + pen.Say("signing ", "签约") + Say.Date(close, pen.Language, today));
        }

        var people = deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).OrderByDescending(person => person.Influence ?? 0).ToList();
        if (people.Count > 0)
        {
            yield return (pen.Say("People: ", "关键人："), Several(people.Select(person => person.Roles.IsEmpty ? person.Name : $"{person.Name}{pen.Say(" (", "（")}{pen.Say(person.Roles[0].Name())}{pen.Say(")", "）")}"), people.Count, "位", pen));
        }

        var open = AskOrder.Sitting(deal, new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), numbers);
        if (open.Length > 0)
        {
            yield return (pen.Say("Not known: ", "还不清楚："), pen.Say(open.Length == 1 ? "one question" : $"{open.Length} questions", $"{open.Length}个问题"));
        }
    }

    private static string Whose(NextStep step, Pen pen) => step.Owner == StepOwner.Us ? pen.Say(" (ours)", "（我方）") : pen.Say(" (theirs)", "（对方）");

    private static string Several(IEnumerable<string> texts, int count, string each, Pen pen) =>
        string.Join(pen.Say("; ", "；"), texts.Take(MostNames)) + (count > MostNames ? pen.Say($"; {count - MostNames} more", $"；另{count - MostNames}{each}") : "");
}
