using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>What the form under "Edit" changes of one person. Fields left empty change nothing; what is no value is not taken.</summary>
internal static class MapEdit
{
    /// <summary>Whether it would name somebody who assesses the bids where only the structure may be recorded.</summary>
    public static bool IsRefused(Deal deal, CardClick click) =>
        !deal.MayRecord(RoleOf(click) == BuyingRole.Evaluator || EvaluatorWords.Mean(click.Input(PeopleCard.PositionField)));

    public static MapDraft Of(MapDraft draft, CardClick click)
    {
        var at = Number(click.Input(PeopleCard.WhoField)) ?? draft.From;
        if (at < 0 || at >= draft.People.Count)
        {
            return draft;
        }

        var people = draft.People.ToList();
        var before = people[at];
        var stance = click.Input(PeopleCard.StanceField);
        people[at] = before with
        {
            Position = string.IsNullOrWhiteSpace(click.Input(PeopleCard.PositionField)) ? before.Position : click.Input(PeopleCard.PositionField)!.Trim(),
            Roles = RoleOf(click) is { } role ? [role] : before.Roles,
            Influence = Number(click.Input(PeopleCard.InfluenceField)) is >= 1 and <= 5 and var influence ? influence : before.Influence,
            Stance = stance is null ? before.Stance : Number(stance) is >= -2 and <= 2 and var value ? value : stance == "unknown" ? null : before.Stance,
            StanceIsAssumed = stance is null && before.StanceIsAssumed,
            Strength = Number(click.Input(PeopleCard.StrengthField)) is >= 0 and <= 4 and var strength ? strength : before.Strength,
            LastTalk = DateOnly.TryParseExact(click.Input(PeopleCard.TalkField), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : before.LastTalk,
        };
        return draft with { People = people };
    }

    private static BuyingRole? RoleOf(CardClick click) =>
        Enum.TryParse<BuyingRole>(click.Input(PeopleCard.RolesField), out var role) && Enum.IsDefined(role) ? role : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
