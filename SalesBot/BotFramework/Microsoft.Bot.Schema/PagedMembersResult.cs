#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One page of the members of a conversation.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class PagedMembersResult
{
    public PagedMembersResult()
    {
    }

    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Null on the last page.</summary>
    public string ContinuationToken { get; set; }

    [System.Text.Json.Serialization.JsonConverter(typeof(ListAsBuilt<ChannelAccount>))]
    public IList<ChannelAccount> Members { get; set; }
}
