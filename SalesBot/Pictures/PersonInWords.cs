using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Pictures.Drawing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Pictures;

/// <summary>One person of a picture in words: whatever the picture says of them, for who cannot see it.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Role">What they do in the purchase.</param>
/// <param name="Influence">"4", "?"; "left" for somebody who is gone.</param>
/// <param name="Stance">In words.</param>
/// <param name="Ties">Whom they follow, report to and oppose; empty if nobody is known.</param>
internal sealed record PersonInWords(string Id, string Name, string Role, string Influence, string Stance, string Ties)
{
    private const int MostTies = 4;

    private static readonly Text FactsOnly = new("facts only", "仅公开信息");
    private static readonly Text Left = new("left", "已离开");

    /// <summary>Everybody of the deal once: who is there by influence, then who left.</summary>
    public static IReadOnlyList<PersonInWords> Of(Deal deal, Language language, DateOnly today, Parameters limits)
    {
        var names = deal.People.DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => CardText.Clean(person.Name));
        return
        [
            .. deal.People.DistinctBy(person => person.Id)
                .OrderBy(person => person.LeftOn is not null).ThenByDescending(person => person.Influence ?? 0)
                .Select(person => Of(deal, person, names, language, today, limits)),
        ];
    }

    /// <summary>The stance of somebody, in words.</summary>
    public static Text StanceOf(Deal deal, Person person) => deal.IsOffLimits(person) ? FactsOnly : MapWords.Stance(person.Stance);

    private static PersonInWords Of(Deal deal, Person person, Dictionary<string, string> names, Language language, DateOnly today, Parameters limits)
    {
        var figure = deal.Figure(person, language, today, limits);
        return new PersonInWords(
            person.Id,
            figure.Name,
            figure.Role,
            person.LeftOn is not null ? Left.In(language) : person.Influence?.ToString(CultureInfo.InvariantCulture) ?? "?",
            StanceOf(deal, person).In(language) + (figure.IsOverdue ? new Text(", overdue", "，超期").In(language) : ""),
            string.Join(language == Language.Chinese ? "；" : "; ", TiesOf(deal, person, names).Select(tie => tie.In(language))));
    }

    private static IEnumerable<Text> TiesOf(Deal deal, Person person, Dictionary<string, string> names)
    {
        if (Names(deal.Influences.Where(arrow => arrow.To == person.Id && arrow.Kind is InfluenceKind.Advises or InfluenceKind.Trusts).Select(arrow => arrow.From)) is { } heard)
        {
            yield return new($"listens to {heard.En}", $"听{heard.Zh}的意见");
        }

        if (Names(Out(InfluenceKind.Reports)) is { } superior)
        {
            yield return new($"reports to {superior.En}", $"向{superior.Zh}汇报");
        }

        if (Names(Out(InfluenceKind.Opposes)) is { } opposed)
        {
            yield return new($"opposes {opposed.En}", $"反对{opposed.Zh}");
        }

        IEnumerable<string> Out(InfluenceKind kind) => deal.Influences.Where(arrow => arrow.From == person.Id && arrow.Kind == kind).Select(arrow => arrow.To);

        Text? Names(IEnumerable<string> ids)
        {
            var all = ids.Distinct().Where(names.ContainsKey).Select(id => names[id]).ToList();
            var more = all.Count - MostTies;
            return all.Count == 0 ? null
                : more > 0 ? new(string.Join(", ", all.Take(MostTies)) + $" and {more} more", string.Join('、', all.Take(MostTies)) + $"等{all.Count}人")
                : new(string.Join(", ", all), string.Join('、', all));
        }
    }
}
