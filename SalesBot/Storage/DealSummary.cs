using System.Collections.Immutable;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.NextActions;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Teams;

namespace SalesBot.Storage;

/// <summary>A deal as a list shows it. May be a moment older than the deal itself.</summary>
public sealed record DealSummary
{
    /// <summary>A list row stays small; a deal with more open steps than this shows its first ones in lists.</summary>
    public const int MostSteps = 5;

    public required string TenantId { get; init; }

    public required string DealId { get; init; }

    /// <summary>Entra object id of the owner.</summary>
    public required string OwnerId { get; init; }

    public required string AccountName { get; init; }

    public required string Title { get; init; }

    public required DealType Type { get; init; }

    public required Stage Stage { get; init; }

    public required Outcome Outcome { get; init; }

    public Money? Amount { get; init; }

    public DateOnly? ExpectedClose { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepDue { get; init; }

    /// <summary>The customer's people who are still there, one a line: a message often names them and not the deal.</summary>
    public string? People { get; init; }

    /// <summary>The last day on which the open deal was saved; null where that is not kept: in delivery, or never saved since.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>The open next steps, what is due first at the top; <see cref="MostSteps"/> at most.</summary>
    public ImmutableArray<NextStep> Steps { get; init; } = [];

    /// <summary>The customer's person the next step is with, if named.</summary>
    public string? NextStepWith { get; init; }

    /// <summary>What the score card showed last; null if it never did.</summary>
    public ShownScore? LastShown { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Whether a compliance entry froze it: no advice is given.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>What the stall signals need; null in a row written before they were kept.</summary>
    public StallFacts? Facts { get; init; }

    /// <summary>Whom to call by when, the first due first.</summary>
    public ImmutableArray<CallDue> Calls { get; init; } = [];

    /// <summary>The best next action as it was when the deal was saved; null if nothing was to be done, or it is not known.</summary>
    public NextAction? Top { get; init; }

    /// <summary>What the picture of a team needs; null in a row written before it was kept.</summary>
    public TeamFacts? Team { get; init; }

    /// <summary>The deal's alert; null if it never had one, or the row is older than that was kept.</summary>
    public AlertMark? Alert { get; init; }

    /// <summary>What a manager asked and the owner did not answer yet; null if there is nothing.</summary>
    public RequestMark? Request { get; init; }

    /// <summary>What was missing when it moved to its stage and is so still.</summary>
    public int OpenGaps { get; init; }

    /// <summary>How the deal stands on one day, also a later one than it was saved on, without reading it.</summary>
    /// <param name="now">The moment on the owner's clock.</param>
    /// <param name="parameters">The tenant's numbers.</param>
    public Stall StallOn(DateTimeOffset now, Parameters parameters) =>
        Facts is null ? new Stall(StallState.Healthy, StallLevel.None, 0, 0, []) : Stall.Of(Facts, now, parameters);

    /// <summary>Two summaries are equal if they would be stored alike.</summary>
    public bool Equals(DealSummary? other) => other is not null && (ReferenceEquals(this, other) || StoredJson.Write(this) == StoredJson.Write(other));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(DealId);

    /// <summary>The summary of a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="parameters">The tenant's numbers.</param>
    /// <param name="now">The moment on the owner's clock, for the best next action; left out if null.</param>
    public static DealSummary Of(Deal deal, Parameters parameters, DateTimeOffset? now = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var next = deal.NextOpenStep;
        return new DealSummary
        {
            TenantId = deal.TenantId,
            DealId = deal.Id,
            OwnerId = deal.OwnerId,
            AccountName = deal.AccountName,
            Title = deal.Title,
            Type = deal.Type,
            Stage = deal.Stage,
            Outcome = deal.Outcome,
            Amount = deal.Amount,
            ExpectedClose = deal.ExpectedClose,
            NextStep = next?.Text,
            NextStepDue = next?.Due,
            People = string.Join('\n', deal.People.Where(person => person.LeftOn is null).Select(person => person.Name)),
            ChangedOn = deal is { Outcome: Outcome.Open, Trend: [.., var latest] } ? latest.On : null,
            Steps = [.. deal.OpenSteps().Take(MostSteps)],
            NextStepWith = next?.With,
            LastShown = deal.LastShown,
            OpenedAt = deal.OpenedAt,
            IsFrozen = deal.ComplianceHold is not null,
            Facts = StallFacts.Of(deal, parameters),
            Calls = deal.Calls(parameters),
            Alert = AlertMark.Of(deal),
            Request = RequestMark.Of(deal),
            OpenGaps = deal.OpenGaps().Length,
            Team = TeamFacts.Of(deal, parameters, now),
            Top = now is { } moment ? BestActions.Of(deal, null, moment, parameters).FirstOrDefault() : null,
        };
    }
}
