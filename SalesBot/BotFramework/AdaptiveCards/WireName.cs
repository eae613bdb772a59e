using System.Collections.Frozen;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The names the schema gives to the members of an enum: the C# names in camel case.</summary>
internal static class WireName<TEnum>
    where TEnum : struct, Enum
{
    // Where two names share a value ("Normal" is the old name of "Default") the current one is written.
    private static readonly FrozenDictionary<TEnum, string> Names = Enum.GetNames<TEnum>()
        .Where(name => name != "Normal")
        .ToFrozenDictionary(Enum.Parse<TEnum>, JsonNamingPolicy.CamelCase.ConvertName);

    public static string Of(TEnum value) => Names[value];
}
