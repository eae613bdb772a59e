#nullable disable

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Lets System.Text.Json read and write the members it does not know from and to the <see cref="JObject"/> that callers
/// see. Most objects have none, and then nothing is allocated for them.
/// </summary>
internal sealed class UnnamedMembers : IDictionary<string, object>
{
    private JObject members;

    public JObject Members { get => members ??= []; set => members = value; }

    public object this[string key] { get => Members[key]; set => Members[key] = Token(value); }

    public int Count => members?.Count ?? 0;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. this.Select(member => member.Key)];

    public ICollection<object> Values => [.. this.Select(member => member.Value)];

    public void Add(string key, object value) => Members.Add(key, Token(value));

    public void Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    private static JToken Token(object value) => value as JToken ?? JValue.CreateNull();

    public bool ContainsKey(string key) => members?.ContainsKey(key) ?? false;

    public bool Contains(KeyValuePair<string, object> item) => ContainsKey(item.Key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        value = members?[key];
        return ContainsKey(key);
    }

    public bool Remove(string key) => members?.Remove(key) ?? false;

    public bool Remove(KeyValuePair<string, object> item) => Remove(item.Key);

    public void Clear() => members = null;

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var member in this)
        {
            array[arrayIndex++] = member;
        }
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var property in members?.Properties() ?? [])
        {
            yield return new KeyValuePair<string, object>(property.Name, property.Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
