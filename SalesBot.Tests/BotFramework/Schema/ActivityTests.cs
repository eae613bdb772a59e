using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.BotFramework.Schema;

public sealed class ActivityTests
{
    private static Activity Received => Wire.Read(Samples.PersonalMessage.Utf8());

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var reply = Received.CreateReply("hi");

        Assert.Equal(("message", "hi", "en-US"), (reply.Type, reply.Text, reply.Locale));
        Assert.Equal(("user-id-0", "Test Bot"), (reply.Recipient.Id, reply.From.Name));
        Assert.Equal((Received.Id, Received.Conversation.Id, Received.ServiceUrl), (reply.ReplyToId, reply.Conversation.Id, reply.ServiceUrl));
    }

    [Fact]
    public void A_reference_addresses_an_activity_in_both_directions()
    {
        var reference = Received.GetConversationReference();

        var sent = new Activity("message").ApplyConversationReference(reference);
        Assert.Equal(("user-id-0", Received.Id, null, "en-US"), (sent.Recipient.Id, sent.ReplyToId, sent.Id, sent.Locale));

        var received = new Activity("message", locale: "zh-CN").ApplyConversationReference(reference, isIncoming: true);
        Assert.Equal(("user-id-0", null, Received.Id, "zh-CN"), (received.From.Id, received.ReplyToId, received.Id, received.Locale));
    }

    [Fact]
    public void A_continuation_is_an_event_from_the_user_that_relates_to_the_reference()
    {
        var reference = Received.GetConversationReference();
        var continuation = reference.GetContinuationActivity();

        Assert.Equal(("event", "ContinueConversation", "msteams"), (continuation.Type, continuation.Name, continuation.ChannelId));
        Assert.Equal(("user-id-0", "Test Bot"), (continuation.From.Id, continuation.Recipient.Name));
        Assert.Same(reference, continuation.RelatesTo);
        Assert.NotEmpty(continuation.Id);
    }

    [Fact]
    public void A_conversation_update_is_referred_to_by_id_except_where_the_id_is_none()
    {
        var update = new Activity("conversationUpdate", id: "1", channelId: "msteams");
        Assert.Equal("1", update.GetConversationReference().ActivityId);
        update.ChannelId = "webchat";
        Assert.Null(update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void An_activity_is_seen_only_as_what_it_is()
    {
        var activity = new Activity("Message/special");

        Assert.NotNull(activity.AsMessageActivity());
        Assert.Null(activity.AsMessageUpdateActivity());
        Assert.Null(new Activity("messageUpdate").AsMessageActivity());
        Assert.Null(new Activity().AsMessageActivity());
    }

    [Fact]
    public void Mentions_are_found_among_the_entities()
    {
        var mention = Assert.Single(Wire.Read(Samples.GroupMessage.Utf8()).GetMentions());

        Assert.Equal(("<at>Test Bot</at>", "Test Bot"), (mention.Text, mention.Mentioned.Name));
        Assert.Empty(new Activity().GetMentions());
    }

    [Fact]
    public void An_entity_becomes_and_is_made_from_another_type()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("1"), "<at>x</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("1", entity.GetAs<Mention>().Mentioned.Id);
        Assert.Equal(entity, new Entity("mention") { Properties = (JObject)entity.Properties.DeepClone() });
        Assert.NotEqual(entity, new Entity("mention"));
    }

    [Fact]
    public void Channel_data_is_read_as_a_type()
    {
        var activity = Wire.Read(Samples.ChannelMessage.Utf8());
        Assert.Equal("t", activity.GetChannelData<TeamsChannelData>().Tenant.Id);
        Assert.Equal(("channel-announcements-id", "team-id"), (activity.TeamsGetChannelId(), activity.TeamsGetTeamInfo().Id));
        Assert.Equal("b4f6faa2", Wire.Read(Samples.Installation.Utf8()).TeamsGetSelectedChannelId());

        activity.ChannelData = new TeamsChannelData { Channel = new ChannelInfo("c") };
        Assert.Equal("c", activity.TeamsGetChannelId());
        activity.ChannelData = null;
        Assert.Null(activity.TeamsGetChannelId());
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        activity.ChannelData = JToken.Parse("5");
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void A_message_can_ring()
    {
        var activity = new Activity("message");
        activity.TeamsNotifyUser();

        Assert.True(((TeamsChannelData)activity.ChannelData).Notification.Alert);
    }

    [Fact]
    public void Content_is_text_summary_attachments_or_channel_data()
    {
        Assert.False(new Activity("message", text: " ", attachments: []).HasContent());
        Assert.True(new Activity(text: "x").HasContent());
        Assert.True(new Activity(summary: "x").HasContent());
        Assert.True(new Activity(attachments: [new Attachment()]).HasContent());
        Assert.True(new Activity(channelData: 1).HasContent());
    }
}
