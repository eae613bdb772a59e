using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.Pictures;

/// <summary>Names for a cell of the matrix: the family name, or more of it where two would read alike.</summary>
internal static class ShortNames
{
    private const int Longest = 9;

    private static readonly string[] CompoundNames =
        ["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "南宫", "夏侯", "端木", "司徒", "东方"];

    private static readonly string[] Titles =
        ["mr", "ms", "mrs", "miss", "dr", "prof", "professor", "director", "engineer", "manager", "president", "chief", "head"];

    /// <summary>A short name for each of these people, by id.</summary>
    public static Dictionary<string, string> Of(IReadOnlyCollection<Person> people)
    {
        var family = people.ToDictionary(person => person.Id, FamilyName);
        var twice = family.Values.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        return people.ToDictionary(person => person.Id, person => twice.Contains(family[person.Id]) ? CardText.Clean(person.Name, Longest) : family[person.Id]);
    }

    private static string FamilyName(Person person)
    {
        var name = CardText.Clean(person.Name);
        if (person.NameIsTitle || name.Length == 0)
        {
            return CardText.Clean(name, Longest);
        }

        if (name[0] is >= '\u4e00' and <= '\u9fff')
        {
            return CompoundNames.Any(compound => name.StartsWith(compound, StringComparison.Ordinal)) ? name[..2] : name[..1];
        }

        var words = name.Split(' ').Where(word => !Titles.Contains(word.TrimEnd('.').ToLowerInvariant())).ToList();
        return CardText.Clean(words.Count == 0 ? name : words[^1], Longest);
    }
}
