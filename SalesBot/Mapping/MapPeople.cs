using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Mapping;

/// <summary>Puts told people on the map, and shows what the map says then.</summary>
internal static class MapPeople
{
    /// <summary>The people of a message on top of those already told; who must not be recorded is left out.</summary>
    public static (List<PersonDraft> People, bool LeftOut) Taken(Deal deal, IReadOnlyList<PersonDraft> before, IReadOnlyList<PersonTold> told)
    {
        var people = before.ToList();
        var leftOut = false;
        foreach (var one in told.Take(PeopleReader.MostPeople))
        {
            if (!deal.MayRecord(one.Roles.Contains(BuyingRole.Evaluator) || EvaluatorWords.Mean(one.Position)))
            {
                leftOut = true;
                continue;
            }

            var at = people.FindIndex(draft => one.Who.Known is { } known ? IsOne(people, draft, known) : draft.Name.Equals(one.Who.Name, StringComparison.OrdinalIgnoreCase));
            if (at >= 0 && !one.IsAnother)
            {
                people[at] = people[at].With(one);
            }
            else
            {
                people.Add(PersonDraft.Of(one, [.. deal.People, .. people.Where(draft => draft.Id is null).Select((draft, number) => draft.AsKnown(number))]));
            }
        }

        return (people, leftOut);
    }

    /// <summary>Everybody who may be spoken of: whom the deal knows, and who was told and is not saved.</summary>
    public static IReadOnlyList<Person> Known(Deal deal, IReadOnlyList<PersonDraft> people) =>
        [.. deal.People, .. people.Select((draft, at) => (draft, at)).Where(pair => pair.draft.Id is null).Select(pair => pair.draft.AsKnown(pair.at))];

    /// <summary>
    /// The deal with these people, and the ids of those whose influence nobody told. The purchase may have
    /// become a tender since they were told: who assesses its bids is not added.
    /// </summary>
    public static (Deal Deal, IReadOnlyList<string> Ask) Saved(Talk talk, Deal deal, IReadOnlyList<PersonDraft> people)
    {
        var after = deal;
        List<string> ask = [];
        foreach (var person in people.Where(draft => draft.Id is not null || deal.MayRecord(draft.IsEvaluator)).Select(draft => draft.In(deal, () => talk.Turn.NewId("p"))))
        {
            after = after.With(person);
            if (person.Influence is null && !after.IsOffLimits(person))
            {
                ask.Add(person.Id);
            }
        }

        return (people.Where(draft => draft.HelpedUs).Aggregate(after, (so, friend) => Tested(talk, so, friend)), ask);
    }

    // Somebody who did for us what only a friend does is an ally that proved it (domain 7.4); an answer that says so stays.
    private static Deal Tested(Talk talk, Deal deal, PersonDraft friend) =>
        deal.Type == DealType.PassiveProject || deal.Answers.GetValueOrDefault("COACH") is { State: AnswerState.Answered, Value: AnswerValue.Choice { Option: "tested_strong" or "tested_weak" } }
            ? deal
            : deal.With(new Answer
            {
                Key = "COACH",
                State = AnswerState.Answered,
                Value = new AnswerValue.Choice(friend.Influence >= 3 ? "tested_strong" : "tested_weak"),
                Evidence = Evidence.Verified,
                Source = friend.Name,
                By = talk.Turn.UserId,
                At = talk.Turn.Now,
            });

    /// <summary>Shows the map of a deal in numbers.</summary>
    public static Task ShowAsync(Talk talk, Deal deal, CancellationToken cancellationToken) => ShowAsync(talk, MapView.Of(deal, talk.Turn.Today, talk.Turn.Numbers), cancellationToken);

    /// <summary>Shows a map in numbers.</summary>
    public static Task ShowAsync(Talk talk, MapView view, CancellationToken cancellationToken)
    {
        talk.Memory.People = new PeopleShown(view.DealId, talk.Turn.Now);
        return talk.ReplaceAsync(CardMessage.Of(MapCard.Draw(view, talk.Pen)), cancellationToken);
    }

    private static bool IsOne(List<PersonDraft> people, PersonDraft draft, Person known) =>
        draft.Id == known.Id || (draft.Id is null && known.Id == $"draft:{people.IndexOf(draft)}");
}
