#nullable disable
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot as an adaptiveCard/action invoke, whose answer replaces the card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

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

    /// <summary>The name of the command, for the bot to dispatch on.</summary>
    public string Verb { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Data("data", Data);
        json.Word("associatedInputs", AssociatedInputs);
        json.Text("verb", Verb);
    }
}
