using AdaptiveCards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>What a draft waits for: who is who, what a no would do, whether all is right.</summary>
internal static class MapQuestion
{
    /// <summary>The step of the question, and its card; null where plain words ask it.</summary>
    public static (MapStep Step, AdaptiveCard? Card) Of(Talk talk, Deal deal, MapDraft draft)
    {
        if (draft.Ask is [var id, ..] && deal.People.Find(person => person.Id == id) is { } person)
        {
            return (MapStep.Influence, InfluenceCard.Draw(new InfluenceView(deal.Id, id, person.Name, null), talk.Pen));
        }

        if (draft.People.FirstOrDefault(told => told.MaybeSame is not null) is { } twin)
        {
            return (MapStep.Same, SamePersonCard.Draw(deal, twin, talk.Pen));
        }

        return draft.People switch
        {
            [{ Influence: null, Id: null } only] =>
                (MapStep.Influence, InfluenceCard.Draw(new InfluenceView(deal.Id, null, only.Name, MapTexts.Proposal(only, talk)), talk.Pen)),
            [] => (draft.Step, null),
            var people => (MapStep.Confirm, PeopleCard.Draw(new PeopleView(deal.Id, people, Math.Min(draft.From, people.Count - 1), talk.Turn.Today), talk.Pen)),
        };
    }
}
