using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.BotFramework.Schema;

public sealed class NewtonsoftTests
{
    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void Newtonsoft_reads_and_writes_the_same_names(string json)
    {
        var options = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None, NullValueHandling = NullValueHandling.Ignore };
        var activity = JsonConvert.DeserializeObject<Activity>(json, options);
        var written = JsonConvert.SerializeObject(activity, options);

        var names = JObject.Parse(json).Descendants().OfType<JProperty>().Select(member => member.Path).Order(StringComparer.Ordinal);
        Assert.Equal(names, JObject.Parse(written).Descendants().OfType<JProperty>().Select(member => member.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_conversation_reference_survives_Newtonsoft()
    {
        var reference = Wire.Read(Samples.PersonalMessage.Utf8()).GetConversationReference();
        var read = JsonConvert.DeserializeObject<ConversationReference>(JsonConvert.SerializeObject(reference))!;

        Assert.Equal("4d0a557b-afb7-4151-90af-8cf44f0d8793", read.ActivityId);
        Assert.Equal("user-id-0", read.User.Id);
        Assert.Equal("personal", read.Conversation.ConversationType);
        Assert.Equal("msteams", read.ChannelId);
    }

    [Fact]
    public void Values_of_an_invoke_become_their_types()
    {
        var query = ((JObject)Wire.Read(Samples.Query.Utf8()).Value).ToObject<MessagingExtensionQuery>()!;
        Assert.Equal(("searchAccounts", "宏远", 25), (query.CommandId, (string?)(query.Parameters[0].Value as string), query.QueryOptions.Count));

        var action = ((JObject)Wire.Read(Samples.CardAction.Utf8()).Value).ToObject<AdaptiveCardInvokeValue>()!;
        Assert.Equal("msg", action.Action.Verb);
        Assert.Equal("预算已确认", (string?)((JObject)action.Action.Data)["why"]);
    }
}
