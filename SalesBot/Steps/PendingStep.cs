using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>What stands between a told step and a saved one.</summary>
public enum StepProblem
{
    None,
    NoDay,
    Past,

    /// <summary>So far ahead that it may be a slip; asked back once.</summary>
    Far,

    /// <summary>The month has no such day; its last one is proposed.</summary>
    NoSuchDay,
}

/// <summary>A step that is not saved yet, or a saved one that is to move.</summary>
public sealed record PendingStep
{
    /// <summary>The saved step that is to move; null for a new one.</summary>
    public string? StepId { get; init; }

    public string Text { get; init; } = string.Empty;

    public StepOwner Owner { get; init; }

    /// <summary>Whether the words told whose step it is.</summary>
    public bool OwnerSaid { get; init; }

    public string? With { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The day is the bot's proposal for one that does not exist.</summary>
    public bool IsProposed { get; init; }

    /// <summary>The person said that the day is meant.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>A step as it was told.</summary>
    public static PendingStep Of(ProposedStep told) =>
        new PendingStep { Text = told.Text, Owner = told.Owner, OwnerSaid = told.OwnerSaid, With = told.With }.On(told.Date);

    /// <summary>A saved step that is to move.</summary>
    public static PendingStep Of(NextStep step) => new() { StepId = step.Id, Text = step.Text, Owner = step.Owner, OwnerSaid = true, With = step.With };

    /// <summary>On another day.</summary>
    public PendingStep On(DateReading? said) => this with
    {
        Due = said is null or { Problem: DateProblem.NoSuchMonth } ? null : said.Date,
        IsProposed = said is { Problem: DateProblem.NoSuchDay },
        IsAgreed = false,
    };

    /// <summary>What has to be asked first.</summary>
    public StepProblem ProblemOn(DateOnly today) => Due switch
    {
        null => StepProblem.NoDay,
        _ when IsAgreed && Due >= today => StepProblem.None,
        { } due when due < today => StepProblem.Past,
        _ when IsProposed => StepProblem.NoSuchDay,
        { } due when due.DayNumber - today.DayNumber > StepKeeping.FarDays => StepProblem.Far,
        _ => StepProblem.None,
    };

    /// <summary>The deal with this step saved, or moved.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="newId">Gives an id for a new step.</param>
    /// <exception cref="InvalidOperationException">It has no day yet.</exception>
    public Deal SaveIn(Deal deal, Func<string> newId)
    {
        var due = Due ?? throw new InvalidOperationException("A step needs a day.");
        return StepId is { } id ? deal.MoveStep(id, due) : deal.AddStep(new NextStep(newId(), Text, due, Owner, With));
    }
}
