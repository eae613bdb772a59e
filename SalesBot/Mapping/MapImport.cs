using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Mapping;

/// <summary>People of another deal of the same customer, to be taken over.</summary>
internal static class MapImport
{
    // As many as a card has buttons.
    private const int MostOffered = 3;

    /// <summary>Those of the deal meant; null if there is none, or several, and the person was told so.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="deal">The deal they come to.</param>
    /// <param name="from">The other deal in words; null for whichever there is.</param>
    /// <param name="chosen">The other deal's id, if one was chosen.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<PersonDraft>?> PeopleAsync(Talk talk, Deal deal, string? from, string? chosen, CancellationToken cancellationToken)
    {
        var others = (await talk.Turn.MyDealsAsync()).Where(summary => summary.DealId != deal.Id && summary.AccountName == deal.AccountName).ToList();
        var meant = chosen is not null ? [.. others.Where(summary => summary.DealId == chosen)]
            : from is null ? others
            : DealFinding.Search(from, others).Matches.Select(match => match.Item).Take(1).ToList();
        if (meant is [_, _, ..])
        {
            await talk.ReplaceAsync(CardMessage.Of(NoteCard.Draw(Choice(talk, deal, meant), talk.Pen)), cancellationToken);
            return null;
        }

        if (meant is not [var other])
        {
            await talk.SayAsync(MapTexts.NoDealToImport(deal.AccountName), cancellationToken);
            return null;
        }

        var people = Of(deal, await talk.Turn.DealAsync(other.DealId));
        if (people.Count == 0)
        {
            await talk.SayAsync(MapTexts.NobodyToImport, cancellationToken);
            return null;
        }

        return people;
    }

    // Roles and stances belong to a deal; who somebody is, and how well we know them, goes along.
    private static List<PersonDraft> Of(Deal deal, Deal? other) =>
    [
        .. (other?.AccountId == deal.AccountId ? other.People : [])
            .Where(person => person.LeftOn is null && !other!.IsOffLimits(person) && !deal.People.Exists(known => known.Name == person.Name)
                && deal.MayRecord(person.Roles.Contains(BuyingRole.Evaluator)))
            .Select(person => PersonDraft.Of(person) with { Id = null, Stance = null, StanceIsAssumed = false, StrengthIsTold = true, Roles = [.. person.Roles.Except([BuyingRole.Coach, BuyingRole.Blocker])] }),
    ];

    private static NoteView Choice(Talk talk, Deal deal, IReadOnlyList<DealSummary> others) => new(
        CardText.Clean(deal.AccountName),
        talk.Pen.Say("From which deal?", "从哪个商机导入？"),
        [.. others.Take(MostOffered).Select(other => new NoteButton(other.Title, MapVerbs.Import, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Option, other.DealId)))]);
}
