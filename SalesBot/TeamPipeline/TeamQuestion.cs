using SalesBot.Sales.Teams;

namespace SalesBot.TeamPipeline;

/// <summary>What a manager asks about the team, or tells to be done.</summary>
internal abstract record TeamQuestion
{
    private TeamQuestion()
    {
    }

    /// <summary>The deals of a filter.</summary>
    public sealed record Deals(TeamFilter Filter) : TeamQuestion;

    /// <summary>Counts by stage, or by person.</summary>
    public sealed record Groups(bool ByPerson) : TeamQuestion;

    /// <summary>How somebody's deals do.</summary>
    /// <param name="Name">As typed.</param>
    public sealed record Person(string Name) : TeamQuestion;

    /// <summary>How the speaker's own deals do.</summary>
    public sealed record Myself : TeamQuestion;

    /// <summary>The picture every week, at another time, or no longer.</summary>
    /// <param name="Day">The day of the week; null if not said.</param>
    /// <param name="At">The time of day; null if not said.</param>
    /// <param name="Stops">Whether it is not wanted any more.</param>
    public sealed record Weekly(DayOfWeek? Day, TimeOnly? At, bool Stops) : TeamQuestion;

    /// <summary>Why a deal stands as it does.</summary>
    /// <param name="Deal">As typed; null for the one that is open to be decided.</param>
    public sealed record Why(string? Deal) : TeamQuestion;

    /// <summary>Arrange the visit that was proposed.</summary>
    public sealed record Visit : TeamQuestion;

    /// <summary>Bid together with a partner.</summary>
    /// <param name="Deal">As typed; null for the one that is open to be decided.</param>
    /// <param name="Due">When the agreement must be signed; null if not said.</param>
    public sealed record Joint(string? Deal, DateOnly? Due) : TeamQuestion;

    /// <summary>Give a deal up.</summary>
    /// <param name="Deal">As typed; null for the one that is open to be decided.</param>
    public sealed record GiveUp(string? Deal) : TeamQuestion;
}
