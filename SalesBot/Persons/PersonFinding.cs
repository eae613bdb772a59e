using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Persons;

/// <summary>A person with the deal that knows them.</summary>
internal sealed record PersonInDeal(Deal Deal, Person Person)
{
    /// <summary>What a button about them carries.</summary>
    public CardIds Ids => CardIds.Of(CardIds.Deal, Deal.Id).With(CardIds.Person, Person.Id);
}

/// <summary>Finds the one person somebody means: in the deal at hand first, then in all of theirs; whoever left too.</summary>
internal static class PersonFinding
{
    private const int MostNamed = 5;
    private const int MostOffered = 3;

    private static readonly Text WhichOne = new("Which one?", "是哪一位？");

    /// <summary>The person; null if nobody was found or it must be chosen. Then it was said, and a tap runs <paramref name="verb"/>.</summary>
    public static async Task<PersonInDeal?> FindAsync(Talk talk, string? words, string verb, CancellationToken cancellationToken)
    {
        var here = talk.Turn.FocusDealId is { } focus ? await talk.Turn.DealAsync(focus) : null;
        if (string.IsNullOrWhiteSpace(words))
        {
            await AskAsync(talk, here, verb, cancellationToken);
            return null;
        }

        var found = here is null ? [] : In(here, words);
        found = found.Count > 0 ? found : await ElsewhereAsync(talk, here, words);
        if (found.Count <= 1)
        {
            if (found.Count == 0)
            {
                await talk.SayAsync(new Text($"I know nobody called \"{words}\" in your deals, so there is nothing.", $"你的商机里没有“{words}”这个人，没有任何资料。"), cancellationToken);
            }

            return found.Count == 0 ? null : found[0];
        }

        // Two of one name differ by what they do; the customer tells the rest apart.
        var isOneDeal = found.DistinctBy(one => one.Deal.Id).Count() == 1;
        await talk.ShowAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    talk.In(WhichOne),
                    talk.In(new Text($"I know {found.Count} people of that name.", $"叫这个名字的有{found.Count}位。")),
                    [.. found.Take(MostOffered).Select(one => new NoteButton(Label(talk, one, isOneDeal), verb, one.Ids))]),
                talk.Pen)),
            cancellationToken);
        return null;
    }

    /// <summary>The person of a button, if the deal is the speaker's and still knows them; null after saying so.</summary>
    public static async Task<PersonInDeal?> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is { } id && await talk.Turn.DealAsync(id) is { } deal && deal.People.Find(person => person.Id == click.Id(CardIds.Person)) is { } person)
        {
            return new PersonInDeal(deal, person);
        }

        await talk.SayAsync(new Text("That person is not in your deals (any more), so there is nothing.", "你的商机里没有（或已经没有）这个人的资料。"), cancellationToken);
        return null;
    }

    private static async Task AskAsync(Talk talk, Deal? here, string verb, CancellationToken cancellationToken)
    {
        List<Person> known = here?.People.Where(person => person.LeftOn is null && !here.IsOffLimits(person)).Take(MostNamed).ToList() ?? [];
        if (here is null || known.Count == 0)
        {
            await talk.SayAsync(new Text("About whom? For example: about Mr Sun.", "关于谁？比如：孙经理怎么样。"), cancellationToken);
            return;
        }

        var names = known.Select(person => person.Name).ToList();
        await talk.ShowAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    here.AccountName,
                    talk.In(new Text($"About whom? I know {string.Join(", ", names)}.", $"关于谁？我知道{string.Join('、', names)}。")),
                    [.. known.Take(MostOffered).Select(person => new NoteButton(person.Name, verb, new PersonInDeal(here, person).Ids))]),
                talk.Pen)),
            cancellationToken);
    }

    private static async Task<IReadOnlyList<PersonInDeal>> ElsewhereAsync(Talk talk, Deal? here, string words)
    {
        var deals = await Task.WhenAll((await talk.Turn.MyDealsAsync()).Where(deal => deal.DealId != here?.Id).Select(deal => talk.Turn.DealAsync(deal.DealId)));
        // The same person in several deals of one customer is one: what is done is done in all of them.
        return [.. deals.OfType<Deal>().SelectMany(deal => In(deal, words)).DistinctBy(one => (one.Deal.AccountId, one.Person.Name, one.Person.Position))];
    }

    private static IReadOnlyList<PersonInDeal> In(Deal deal, string words)
    {
        var exact = deal.People.Where(person => person.Name.Equals(words.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        if (exact.Count > 0)
        {
            return [.. exact.Select(person => new PersonInDeal(deal, person))];
        }

        var named = PersonSpotter.In(words, deal.People).Select(mention => mention.Known).OfType<Person>().DistinctBy(person => person.Id).ToList();
        if (named is [var one])
        {
            // Whoever bears the same name is meant as well.
            return [.. deal.People.Where(person => person.Name == one.Name).Select(person => new PersonInDeal(deal, person))];
        }

        var found = NameFinder.Find(words, deal.People, person => [person.Name]);
        return [.. found.Matches.Where(match => match.Score >= NameSearch<Person>.Sure).Select(match => new PersonInDeal(deal, match.Item))];
    }

    private static string Label(Talk talk, PersonInDeal one, bool isOneDeal) =>
        isOneDeal
            ? one.Person.Position ?? (one.Person.Roles.IsEmpty ? one.Person.Name : talk.In(one.Person.Roles[0].Name()))
            : one.Deal.AccountName;
}
