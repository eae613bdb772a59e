#nullable disable

namespace Microsoft.Bot.Schema;

/// <summary>How the text of a message is to be read.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
