using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SalesBot.Tests.Alerts;

/// <summary>What an operator sees of a sweep. The meter is the process's own, so others may add to it meanwhile.</summary>
public class SweepMetricsTests
{
    [Fact]
    public async Task A_sweep_tells_its_counts_to_the_meter_and_in_one_line_of_the_log()
    {
        var counted = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "SalesBot" && instrument.Name.StartsWith("salesbot.sweep.", StringComparison.Ordinal))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
            counted.AddOrUpdate(instrument.Name + (tags.Length > 0 ? $" {tags[0].Value}" : ""), count, (_, before) => before + count));
        listener.Start();
        var bench = await SweepBench.OpenAsync(hasManagers: false);
        await bench.DueAsync("ST4");
        await bench.DueAsync("ST1", "deal-2");

        await bench.Instance().SweepAsync(bench.Now);
        await bench.Instance().SweepAsync(bench.Now);

        foreach (var (name, least) in new[] { ("due", 2), ("evaluated", 2), ("raised", 1), ("failed no-manager", 2) })
        {
            Assert.True(counted.GetValueOrDefault($"salesbot.sweep.{name}") >= least, name);
        }

        Assert.Equal(
            ["Information SalesBot.Alerts.Sweeping.StallSweep: Sweep: 2 due, 2 evaluated, 1 raised, 0 resolved, 0 held back, failed no-manager 2", "Debug SalesBot.Alerts.Sweeping.StallSweep: Sweep: 0 due, 0 evaluated, 0 raised, 0 resolved, 0 held back, failed none"],
            bench.Log.Entries.Select(entry => entry.Split(", in ")[0]));
    }
}
