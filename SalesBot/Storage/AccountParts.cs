using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Sales.Accounts;

namespace SalesBot.Storage;

/// <summary>
/// An account as the parts that are kept by themselves: each fact, and each item of its lists. A property added to
/// <see cref="Account"/> is such a part without a line here.
/// </summary>
internal static class AccountParts
{
    private static readonly string[] Header = [nameof(Account.Id), nameof(Account.TenantId), nameof(Account.Name)];

    private static readonly PropertyInfo[] Properties = [.. typeof(Account).GetProperties().Where(property => property.CanWrite && !Header.Contains(property.Name))];

    private static readonly ImmutableHashSet<string> Lists = [.. Properties.Where(IsList).Select(property => property.Name)];

    // What has the value it begins with has no part.
    private static readonly ImmutableDictionary<string, string> Beginning = Properties
        .ToImmutableDictionary(property => property.Name, property => Json(property.GetValue(new Account { Id = "", TenantId = "", Name = "" })));

    /// <summary>What differs between two values of an account; the first may be none.</summary>
    public static ImmutableArray<AccountChange> Differences(Account? before, Account after)
    {
        var old = before is null ? [] : Of(before).ToDictionary(part => part.What, part => part.Json, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<AccountChange>();
        foreach (var (what, json) in Of(after))
        {
            old.Remove(what, out var replaced);
            if (replaced != json)
            {
                changes.Add(new AccountChange(what, replaced, json));
            }
        }

        changes.AddRange(old.OrderBy(gone => gone.Key, StringComparer.Ordinal).Select(gone => new AccountChange(gone.Key, gone.Value, null)));
        return changes.ToImmutable();
    }

    /// <summary>The account without what an event did to it; a part that was changed since stays. The same account if nothing goes.</summary>
    public static Account Without(Account now, AccountEvent done)
    {
        var parts = Of(now).ToDictionary(part => part.What, part => part.Json, StringComparer.Ordinal);
        var standing = done.Changes.Where(change => parts.GetValueOrDefault(change.What) == change.After).ToList();
        foreach (var change in standing)
        {
            if (change.Before is null)
            {
                parts.Remove(change.What);
            }
            else
            {
                parts[change.What] = change.Before;
            }
        }

        return standing.Count == 0 ? now : Read(now.Id, now.TenantId, now.Name, parts.Select(part => (part.Key, part.Value)));
    }

    /// <summary>The account that these parts make.</summary>
    /// <exception cref="StoredDataException">A part cannot be used.</exception>
    public static Account Read(string id, string tenantId, string name, IEnumerable<(string What, string Json)> parts)
    {
        var whole = new JsonObject { [Camel(nameof(Account.Id))] = id, [Camel(nameof(Account.TenantId))] = tenantId, [Camel(nameof(Account.Name))] = name };
        foreach (var (what, json) in parts)
        {
            var property = what.Split('|')[0];
            if (!Lists.Contains(property))
            {
                whole[Camel(property)] = Node(json);
            }
            else if (whole[Camel(property)] is JsonArray list)
            {
                list.Add(Node(json));
            }
            else
            {
                whole[Camel(property)] = new JsonArray(Node(json));
            }
        }

        return StoredJson.Read<Account>(whole.ToJsonString());
    }

    private static IEnumerable<(string What, string Json)> Of(Account account) =>
        from property in Properties
        let value = property.GetValue(account)
        from part in IsList(property)
            ? ((IEnumerable<IAccountPart>)value!).Select(item => (What: $"{property.Name}|{Keys.Encode(item.Id)}", Json: Json(item)))
            : [(What: property.Name, Json: Json(value))]
        where !Beginning.TryGetValue(part.What, out var beginning) || beginning != part.Json
        select part;

    private static bool IsList(PropertyInfo property) => property.PropertyType.IsAssignableTo(typeof(IEnumerable<IAccountPart>));

    private static string Json(object? value) => value is null ? "null" : StoredJson.Write(value);

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static JsonNode? Node(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException damaged)
        {
            throw new StoredDataException(StoredDataFault.Corrupt, "A part of a stored account does not read back.", damaged);
        }
    }
}
