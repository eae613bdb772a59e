using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Pictures;

/// <summary>A letter for each role, where a cell of a table has no room for its name.</summary>
internal static class RoleLetters
{
    private const int MostLetters = 2;

    private static readonly ImmutableDictionary<BuyingRole, Text> Letters = new Dictionary<BuyingRole, Text>
    {
        [BuyingRole.DecisionMaker] = new("D", "决"),
        [BuyingRole.TechnicalExpert] = new("T", "技"),
        [BuyingRole.Purchaser] = new("P", "采"),
        [BuyingRole.User] = new("U", "用"),
        [BuyingRole.Sponsor] = new("S", "发"),
        [BuyingRole.Coach] = new("C", "盟"),
        [BuyingRole.Evaluator] = new("E", "评"),
        [BuyingRole.Gatekeeper] = new("G", "把"),
        [BuyingRole.Partner] = new("A", "伙"),
        [BuyingRole.Blocker] = new("B", "反"),
    }.ToImmutableDictionary();

    /// <summary>":TE" for a technical expert who evaluates, two letters at most; empty where no role is known.</summary>
    public static string Of(Person person, Language language) => person.Roles.IsDefaultOrEmpty
        ? string.Empty
        : ":" + string.Concat(person.Roles.Take(MostLetters).Select(role => Letters[role].In(language)));

    /// <summary>"D decision maker": what the letters of these people mean, each once.</summary>
    public static string Meaning(IEnumerable<Person> people, Language language) => string.Join(
        language == Language.Chinese ? "，" : ", ",
        people.SelectMany(person => person.Roles.IsDefaultOrEmpty ? [] : person.Roles.Take(MostLetters)).Distinct().Order()
            .Select(role => $"{Letters[role].In(language)} {role.Name().In(language)}"));
}
