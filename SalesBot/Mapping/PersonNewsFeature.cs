using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>
/// What is told of somebody while nobody sits over the map: it is shown to be confirmed, as in a sitting.
/// <code>
/// Dr Chen pushes for us now      Ms Jin is the sponsor too      Mr Gao, purchasing, likes us
/// 陈主任现在积极推动我们             鲁工影响力3                      高经理，采购科，支持我们
/// </code>
/// </summary>
public sealed class PersonNewsFeature(MappingDialog dialog, BotOptions options) : Feature
{
    // Longer, and a name in it is not what it is about.
    private const int Longest = 300;

    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => false;

    /// <inheritdoc/>
    public override Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken) => Task.FromResult(Served.Quiet);

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (text.Length > Longest || text.EndsWith('?') || text.EndsWith('？') || TouchReader.TellsOfContact(text)
            || talk.Turn.FocusDealId is not { } focus || await talk.Turn.DealAsync(focus) is not { Closing: null, ComplianceHold: null } deal)
        {
            return null;
        }

        var told = PeopleReader.Read(text, deal.People, talk.Turn.Today).Select(person => options.PersonTraits ? person : person.WithoutTraits()).ToList();
        if (told.Count == 0 || !told.TrueForAll(person => IsNews(person, text)))
        {
            return null;
        }

        var (people, leftOut) = MapPeople.Taken(deal, [], told);
        if (leftOut || EvaluatorWords.AreOffLimits(deal, text))
        {
            await talk.SayAsync(MapTexts.OnlyEvaluators, cancellationToken);
            return Served.Done;
        }

        if (told.Select(person => person.StrangeRole).FirstOrDefault(role => role is not null) is { } strange)
        {
            await talk.SayAsync(MapTexts.StrangeRole(strange), cancellationToken);
            if (told.TrueForAll(person => !(person with { StrangeRole = null }).SaysSomething))
            {
                return Served.Done;
            }
        }

        return Served.Begin(new MapDraft { DealId = deal.Id, Step = MapStep.Confirm, People = people, IsNews = true });
    }

    // Of somebody unknown a role has to be told, and they have to lead the line: a name in a sentence makes nobody known.
    private static bool IsNews(PersonTold person, string text) =>
        person.SaysSomething && (person.Who.Known is not null || (!person.Roles.IsEmpty && text.TrimStart().StartsWith(person.Who.Name, StringComparison.OrdinalIgnoreCase)));
}
