using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;
using SalesBot.Storage;

namespace SalesBot.Persons;

/// <summary>One fact about a person, the day it was recorded, and where it is from.</summary>
internal sealed record PersonFact(Text What, Text Value, DateOnly? On, Text Source);

/// <summary>Everything that is kept about one person, for whoever asks for it: a page, or a card where no page can be shown.</summary>
internal static class PersonExport
{
    private const int MostEvents = 500;
    private const int MostOnCard = 5;

    private static readonly Text ByYou = new("recorded by you", "你登记的");

    /// <summary>Shows it.</summary>
    public static async Task ShowAsync(Talk talk, PersonInDeal one, CancellationToken cancellationToken)
    {
        var facts = await FactsAsync(talk, one);
        var title = talk.In(new Text($"Data about {one.Person.Name}", $"{one.Person.Name}的资料"));
        var page = new PrintedPage(title, talk.Language,
        [
            PrintedPart.Line($"{one.Deal.AccountName} · {one.Deal.Title}"),
            PrintedPart.Table(
                talk.Language == Language.Chinese ? ["内容", "资料", "日期", "来源"] : ["What", "Value", "Date", "Source"],
                facts.Select(fact => new[] { talk.In(fact.What), talk.In(fact.Value), fact.On is { } on ? Say.Date(on, talk.Language, DateOnly.MinValue) : string.Empty, talk.In(fact.Source) })),
            PrintedPart.Line(talk.In(new Text("Confidential: it holds personal data.", "内含个人信息，请保密。"))),
        ]);
        if (talk.Turn.Publish(page) is { } address)
        {
            await talk.SayAsync(new Text($"{facts.Count} facts about {one.Person.Name}, for seven days: {address}", $"{one.Person.Name}的{facts.Count}条资料（7天有效）：{address}"), cancellationToken);
            return;
        }

        var rows = facts.Select(fact => $"{talk.In(fact.What)}: {talk.In(fact.Value)}{(fact.On is { } on ? $" ({Say.Date(on, talk.Language, talk.Turn.Today)})" : string.Empty)}").ToList();
        var pen = talk.Pen;
        List<AdaptiveElement> body = [Lines.Title(title), .. rows.Take(MostOnCard).Select(row => Lines.Sentence(row))];
        await talk.ShowAsync(
            CardMessage.Of(pen.Card(title, body, rows.Count > MostOnCard ? [pen.More([.. rows.Skip(MostOnCard).Select(row => Lines.Sentence(row))])] : [])),
            cancellationToken);
    }

    private static async Task<IReadOnlyList<PersonFact>> FactsAsync(Talk talk, PersonInDeal one)
    {
        var (deal, person) = (one.Deal, one.Person);
        var changes = (await talk.Turn.EventsAsync(deal.Id, null, MostEvents))
            .SelectMany(happened => happened.Parts.Select(part => (happened.At, Part: part)))
            .Where(change => change.Part.Name == nameof(Deal.People) && change.Part.Id == person.Id)
            .ToList();
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
            .Select(step => new PersonFact(new("Step", "步骤"), new(step.Text, step.Text), step.Due, new("your plan", "你的计划"))));
        return facts;

        void Add(string property, Text what, Text? value)
        {
            if (value is not null)
            {
                facts.Add(new PersonFact(what, value, DateOnly.FromDateTime(talk.Turn.Local(Since(property))), ByYou));
            }
        }

        void Contact(Touch touch, Text what, Text? value)
        {
            if (value is { En.Length: > 0 })
            {
                facts.Add(new PersonFact(what, value, touch.On, new("your contact log", "你的沟通记录")));
            }
        }

        // The events come newest first: the first that changed it is when it became what it is.
        DateTimeOffset Since(string property) => changes.Where(change => Of(change.Part.Before, property) != Of(change.Part.After, property))
            .Select(change => (DateTimeOffset?)change.At).FirstOrDefault() ?? deal.OpenedAt;

        Text? Day(DateOnly? day) => day is { } known ? new(Say.Date(known, Language.English, talk.Turn.Today), Say.Date(known, Language.Chinese, talk.Turn.Today)) : null;
    }

    private static string? Of(object? person, string property) => person is null ? null : typeof(Person).GetProperty(property)!.GetValue(person) switch
    {
        System.Collections.Immutable.ImmutableArray<BuyingRole> roles => string.Join(',', roles),
        var value => value?.ToString(),
    };

    private static Text? Own(string? words) => words is { Length: > 0 } ? new Text(words, words) : null;
}
