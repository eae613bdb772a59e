namespace SalesBot.Tests.Benchmarks;

/// <summary>What a process has used since it started.</summary>
/// <param name="CpuMs">Processor time, user and kernel, in milliseconds.</param>
/// <param name="AllocatedBytes">Bytes allocated by managed code.</param>
/// <param name="WorkingSetBytes">Memory now resident.</param>
/// <param name="StorageCalls">Calls the bot's turns made to storage.</param>
internal sealed record Usage(double CpuMs, long AllocatedBytes, long WorkingSetBytes, long StorageCalls)
{
    public static Usage OfThisProcess(long storageCalls) => new(
        Environment.CpuUsage.TotalTime.TotalMilliseconds,
        GC.GetTotalAllocatedBytes(precise: true),
        Environment.WorkingSet,
        storageCalls);
}
