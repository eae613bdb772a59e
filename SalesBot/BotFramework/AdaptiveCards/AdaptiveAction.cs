#nullable disable
namespace AdaptiveCards;

/// <summary>Something the user can tap.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string Title { get; set; }

    public string IconUrl { get; set; }

    /// <summary>"default", "positive" or "destructive".</summary>
    public string Style { get; set; }

    public bool IsEnabled { get; set; } = true;

    public AdaptiveActionMode Mode { get; set; }

    public string Tooltip { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("title", Title);
        json.Text("iconUrl", IconUrl);
        json.Text("style", Style);
        json.Flag("isEnabled", IsEnabled, unless: true);
        json.Word("mode", Mode);
        json.Text("tooltip", Tooltip);
    }
}
