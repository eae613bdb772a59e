using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.Alerts;

/// <summary>Which facts ended an alert, as they were recorded since it was raised.</summary>
public static class WhatEnded
{
    /// <summary>At most three, what counts most first; empty if nothing was recorded (a date that no longer counts, say).</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="since">When the alert was raised.</param>
    /// <param name="today">The reader's day.</param>
    public static ImmutableArray<Text> Of(Deal deal, DateTimeOffset since, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return [.. Facts(deal, since, today).Take(3)];
    }

    private static IEnumerable<Text> Facts(Deal deal, DateTimeOffset since, DateOnly today)
    {
        if (deal.CountingTouches().FirstOrDefault(touch => touch.At >= since && touch.Direction == TouchDirection.TwoWay) is { } talk)
        {
            var who = deal.People.Where(person => talk.People.Any(seen => seen.PersonId == person.Id)).MaxBy(person => person.Influence ?? 0)?.Name;
            var day = DateText.Of(talk.On, today);
            yield return who is null
                ? new($"Talked with them on {day.En}", $"{day.Zh}有双向沟通")
                : new($"Talked with {who} on {day.En}", $"{day.Zh}与{who}沟通");
        }

        if (deal.CloseMoves.LastOrDefault(move => move.At >= since) is { } moved)
        {
            var day = DateText.Of(moved.To, today);
            yield return moved.Reason is { Length: > 0 } reason
                ? new($"New signing date {day.En}: {reason}", $"新签约日{day.Zh}：{reason}")
                : new($"New signing date {day.En}", $"新签约日{day.Zh}");
        }

        if (deal.Visit.EnteredAt >= since)
        {
            var stage = deal.Stage.ShortName();
            yield return new($"Moved to {stage.En}", $"进入{stage.Zh}阶段");
        }

        if (deal.NextOpenStep is { } step && step.Due >= today)
        {
            var day = DateText.Of(step.Due, today);
            yield return new($"Next step {day.En}: {step.Text}", $"下一步{day.Zh}：{step.Text}");
        }
    }
}
