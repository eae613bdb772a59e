using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>
/// What each command costs in storage calls, the budget being one parallel read, one commit and the mark "answered".
/// The meter is the process's own, so nothing else may run meanwhile.
/// </summary>
[Collection(nameof(StorageBudgetTests))]
public sealed class StorageBudgetTests : IDisposable
{
    // State, operation and user are read at once; the conversation is committed, and the operation marked as answered.
    private const int Talk = 3 + 1 + 1;

    // A deal that is known beforehand is read with them, and written in one batch before the conversation.
    private const int DealRead = 1;
    private const int DealWritten = 1;

    // The row of the owner's list, written beside the conversation when what it shows has changed.
    private const int ListRow = 1;

    // "my deals", or a deal named in words: one more read finds it.
    private const int Found = 1;

    private readonly ConcurrentQueue<int> _calls = new();
    private readonly MeterListener _listener = new();

    public StorageBudgetTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "salesbot.turn.storage_calls")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((_, calls, _, _) => _calls.Enqueue(calls));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Every_command_stays_within_its_budget()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        _calls.Clear();

        await Costs(rep.Says("help"), Talk);
        await Costs(rep.Says("my deals"), Talk + Found);
        await Costs(rep.Says("qualify lakeside"), Talk + Found + DealRead);
        await Costs(rep.Fills("known", "content,steps").Clicks("Save"), Talk + DealRead + DealWritten);
        await Costs(rep.Says("about ninety percent of our price next year, says purchasing"), Talk + DealRead + DealWritten + 1);
        await Costs(rep.Clicks("Don’t know yet"), Talk + DealRead + DealWritten);
        await Costs(rep.Says("undo"), Talk + DealRead + DealWritten);
        await Costs(rep.Says("stop"), Talk + DealRead + 1);
        await Costs(rep.Says("score"), Talk + DealRead + DealWritten + ListRow);
        await Costs(rep.Says("switch to Chinese"), Talk + DealRead + 1);
        await Costs(rep.Says("switch to English"), Talk + DealRead + 1);
        await Costs(rep.Says("deals without next step"), Talk + DealRead + Found);
        await Costs(rep.Says("brief huadong, one page, both languages"), Talk + DealRead + Found + DealRead);
    }

    [Fact]
    public async Task A_person_asked_about_and_a_draft_for_them_stay_within_theirs()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("brief huadong, one page");
        _calls.Clear();

        await Costs(rep.Says("what about Mr Wu?"), Talk + DealRead + Found);
        await Costs(rep.Says("draft"), Talk + DealRead);
        await Costs(rep.Says("who can see what I wrote about Mr Wu?"), Talk + DealRead);
    }

    private async Task Costs(Exchange exchange, int most)
    {
        await exchange;
        Assert.True(_calls.TryDequeue(out var calls), "The turn was not measured.");
        Assert.True(calls <= most, $"{exchange.Activity["text"] ?? exchange.Activity["name"]} took {calls} storage calls; its budget is {most}.");
    }
}

/// <summary>Runs alone.</summary>
[CollectionDefinition(nameof(StorageBudgetTests), DisableParallelization = true)]
public sealed class RunsAlone;
