using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.Tenders;

/// <summary>What the card of a tender shows. Texts are ready to show, in the reader's language.</summary>
public sealed record TenderView
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>What is being bought, and the stage.</summary>
    public required string Place { get; init; }

    /// <summary>Days to what comes next; null where nothing does.</summary>
    public Badge? Countdown { get; init; }

    /// <summary>Whether the quiet period runs.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The quiet period, a late result, a result; null if there is nothing to say.</summary>
    public (string Lead, string Text)? Standing { get; init; }

    /// <summary>The next dates, in order.</summary>
    public IReadOnlyList<(string Name, string When)> Dates { get; init; } = [];

    /// <summary>What looks odd.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What the bid still needs, with its mark.</summary>
    public IReadOnlyList<(string Mark, string Name)> OpenItems { get; init; } = [];

    /// <summary>True until our bid is in.</summary>
    public bool CanSubmit { get; init; }

    /// <summary>True from then until the result.</summary>
    public bool CanAnnounce { get; init; }

    /// <summary>True if bidding is still to be decided.</summary>
    public bool AsksDecision { get; init; }

    /// <summary>Every date as the form shows it.</summary>
    public required IReadOnlyDictionary<TenderDate, DateOnly> Known { get; init; }

    /// <summary>"10:00"; null while no deadline is known.</summary>
    public string? DeadlineHour { get; init; }
}
