using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>Puts a confirmed note into its deal.</summary>
internal static class TouchSaving
{
    /// <summary>The deal with the note, and the last contact of it; null if the note held only steps or facts.</summary>
    public static (Deal Deal, Touch? Last) Apply(Talk talk, Deal deal, DealNote note)
    {
        Touch? last = null;
        var added = new Dictionary<string, Person>(StringComparer.OrdinalIgnoreCase);
        foreach (var told in note.Touches)
        {
            var seen = new List<Impression>();
            foreach (var person in told.People)
            {
                var known = person.Id is { } id ? deal.People.Find(other => other.Id == id) : added.GetValueOrDefault(person.Name) ?? deal.People.Find(other => other.Name == person.Name);
                if (known is null)
                {
                    known = added[person.Name] = New(talk, person);
                    deal = deal with { People = deal.People.Add(known) };
                }

                if (!deal.IsOffLimits(known) && !seen.Exists(other => other.PersonId == known.Id))
                {
                    seen.Add(new Impression(known.Id, known.Stance, person.After, person.Feeling, person.Concern));
                }
            }

            last = new Touch
            {
                Id = talk.Turn.NewId("tc"),
                On = told.On,
                Channel = told.Channel,
                Direction = told.Direction,
                Summary = told.Summary,
                People = [.. seen],
                OurPeople = told.OurPeople.Count == 0 ? [] : [AfterSaving.Self(talk, deal), .. told.OurPeople],
                FeelingsAskedAt = seen.Exists(person => person.Feeling is not null) ? talk.Turn.Now : null,
                By = talk.Turn.UserId,
                At = talk.Turn.Now,
            };
            deal = deal.With(last);
            talk.Memory.LastTouch = new LastTouch { DealId = deal.Id, TouchId = last.Id };
        }

        foreach (var step in note.Steps.Where(step => step.Due is not null))
        {
            deal = deal with { NextSteps = deal.NextSteps.Add(new NextStep(talk.Turn.NewId("st"), step.Text, step.Due!.Value, step.Owner, step.With)) };
        }

        foreach (var fact in note.Facts)
        {
            deal = WithFact(talk, deal, fact);
        }

        return (deal, last);
    }

    /// <summary>The value of a fact of a note; null if it no longer reads.</summary>
    public static AnswerReading? Read(Deal deal, FactNote fact, DateOnly today) => fact.Option is { } option
        ? new AnswerReading { Kind = AnswerReadingKind.Value, Value = new AnswerValue.Choice(option), Evidence = Evidence.Verified, Source = fact.Source }
        : AnswerReader.Read(QuestionBank.Get(fact.Key), fact.Words, new AnswerContext(today, deal.Amount, deal.Answers.GetValueOrDefault(fact.Key)));

    private static Deal WithFact(Talk talk, Deal deal, FactNote fact)
    {
        if (Read(deal, fact, talk.Turn.Today) is not { Value: { } value } read)
        {
            return deal;
        }

        return deal.With(new Answer
        {
            Key = fact.Key,
            State = AnswerState.Answered,
            Value = value,
            Evidence = read.Evidence ?? Evidence.Stated,
            Quote = fact.Words.Length > 0 ? fact.Words : null,
            Source = read.Source ?? fact.Source,
            By = talk.Turn.UserId,
            At = talk.Turn.Now,
        });
    }

    private static Person New(Talk talk, PersonNote person) => new()
    {
        Id = talk.Turn.NewId("pn"),
        Name = person.Name,
        NameIsTitle = person.IsTitle,
        Position = person.IsTitle ? null : person.Position,
        Roles = person.Role is { } role ? [role] : [],
    };
}
