#nullable disable

using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    [EnumMember(Value = "none")]
    None,

    /// <summary>As the channel does it best.</summary>
    [EnumMember(Value = "auto")]
    Auto,

    /// <summary>In the sentence.</summary>
    [EnumMember(Value = "inline")]
    Inline,

    /// <summary>As lines of text.</summary>
    [EnumMember(Value = "list")]
    List,

    /// <summary>As buttons that go away.</summary>
    [EnumMember(Value = "suggestedAction")]
    SuggestedAction,

    /// <summary>As the buttons of a card.</summary>
    [EnumMember(Value = "heroCard")]
    HeroCard,
}
