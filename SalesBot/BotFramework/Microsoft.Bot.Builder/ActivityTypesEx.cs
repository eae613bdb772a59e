#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>Kinds of activities that never leave the bot.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause between two messages; the value is in milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to an invoke; the value is an <see cref="Builder.InvokeResponse"/>.</summary>
    public const string InvokeResponse = "invokeResponse";
}
