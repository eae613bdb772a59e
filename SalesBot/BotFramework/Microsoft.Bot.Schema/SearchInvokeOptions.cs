#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the results a search wants.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class SearchInvokeOptions
{
    public int Skip { get; set; }

    public int Top { get; set; }
}
