using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Mapping;

/// <summary>The answer to a question about one person: what a no would do, whether they would call back, what they last said.</summary>
internal static class AnswerTold
{
    /// <summary>Takes it, or lets it pass; words about somebody else are taken as such.</summary>
    public static async Task<DialogTurnResult> HearAsync(MapSitting sitting, CancellationToken cancellationToken)
    {
        var step = sitting.Draft.Step;
        if (sitting.Draft.Ask.Count > 0 && IsAll(sitting))
        {
            return await (sitting with { Draft = sitting.Draft with { Ask = [], Step = MapStep.People } }).FinishPeopleAsync(cancellationToken);
        }

        var value = Value(sitting, step);
        var gaveUp = sitting.Input.Is(MapVerbs.Influence, MapVerbs.Strength, MapVerbs.Stance, MapVerbs.Response, MapVerbs.Profile) || sitting.Input.Is(CommandKind.Skip, CommandKind.DontKnow, CommandKind.No);
        if (value is null && !gaveUp)
        {
            return step == MapStep.Stance && sitting.Typed is { } words && PeopleReader.Read(words, sitting.Known, sitting.Talk.Turn.Today).IsEmpty
                ? await UnclearAsync(sitting, cancellationToken)
                : await PeopleTold.HearAsync(sitting, cancellationToken);
        }

        if (sitting.Draft.Ask is [var asked, ..])
        {
            var known = sitting.Deal.People.Find(person => person.Id == asked);
            var saved = value is { } influence && known is not null ? sitting.Saved(sitting.Deal.With(known with { Influence = influence })) : sitting;
            var noted = value is { } level && known is not null ? MapTexts.Influence(known.Name, level) : null;
            return await (saved with { Draft = sitting.Draft with { Ask = [.. sitting.Draft.Ask.Skip(1)], Step = MapStep.People }, Noted = noted }).FinishPeopleAsync(cancellationToken);
        }

        if (sitting.Draft.People is not [var before, ..])
        {
            return await sitting.FinishPeopleAsync(cancellationToken);
        }

        var told = With(before, step, value);
        var draft = sitting.Draft with { People = [told, .. sitting.Draft.People.Skip(1)], Asked = [.. sitting.Draft.Asked, step] };
        return draft.People.Count > 1 || told.Missing(draft.Asked, sitting.KeepsTraits) is not null
            ? await (sitting with { Draft = draft }).AskAsync(cancellationToken)
            : await NoteAsync(sitting with { Draft = draft }, told, cancellationToken);
    }

    private static bool IsAll(MapSitting sitting) =>
        sitting.Input.Is(MapVerbs.Done) || sitting.Input.Is(CommandKind.StepDone) || (sitting.Typed is { } words && MapReplies.IsAll(words));

    private static int? Value(MapSitting sitting, MapStep step)
    {
        var (least, most) = step switch { MapStep.Influence => (1, 5), MapStep.Strength => (0, 4), MapStep.Response => (0, 3), MapStep.Profile => (0, 6), _ => (-2, 2) };
        var value = sitting.Input switch
        {
            Input.Clicked { Click: var click } when click.Verb == Verb(step) => Number(click.Input(Field(step)) ?? click.Id(CardIds.Option)),
            Input.Said { Command: null, Text: var text } => step switch
            {
                MapStep.Influence => PersonWords.IfTheySayNo(text),
                MapStep.Strength => PersonWords.IfWeCalled(text),
                MapStep.Response => (int?)TraitWords.ModeAnswered(text),
                MapStep.Profile => (int?)TraitWords.ProfileAnswered(text),
                _ => TouchWords.StanceIn(text)?.Value,
            },
            _ when step == MapStep.Strength && sitting.Input.Is(CommandKind.Yes, CommandKind.Confirm) => 3,
            _ when step == MapStep.Strength && sitting.Input.Is(CommandKind.No) => 1,
            _ => null,
        };
        return value >= least && value <= most ? value : null;
    }

    private static PersonDraft With(PersonDraft person, MapStep step, int? value) => step switch
    {
        MapStep.Influence => person with { Influence = value },
        MapStep.Strength => value is { } strength ? person with { Strength = strength, StrengthIsTold = true } : person,
        MapStep.Response => person with { ResponseMode = (ResponseMode?)value },
        MapStep.Profile => person with { Profile = (Profile?)value },
        _ => person with { Stance = value, StanceIsAssumed = false },
    };

    private static async Task<DialogTurnResult> NoteAsync(MapSitting sitting, PersonDraft told, CancellationToken cancellationToken)
    {
        var (after, _) = MapPeople.Saved(sitting.Talk, sitting.Deal, [told]);
        var saved = sitting.Saved(after) with { Draft = sitting.Draft with { People = [], Asked = [], Step = MapStep.People } };
        if (saved.Draft.IsNews)
        {
            return await saved.EndAsync(cancellationToken);
        }

        return await saved.AskOpenlyAsync(told.Influence is { } influence ? MapTexts.InfluenceSet(told.Name, influence) : MapTexts.Noted(told.Name), cancellationToken);
    }

    private static async Task<DialogTurnResult> UnclearAsync(MapSitting sitting, CancellationToken cancellationToken)
    {
        await sitting.Talk.SayAsync(MapTexts.WhichStance, cancellationToken);
        return await sitting.AskAsync(cancellationToken);
    }

    private static string Verb(MapStep step) => step switch
    {
        MapStep.Influence => MapVerbs.Influence,
        MapStep.Strength => MapVerbs.Strength,
        MapStep.Response => MapVerbs.Response,
        MapStep.Profile => MapVerbs.Profile,
        _ => MapVerbs.Stance,
    };

    private static string Field(MapStep step) => step switch
    {
        MapStep.Influence => PeopleCard.InfluenceField,
        MapStep.Strength => PeopleCard.StrengthField,
        MapStep.Response => TraitFields.Response,
        MapStep.Profile => TraitFields.Profile,
        _ => PeopleCard.StanceField,
    };

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
