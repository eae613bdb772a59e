
namespace SalesBot.Tests.Sales.Stalls;

/// <summary>Every worked stall case of the specification, to the point (domain 2.7.3).</summary>
public class StallVectorTests
{
    public static TheoryData<string> Codes => [.. StallVector.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_worked_case_gives_its_signals_points_and_level(string code)
    {
        var vector = StallVector.Get(code);
        var stall = vector.Stall;
        Assert.Equal(
            vector.Expected.GetProperty("signals").EnumerateArray().Select(signal => (signal[0].GetString()!, signal[1].GetInt32())),
            stall.Signals.Select(signal => (signal.Code, signal.Points)));
        Assert.Equal(vector.Expected.GetProperty("raw").GetInt32(), stall.Raw);
        Assert.Equal(vector.Expected.GetProperty("points").GetInt32(), stall.Points);
        Assert.Equal(vector.Expected.GetProperty("level").GetString(), stall.Level.ToString(), ignoreCase: true);
        Assert.Equal(vector.Expected.GetProperty("state").GetString()!.Replace("_", "", StringComparison.Ordinal), stall.State.ToString(), ignoreCase: true);
    }
}
