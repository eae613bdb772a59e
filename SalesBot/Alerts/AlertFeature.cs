using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Stalls;

namespace SalesBot.Alerts;

/// <summary>
/// The alerts of a person's own deals and of their team's, and everything that can be done with one (dialogue 7.8):
/// <code>
/// alerts      alert riverside      critical alerts      snooze riverside, board on 10 December      acknowledge      ask rep      nudge
/// 预警         预警 河岸化工          危急预警              暂缓 河岸化工，12月10日上董事会                知悉             询问         催办
/// </code>
/// Who may do what is asked anew with each press: the owner or who covers, and the managers above.
/// </summary>
public sealed class AlertFeature(AlertDialog dialog, AlertDesk desk) : Feature
{
    private static readonly Text NotTheirs = new("That deal is not yours or your team's.", "这个商机不归你或你的团队。");

    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Alerts, CommandKind.Snooze, CommandKind.Acknowledge)
        || input is Input.Clicked { Click.Verb: var verb } && AlertActs.IsOne(verb);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressAsync(desk, talk, click, cancellationToken);
            return Served.Quiet;
        }

        var command = ((Input.Said)input).Command!;
        return command.Kind switch
        {
            CommandKind.Snooze => await SnoozeAsync(talk, command.Argument, cancellationToken),
            CommandKind.Acknowledge => await OnAlertAsync(talk, command.Argument, AlertActs.AcknowledgeAsync, cancellationToken),
            _ when command.Argument is { } words && words != AlertReport.Word && LevelOf(words) is null => await OnAlertAsync(talk, words, (turn, token) => turn.ShowAsync(token), cancellationToken),
            _ => await ListAsync(talk, command.Argument, cancellationToken),
        };
    }

    /// <summary>Words of a button, or the answer to what a manager asked.</summary>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (AlertWords.ReadTold(text) is (var what, var deal, var words))
        {
            return await TellAsync(talk, what, deal, words, cancellationToken);
        }

        if (AlertWords.Read(text) is not (var wish, var rest))
        {
            return await TypedAnswer.TryAsync(desk, talk, text, cancellationToken) ? Served.Quiet : null;
        }

        if (wish is AlertWish.Accept or AlertWish.Help)
        {
            return await TypedAnswer.TakeAsync(desk, talk, wish, rest, cancellationToken) ? Served.Done : null;
        }

        // "Why is it stuck" may be about anything: with a name only a deal is meant.
        var named = wish is AlertWish.Why or AlertWish.Wake ? rest : null;
        if (wish == AlertWish.Why && named is not null && !await AlertFinding.NamesADealAsync(talk, named))
        {
            return null;
        }

        if (await AlertFinding.FindAsync(desk, talk, named, wish is AlertWish.Ask or AlertWish.Nudge or AlertWish.Reassign or AlertWish.Close, cancellationToken) is not { } turn)
        {
            return Served.Quiet;
        }

        return await AlertDialog.TakeAsync(turn, wish, rest, cancellationToken) is { } asked ? Served.Begin(asked) : Served.Done;
    }

    /// <summary>Serves a press on a card of an alert.</summary>
    internal static async Task PressAsync(AlertDesk desk, Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Verb == AlertCardVerbs.List)
        {
            var page = int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            await talk.ReplaceAsync(CardMessage.Of(DigestCard.Draw((await AlertDesk.ListAsync(talk.Turn)).At(LevelOf(click.Id(CardIds.Option))).View(talk.Pen, talk.Turn.Today, page), talk.Pen)), cancellationToken);
            return;
        }

        if (await desk.FindAsync(talk.Turn, click.Id(CardIds.Deal)) is not { } one)
        {
            await talk.SayAsync(NotTheirs, cancellationToken);
            return;
        }

        talk.Turn.FocusDealId = one.Deal.Id;
        await AlertActs.DoAsync(new(talk, one), click, cancellationToken);
    }

    private async Task<Served> TellAsync(Talk talk, AlertWish wish, string? deal, string words, CancellationToken cancellationToken)
    {
        if (await AlertFinding.FindAsync(desk, talk, deal, isManagers: true, cancellationToken) is not { } turn)
        {
            return Served.Quiet;
        }

        await (wish == AlertWish.Ask ? Asking.AskAsync(turn, words, cancellationToken) : Asking.NudgeAsync(turn, words, null, cancellationToken));
        return Served.Done;
    }

    private async Task<Served> SnoozeAsync(Talk talk, string? words, CancellationToken cancellationToken)
    {
        var (deal, rest) = SnoozeOrder.Read(words);
        if (await AlertFinding.FindAsync(desk, talk, deal, isManagers: false, cancellationToken) is not { } turn)
        {
            return Served.Quiet;
        }

        var (reason, until) = Snoozing.Read(rest, talk.Turn.Today);
        if (reason is not null && until is not null)
        {
            await Snoozing.SnoozeAsync(turn, reason, until, null, cancellationToken);
            return Served.Done;
        }

        return Served.Begin(new AlertAsked(turn.Deal.Id, AlertAsk.Snooze) { Reason = reason, Until = until });
    }

    private async Task<Served> OnAlertAsync(Talk talk, string? words, Func<AlertTurn, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        if (await AlertFinding.FindAsync(desk, talk, words, isManagers: false, cancellationToken) is { } turn)
        {
            await act(turn, cancellationToken);
            return Served.Done;
        }

        return Served.Quiet;
    }

    private static async Task<Served> ListAsync(Talk talk, string? words, CancellationToken cancellationToken)
    {
        var list = await AlertDesk.ListAsync(talk.Turn);
        await talk.ShowAsync(
            words == AlertReport.Word
                ? CardMessage.Of(AlertReport.Draw(AlertReport.Of(await talk.Turn.TeamDealsAsync(), await talk.Turn.MyDealsAsync(), talk.Turn.Today, talk.Pen), talk.Pen))
                : CardMessage.Of(DigestCard.Draw(list.At(LevelOf(words)).View(talk.Pen, talk.Turn.Today), talk.Pen)),
            cancellationToken);
        return Served.Done;
    }

    private static StallLevel? LevelOf(string? word) => word?.ToLowerInvariant() switch
    {
        "critical" or "危急" => StallLevel.Critical,
        "serious" or "严重" => StallLevel.Serious,
        "warning" or "警示" => StallLevel.Warning,
        "watch" or "关注" => StallLevel.Watch,
        _ => null,
    };
}
