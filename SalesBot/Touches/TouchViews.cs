using System.Globalization;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>From drafts and contacts to their cards.</summary>
internal static class TouchViews
{
    private const int MostChoices = 5;

    /// <summary>The card of a draft.</summary>
    public static IMessageActivity Confirm(Talk talk, TouchDraft draft, Deal? deal)
    {
        var ids = CardIds.Of(CardIds.Session, draft.Session);
        if (draft.Notes is not [var note])
        {
            return CardMessage.Of(TouchCard.Draw(
                new TouchView(
                    talk.In(new Text($"I heard {draft.Notes.Count} deals", $"听下来是{draft.Notes.Count}个商机")),
                    null,
                    [.. draft.Notes.Select(other => new TouchRow("•", talk.In(new Text($"{NameOf(draft, other)}: ", $"{NameOf(draft, other)}：")), InShort(talk, other)))],
                    [],
                    ids,
                    draft.Notes.Count),
                talk.Pen));
        }

        var title = note.Touches is [var first, ..]
            ? talk.In(new Text($"{note.Account}, {TouchPhrases.What(first, Language.English, talk.Turn.Today)}", $"{note.Account}，{TouchPhrases.What(first, Language.Chinese, talk.Turn.Today)}"))
            : note.Account;
        return CardMessage.Of(TouchCard.Draw(
            new TouchView(
                title,
                note.Touches.Select(touch => TouchPhrases.Ours(touch.OurPeople, talk.Language)).FirstOrDefault(ours => ours is not null),
                [.. Rows(talk, note, deal)],
                [.. Felt(note)],
                ids.With(CardIds.Deal, note.DealId)),
            talk.Pen));
    }

    // Two deals of one customer are told apart by what is bought.
    private static string NameOf(TouchDraft draft, DealNote note) =>
        draft.Notes.Exists(other => other.DealId != note.DealId && other.Account == note.Account) ? $"{note.Account}, {note.Title}" : note.Account;

    /// <summary>The people of a note whose feeling may be given, by their key.</summary>
    public static IEnumerable<FeltBy> Felt(DealNote note) => note.Touches.SelectMany((touch, at) => touch.Direction == TouchDirection.OneWay ? [] :
        touch.People.Select((person, place) => new FeltBy(Key(at, place), person.Name, person.Feeling)));

    /// <summary>"0.1": the second person of the first contact.</summary>
    public static string Key(int touch, int person) => string.Create(CultureInfo.InvariantCulture, $"{touch}.{person}");

    /// <summary>Which deal was it?</summary>
    public static IMessageActivity Which(Talk talk, TouchDraft draft, IReadOnlyList<Storage.DealSummary> deals, bool mayBeAll) => CardMessage.Of(WhichDealCard.Draw(
        draft.Session,
        [.. deals.Take(MostChoices).Select(deal => new DealChoice(deal.DealId, mayBeAll ? deal.Title : deal.AccountName, mayBeAll ? talk.In(deal.Stage.Name()) : deal.Title, deal.Amount is { } amount ? Say.Amount(amount, talk.Language) : null))],
        mayBeAll,
        talk.Pen));

    /// <summary>How did it feel to them: after a contact was saved without it.</summary>
    public static IMessageActivity Feelings(Talk talk, Deal deal, Touch touch) => CardMessage.Of(FeelingsCard.Draw(
        [.. Asked(deal, touch).Select(seen => new FeltBy(seen.Person.Id, seen.Person.Name, seen.Seen.Feeling))],
        CardIds.Of(CardIds.Deal, deal.Id).With(TouchVerbs.Touch, touch.Id),
        talk.Pen));

    /// <summary>The people of a saved contact who may be asked about.</summary>
    public static IEnumerable<(Person Person, Impression Seen)> Asked(Deal deal, Touch touch) => touch.Direction == TouchDirection.OneWay ? [] :
        from seen in touch.People
        let person = deal.People.Find(other => other.Id == seen.PersonId)
        where person is not null && !deal.IsOffLimits(person)
        select (person, seen);

    private static IEnumerable<TouchRow> Rows(Talk talk, DealNote note, Deal? deal)
    {
        if (note.Touches.Exists(touch => touch.DayIsOpen))
        {
            yield return new("!", talk.In(new Text("Which day? ", "是哪天？")), talk.In(new Text("The one you named is still to come", "你说的那天还没到")));
        }

        for (var at = 0; at < note.Touches.Count; at++)
        {
            var touch = note.Touches[at];
            if (at > 0)
            {
                yield return new("•", string.Empty, CardText.Capital(TouchPhrases.What(touch, talk.Language, talk.Turn.Today)));
            }

            foreach (var person in touch.People)
            {
                yield return new("•", talk.In(new Text($"{person.Name}: ", $"{person.Name}：")), TouchPhrases.Of(person, talk.Language));
            }
        }

        foreach (var step in note.Steps)
        {
            var (lead, text) = TouchPhrases.Of(step, talk.Language, talk.Turn.Today);
            yield return new("→", lead, text);
        }

        foreach (var fact in note.Facts.Where(_ => deal is not null))
        {
            if (Answer(talk, deal!, fact) is { } words)
            {
                yield return new("✓", CardText.Capital(talk.In(QuestionBank.Get(fact.Key).Words.Noun)) + talk.In(new Text(": ", "：")), words);
            }
        }

        foreach (var heard in note.Heard)
        {
            yield return new("•", talk.In(new Text("Heard: ", "听到：")), heard);
        }

        foreach (var name in note.NotThere)
        {
            yield return new("?", talk.In(new Text($"{name}: ", $"{name}：")), talk.In(new Text("not counted as there", "没算在场")));
        }

        if (note.Touches.Exists(touch => touch.People.Count == 0))
        {
            yield return new("?", talk.In(new Text("Who was there? ", "对方是谁？")), talk.In(new Text("Say the name, or save without", "说出姓名，或直接保存")));
        }
    }

    private static string? Answer(Talk talk, Deal deal, FactNote fact)
    {
        if (TouchSaving.Read(deal, fact, talk.Turn.Today) is not { Value: { } value } read)
        {
            return null;
        }

        var answer = new Answer { Key = fact.Key, State = AnswerState.Answered, Value = value, Evidence = read.Evidence ?? Evidence.Stated, Source = read.Source ?? fact.Source, By = talk.Turn.UserId, At = talk.Turn.Now };
        var words = AnswerWords.Of(QuestionBank.Get(fact.Key), answer, talk.Language);
        return fact.Option is null ? words + talk.In(new Text(", ", "，")) + AnswerWords.HowKnown(answer, talk.Language) : words;
    }

    private static string InShort(Talk talk, DealNote note)
    {
        var parts = note.Touches.Select(touch => TouchPhrases.What(touch, talk.Language, talk.Turn.Today) + (touch.People.Count == 0 ? string.Empty : talk.In(new Text(" with ", "（")) + Say.List([.. touch.People.Select(person => person.Name)], talk.Language) + talk.In(new Text("", "）"))))
            .Concat(note.Heard)
            .Concat(note.Facts.Where(fact => fact.Words.Length > 0).Select(fact => fact.Words))
            .Concat(note.Steps.Select(step => TouchPhrases.Of(step, talk.Language, talk.Turn.Today)).Select(step => step.Lead + step.Text));
        return string.Join(talk.In(new Text("; ", "；")), parts);
    }
}
