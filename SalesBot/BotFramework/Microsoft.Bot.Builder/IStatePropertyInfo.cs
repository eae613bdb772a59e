#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>What is known of a property besides its value.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
