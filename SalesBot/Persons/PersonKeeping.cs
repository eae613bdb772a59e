using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Persons;

/// <summary>Keeps what the forms on the card of one person say: who of ours looks after them, what kind of person they are.</summary>
internal static class PersonKeeping
{
    private const int LongestName = 40;

    /// <summary>Somebody of ours looks after them (rule N43).</summary>
    public static async Task CareAsync(Talk talk, PersonInDeal one, string? name, bool showsTraits, CancellationToken cancellationToken)
    {
        var owner = CardText.Clean(name?.Trim() ?? string.Empty, LongestName);
        if (owner.Length == 0)
        {
            await talk.SayAsync(new Text($"Who looks after {one.Person.Name}? Please write a name.", $"{one.Person.Name}由谁负责？请写上姓名。"), cancellationToken);
            return;
        }

        await SaveAsync(talk, one.Deal, one.Person with { OurOwner = owner }, showsTraits, cancellationToken);
        await talk.SayAsync(new Text($"Noted: {owner} looks after {one.Person.Name} ({one.Deal.AccountName}).", $"记下了：{one.Deal.AccountName}的{one.Person.Name}由{owner}负责。"), cancellationToken);
    }

    /// <summary>How much they know of what they buy (F19); an evaluator of a tender is never judged.</summary>
    public static Task ExpertiseAsync(Talk talk, PersonInDeal one, Expertise expertise, bool showsTraits, CancellationToken cancellationToken) =>
        SaveAsync(talk, one.Deal, one.Person with { Expertise = expertise }, showsTraits, cancellationToken);

    /// <summary>Their response mode and profile; what is left empty stays, what is ticked as not known goes.</summary>
    public static Task TraitsAsync(Talk talk, PersonInDeal one, CardClick click, CancellationToken cancellationToken)
    {
        var cleared = (click.Input(PersonVerbs.ClearField) ?? string.Empty).Split(',', StringSplitOptions.TrimEntries);
        return SaveAsync(
            talk,
            one.Deal,
            one.Person with
            {
                ResponseMode = cleared.Contains(TraitFields.Response) ? null : TraitFields.ResponseIn(click) ?? one.Person.ResponseMode,
                Profile = cleared.Contains(TraitFields.Profile) ? null : TraitFields.ProfileIn(click) ?? one.Person.Profile,
            },
            showsTraits: true,
            cancellationToken);
    }

    /// <summary>Their card.</summary>
    public static PersonView View(Talk talk, Deal deal, Person person, bool showsTraits) => PersonView.Of(deal, person, talk.Turn.Today, talk.Turn.Numbers, talk.Turn.User.DisplayName, showsTraits);

    private static async Task SaveAsync(Talk talk, Deal deal, Person person, bool showsTraits, CancellationToken cancellationToken)
    {
        var after = deal.With(person);
        talk.Turn.Save(after);
        await talk.ReplaceAsync(CardMessage.Of(PersonCard.Draw(View(talk, after, person, showsTraits), talk.Pen)), cancellationToken);
    }
}
