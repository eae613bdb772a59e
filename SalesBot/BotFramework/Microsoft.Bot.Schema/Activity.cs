#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Anything that is said or happens in a conversation, in either direction. One class for all kinds: the members a kind
/// does not use are null.
/// </summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public partial class Activity : IActivity, IConversationUpdateActivity, IContactRelationUpdateActivity,
    IInstallationUpdateActivity, IMessageActivity, IMessageUpdateActivity, IMessageDeleteActivity,
    IMessageReactionActivity, ISuggestionActivity, ITypingActivity, IEndOfConversationActivity, IEventActivity,
    IInvokeActivity, ITraceActivity, IHandoffActivity, ICommandActivity, ICommandResultActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    private readonly UnnamedMembers unnamed = new();

    public Activity()
    {
    }

    public Activity(
        string type = default, string id = default, DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default, string serviceUrl = default, string channelId = default,
        ChannelAccount from = default, ConversationAccount conversation = default, ChannelAccount recipient = default,
        string textFormat = default, string attachmentLayout = default, IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default, IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default, string topicName = default,
        bool? historyDisclosed = default, string locale = default, string text = default, string speak = default,
        string inputHint = default, string summary = default, SuggestedActions suggestedActions = default,
        IList<Attachment> attachments = default, IList<Entity> entities = default, object channelData = default,
        string action = default, string replyToId = default, string label = default, string valueType = default,
        object value = default, string name = default, ConversationReference relatesTo = default,
        string code = default, DateTimeOffset? expiration = default, string importance = default,
        string deliveryMode = default, IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default, SemanticAction semanticAction = default,
        string localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    public string Type { get; set; }

    /// <summary>Given by the channel; a redelivery may carry the same one or a new one.</summary>
    public string Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sender's wall clock with its offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's IANA time zone.</summary>
    public string LocalTimezone { get; set; }

    /// <summary>The Connector to answer at; believed only after the token confirms it.</summary>
    public string ServiceUrl { get; set; }

    public string ChannelId { get; set; }

    public ChannelAccount From { get; set; }

    public ConversationAccount Conversation { get; set; }

    public ChannelAccount Recipient { get; set; }

    public string TextFormat { get; set; }

    public string AttachmentLayout { get; set; }

    [System.Text.Json.Serialization.JsonConverter(typeof(ListAsBuilt<ChannelAccount>))]
    public IList<ChannelAccount> MembersAdded { get; set; }

    [System.Text.Json.Serialization.JsonConverter(typeof(ListAsBuilt<ChannelAccount>))]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    public IList<MessageReaction> ReactionsAdded { get; set; }

    public IList<MessageReaction> ReactionsRemoved { get; set; }

    public string TopicName { get; set; }

    public bool? HistoryDisclosed { get; set; }

    /// <summary>BCP 47, not always given.</summary>
    public string Locale { get; set; }

    public string Text { get; set; }

    public string Speak { get; set; }

    public string InputHint { get; set; }

    /// <summary>What is shown where a card cannot be.</summary>
    public string Summary { get; set; }

    public SuggestedActions SuggestedActions { get; set; }

    [System.Text.Json.Serialization.JsonConverter(typeof(ListAsBuilt<Attachment>))]
    public IList<Attachment> Attachments { get; set; }

    [System.Text.Json.Serialization.JsonConverter(typeof(ListAsBuilt<Entity>))]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel knows; a <c>JObject</c> when it was received.</summary>
    public object ChannelData { get; set; }

    public string Action { get; set; }

    /// <summary>The message this one answers: for a pressed button, the card.</summary>
    public string ReplyToId { get; set; }

    public string Label { get; set; }

    public string ValueType { get; set; }

    /// <summary>The data of an invoke, an event or a submitted card; a <c>JToken</c> when it was received.</summary>
    public object Value { get; set; }

    public string Name { get; set; }

    public ConversationReference RelatesTo { get; set; }

    public string Code { get; set; }

    public DateTimeOffset? Expiration { get; set; }

    public string Importance { get; set; }

    public string DeliveryMode { get; set; }

    public IList<string> ListenFor { get; set; }

    public IList<TextHighlight> TextHighlights { get; set; }

    public SemanticAction SemanticAction { get; set; }

    /// <summary>Set by the adapter from the token, never believed from the wire.</summary>
    public string CallerId { get; set; }

    /// <summary>Members the protocol does not name; they travel on unchanged.</summary>
    [JsonExtensionData]
    [System.Text.Json.Serialization.JsonIgnore]
    public JObject Properties { get => unnamed.Members; set => unnamed.Members = value; }

    [System.Text.Json.Serialization.JsonInclude, System.Text.Json.Serialization.JsonExtensionData]
    internal IDictionary<string, object> Unnamed => unnamed;
}
