#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep an answer.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = default, int? cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    public string CacheType { get; set; }

    /// <summary>Seconds.</summary>
    public int? CacheDuration { get; set; }
}
