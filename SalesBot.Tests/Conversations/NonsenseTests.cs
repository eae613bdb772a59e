using System.Net;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Conversations;

/// <summary>Whatever is typed or sent is answered in words, or quietly taken note of.</summary>
public class NonsenseTests
{
    public static TheoryData<string> Texts => ["👩‍👩‍👧‍👦🎉", new string('x', 20_000), new string('湖', 20_000), "", "<at>Everyone</at> [x](https://evil.example)", "open \u202Egnp.exe", "open " + new string('y', 20_000)];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Nonsense_is_answered_shortly_at_any_point(string says)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        Assert.NotEmpty((await rep.Says(says)).Lines);
        await rep.Says("qualify lakeside");
        Assert.NotEmpty((await rep.Says(says)).Lines);
        Assert.DoesNotContain(office.Bot.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_message_is_taken_note_of_and_an_unknown_invoke_is_not_implemented()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Sends("messageReaction", activity => activity["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" })).BotIsSilent();
        await rep.Sends("messageUpdate", activity => activity["text"] = "my deals").BotIsSilent();
        await rep.Sends("messageDelete").BotIsSilent();
        await rep.Sends("event", activity => activity["name"] = "unknown").BotIsSilent();
        await rep.Invokes("unknown/thing", []).IsRefused(HttpStatusCode.NotImplemented);
        await rep.Says("yes").BotReplies("Nothing is open right now");
    }
}
