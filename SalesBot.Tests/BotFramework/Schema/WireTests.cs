using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.BotFramework.Schema;

public sealed class WireTests
{
    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void What_is_read_is_written_again_unchanged(string json)
    {
        var written = Wire.Bytes(Wire.Read(json.Utf8()));

        Assert.True(JToken.DeepEquals(Untimed(json), Untimed(Encoding.UTF8.GetString(written))), Encoding.UTF8.GetString(written));
    }

    // The same moment may be written with Z or +00:00.
    private static JObject Untimed(string json)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(json)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        var activity = JObject.Load(reader);
        foreach (var name in new[] { "timestamp", "localTimestamp" }.Where(activity.ContainsKey))
        {
            activity[name] = DateTimeOffset.Parse(activity[name]!.ToString(), null).ToUnixTimeMilliseconds();
        }

        return activity;
    }

    [Fact]
    public void The_value_of_an_activity_is_a_JObject_with_texts_left_as_they_are()
    {
        var value = Assert.IsType<JObject>(Wire.Read(Samples.CardSubmit.Utf8()).Value);

        Assert.Equal("宏远 产品演示", (string?)value["title"]);
        Assert.Equal(JTokenType.String, value["at"]!.Type);
        Assert.Equal("2026-11-25T14:30:00Z", (string?)value["at"]);
    }

    [Theory]
    [InlineData("5", JTokenType.Integer)]
    [InlineData("-9223372036854775808", JTokenType.Integer)]
    [InlineData("123456789012345678901234567890", JTokenType.Integer)]
    [InlineData("1.5", JTokenType.Float)]
    [InlineData("1e3", JTokenType.Float)]
    [InlineData("true", JTokenType.Boolean)]
    [InlineData("\"x\"", JTokenType.String)]
    [InlineData("[1,\"a\",null,[],{}]", JTokenType.Array)]
    public void Any_JSON_may_be_a_value(string json, JTokenType type)
    {
        var value = (JToken)Wire.Read($$"""{"type":"event","value":{{json}}}""".Utf8()).Value;

        Assert.Equal(type, value.Type);
        Assert.Equal($"{{\"type\":\"event\",\"value\":{(json == "1e3" ? "1000" : json)}}}", Text(new Activity("event") { Value = value }));
    }

    [Fact]
    public void Members_the_protocol_does_not_name_are_kept_at_every_level()
    {
        const string json = """{"type":"message","from":{"id":"1","objectId":"o"},"conversation":{"id":"c","x":[1]},"attachments":[{"contentType":"t","y":{"z":true}}],"entities":[{"type":"e","k":"v"}],"other":{"a":1}}""";
        var activity = Wire.Read(json.Utf8());

        Assert.Equal("o", (string?)activity.From.Properties["objectId"]);
        Assert.Equal(1, (int)activity.Conversation.Properties["x"]![0]!);
        Assert.True((bool)activity.Attachments[0].Properties["y"]!["z"]!);
        Assert.Equal("v", (string?)activity.Entities[0].Properties["k"]);
        Assert.Equal(1, (int)activity.Properties["other"]!["a"]!);
        Assert.Equal(json.Length, Text(activity).Length);
    }

    public static TheoryData<string, object> Values => new()
    {
        { """{"a":1}""", JObject.Parse("""{"a":1}""") },
        { """{"a":1}""", JsonDocument.Parse("""{"a":1}""").RootElement },
        { """{"a":1}""", JsonNode.Parse("""{"a":1}""")! },
        { """{"A":1,"b":"named"}""", new Named(1, "named", null) },
        { """{"key":[1,2]}""", new Dictionary<string, int[]> { ["key"] = [1, 2] } },
        { "\"text\"", "text" },
        { "true", true },
        { "7", 7 },
        { "1.25", 1.25m },
        { "\"2026-11-23T00:00:00Z\"", new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc) },
        { "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff") },
        { """{"title":"t"}""", new HeroCard("t") },
        { """{"tenant":{"id":"t"},"onBehalfOf":[]}""", new TeamsChannelData { Tenant = new TenantInfo("t") } },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_may_be_set_to_anything(string expected, object value) =>
        Assert.Equal($"{{\"type\":\"event\",\"value\":{expected}}}", Text(new Activity("event") { Value = value }));

    private sealed record Named(int A, [property: Newtonsoft.Json.JsonProperty("b")] string Other, string? Nothing);

    [Fact]
    public void Entities_and_accounts_of_a_richer_type_keep_what_they_add()
    {
        var activity = new Activity("message")
        {
            Entities = [new Mention(new ChannelAccount("1", "Ann"), "<at>Ann</at>"), new Entity("plain"), null],
            MembersAdded = [new TeamsChannelAccount { Id = "2", Email = "a@b" }],
        };

        Assert.Equal(
            """{"type":"message","membersAdded":[{"email":"a@b","id":"2"}],"entities":[{"mentioned":{"id":"1","name":"Ann"},"text":"<at>Ann</at>","type":"mention"},{"type":"plain"},null]}""",
            Text(activity));
    }

    [Fact]
    public void A_dialog_response_keeps_its_card()
    {
        var response = new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("T", card: new Attachment("t", content: new JObject()))));

        Assert.Equal("""{"task":{"value":{"title":"T","card":{"contentType":"t","content":{}}},"type":"continue"}}""", Encoding.UTF8.GetString(Wire.Bytes(response)));
    }

    [Fact]
    public void Chinese_is_written_as_it_is() =>
        Assert.Equal("""{"type":"message","text":"资格评估 <b>&'"}""", Text(new Activity("message") { Text = "资格评估 <b>&'" }));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("{}{}")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":["message"]}""")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","x":1,"x":2}""")]
    [InlineData("""{"type":"message","x":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","from":"user"}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","membersAdded":{}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","conversation":{"isGroup":"yes"}}""")]
    [InlineData("""{"type":"message","value":NaN}""")]
    [InlineData("""{"type":"message","value":1e999}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","value":"\ud800"}""")]
    [InlineData("""{"type":"message","value":{"\udc00":1}}""")]
    [InlineData("""{"type":"message","\udc00":1}""")]
    [InlineData("""{"type":"message",} """)]
    [InlineData("""{"type":"message" /* c */}""")]
    public void Bad_JSON_is_one_kind_of_error(string json) =>
        Assert.Throws<JsonException>(() => (object)Wire.Read(json.Utf8()));

    [Fact]
    public void Bytes_that_are_no_text_are_bad_JSON_too() =>
        Assert.Throws<JsonException>(() => Wire.Read([.. """{"type":"message","text":""" .Utf8(), (byte)'"', 0xC3, 0x28, 0xFF, (byte)'"', (byte)'}']));

    [Theory]
    [InlineData(62, true)]
    [InlineData(64, false)]
    [InlineData(10_000, false)]
    public void Depth_is_bounded(int depth, bool good)
    {
        var json = $$"""{"type":"event","value":{{new string('[', depth)}}{{new string(']', depth)}}}""".Utf8();

        Assert.Equal(good, Record.Exception(() => { Wire.Read(json); }) is null);
    }

    [Fact]
    public void Null_and_a_byte_order_mark_are_read()
    {
        Assert.Null(Wire.Read("null"u8));
        Assert.Equal("message", Wire.Read([0xEF, 0xBB, 0xBF, .. Samples.CardSubmit.Utf8()]).Type);
    }

    private static string Text(Activity activity) => Encoding.UTF8.GetString(Wire.Bytes(activity));
}
