#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the people in a conversation.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class TeamsPagedMembersResult
{
    /// <summary>Null on the last page.</summary>
    public string ContinuationToken { get; set; }

    public IList<TeamsChannelAccount> Members { get; set; }

    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(Person).ToList();
    }

    private static TeamsChannelAccount Person(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();
}
