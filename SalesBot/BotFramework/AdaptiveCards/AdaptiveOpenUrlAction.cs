#nullable disable
namespace AdaptiveCards;

/// <summary>Opens a web page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    public Uri Url { get; set; }

    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value);
    }

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Text("url", UrlString);
    }
}
