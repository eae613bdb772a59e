using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>One loss as a row: what it is and what to do.</summary>
/// <param name="Label">"Rival ahead".</param>
/// <param name="Action">"write one strategy down".</param>
/// <param name="Reason">"unfavourable fact".</param>
/// <param name="Points">Whole points lost: "4".</param>
/// <param name="ActionId">The question's key, for "plan this".</param>
public sealed record LossLine(string Label, string Action, string Reason, string Points, string ActionId)
{
    /// <summary>A loss as people see it.</summary>
    public static LossLine Of(Loss loss, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(loss);
        ArgumentNullException.ThrowIfNull(pen);
        return new(pen.Say(loss.Label), pen.Say(loss.ShortAction), pen.Say(loss.Reason), ShownNumber.Of(loss.Points), loss.Key);
    }
}

/// <summary>What changed since the last score card.</summary>
/// <param name="Points">Whole points, up or down.</param>
/// <param name="News">What got an answer: "budget", "decision maker"; two are shown.</param>
public sealed record ScoreChange(int Points, IReadOnlyList<string> News);

/// <summary>An answer that differs from the map.</summary>
/// <param name="Key">The question.</param>
/// <param name="Noun">"ally".</param>
/// <param name="OnMap">The option the map stands for; null if it only lacks what the answer says.</param>
/// <param name="Session">For the card that asks again.</param>
public sealed record DifferingAnswer(string Key, string Noun, string? OnMap, string Session);

/// <summary>What the score card shows. Numbers are as people see them.</summary>
public sealed record ScoreView
{
    public required string DealId { get; init; }

    /// <summary>This score, to tell an old card from the current one.</summary>
    public required string ScoreId { get; init; }

    public required string Account { get; init; }

    public required string Title { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>"CNY 9.5m"; null if unknown.</summary>
    public string? Amount { get; init; }

    /// <summary>"47"; null while too little is known to show a number.</summary>
    public string? Score { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Null on the first card.</summary>
    public ScoreChange? Change { get; init; }

    /// <summary>Most points first; three are shown.</summary>
    public required IReadOnlyList<LossLine> Losses { get; init; }

    /// <summary>"28".</summary>
    public required string Low { get; init; }

    /// <summary>"76".</summary>
    public required string High { get; init; }

    /// <summary>"70%".</summary>
    public required string Coverage { get; init; }

    /// <summary>"75%".</summary>
    public required string Confidence { get; init; }

    /// <summary>"65".</summary>
    public required string GoLine { get; init; }

    /// <summary>What holds it back: "nobody has talked with the decision maker yet"; two are shown.</summary>
    public required IReadOnlyList<string> HeldBackBy { get; init; }

    /// <summary>Answers that the map contradicts; the score goes by the answers until the rep decides (clarification A13).</summary>
    public IReadOnlyList<DifferingAnswer> Differs { get; init; } = [];
}
