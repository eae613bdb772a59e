using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// The bot as the adapter sees it: runs the real bot in a transaction (<see cref="TurnWork"/>) and answers in time. If
/// storage is so slow that Teams would send the message again, the request is answered, the work goes on, and its
/// replies follow by themselves.
/// </summary>
public sealed class TurnPipeline : IBot, IAsyncDisposable
{
    private static readonly Meter Meter = new("SalesBot");
    private static readonly Histogram<int> StorageCallsOfTurn = Meter.CreateHistogram<int>("salesbot.turn.storage_calls");

    private readonly ConcurrentDictionary<Task, bool> late = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly TurnSetting setting;
    private bool ended;

    /// <summary>Wraps a bot.</summary>
    /// <param name="bot">The real bot.</param>
    /// <param name="tables">Where everything is kept.</param>
    /// <param name="clock">The time.</param>
    /// <param name="log">Where bugs are told.</param>
    /// <param name="errorReply">The reply to a turn that failed; <see cref="TurnErrorReply.For"/> if null.</param>
    /// <param name="timing">How long to wait; the defaults if null.</param>
    /// <param name="address">The address under which browsers reach the bot; none if null.</param>
    /// <param name="bell">Rung when a turn handed something over; nobody waits for it if null.</param>
    /// <param name="watch">Sees to it that changed deals are looked at in time; nobody does if null.</param>
    public TurnPipeline(IBot bot, Tables tables, TimeProvider clock, ILogger<TurnPipeline> log, Func<Turn, Exception, Activity>? errorReply = null, TurnTiming? timing = null, Func<Uri?>? address = null, DeliveryBell? bell = null, DealWatch? watch = null) =>
        setting = new TurnSetting(bot, tables, timing ?? new TurnTiming(), clock, errorReply ?? TurnErrorReply.For, new FocusHints(), log, address, bell, watch);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var request = TurnRequest.Of(turnContext.Activity, setting.Clock.GetUtcNow());
        var sender = new TurnSender(turnContext, setting.Clock);
        var work = WorkAsync(turnContext, request, sender);
        using var inTime = new CancellationTokenSource();
        var deadline = Task.Delay(setting.Timing.Answer, setting.Clock, inTime.Token);
        var typing = ShowTypingAsync(turnContext, work, inTime.Token);
        if (await Task.WhenAny(work, deadline) == deadline && sender.TryBeLate())
        {
            Follow(work);
            if (request.IsInvoke && !sender.HasAnswered)
            {
                var turn = new Turn(request, new TurnReads(setting.Tables, request, cancellationToken), new TurnStorage(null), setting.Book.Of(request.TenantId));
                await turnContext.SendActivityAsync(setting.ErrorReply(turn, TurnTroubleException.Late()), cancellationToken);
            }

            await typing;
            return;
        }

        await inTime.CancelAsync();
        await typing;
        await work;
    }

    /// <summary>
    /// Runs a message that no request brought as a turn of its conversation. Safe to repeat: it is served once.
    /// </summary>
    /// <param name="turnContext">A way into the conversation.</param>
    /// <param name="message">The message, with its sender.</param>
    /// <param name="id">Names it among those of its conversation.</param>
    /// <param name="said">When it was said.</param>
    /// <returns>True once it is committed; false if the bot could only apologise, so that it is to be tried again.</returns>
    public async Task<bool> BringAsync(ITurnContext turnContext, Activity message, string id, DateTimeOffset said)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(message);
        var request = TurnRequest.Of(message, said) with { ActivityId = id };
        await WorkAsync(turnContext, request, new TurnSender(turnContext, setting.Clock));
        return await setting.Tables.Conversations.OperationAsync(request.Conversation, request.Operation, stopping.Token) is not null;
    }

    /// <summary>Waits for the turns whose requests were answered before their work was done.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref ended, true))
        {
            return;
        }

        stopping.CancelAfter(TimeSpan.FromSeconds(20));
        await Task.WhenAll(late.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task WorkAsync(ITurnContext turnContext, TurnRequest request, TurnSender sender)
    {
        // Not the request's token: a caller that hangs up must not stop a commit half-way.
        using var calls = StorageCalls.Record();
        if (setting.Book.IsOld)
        {
            await setting.Book.RefreshAsync(stopping.Token);
        }

        if (request is { IsBesideAChat: true, IsLook: false })
        {
            var person = await setting.Tables.Users.FindAsync(request.TenantId, request.UserId, stopping.Token);
            var home = person?.Reference is { } stored ? StateJson.ReadReference(stored) : null;
            sender.SendTo(home);
            request = request.AtHome(home);
        }

        await new TurnWork(setting, turnContext, request, sender, stopping.Token).CompleteAsync();
        StorageCallsOfTurn.Record(calls.Count);
    }

    // It promises nothing, so it goes out before anything is committed; and should it fail, nothing is amiss.
    private async Task ShowTypingAsync(ITurnContext turnContext, Task work, CancellationToken cancellationToken)
    {
        var second = Task.Delay(setting.Timing.Typing, setting.Clock, cancellationToken);
        if (turnContext.Activity.Type != ActivityTypes.Message || await Task.WhenAny(work, second) == work || !second.IsCompletedSuccessfully)
        {
            return;
        }

        try
        {
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        }
        catch (Exception failed) when (failed is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            setting.Log.LogInformation(failed, "The sign that the bot is at it could not be shown");
        }
    }

    private void Follow(Task work)
    {
        late[work] = true;
        work.ContinueWith(
            done =>
            {
                late.TryRemove(done, out _);
                if (done.Exception is { } thrown)
                {
                    setting.Log.LogError(thrown, "A late turn failed");
                }
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }
}
