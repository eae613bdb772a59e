using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Touches;

/// <summary>Makes a note for a deal from what was typed. Nobody may find in it what nobody said.</summary>
internal static class TouchDrafting
{
    /// <summary>The note.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="text">What was typed of it.</param>
    /// <param name="today">The rep's day.</param>
    /// <param name="asLog">The rep said that this is a contact, so it is one whatever the words are.</param>
    public static DealNote Note(Deal deal, string text, DateOnly today, bool asLog = false)
    {
        if (EvaluatorWords.AreOffLimits(deal, text))
        {
            return new DealNote { DealId = deal.Id, Account = deal.AccountName, Title = deal.Title, IsRefused = true };
        }

        var readings = TouchReader.Read(text, deal.People, today);
        var contacts = readings.Where(reading => reading.IsContact || reading.People.Length > 0).ToList();
        if (contacts.Count == 0 && asLog)
        {
            var only = readings[0];
            contacts = [only with { IsContact = true, People = [.. only.NotThere.Select(person => new PersonHeard(person))], NotThere = [], Channel = TouchWords.ChannelIn(text) }];
        }

        var facts = readings.SelectMany(reading => reading.Facts).ToList();
        var answers = facts.Select(fact => Answer(deal, fact, today)).OfType<FactNote>().ToList();
        var note = new DealNote
        {
            DealId = deal.Id,
            Account = deal.AccountName,
            Title = deal.Title,
            Touches = [.. contacts.Select(reading => Touch(deal, reading, text, today))],
            Steps = [.. readings.SelectMany(reading => reading.Steps).Select(step => new StepNote(step.Text, step.Due, step.Owner, step.With?.Name))],
            Facts = answers,
            Heard = [.. facts.Where(fact => !answers.Exists(answer => answer.Key == fact.Key)).Select(fact => fact.Words)],
            NotThere = [.. readings.SelectMany(reading => reading.NotThere).Where(person => contacts.TrueForAll(contact => !contact.People.Any(other => other.Who.Name == person.Name))).Select(person => person.Name).Distinct()],
        };
        return note with { Facts = [.. note.Facts, .. FromTheContact(deal, note)] };
    }

    /// <summary>A person of the note, with what was said of them.</summary>
    public static PersonNote Person(Deal deal, PersonHeard heard)
    {
        var (who, stance, concern, feeling) = heard;
        var known = who.Known is null ? null : deal.People.Find(person => person.Id == who.Known.Id);
        return new PersonNote
        {
            Id = known?.Id,
            Name = known?.Name ?? who.Name,
            Position = known is null ? who.Position : known.Position,
            IsTitle = known?.NameIsTitle ?? who.IsTitle,
            Role = known is null ? RoleWords.RoleOf(who.Position ?? who.Name) : null,
            Before = known?.Stance,
            After = stance?.After(known?.Stance),
            Concern = concern,
            Feeling = feeling,
            IsKey = known is not null && deal.IsKey(known),
        };
    }

    private static TouchNote Touch(Deal deal, TouchReading reading, string text, DateOnly today) => new()
    {
        On = reading.On ?? today,
        DayIsOpen = reading.IsInFuture,
        Channel = reading.Channel ?? TouchChannel.Other,
        Direction = reading.Direction,
        People = [.. reading.People.Select(person => Person(deal, person))],
        OurPeople = [.. reading.OurPeople],
        Summary = text,
    };

    private static FactNote? Answer(Deal deal, FactHeard fact, DateOnly today)
    {
        if (Checklist.For(deal.Type).Find(fact.Key) is not { } entry)
        {
            return null;
        }

        var read = AnswerReader.Read(entry.Question, fact.Words, new AnswerContext(today, deal.Amount, deal.Answers.GetValueOrDefault(fact.Key)));
        return read is { Kind: AnswerReadingKind.Value, Confidence: >= 0.8 } && entry.Question.Accepts(read.Value!) ? new FactNote(fact.Key, fact.Words, read.Source ?? fact.Source) : null;
    }

    // The first talk with the decision maker answers its question, as a proposal (clarification A13).
    private static IEnumerable<FactNote> FromTheContact(Deal deal, DealNote note)
    {
        var met = note.Touches.Where(touch => touch.Direction == TouchDirection.TwoWay).SelectMany(touch => touch.People).ToList();
        var decider = deal.InRole(BuyingRole.DecisionMaker).FirstOrDefault(person => met.Exists(other => other.Id == person.Id));
        if (decider is not null && Checklist.For(deal.Type).Find("DM") is not null && deal.Answers.GetValueOrDefault("DM")?.Value is not AnswerValue.Choice { Option: "yes" or "partial" })
        {
            yield return new FactNote("DM", string.Empty, decider.Name, "partial");
        }
    }
}
