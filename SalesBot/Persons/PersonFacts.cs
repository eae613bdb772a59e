using System.Collections.Immutable;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;
using SalesBot.Storage;

namespace SalesBot.Persons;

/// <summary>One fact about a person, the day it was recorded, and where it is from.</summary>
internal sealed record PersonFact(Text What, Text Value, DateOnly? On, Text Source);

/// <summary>Everything that one deal keeps about a person.</summary>
internal static class PersonFacts
{
    private const int MostEvents = 500;

    /// <summary>The facts, each with its day and source.</summary>
    public static async Task<IReadOnlyList<PersonFact>> OfAsync(Talk talk, PersonInDeal one)
    {
        var (deal, person) = (one.Deal, one.Person);
        var changes = (await talk.Turn.EventsAsync(deal.Id, null, MostEvents))
            .SelectMany(happened => happened.Parts.Select(part => (happened.At, Part: part)))
            .Where(change => change.Part.Name == nameof(Deal.People) && change.Part.Id == person.Id)
            .ToList();
        var byOwner = deal.OwnerId == talk.Turn.UserId ? new Text("recorded by you", "你登记的") : new Text($"recorded by {deal.OwnerName}", $"{deal.OwnerName}登记的");
        List<PersonFact> facts = [];
        Add(nameof(Person.Name), new("Name", "姓名"), Own(person.Name));
        Add(nameof(Person.Position), new("Position", "职务"), Own(person.Position));
        Add(nameof(Person.Roles), new("Roles", "角色"), person.Roles.IsEmpty ? null : MapWords.Roles(person.Roles));
        Add(nameof(Person.Influence), new("Influence", "影响力"), person.Influence is null ? null : MapWords.Influence(person.Influence));
        Add(nameof(Person.Stance), new("Stance", "立场"), person.Stance is null ? null : MapWords.Stance(person.Stance));
        Add(nameof(Person.Strength), new("Relation", "关系"), MapWords.Strength(person.Strength));
        Add(nameof(Person.LastTwoWayTouch), new("Last talk", "上次沟通"), Day(person.LastTwoWayTouch));
        Add(nameof(Person.PersonalWin), new("Success at work", "工作上的赢"), Own(person.PersonalWin));
        Add(nameof(Person.DecisionCriteria), new("Decides by", "决策标准"), Own(person.DecisionCriteria));
        Add(nameof(Person.ResponseMode), new("Response mode", "反应模式"), person.ResponseMode is null ? null : TraitNames.Of(person.ResponseMode));
        Add(nameof(Person.Profile), new("Profile", "人物类型"), person.Profile is null ? null : TraitNames.Of(person.Profile));
        Add(nameof(Person.BriefSentOn), new("Brief sent", "已发简报"), Day(person.BriefSentOn));
        Add(nameof(Person.OurOwner), new("Looked after by", "负责人"), Own(person.OurOwner));
        Add(nameof(Person.LeftOn), new("Left", "离开"), Day(person.LeftOn));
        foreach (var touch in deal.CountingTouches().Where(touch => touch.People.Any(seen => seen.PersonId == person.Id)))
        {
            var seen = touch.People.First(other => other.PersonId == person.Id);
            Contact(touch, new("Contact", "沟通"), Own(touch.Summary));
            Contact(touch, new("Concern", "关心"), Own(seen.Concern));
            Contact(touch, new("Feeling after it", "感受"), seen.Feeling is { } feeling ? new($"{feeling} of 5", $"{feeling}分（满分5）") : null);
            Contact(touch, new("Stance after it", "沟通后立场"), seen.StanceAfter is null ? null : MapWords.Stance(seen.StanceAfter));
        }

        facts.AddRange(deal.NextSteps.Where(step => step.With == person.Name)
            .Select(step => new PersonFact(new("Step", "步骤"), new(step.Text, step.Text), step.Due, new("plan", "计划"))));
        return facts;

        void Add(string property, Text what, Text? value)
        {
            if (value is not null)
            {
                facts.Add(new PersonFact(what, value, DateOnly.FromDateTime(talk.Turn.Local(Since(property))), byOwner));
            }
        }

        void Contact(Touch touch, Text what, Text? value)
        {
            if (value is { En.Length: > 0 })
            {
                facts.Add(new PersonFact(what, value, touch.On, new("contact log", "沟通记录")));
            }
        }

        // The events come newest first: the first that changed it is when it became what it is.
        DateTimeOffset Since(string property) => changes.Where(change => Of(change.Part.Before, property) != Of(change.Part.After, property))
            .Select(change => (DateTimeOffset?)change.At).FirstOrDefault() ?? deal.OpenedAt;

        Text? Day(DateOnly? day) => day is { } known ? new(Say.Date(known, Language.English, talk.Turn.Today), Say.Date(known, Language.Chinese, talk.Turn.Today)) : null;
    }

    private static string? Of(object? person, string property) => person is null ? null : typeof(Person).GetProperty(property)!.GetValue(person) switch
    {
        ImmutableArray<BuyingRole> roles => string.Join(',', roles),
        var value => value?.ToString(),
    };

    private static Text? Own(string? words) => words is { Length: > 0 } ? new Text(words, words) : null;
}
