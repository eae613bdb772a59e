#nullable disable
namespace AdaptiveCards;

/// <summary>A row of buttons in the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveAction> Actions { get; set; } = [];

    private protected override void WriteProperties(CardWriter json)
    {
        json.Array("actions", Actions, json.Element);
        base.WriteProperties(json);
    }
}
