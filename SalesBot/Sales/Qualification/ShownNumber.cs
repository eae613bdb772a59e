using System.Globalization;

namespace SalesBot.Sales.Qualification;

/// <summary>
/// Rounding for people: whole numbers, half up; one decimal, cut and not rounded, where the whole number would seem to
/// meet a line that the real one misses (clarification A9).
/// </summary>
public static class ShownNumber
{
    // Sums of binary fractions miss round numbers by less than this.
    private const double Noise = 1e-9;

    /// <summary>"47", or "64.6" just below a line of 65.</summary>
    public static string Of(double value, params ReadOnlySpan<double> lines)
    {
        var whole = Math.Floor(value + 0.5 + Noise);
        foreach (var line in lines)
        {
            if (value < line - Noise && whole >= line)
            {
                return (Math.Floor((value + Noise) * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
            }
        }

        return whole.ToString("0", CultureInfo.InvariantCulture);
    }

    /// <summary>"70%" for 0.7; the lines are shares too.</summary>
    public static string Percent(double share, params ReadOnlySpan<double> lines)
    {
        Span<double> percents = stackalloc double[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            percents[i] = lines[i] * 100;
        }

        return Of(share * 100, percents) + "%";
    }
}
