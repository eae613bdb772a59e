using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Stalls;

namespace SalesBot.Alerts;

/// <summary>What the card of an alert shows. Texts are ready to show, in the reader's language.</summary>
public sealed record AlertView
{
    public required string DealId { get; init; }

    public required string AlertId { get; init; }

    public required string Account { get; init; }

    /// <summary>"Drying unit", "Procurement", "CNY 11.4m"; empty parts are left out.</summary>
    public required ImmutableArray<string?> Details { get; init; }

    public required StallLevel Level { get; init; }

    /// <summary>By name.</summary>
    public required string Owner { get; init; }

    /// <summary>The reasons, or what was asked and answered: at most three.</summary>
    public required ImmutableArray<(string Lead, string Text)> Rows { get; init; }

    /// <summary>The last thing that was logged, in the words of whoever did; null if there is nothing.</summary>
    public string? LastNote { get; init; }

    /// <summary>Who did, where it was not the owner; null if it was.</summary>
    public string? Author { get; init; }

    /// <summary>The question the bot would ask the owner.</summary>
    public required string Question { get; init; }

    /// <summary>What the bot proposes after the owner answered; null before that.</summary>
    public string? Plan { get; init; }

    /// <summary>The same as the reader would tell the owner; null before that.</summary>
    public string? Note { get; init; }

    /// <summary>Whether somebody of this reader's rung or above has taken note.</summary>
    public bool IsNoted { get; init; }

    /// <summary>"Accepted by Wang Lei", "Snoozed to 11 December"; null if nothing was done yet.</summary>
    public string? Standing { get; init; }

    internal CardIds Ids => CardIds.Of(CardIds.Alert, AlertId).With(CardIds.Deal, DealId);
}

/// <summary>The fields of the cards of an alert.</summary>
internal static class AlertFields
{
    public const string Question = "alertQuestion";
    public const string Note = "alertNote";
    public const string Reason = "alertReason";
    public const string Until = "alertUntil";
    public const string Wrong = "alertWrong";
    public const string HoldReason = "holdReason";
    public const string HoldUntil = "holdUntil";
    public const string Who = "alertOwner";
    public const string Answer = "alertAnswer";
    public const string Rival = "closeRival";
    public const string Why = "closeReason";
    public const string Remind = "closeRemind";
    public const string Due = "alertDue";
}
