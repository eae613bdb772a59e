using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Persons;

/// <summary>
/// What is still to be done when somebody was deleted from a deal: the other deals, one a turn, and then what answering
/// left behind. It waits where the conversation keeps what comes next, so that whoever speaks after a crash finishes it.
/// </summary>
/// <param name="Erasure">Who.</param>
/// <param name="Done">The deals they are gone from, or are deleted from in this turn, by id.</param>
/// <param name="Left">The others, each with the id they have there.</param>
internal sealed record ErasingNext(Erasure Erasure, IReadOnlyList<string> Done, IReadOnlyList<(string Deal, string Person)> Left)
{
    private const string NameId = "name";
    private const string InsteadId = "instead";
    private const string DoneId = "done";
    private const string LeftId = "left";
    private const char Between = ' ';
    private const char Inside = '|';

    /// <summary>What follows the first deal.</summary>
    public static ErasingNext After(PersonInDeal one, Erasure erasure, IEnumerable<PersonInDeal> others) =>
        new(erasure, [one.Deal.Id], [.. others.Select(other => (other.Deal.Id, other.Person.Id))]);

    /// <summary>What a continuation says; the deal it names is not left.</summary>
    public static ErasingNext Read(Continuation next) => new(
        new Erasure(next.Id(CardIds.Person) ?? string.Empty, next.Id(NameId) ?? string.Empty, next.Id(InsteadId) ?? string.Empty),
        Split(next, DoneId),
        [.. Split(next, LeftId).Select(pair => pair.Split(Inside)).Select(pair => (pair[0], pair[^1]))]);

    /// <summary>Leaves the next deal to a turn of its own; what answering left behind, if there is none.</summary>
    public void Ask(Talk talk)
    {
        (string Deal, string Person)? first = Left.Count > 0 ? Left[0] : null;
        talk.Turn.Then(Continuation.Of(
            PersonVerbs.EraseNext,
            (CardIds.Deal, first?.Deal),
            (CardIds.Person, first?.Person),
            (NameId, Erasure.Name),
            (InsteadId, Erasure.Instead),
            (DoneId, string.Join(Between, first is { } now ? [.. Done, now.Deal] : Done)),
            (LeftId, string.Join(Between, Left.Skip(1).Select(pair => pair.Deal + Inside + pair.Person)))));
    }

    private static string[] Split(Continuation next, string id) => (next.Id(id) ?? string.Empty).Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
