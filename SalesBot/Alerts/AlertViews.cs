using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Stalls;

namespace SalesBot.Alerts;

/// <summary>From a deal and its alert to what a card shows of them.</summary>
internal static class AlertViews
{
    private const int MostRows = 3;

    /// <summary>An alert that asks for something.</summary>
    /// <param name="one">The deal as the reader sees it.</param>
    /// <param name="alert">Its alert.</param>
    /// <param name="readerId">Entra object id of who reads.</param>
    /// <param name="pen">Language and keys.</param>
    /// <param name="today">The reader's day.</param>
    public static AlertView Live(AlertCase one, Alert alert, string readerId, Pen pen, DateOnly today)
    {
        var deal = one.Deal;
        var request = deal.LatestRequest(alert.RaisedAt);
        var isAnswered = !one.IsOwners && request is { State: RequestState.Answered or RequestState.NeedsHelp };
        var plan = isAnswered ? AlertPlan.Of(deal, request!.Reply ?? "", one.Look) : null;
        return new()
        {
            DealId = deal.Id,
            AlertId = alert.Id,
            Account = deal.AccountName,
            Details = [.. AlertWording.Details(deal, pen), .. request is { State: not RequestState.Accepted } && Noted(alert, readerId, pen) is not null ? new[] { pen.Say("noted", "已知悉") } : []],
            Level = one.Look.Stall.Level == StallLevel.None ? alert.Level : one.Look.Stall.Level,
            Owner = deal.OwnerName,
            Rows = isAnswered ? Answer(request!, deal, plan, readerId, pen) : Reasons(one, pen),
            LastNote = AlertQuestion.LastNote(deal),
            Author = AlertQuestion.LastAuthor(deal) is var author && author != deal.OwnerName ? author : null,
            Question = pen.Say(AlertQuestion.Of(deal, one.Look.Stall)),
            Plan = plan is null ? null : pen.Say(plan.Words),
            Note = plan is null ? null : pen.Say(plan.Note),
            Standing = request is null ? Noted(alert, readerId, pen) : isAnswered ? null : AlertWording.Standing(request, deal, readerId, pen, today),
            IsNoted = alert.Acknowledged?.Rung >= one.Rung,
        };
    }

    /// <summary>What stands where an alert's card was, if the alert asks for nothing now; null if it does.</summary>
    public static EndedAlertView? Ended(AlertCase one, string readerId, Pen pen, DateOnly today)
    {
        var deal = one.Deal;
        var resting = deal.Alert is { IsAlive: true, Rest: { } rest } ? rest : null;
        return deal.ComplianceHold is not null ? Of(Badge.Frozen, [pen.Say("Frozen for compliance. Nothing is advised.", "合规冻结，不提供建议。")], null)
            : deal.Closing is { } closing ? Of(Badge.Closed, [Closed(closing, pen)], null)
            : one.Hold is { } hold ? Of(Badge.OnHold, [hold.Reason], Watched(hold.Until, pen, today)) with { CanResume = true }
            : resting is not null ? Of(Badge.Resting, [pen.Say(resting.Reason.Name()), .. Left(one, pen)], Wakes(resting, pen, today)) with { AlertId = deal.Alert!.Id, CanWake = true }
            : deal.Alert is { State: AlertState.Dismissed } wrong ? Of(Badge.Dismissed, [pen.Say("Called wrong", "预警不对"), wrong.DismissReason ?? ""], pen.Say("It comes back only for another reason, or if it gets worse.", "出现新原因或加重时才会再提醒。"))
            : deal.Alert is { State: AlertState.Resolved, EndedOn: { } ended } over && one.ToActOn is null ? Of(
                Badge.Resolved, [.. WhatEnded.Of(deal, over.RaisedAt, today).DefaultIfEmpty(new("No reason is left", "没有需要处理的问题了")).Select(fact => pen.Say(fact))], Took(over, ended, pen)) with { AlertId = over.Id, Thanks = !one.IsOwners && over.Pushes.Length > 0 && WhatEnded.Of(deal, over.RaisedAt, today).Length > 0 ? deal.OwnerName : null }
            : one.ToActOn is null ? Of(Badge.Resolved, [pen.Say("Nothing is wrong with it", "没有需要处理的问题")], null)
            : null;

        EndedAlertView Of(Badge badge, ImmutableArray<string> facts, string? remark) =>
            new(deal.Id, deal.AccountName, [.. AlertWording.Details(deal, pen)], badge, [.. facts.Where(fact => fact.Length > 0)], remark);
    }

    private static ImmutableArray<(string Lead, string Text)> Reasons(AlertCase one, Pen pen) =>
        [.. AlertReasons.Lines(one.Look.Stall, one.Look.Facts, one.Look.Today, one.Look.Parameters).Take(MostRows).Select(line => ("", CardText.Capital(pen.Say(line))))];

    private static ImmutableArray<(string Lead, string Text)> Answer(ManagerRequest request, Deal deal, AlertPlan? plan, string readerId, Pen pen)
    {
        var asker = readerId == request.By ? pen.Say("You", "你") : request.ByName;
        var asked = request.Words.Length > 0 ? request.Words : pen.Say(request.Step ?? new("the next step", "下一步"));
        return
        [
            (request.Kind == RequestKind.Question ? pen.Say($"{asker} asked: ", $"{asker}问：") : pen.Say($"{asker} wrote: ", $"{asker}写道："), asked),
            (pen.Say($"{request.RepliedBy ?? deal.OwnerName}: ", $"{request.RepliedBy ?? deal.OwnerName}："), $"“{CardText.Clean(request.Reply, CardText.QuoteLength)}”"),
            .. plan?.Fact is { } fact ? new[] { ("", pen.Say(fact)) } : [],
        ];
    }

    private static string? Noted(Alert alert, string readerId, Pen pen) => alert.Acknowledged switch
    {
        null => null,
        { By: var by } when by == readerId => pen.Say("You have taken note", "你已知悉"),
        { Rung: AlertRung.Owner } => pen.Say("The owner has taken note", "负责人已知悉"),
        _ => pen.Say("A manager has taken note", "经理已知悉"),
    };

    private static string Closed(Closing closing, Pen pen)
    {
        var name = closing.Outcome.Name();
        return pen.Say($"{CardText.Capital(name.En)}: {closing.Reason}", $"{name.Zh}：{closing.Reason}");
    }

    private static string Watched(DateOnly until, Pen pen, DateOnly today) => pen.Say(
        $"Watched again from {Say.Date(until, Language.English, today)}, by itself.", $"{Say.Date(until, Language.Chinese, today)}起自动恢复跟进。");

    private static string Wakes(Snooze rest, Pen pen, DateOnly today) => pen.Say(
        $"Wakes on {Say.Date(rest.Until, Language.English, today)}, earlier if a new reason comes up.", $"{Say.Date(rest.Until, Language.Chinese, today)}再提醒，出现新情况会提前。");

    // The limits, said where somebody uses them (dialogue 7.8).
    private static IEnumerable<string> Left(AlertCase one, Pen pen)
    {
        var (alert, limits) = (one.Deal.Alert!, one.Look.Limits);
        var days = alert.Rest!.Until.DayNumber - alert.Rest.On.DayNumber;
        var limit = one.IsOwners ? limits.OwnerSnooze : limits.ManagerSnooze;
        var left = limits.StageSnooze - alert.DaysUsed(one.Look);
        yield return pen.Say($"{days} days, limit {limit}", $"{days}天（上限{limit}天）");
        yield return pen.Say($"{left} of {limits.StageSnooze} snooze days remain in this stage", $"本阶段还可暂缓{left}天（共{limits.StageSnooze}天）");
    }

    private static string Took(Alert alert, DateOnly ended, Pen pen)
    {
        var days = ended.DayNumber - DateOnly.FromDateTime(alert.RaisedAt.DateTime).DayNumber;
        return days switch
        {
            0 => pen.Say("Closed by these facts, on the same day.", "由以上事实解除，当天完成。"),
            1 => pen.Say("Closed by these facts, after one day.", "由以上事实解除，用时1天。"),
            _ => pen.Say($"Closed by these facts, after {days} days.", $"由以上事实解除，用时{days}天。"),
        };
    }
}
