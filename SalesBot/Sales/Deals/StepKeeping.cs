namespace SalesBot.Sales.Deals;

/// <summary>What becomes of the next steps of a deal. A step that is not there, or is closed already, changes nothing.</summary>
public static class StepKeeping
{
    /// <summary>From this many days ahead a date is more likely a slip than a plan.</summary>
    public const int FarDays = 730;

    /// <summary>The open steps, what is due first at the top.</summary>
    public static IEnumerable<NextStep> OpenSteps(this Deal deal) => deal.NextSteps.Where(step => step.IsOpen).OrderBy(step => step.Due);

    /// <summary>The open step with this id; null if there is none.</summary>
    public static NextStep? OpenStep(this Deal deal, string id) => deal.NextSteps.Find(step => step.Id == id && step.IsOpen);

    /// <summary>With one more step.</summary>
    public static Deal AddStep(this Deal deal, NextStep step) => deal with { NextSteps = deal.NextSteps.Add(step) };

    /// <summary>The step was done.</summary>
    public static Deal FinishStep(this Deal deal, string id, DateTimeOffset at) => deal.Change(id, step => step with { DoneAt = at });

    /// <summary>The step is due on another day.</summary>
    public static Deal MoveStep(this Deal deal, string id, DateOnly due) => deal.Change(id, step => step with { Due = due });

    /// <summary>The step was given up.</summary>
    public static Deal DropStep(this Deal deal, string id, DateTimeOffset at) => deal.Change(id, step => step with { DroppedAt = at });

    /// <summary>The step is the other side's.</summary>
    public static Deal GiveStep(this Deal deal, string id, StepOwner owner) => deal.Change(id, step => step with { Owner = owner });

    private static Deal Change(this Deal deal, string id, Func<NextStep, NextStep> change) =>
        deal.OpenStep(id) is { } step ? deal with { NextSteps = deal.NextSteps.Replace(step, change(step)) } : deal;
}
