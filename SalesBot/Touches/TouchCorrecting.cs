using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Touches;

/// <summary>
/// Corrects a draft by words: "no, Mr Sun was not there", 下一步应该是他周五前给我设备清单, "it was a call on Thursday".
/// What is not spoken of stays.
/// </summary>
internal static partial class TouchCorrecting
{
    /// <summary>The corrected note; null if the words change nothing in it.</summary>
    public static DealNote? Apply(Deal deal, DealNote note, string text, DateOnly today)
    {
        var readings = TouchReader.Read(text, deal.People, today, LastSpokenOf(deal, note));
        var after = note;
        foreach (var reading in readings)
        {
            after = WithPeople(deal, after, reading);
            after = WithSteps(after, reading);
            after = WithContact(after, reading, text, today);
        }

        if (NoStep().IsMatch(text))
        {
            after = after with { Steps = [] };
        }

        if (NoAnswer().IsMatch(text))
        {
            after = after with { Facts = [], Heard = [] };
        }

        return Same(after, note) ? null : after;
    }

    private static bool Same(DealNote one, DealNote other) =>
        ReferenceEquals(one, other) || System.Text.Json.JsonSerializer.Serialize(one) == System.Text.Json.JsonSerializer.Serialize(other);

    private static PersonMention? LastSpokenOf(Deal deal, DealNote note)
    {
        var name = note.Steps.Select(step => step.With).LastOrDefault(with => with is not null) ?? note.Touches.SelectMany(touch => touch.People).LastOrDefault()?.Name;
        return name is null ? null : new PersonMention(0, 0, deal.People.Find(person => person.Name == name), name);
    }

    private static DealNote WithPeople(Deal deal, DealNote note, TouchReading reading)
    {
        if (note.Touches is not [.. var before, var touch])
        {
            return note;
        }

        var people = touch.People.Where(person => !reading.Absent.Any(gone => gone.Name == person.Name)).ToList();
        foreach (var heard in reading.SpokenOf)
        {
            var told = TouchDrafting.Person(deal, heard);
            var at = people.FindIndex(person => person.Name == told.Name);
            if (at >= 0)
            {
                people[at] = people[at] with { After = told.After ?? people[at].After, Concern = told.Concern ?? people[at].Concern, Feeling = told.Feeling ?? people[at].Feeling };
            }
            else if (!reading.Steps.Any(step => step.With?.Name == told.Name))
            {
                people.Add(told);
            }
        }

        return note with
        {
            Touches = [.. before, touch with { People = people, OurPeople = reading.OurPeople.Length > 0 ? [.. reading.OurPeople] : touch.OurPeople }],
            NotThere = [.. note.NotThere.Where(name => !people.Exists(person => person.Name == name))],
        };
    }

    private static DealNote WithSteps(DealNote note, TouchReading reading)
    {
        var steps = note.Steps.ToList();
        foreach (var step in reading.Steps)
        {
            var told = new StepNote(step.Text, step.Due, step.Owner, step.With?.Name);
            var at = steps.FindIndex(other => other.Owner == told.Owner);
            if (at < 0)
            {
                steps.Add(told);
            }
            else if (told.Due is not null)
            {
                // Another day or another deed of the same side; "then I do the sheet" leaves the sheet as it stands.
                steps[at] = told;
            }
        }

        return note with { Steps = steps };
    }

    private static DealNote WithContact(DealNote note, TouchReading reading, string text, DateOnly today)
    {
        if (reading.Steps.Length > 0)
        {
            return note;
        }

        var said = DateReader.Read(text, today);
        var undated = note.Steps.FindIndex(step => step.Due is null);
        if (said is { Problem: DateProblem.None, Past: false } && said.Date > today && reading.On is null && (undated >= 0 || note.Steps.Count == 1) && !WasWords().IsMatch(text))
        {
            var steps = note.Steps.ToList();
            steps[Math.Max(undated, 0)] = steps[Math.Max(undated, 0)] with { Due = said.Date };
            return note with { Steps = steps };
        }

        if (note.Touches is not [.. var before, var touch])
        {
            return note;
        }

        var channel = TouchWords.ChannelIn(text) ?? touch.Channel;
        var direction = OneWay().IsMatch(text) || TouchWords.IsNoAnswer(text) ? TouchDirection.OneWay : TwoWay().IsMatch(text) ? TouchDirection.TwoWay : touch.Direction;
        var on = reading.On is { } day && day <= today ? day : touch.On;
        return note with { Touches = [.. before, touch with { Channel = channel, Direction = direction, On = on, DayIsOpen = touch.DayIsOpen && reading.On is null }] };
    }

    [GeneratedRegex(@"\bno\s+next\s+steps?\b|\b(?:remove|drop|delete|without)\s+(?:the\s+)?(?:next\s+)?steps?\b|(?:没有|不要|去掉|删掉|删除)下一步", RegexOptions.IgnoreCase)]
    private static partial Regex NoStep();

    [GeneratedRegex(@"\b(?:without|remove|drop|not)\s+(?:the\s+)?(?:answers?|budget|decision\s+maker)\b|(?:不记|去掉|删掉|别记).{0,4}(?:预算|回答|决策者)|(?:预算|回答).{0,3}(?:不记|去掉|删掉|别记)", RegexOptions.IgnoreCase)]
    private static partial Regex NoAnswer();

    [GeneratedRegex(@"\bone[ -]?way\b|\bno\s+answer\b|单向|没回", RegexOptions.IgnoreCase)]
    private static partial Regex OneWay();

    [GeneratedRegex(@"\btwo[ -]?way\b|\b(?:he|she|they)\s+(?:did\s+)?(?:answered|replied|answer|reply)\b|双向|回复了|回了", RegexOptions.IgnoreCase)]
    private static partial Regex TwoWay();

    [GeneratedRegex(@"\b(?:was|were|met|happened)\b|是.{0,4}(?:的会|开的|见的|打的)", RegexOptions.IgnoreCase)]
    private static partial Regex WasWords();
}
