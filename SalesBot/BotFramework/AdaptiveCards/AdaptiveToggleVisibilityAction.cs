#nullable disable
namespace AdaptiveCards;

/// <summary>Shows or hides elements of the same card.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Array("targetElements", TargetElements, target => json.Object(() =>
        {
            json.Text("elementId", target.ElementId);
            json.Flag("isVisible", target.IsVisible);
        }));
    }
}
