using System.Collections.Immutable;

namespace SalesBot.Bot.Reading;

/// <summary>What a new deal needs and one line may say.</summary>
public enum NewDealPart
{
    Account,
    Title,
    Amount,
    Close,
}

/// <summary>What one line said about a new deal. Names are as typed.</summary>
public sealed record NewDealReading
{
    public string? Account { get; init; }

    public string? Title { get; init; }

    /// <summary>With its problem, if it has one.</summary>
    public AmountReading? Amount { get; init; }

    /// <summary>The expected signature, with its problem, if it has one.</summary>
    public DateReading? Close { get; init; }

    /// <summary>What is still to be asked, in the order of asking.</summary>
    public ImmutableArray<NewDealPart> Missing { get; init; } = [];
}
