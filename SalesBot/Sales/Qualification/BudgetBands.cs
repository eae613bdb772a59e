using System.Collections.Immutable;

namespace SalesBot.Sales.Qualification;

/// <summary>The bands of a budget against our price (domain 3.5, clarification B13): from 100 %, from 80 %, from 60 %, below.</summary>
public static class BudgetBands
{
    /// <summary>Where each begins, the best first, and its option code.</summary>
    public static ImmutableArray<(double From, string Code)> All { get; } = [(1, ">=100%"), (0.8, "80-99%"), (0.6, "60-79%"), (0, "<60%")];

    /// <summary>The band of a share of our price.</summary>
    public static string Of(double share) => All.First(band => share >= band.From - 1e-9).Code;
}
