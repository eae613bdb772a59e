using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>What the form under "Edit" makes of a draft.</summary>
/// <param name="Draft">The draft after.</param>
/// <param name="IsRefused">Whether somebody turned out to assess the bids, and went off the list.</param>
internal sealed record MapEdit(MapDraft Draft, bool IsRefused)
{
    /// <summary>Fields left empty change nothing, what is no value is not taken, and what is ticked as wrong is emptied.</summary>
    /// <param name="draft">The draft before.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="click">The form as sent.</param>
    /// <param name="today">The rep's day.</param>
    /// <param name="keepsTraits">Whether response mode and profile may be kept.</param>
    public static MapEdit Of(MapDraft draft, Deal deal, CardClick click, DateOnly today, bool keepsTraits)
    {
        var at = Number(click.Input(PeopleCard.WhoField)) ?? draft.From;
        if (at < 0 || at >= draft.People.Count)
        {
            return new MapEdit(draft, false);
        }

        var people = draft.People.ToList();
        people[at] = Filled(Emptied(people[at], Codes(click, PeopleCard.ClearField)), click, today, keepsTraits);
        var isRefused = !deal.MayRecord(people[at].IsEvaluator);
        if (isRefused)
        {
            people.RemoveAt(at);
        }

        return new MapEdit(draft with { People = people, From = Math.Min(draft.From, Math.Max(0, people.Count - 1)) }, isRefused);
    }

    private static PersonDraft Emptied(PersonDraft person, ImmutableArray<string> fields) => person with
    {
        Position = fields.Contains(PeopleCard.PositionField) ? null : person.Position,
        Roles = fields.Contains(PeopleCard.RolesField) ? [] : person.Roles,
        Influence = fields.Contains(PeopleCard.InfluenceField) ? null : person.Influence,
        Stance = fields.Contains(PeopleCard.StanceField) ? null : person.Stance,
        LastTalk = fields.Contains(PeopleCard.TalkField) ? null : person.LastTalk,
        PersonalWin = fields.Contains(PeopleCard.WinField) ? null : person.PersonalWin,
        Expertise = fields.Contains(PeopleCard.ExpertiseField) ? null : person.Expertise,
        ResponseMode = fields.Contains(TraitFields.Response) ? null : person.ResponseMode,
        Profile = fields.Contains(TraitFields.Profile) ? null : person.Profile,
    };

    private static PersonDraft Filled(PersonDraft person, CardClick click, DateOnly today, bool keepsTraits)
    {
        var heard = click.Input(PeopleCard.HeardField) is { } words ? TouchWords.StanceIn(words)?.Value : null;
        var stance = Number(click.Input(PeopleCard.StanceField)) is >= -2 and <= 2 and var chosen ? chosen : heard;
        var strength = Number(click.Input(PeopleCard.StrengthField)) is >= 0 and <= 4 and var known ? known : (int?)null;
        var roles = Codes(click, PeopleCard.RolesField).Select(code => Enum.TryParse<BuyingRole>(code, out var role) && Enum.IsDefined(role) ? role : (BuyingRole?)null).OfType<BuyingRole>().Distinct().ToList();
        var talk = DateOnly.TryParseExact(click.Input(PeopleCard.TalkField), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today ? day : person.LastTalk;
        return person with
        {
            Position = click.Input(PeopleCard.PositionField)?.Trim() ?? person.Position,
            Roles = roles.Count > 0 ? roles : person.Roles,
            Influence = Number(click.Input(PeopleCard.InfluenceField)) is >= 1 and <= 5 and var influence ? influence : person.Influence,
            Stance = stance ?? person.Stance,
            StanceIsAssumed = stance is null && person.StanceIsAssumed && person.Stance is not null,
            Strength = strength ?? person.Strength,
            StrengthIsTold = strength is not null || person.StrengthIsTold,
            LastTalk = talk,
            PersonalWin = click.Input(PeopleCard.WinField)?.Trim() ?? person.PersonalWin,
            Expertise = Enum.TryParse<Expertise>(click.Input(PeopleCard.ExpertiseField), out var expertise) && Enum.IsDefined(expertise) ? expertise : person.Expertise,
            ResponseMode = keepsTraits ? TraitFields.ResponseIn(click) ?? person.ResponseMode : person.ResponseMode,
            Profile = keepsTraits ? TraitFields.ProfileIn(click) ?? person.Profile : person.Profile,
        };
    }

    private static ImmutableArray<string> Codes(CardClick click, string field) =>
        [.. (click.Input(field) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
