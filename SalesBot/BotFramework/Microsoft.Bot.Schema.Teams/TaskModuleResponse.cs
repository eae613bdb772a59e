#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a dialog being opened or submitted.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    [System.Text.Json.Serialization.JsonConverter(typeof(AsBuilt<TaskModuleResponseBase>))]
    public TaskModuleResponseBase Task { get; set; }

    public CacheInfo CacheInfo { get; set; }
}
