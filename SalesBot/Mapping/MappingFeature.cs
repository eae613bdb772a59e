using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Mapping;

/// <summary>
/// The buying committee: who they are, how they stand, who follows whom (domain 5, 7.4):
/// <code>
/// map city hospital      the director listens to Lu      import from spare parts 2027      who will evaluate?      Ms Jin is back
/// 关键人 市医院             院长听鲁工的                       从备件商机导入                       谁来评标？                金主管回来了
/// </code>
/// </summary>
public sealed class MappingFeature(MappingDialog dialog) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Map)
        || input.Is(MapVerbs.Add, MapVerbs.Confirm, MapVerbs.Edit, MapVerbs.Page, MapVerbs.Influence, MapVerbs.Strength, MapVerbs.Stance, MapVerbs.Response, MapVerbs.Profile, MapVerbs.Same, MapVerbs.Done, MapVerbs.Import);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            return await PressedAsync(talk, click, cancellationToken);
        }

        var said = (Input.Said)input;
        if (await DealFinding.FindAsync(talk, said.Command?.Argument, CommandKind.Map, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        return await BeginAsync(talk, deal, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (talk.Turn.FocusDealId is not { } focus || await talk.Turn.DealAsync(focus) is not { } deal)
        {
            return null;
        }

        if (MapReplies.AsksWhoEvaluates(text))
        {
            await talk.SayAsync(MapReplies.KnowsOnlyComposition(text) ? MapTexts.OnlyComposition : MapTexts.Evaluating(deal), cancellationToken);
            return Served.Done;
        }

        if (MapReplies.CameBack(text) is { } who && deal.People.FindAll(person => person.LeftOn is not null && person.Name.Equals(who, StringComparison.OrdinalIgnoreCase)) is [var back])
        {
            var returned = deal.WithReturned(back);
            talk.Turn.Save(returned);
            await talk.SayAsync(MapTexts.Back(back.Name, returned.People.First(person => person.Id == back.Id)), cancellationToken);
            return Served.Done;
        }

        if (MapReplies.ImportFrom(text) is { } from)
        {
            return await ImportAsync(talk, deal, from, null, cancellationToken);
        }

        var told = FollowReader.Read(FollowsTold.Lines(text, talk.Whole), deal.People);
        if (told.IsEmpty || TouchReader.TellsOfContact(text))
        {
            return null;
        }

        var follows = MapFollows.Applied(deal, told);
        if (follows.Fault is { } fault)
        {
            await talk.SayAsync(MapTexts.Refused(fault, follows.From, follows.To), cancellationToken);
            return Served.Done;
        }

        talk.Turn.Save(follows.Deal);
        await talk.SayAsync(MapTexts.Follows(told), cancellationToken);
        await MapPeople.ShowAsync(talk, follows.Deal, cancellationToken);
        return Served.Done;
    }

    private static async Task<Served> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.DealAsync(id) is not { } deal)
        {
            await talk.SayAsync(MapTexts.NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        switch (click.Verb)
        {
            case MapVerbs.Add:
                return await BeginAsync(talk, deal, cancellationToken);
            case MapVerbs.Import:
                return await ImportAsync(talk, deal, null, click.Id(CardIds.Option), cancellationToken);
            default:
                // The card is older than the talk: the map is shown as it stands.
                await MapPeople.ShowAsync(talk, deal, cancellationToken);
                return Served.Done;
        }
    }

    private static async Task<Served> BeginAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        talk.Turn.FocusDealId = deal.Id;
        var view = MapView.Of(deal, talk.Turn.Today, talk.Turn.Numbers);
        if (deal.People.Exists(person => person.LeftOn is null))
        {
            await MapPeople.ShowAsync(talk, view, cancellationToken);
        }

        if (deal.Closing is not null || deal.ComplianceHold is not null)
        {
            return Served.Done;
        }

        var begin = DoneCard.Draw(new DoneView(deal.Id, talk.In(MapTexts.Begin(deal, view.Missing)), talk.Pen.Say("That's all", "就这些"), MayImport: true), talk.Pen);
        await talk.ShowAsync(CardMessage.Of(begin), cancellationToken);
        return Served.Begin(new MapDraft { DealId = deal.Id });
    }

    private static async Task<Served> ImportAsync(Talk talk, Deal deal, string? from, string? chosen, CancellationToken cancellationToken) =>
        await MapImport.PeopleAsync(talk, deal, from, chosen, cancellationToken) is { } people
            ? Served.Begin(new MapDraft { DealId = deal.Id, Step = MapStep.Confirm, People = people })
            : Served.Done;
}
