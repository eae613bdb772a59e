using Microsoft.Bot.Builder;

namespace SalesBot.Tests.BotFramework.Dialogs;

/// <summary>The two ways state comes back: as the types it was, and as bare JSON.</summary>
public static class Storages
{
    public static TheoryData<string> Both => ["typed", "text"];

    internal static IStorage Named(string name) => name == "typed" ? new MemoryStorage() : new JsonTextStorage();
}
