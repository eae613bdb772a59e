#nullable disable
namespace AdaptiveCards;

/// <summary>Opens a card within the card.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;

    public AdaptiveCard Card { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Element("card", Card);
    }
}
