using System.Text.Json;
using CsCheck;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;
using SalesBot.Qualifying;
using SalesBot.Sales;

namespace SalesBot.Tests.Cards;

public class CardClickTests
{
    private const string Submitted =
        """{"verb":"answer.save","ids":{"deal":"dl_1","question":"BUDGET"},"once":"ik_1","answer":"80-99%","year":2027,"amount":"","on":"2027-03-31"}""";

    private static readonly string Invoked =
        """{"action":{"type":"Action.Execute","verb":"answer.save","data":DATA},"trigger":"manual"}""".Replace("DATA", Submitted, StringComparison.Ordinal);

    public static TheoryData<string, object> EveryKindOfValue => new()
    {
        { "a submit as JObject", JObject.Parse(Submitted) },
        { "a submit as JsonElement", JsonDocument.Parse(Submitted).RootElement },
        { "a submit as text", Submitted },
        { "a submit as JSON text in JSON", JsonDocument.Parse(JsonSerializer.Serialize(Submitted)).RootElement },
        { "an invoke as JObject", JObject.Parse(Invoked) },
        { "an invoke as JsonElement", JsonDocument.Parse(Invoked).RootElement },
        { "an invoke as text", Invoked },
        { "an invoke with its data as text", new JObject { ["action"] = new JObject { ["data"] = Submitted } } },
        { "an invoke value", new AdaptiveCardInvokeValue { Action = new() { Verb = "answer.save", Data = JObject.Parse(Submitted) } } },
        { "an invoke value with JsonElement", new AdaptiveCardInvokeValue { Action = new() { Data = JsonDocument.Parse(Submitted).RootElement } } },
    };

    [Theory]
    [MemberData(nameof(EveryKindOfValue))]
    public void A_click_is_read_however_it_arrives(string _, object value)
    {
        var click = CardClick.Read(value)!;
        Assert.Equal("answer.save", click.Verb);
        Assert.Equal("ik_1", click.Key);
        Assert.Equal("dl_1", click.Id(CardIds.Deal));
        Assert.Equal("BUDGET", click.Id(CardIds.Question));
        Assert.Equal("80-99%", click.Input("answer"));
        Assert.Equal("2027", click.Input("year"));
        Assert.Equal("2027-03-31", click.Input("on"));
        Assert.Null(click.Input("amount"));
        Assert.Null(click.Input("verb"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"hello\"")]
    [InlineData("{}")]
    [InlineData("{\"verb\":\"answer.save\"}")]
    [InlineData("{\"verb\":{\"a\":1},\"ids\":{},\"once\":\"k\"}")]
    [InlineData("{\"verb\":\"v\",\"ids\":[],\"once\":\"k\"}")]
    [InlineData("{\"verb\":\"v\",\"ids\":\"x\",\"once\":\"k\"}")]
    [InlineData("{\"verb\":\"v\",\"ids\":{},\"once\":\"\"}")]
    [InlineData("{\"verb\":\" \",\"ids\":{},\"once\":\"k\"}")]
    [InlineData("{\"action\":7}")]
    [InlineData("{\"action\":{\"verb\":\"v\"}}")]
    [InlineData("{\"action\":{\"verb\":\"v\",\"data\":[1]}}")]
    [InlineData("{\"verb\":\"v\",\"ids\":{},\"once\":\"k\"")]
    public void What_is_no_click_of_ours_is_none(string json)
    {
        Assert.Null(CardClick.Read(json));
        if (Parsed(json) is { } token)
        {
            Assert.Null(CardClick.Read(token));
            Assert.Null(CardClick.Read(JsonDocument.Parse(json).RootElement));
        }
    }

    [Fact]
    public void Nothing_and_other_objects_are_no_click()
    {
        Assert.Null(CardClick.Read(null));
        Assert.Null(CardClick.Read(new object()));
        Assert.Null(CardClick.Read(DateTimeOffset.UnixEpoch));
        Assert.Null(CardClick.Read(new AdaptiveCardInvokeValue()));
        Assert.Null(CardClick.Read(default(JsonElement)));
    }

    [Fact]
    public void A_huge_or_deep_value_is_no_click()
    {
        Assert.Null(CardClick.Read("""{"verb":"v","ids":{},"once":"k","x":"LONG"}""".Replace("LONG", new string('x', 70_000), StringComparison.Ordinal)));
        Assert.Null(CardClick.Read("""{"verb":"v","ids":{},"once":"k","x":DEEP}""".Replace("DEEP", new string('[', 10_000) + new string(']', 10_000), StringComparison.Ordinal)));
        Assert.Null(CardClick.Read(new JObject { ["verb"] = "v", ["ids"] = new JObject(), ["once"] = new string('k', 100) }));
    }

    [Fact]
    public void Members_of_the_wrong_kind_are_left_out()
    {
        var click = CardClick.Read("""{"verb":"v","ids":{"deal":{"a":1},"page":2,"session":null},"once":"k","msteams":{"type":"x"},"list":[1],"yes":true}""")!;
        Assert.Equal("2", Assert.Single(click.Ids).Value);
        Assert.Equal("true", Assert.Single(click.Inputs).Value);
    }

    [Fact]
    public void No_text_makes_the_reader_fail() => Gen.OneOf(
            Gen.OneOfConst("{", "}", "[", "]", ":", ",", "\"verb\"", "\"ids\"", "\"once\"", "\"action\"", "\"data\"", "\"x\"", "1", "NaN", "null", "\\u0000", "'", "/*", "$type"),
            Gen.Char.Select(letter => letter.ToString()))
        .Array[0, 30].Select(string.Concat)
        .Sample(text => CardClick.Read(text) is null or { Verb.Length: > 0 });

    [Fact]
    public void Every_button_of_every_card_can_be_read_back() => Assert.All(Samples.All.Keys, name =>
        Assert.All(Draw.Sample(name, Language.English).Executes(), action =>
        {
            var executed = CardClick.Read(new JObject { ["action"] = action })!;
            var submitted = CardClick.Read(action["fallback"]!["data"])!;
            Assert.Equal((string?)action["verb"], executed.Verb);
            Assert.Equal(executed.Key, submitted.Key);
            Assert.Equal(executed.Ids.Order(Comparer), submitted.Ids.Order(Comparer));
        }));

    private static readonly Comparer<KeyValuePair<string, string>> Comparer =
        Comparer<KeyValuePair<string, string>>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key));

    private static JToken? Parsed(string json)
    {
        try
        {
            return JToken.Parse(json);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }
}
