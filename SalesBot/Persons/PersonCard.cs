using AdaptiveCards;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Persons;

/// <summary>One person on a card: what they do, where they stand, when we talked, what worries them, what is open.</summary>
internal static class PersonCard
{
    public static IMessageActivity Of(Talk talk, Deal deal, Person person)
    {
        var pen = talk.Pen;
        var title = person.Position is { Length: > 0 } position && position != person.Name ? pen.Say($"{person.Name}, {position}", $"{person.Name}（{position}）") : person.Name;
        List<AdaptiveElement> body = [Lines.Title(title)];
        body.AddRange(Facts(talk, deal, person).Select(line => Lines.Sentence(line.In(talk.Language))));
        var ids = CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Person, person.Id);
        return CardMessage.Of(pen.Card(
            CardText.Spoken(title, CardText.QuoteLength),
            body,
            pen.Run(pen.Say("Log contact", "记沟通"), CommandKind.Log, deal.Id, isFirst: true),
            Care(talk, person, ids),
            pen.More([Lines.Buttons(
            [
                pen.FreeButton(pen.Say("Export", "导出"), CardVerbs.PersonExport, ids),
                pen.FreeButton(pen.Say("Delete", "删除"), CardVerbs.PersonErase, ids),
            ])])));
    }

    private static AdaptiveAction Care(Talk talk, Person person, CardIds ids) => talk.Pen.Opens(
        talk.Pen.Say("Who looks after", "谁负责"),
        [
            Fields.Line(
                PersonVerbs.OursField, talk.Pen.Say("Who of ours", "我方谁负责"), person.OurOwner ?? talk.Turn.User.DisplayName,
                talk.Pen.Say("Please say who.", "请写上姓名。"), talk.Pen),
        ],
        talk.Pen.Button(talk.Pen.Say("Save", "保存"), PersonVerbs.Care, ids, isFirst: true));

    private static IEnumerable<Text> Facts(Talk talk, Deal deal, Person person)
    {
        var today = talk.Turn.Today;
        if (person.LeftOn is { } left)
        {
            yield return new($"Left: {Say.Date(left, Language.English, today)}.", $"{Say.Date(left, Language.Chinese, today)}已离开。");
            yield break;
        }

        var (roles, influence) = (MapWords.Roles(person.Roles), MapWords.Influence(person.Influence));
        yield return new($"{CardText.Capital(roles.En)}; {influence.En}.", $"{roles.Zh}，{influence.Zh}。");
        var (stance, strength, talked) = (MapWords.Stance(person.Stance), MapWords.Strength(person.Strength), MapWords.LastTalk(person.LastTwoWayTouch, today));
        yield return new($"{CardText.Capital(stance.En)}; {strength.En}.", $"{stance.Zh}，{strength.Zh}。");
        var target = RoleCoverageOnMap.TouchTarget(person.Influence, deal.Stage);
        yield return new($"{CardText.Capital(talked.En)}; talk every {target} days.", $"{talked.Zh}，应{target}天沟通一次。");
        if (Concern(deal, person) is { } concern)
        {
            yield return new($"Cares about {concern}.", $"关心{concern}。");
        }

        if (person.PersonalWin is { } win)
        {
            yield return new($"Success at work for them: {win}.", $"工作上的赢：{win}。");
        }

        if (deal.OpenSteps().FirstOrDefault(step => step.With == person.Name) is { } step)
        {
            yield return new($"Open: {step.Text}, {Say.Date(step.Due, Language.English, today)}.", $"待办：{step.Text}，{Say.Date(step.Due, Language.Chinese, today)}。");
        }
        else if (person.OurOwner is { } owner)
        {
            yield return new($"{owner} looks after them.", $"由{owner}负责。");
        }
    }

    internal static string? Concern(Deal deal, Person person) => deal.CountingTouches()
        .SelectMany(touch => touch.People)
        .FirstOrDefault(seen => seen.PersonId == person.Id && seen.Concern is { Length: > 0 })?.Concern;
}
