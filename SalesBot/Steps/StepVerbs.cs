namespace SalesBot.Steps;

/// <summary>What can be tapped on the cards of steps and plans, beside the shared ones.</summary>
internal static class StepVerbs
{
    public const string Drop = "step.drop";
    public const string Add = "step.add";

    /// <summary>The step just saved is the other side's.</summary>
    public const string Give = "step.give";

    /// <summary>A day for the step that was asked about; <c>ids.option</c> is the day, else the field is.</summary>
    public const string Day = "step.day";

    /// <summary>The step with the past day is done already.</summary>
    public const string Already = "step.already";

    public const string PromisesPage = "promises.page";

    public const string PlanKeep = "plan.keep";
    public const string PlanEdit = "plan.edit";
    public const string PlanConfirm = "plan.confirm";
    public const string PlanAnswer = "plan.answer";
    public const string PlanPreview = "plan.preview";
    public const string PlanPublish = "plan.publish";

    /// <summary>Name of an id: the list the button stands on, <see cref="Promises"/> or missing.</summary>
    public const string From = "from";
    public const string Promises = "promises";
}
