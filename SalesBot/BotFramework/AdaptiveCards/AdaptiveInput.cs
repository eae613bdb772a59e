#nullable disable
namespace AdaptiveCards;

/// <summary>A field the user fills in; its value travels under its id.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>Whether the client refuses to send the card while this is empty.</summary>
    public bool IsRequired { get; set; }

    public string Label { get; set; }

    /// <summary>What the client shows when the value is missing or wrong.</summary>
    public string ErrorMessage { get; set; }

    /// <summary>The value as text for clients that take no input.</summary>
    public abstract string GetNonInteractiveValue();

    private protected override void WriteProperties(CardWriter json)
    {
        json.Flag("isRequired", IsRequired);
        json.Text("label", Label);
        json.Text("errorMessage", ErrorMessage);
        base.WriteProperties(json);
    }
}
