using SalesBot.Bot.Conversing;
using SalesBot.Sales.Deals;

namespace SalesBot.Persons;

/// <summary>The same person in other deals with the same customer. Somebody of the same name with another position is somebody else.</summary>
internal static class PersonElsewhere
{
    /// <summary>In deals the speaker works on.</summary>
    public static async Task<IReadOnlyList<PersonInDeal>> MineAsync(Talk talk, PersonInDeal one)
    {
        var same = (await talk.Turn.MyDealsAsync()).Where(deal => deal.DealId != one.Deal.Id && deal.AccountName == one.Deal.AccountName);
        return Those(one, await Task.WhenAll(same.Select(deal => talk.Turn.DealAsync(deal.DealId))));
    }

    /// <summary>In deals the speaker may see: also those of everybody who reports to them.</summary>
    public static async Task<IReadOnlyList<PersonInDeal>> SeenAsync(Talk talk, PersonInDeal one)
    {
        var team = (await talk.Turn.TeamDealsAsync()).SelectMany(list => list.Deals);
        var same = (await talk.Turn.MyDealsAsync()).Concat(team).DistinctBy(deal => deal.DealId).Where(deal => deal.DealId != one.Deal.Id && deal.AccountName == one.Deal.AccountName);
        return Those(one, await Task.WhenAll(same.Select(deal => talk.Turn.TeamDealAsync(deal.DealId))));
    }

    private static List<PersonInDeal> Those(PersonInDeal one, IEnumerable<Deal?> deals) =>
    [
        .. from deal in deals.OfType<Deal>()
           let person = deal.People.Find(person => person.Name == one.Person.Name && (person.Position is null || one.Person.Position is null || person.Position == one.Person.Position))
           where person is not null
           select new PersonInDeal(deal, person),
    ];
}
