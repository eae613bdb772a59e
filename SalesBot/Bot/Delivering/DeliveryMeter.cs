using System.Diagnostics.Metrics;

namespace SalesBot.Bot.Delivering;

/// <summary>What operators see of the delivery: counters of the meter "SalesBot".</summary>
internal static class DeliveryMeter
{
    private static readonly Meter Meter = new("SalesBot");
    private static int waiting;

    public static Counter<int> Delivered { get; } = Meter.CreateCounter<int>("salesbot.notices.delivered");

    public static Counter<int> Changed { get; } = Meter.CreateCounter<int>("salesbot.notices.changed");

    public static Counter<int> Dropped { get; } = Meter.CreateCounter<int>("salesbot.notices.dropped");

    public static Counter<int> HeldBack { get; } = Meter.CreateCounter<int>("salesbot.notices.held_back");

    public static Counter<int> Failed { get; } = Meter.CreateCounter<int>("salesbot.notices.failed");

    public static Counter<int> Unknown { get; } = Meter.CreateCounter<int>("salesbot.notices.unknown");

    /// <summary>People for whom something was due when this instance looked last.</summary>
    public static ObservableGauge<int> Waiting { get; } = Meter.CreateObservableGauge("salesbot.notices.waiting_people", () => waiting);

    public static void Found(int people) => waiting = people;
}
