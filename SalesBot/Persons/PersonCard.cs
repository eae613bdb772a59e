using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;

namespace SalesBot.Persons;

/// <summary>One person on a card: what they do, where they stand, when we talked, what worries them, what is open.</summary>
public static class PersonCard
{
    private const int MostFacts = 5;

    public static AdaptiveCard Draw(PersonView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var person = view.Person;
        var title = person.Position is { Length: > 0 } position && position != person.Name ? pen.Say($"{person.Name}, {position}", $"{person.Name}（{position}）") : person.Name;
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Person, person.Id);
        return pen.Card(
            CardText.Spoken(pen.Say($"About {title}", $"关于{title}"), CardText.QuoteLength),
            [Lines.Title(title), .. view.Facts.Take(MostFacts).Select(fact => Lines.Sentence(pen.Say(fact)))],
            pen.Run(pen.Say("Log contact", "记沟通"), CommandKind.Log, view.DealId, isFirst: true),
            Care(view, ids, pen),
            pen.More(
            [
                .. view.Facts.Skip(MostFacts).Select(fact => Lines.Sentence(pen.Say(fact))),
                .. view.ShowsTraits ? Traits(view, pen) : [],
                Lines.Buttons(
                [
                    Knows(view, ids, pen),
                    .. view.ShowsTraits ? (IEnumerable<AdaptiveAction>)[EditTraits(view, ids, pen)] : [],
                    pen.FreeButton(pen.Say("Export", "导出"), CardVerbs.PersonExport, ids),
                    pen.FreeButton(pen.Say("Delete", "删除"), CardVerbs.PersonErase, ids),
                ]),
            ]));
    }

    // "Even keel: first a reason to change." "Skeptic: brings others along."
    private static IEnumerable<AdaptiveElement> Traits(PersonView view, Pen pen)
    {
        if (view.Person.ResponseMode is { } mode)
        {
            var (name, advice) = (TraitNames.Of(mode), TraitNames.Advice(mode));
            yield return Lines.Sentence(pen.Say($"{CardText.Capital(name.En)}: {advice.En}.", $"{name.Zh}：{advice.Zh}。"));
        }

        if (view.Person.Profile is { } profile)
        {
            var (name, advice) = (TraitNames.Of(profile), TraitNames.Advice(profile));
            yield return Lines.Sentence(pen.Say($"{CardText.Capital(name.En)}: {advice.En}.", $"{name.Zh}：{advice.Zh}。"));
        }
    }

    private static AdaptiveAction EditTraits(PersonView view, CardIds ids, Pen pen) => pen.Opens(
        pen.Say("Kind of person", "人物类型"),
        [
            .. TraitFields.Draw(view.Person.ResponseMode, view.Person.Profile, pen),
            Fields.Checks(PersonVerbs.ClearField, pen.Say("Not known after all", "其实还不知道"), TraitFields.Names(pen), [], pen),
        ],
        pen.Button(pen.Say("Save kind", "保存类型"), PersonVerbs.Traits, ids, isFirst: true));

    private static AdaptiveAction Knows(PersonView view, CardIds ids, Pen pen) => pen.Opens(
        pen.Say("Expertise", "专业度"),
        [
            Fields.Pick(
                PersonVerbs.ExpertiseField, pen.Say("How much they know", "对产品懂多少"),
                Enum.GetValues<Expertise>().Select(expertise => (expertise.ToString(), CardText.Capital(pen.Say(MapWords.Knows(expertise))))), view.Person.Expertise?.ToString(), pen.Say("Please choose.", "请选择。"), pen),
        ],
        pen.Button(pen.Say("Save expertise", "保存专业度"), PersonVerbs.Expert, ids, isFirst: true));

    private static AdaptiveAction Care(PersonView view, CardIds ids, Pen pen) => pen.Opens(
        pen.Say("Who looks after", "谁负责"),
        [Fields.Line(PersonVerbs.OursField, pen.Say("Who of ours", "我方谁负责"), view.Ours, pen.Say("Please say who.", "请写上姓名。"), pen)],
        pen.Button(pen.Say("Save", "保存"), PersonVerbs.Care, ids, isFirst: true));
}
