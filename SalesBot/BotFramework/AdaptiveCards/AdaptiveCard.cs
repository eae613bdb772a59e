#nullable disable
namespace AdaptiveCards;

/// <summary>
/// A card. Unlike the package this model only writes: nothing here reads a card back. <see cref="ToJson"/> gives
/// compact JSON with properties at their default left out.
/// </summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 5);

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>The schema version a client must know, else it shows <see cref="FallbackText"/>.</summary>
    public AdaptiveSchemaVersion Version { get; set; }

    public string FallbackText { get; set; }

    /// <summary>What a screen reader says for the whole card.</summary>
    public string Speak { get; set; }

    /// <summary>The language, two letters (ISO 639-1); Teams refuses longer tags.</summary>
    public string Lang { get; set; }

    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>The least height, such as "100px".</summary>
    public string MinHeight { get; set; }

    /// <summary>The least height in pixels, another way to say <see cref="MinHeight"/>.</summary>
    public uint PixelMinHeight
    {
        get => PixelLength.Parse(MinHeight);
        set => MinHeight = PixelLength.Format(value);
    }

    public List<AdaptiveElement> Body { get; set; } = [];

    public bool? Rtl { get; set; }

    public List<AdaptiveAction> Actions { get; set; } = [];

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public AdaptiveRefresh Refresh { get; set; }

    public AdaptiveAuthentication Authentication { get; set; }

    public AdaptiveMetadata Metadata { get; set; }

    /// <summary>The card as JSON.</summary>
    public string ToJson()
    {
        using var json = new CardWriter();
        json.Element(this);
        return json.ToString();
    }

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("version", Version?.ToString());
        json.Text("fallbackText", FallbackText);
        json.Text("speak", Speak);
        json.Text("lang", Lang);
        BackgroundImage?.WriteTo(json);
        if (Height?.ShouldSerializeAdaptiveHeight() == true)
        {
            json.Text("height", Height.ToString());
        }

        json.Elements("body", Body);
        json.Elements("actions", Actions);
        json.Text("minHeight", MinHeight);
        json.Flag("rtl", Rtl);
        json.Word("verticalContentAlignment", VerticalContentAlignment);
        json.Element("selectAction", SelectAction);
        Refresh?.WriteTo(json);
        Authentication?.WriteTo(json);
        Metadata?.WriteTo(json);
    }
}
