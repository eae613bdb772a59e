using System.Text;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>
/// A text of any length in an entity: a property holds 32K characters at most, so a longer text goes on in
/// <c>name1</c>, <c>name2</c> and so on.
/// </summary>
internal static class LongText
{
    public static void SetText(this TableEntity entity, string name, string text)
    {
        var part = 0;
        for (var at = 0; at == 0 || at < text.Length; part++)
        {
            var length = Math.Min(EntityLimits.MaxStringLength, text.Length - at);

            // A pair cut in two would reach the service as two replacement characters.
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]))
            {
                length--;
            }

            entity[Name(name, part)] = text.Substring(at, length);
            at += Math.Max(length, 1);
        }
    }

    /// <summary>The whole text, or null if the entity has none of this name.</summary>
    public static string? GetText(this TableEntity entity, string name)
    {
        if (entity.GetString(name) is not { } text || entity.GetString(Name(name, 1)) is null)
        {
            return entity.GetString(name);
        }

        var whole = new StringBuilder(text);
        for (var part = 1; entity.GetString(Name(name, part)) is { } more; part++)
        {
            whole.Append(more);
        }

        return whole.ToString();
    }

    private static string Name(string name, int part) => part == 0 ? name : name + part;
}
