namespace SalesBot.Sales.Deals;

/// <summary>Why a deal ended (domain 2.3).</summary>
/// <param name="Outcome">How it ended; never Open.</param>
/// <param name="Reason">In the rep's words.</param>
/// <param name="Rival">Who won; only and always with Lost.</param>
/// <param name="Lesson">One thing we would do differently; null if the rep skipped it.</param>
/// <param name="At">When it was closed; it may be reopened for 365 days.</param>
public sealed record Closing(Outcome Outcome, string Reason, string? Rival, string? Lesson, DateTimeOffset At);

/// <summary>One move of the expected signing date.</summary>
/// <param name="From">The date before.</param>
/// <param name="To">The date after.</param>
/// <param name="Reason">The customer's reason, in the rep's words; null if none was given.</param>
/// <param name="At">When it was recorded.</param>
public sealed record CloseMove(DateOnly From, DateOnly To, string? Reason, DateTimeOffset At)
{
    /// <summary>Days later; below 0 if it moved forward.</summary>
    public int Days => To.DayNumber - From.DayNumber;
}

/// <summary>A manager allowed a deal to run into another year (domain 2.5).</summary>
/// <param name="Until">The last day it is valid.</param>
/// <param name="Approver">Who allowed it, by name.</param>
/// <param name="At">When it was recorded.</param>
public sealed record CrossYearApproval(DateOnly Until, string Approver, DateTimeOffset At);

/// <summary>The signed contract: without it a deal cannot enter implementation (domain 2.3).</summary>
/// <param name="Number">Contract or order number.</param>
/// <param name="SignedOn">The day it was signed.</param>
public sealed record SignedContract(string Number, DateOnly SignedOn);
