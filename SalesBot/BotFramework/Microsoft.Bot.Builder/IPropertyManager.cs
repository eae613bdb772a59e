#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>Something that hands out accessors to named properties.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
