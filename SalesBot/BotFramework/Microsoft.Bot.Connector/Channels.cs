#nullable disable

namespace Microsoft.Bot.Connector;

/// <summary>The channels a bot may hear from.</summary>
public class Channels
{
    public const string Msteams = "msteams";
    public const string Emulator = "emulator";
    public const string Directline = "directline";
    public const string Webchat = "webchat";
    public const string Test = "test";

    public Channels()
    {
    }
}
