using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.BotFramework.State;

public class MemoryStorageTests
{
    [Fact]
    public async Task What_is_read_is_a_copy_of_the_type_that_was_written()
    {
        var storage = new MemoryStorage();
        var note = new Note { Text = "x" };
        await storage.WriteAsync(new Dictionary<string, object> { ["n"] = note });
        note.Text = "changed";

        var read = (Note)(await storage.ReadAsync(["n", "missing"]))["n"];
        Assert.Equal("x", read.Text);
        Assert.Single(await storage.ReadAsync(["n", "missing"]));
        await storage.DeleteAsync(["n", "missing"]);
        Assert.Empty(await storage.ReadAsync(["n"]));
    }

    [Fact]
    public async Task A_stale_tag_is_refused_and_a_star_overwrites()
    {
        var storage = new MemoryStorage();
        await Write(new Note());
        var first = await Read();
        var second = await Read();
        await Write(first);
        await Assert.ThrowsAsync<Exception>(() => Write(second));
        second.ETag = "*";
        await Write(second);

        Task Write(Note note) => storage.WriteAsync(new Dictionary<string, object> { ["n"] = note });
        async Task<Note> Read() => (Note)(await storage.ReadAsync(["n"]))["n"];
    }

    [Theory]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("Nothing.Like.It")]
    public async Task A_type_that_was_never_written_is_not_made_from_json(string type)
    {
        var planted = new JObject { ["$type"] = type };
        var storage = new MemoryStorage(new Dictionary<string, JObject> { ["n"] = planted });
        await Assert.ThrowsAsync<JsonSerializationException>(() => storage.ReadAsync(["n"]));
    }

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
