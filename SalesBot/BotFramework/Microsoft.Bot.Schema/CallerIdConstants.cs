#nullable disable

namespace Microsoft.Bot.Schema;

/// <summary>Who called the bot, as told to it in <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
}
