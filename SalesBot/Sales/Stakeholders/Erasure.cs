using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>
/// A person whose data goes on request (clarification D8), and how to find them in words that somebody wrote. What
/// happened stays, with "a technical expert" in the place of the name.
/// </summary>
/// <param name="PersonId">Their id in the deal.</param>
/// <param name="Name">How the deal named them.</param>
/// <param name="Instead">What stands for the name from now on, in the language of who asked: "a technical expert".</param>
/// <param name="IsNotesOnly">True if only what was written about them goes, and they stay.</param>
public sealed partial record Erasure(string PersonId, string Name, string Instead, bool IsNotesOnly = false)
{
    // Titles of one person vary: 孙经理 is 孙总 in the next line.
    private const string Titles = "(?:总工程师|总工|总监|总经理|副总|经理|主任|主管|院长|处长|科长|部长|厂长|校长|所长|局长|老师|书记|工程师|博士|教授|先生|女士|小姐|总|工|董)";

    private const string EnglishTitles = "(?:mr|mrs|ms|miss|dr|prof|professor|director|manager|engineer|chief)";

    // Family names that are everyday words too go only together with a title.
    private static readonly string[] Everyday = ["He", "She", "You", "An", "So", "May", "Long", "The", "Men"];

    /// <summary>The erasure of a person of a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="person">The person.</param>
    /// <param name="language">The language of who asked.</param>
    public static Erasure Of(Deal deal, Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(person);
        return new Erasure(person.Id, person.Name, Nameless(person).In(language));
    }

    /// <summary>"a technical expert"; "一位技术专家". Somebody without a role is "somebody of the customer".</summary>
    public static Text Nameless(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var roles = person.Roles.IsEmpty ? person.HeldRoles : person.Roles;
        if (roles.IsDefaultOrEmpty)
        {
            return new Text("somebody of the customer", "客户方的一位人员");
        }

        var role = roles[0].Name();
        return new Text($"{("aeiou".Contains(role.En[0], StringComparison.OrdinalIgnoreCase) && !role.En.StartsWith("us", StringComparison.OrdinalIgnoreCase) ? "an" : "a")} {role.En}", $"一位{role.Zh}");
    }

    /// <summary>These words without the person's name.</summary>
    public string From(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (IsNotesOnly || words.Length == 0)
        {
            return words;
        }

        if (Han().IsMatch(Name))
        {
            var without = words.Replace(Name, Instead, StringComparison.Ordinal);
            return Name.Length is > 1 and < 6 && TitledHan().IsMatch(Name)
                ? Regex.Replace(without, $"{Regex.Escape(Name[..1])}{Titles}", Instead)
                : without;
        }

        // "Mr Sun", "Director Sun" and the bare "Sun" are one person; "Sunday" is nobody.
        var plain = Regex.Replace(words, $@"(?<!\w){Regex.Escape(Name)}(?!\w)", Instead);
        return Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [_, .., { Length: > 1 } family] || !char.IsUpper(family[0]) ? plain
            : Regex.Replace(plain, $@"\b(?i:{EnglishTitles}\.?\s+){(Everyday.Contains(family) ? string.Empty : "?")}{Regex.Escape(family)}\b", Instead);
    }

    /// <summary>The words that are left of a contact with them.</summary>
    public Text Contact => IsNotesOnly ? new(string.Empty, string.Empty) : new($"Talk with {Instead}.", $"与{Instead}沟通。");

    /// <summary>
    /// A contact without what it told of them: the day, the channel and the others stay. A contact they took no part in
    /// is only cleared of their name.
    /// </summary>
    public Touch From(Touch touch)
    {
        ArgumentNullException.ThrowIfNull(touch);
        if (!touch.People.Any(seen => seen.PersonId == PersonId))
        {
            return touch with { Summary = From(touch.Summary) };
        }

        var words = Han().IsMatch(Instead) ? Contact.Zh : Contact.En;
        return touch with
        {
            Summary = words,
            People = IsNotesOnly
                ? [.. touch.People.Select(seen => seen.PersonId == PersonId ? seen with { Concern = null } : seen)]
                : [.. touch.People.Where(seen => seen.PersonId != PersonId)],
        };
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex("^.{1,3}" + Titles + "$")]
    private static partial Regex TitledHan();
}
