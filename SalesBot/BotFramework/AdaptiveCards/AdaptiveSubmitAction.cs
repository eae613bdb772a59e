#nullable disable
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot as a message without text.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    /// <summary>What is sent with the inputs: a JSON token or an object that is written as JSON.</summary>
    public object Data { get; set; }

    /// <summary><see cref="Data"/> as JSON text.</summary>
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Data("data", Data);
        json.Word("associatedInputs", AssociatedInputs);
    }
}
