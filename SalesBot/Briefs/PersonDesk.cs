using System.Text.RegularExpressions;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Briefs;

/// <summary>Talks about one person of a deal: what to do, and a draft for them that the rep sends.</summary>
internal static partial class PersonDesk
{
    private static readonly Text Gone = new("That person is no longer in this deal.", "这个人已不在这个商机里。");

    /// <summary>Says what to do about a person, and offers a draft where one is allowed.</summary>
    public static async Task<Served> AdviseAsync(Talk talk, Deal deal, Person person, CancellationToken cancellationToken)
    {
        var advice = PersonAdvice.For(deal, person, VisitOf(talk, deal), talk.Turn.Today, talk.Turn.Numbers);
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        List<NoteButton> buttons = deal.IsOffLimits(person) ? [] : [new(talk.In(new Text("Log contact", "记沟通")), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.Log)))];
        if (advice.MayWrite)
        {
            buttons.Insert(0, new(talk.In(new Text("Draft", "拟稿")), BriefVerbs.Draft, ids.With(BriefIds.Person, person.Id)));
        }

        await talk.ShowAsync(CardMessage.Of(NoteCard.Draw(new NoteView(person.Name, talk.In(advice.Words), buttons), talk.Pen)), cancellationToken);
        return advice.MayWrite ? Served.Begin(BriefDialog.Offering(deal, person)) : Served.Done;
    }

    /// <summary>Shows a new draft.</summary>
    public static Task DraftAsync(Talk talk, Deal deal, Person person, bool isOther, CancellationToken cancellationToken)
    {
        var visit = VisitOf(talk, deal);
        return PersonAdvice.For(deal, person, visit, talk.Turn.Today, talk.Turn.Numbers) is { MayWrite: false, Words: var reason }
            ? talk.SayAsync(reason, cancellationToken)
            : ShowAsync(talk, deal, person, CustomerLetter.Write(deal, person, visit, talk.Turn.Today).In(In(talk, isOther)), isOther, replaces: false, cancellationToken);
    }

    /// <summary>A press on an advice or on a draft.</summary>
    public static async Task<Served> PressedAsync(Talk talk, Deal deal, CardClick click, CancellationToken cancellationToken)
    {
        if (deal.People.Find(person => person.Id == click.Id(BriefIds.Person)) is not { } person)
        {
            await talk.SayAsync(Gone, cancellationToken);
            return Served.Quiet;
        }

        if (await RefusedAsync(talk, deal, person, cancellationToken))
        {
            return Served.Quiet;
        }

        var isOther = click.Id(BriefIds.Languages) == nameof(BriefLanguages.Other);
        switch (click.Verb)
        {
            case BriefVerbs.Copy:
                await CopyAsync(talk, deal, person, isOther, cancellationToken);
                return Served.Quiet;
            case BriefVerbs.Change when click.Input(DraftCard.WordsField) is { } words:
                await ShowAsync(talk, deal, person, words, isOther, replaces: true, cancellationToken);
                return Served.Quiet;
            default:
                await DraftAsync(talk, deal, person, isOther, cancellationToken);
                return Served.Begin(BriefDialog.Shown(deal, person));
        }
    }

    /// <summary>Whether words typed after a draft are about it.</summary>
    public static bool IsAboutTheDraft(string text) => CopyIt().IsMatch(text.Trim()) || ChangeIt().IsMatch(text.Trim()) || InLanguage().IsMatch(text.Trim());

    /// <summary>"copy", "change: ..." and "in English" after a draft.</summary>
    public static async Task SaidAsync(Talk talk, Deal deal, Person person, string text, CancellationToken cancellationToken)
    {
        if (await RefusedAsync(talk, deal, person, cancellationToken))
        {
            return;
        }

        if (ChangeIt().Match(text.Trim()) is { Success: true } change)
        {
            await ShowAsync(talk, deal, person, change.Groups["words"].Value, isOther: false, replaces: false, cancellationToken);
            return;
        }

        await (InLanguage().Match(text.Trim()) is { Success: true } other
            ? DraftAsync(talk, deal, person, (other.Groups["en"].Success ? Language.English : Language.Chinese) != talk.Language, cancellationToken)
            : CopyAsync(talk, deal, person, isOther: false, cancellationToken));
    }

    // A draft may be older than the freeze or the tender that forbids it.
    private static async Task<bool> RefusedAsync(Talk talk, Deal deal, Person person, CancellationToken cancellationToken)
    {
        if (PersonAdvice.Forbidden(deal, person) is not { } why)
        {
            return false;
        }

        talk.Memory.Draft = null;
        await talk.SayAsync(why, cancellationToken);
        return true;
    }

    private static Task ShowAsync(Talk talk, Deal deal, Person person, string words, bool isOther, bool replaces, CancellationToken cancellationToken)
    {
        talk.Memory.Draft = new CustomerDraft { DealId = deal.Id, PersonId = person.Id, Words = CardText.Clean(words, CardText.SentenceLength) };
        var card = CardMessage.Of(DraftCard.Draw(new DraftView(deal.Id, person.Id, person.Name, words, isOther), talk.Pen));
        return replaces ? talk.ReplaceAsync(card, cancellationToken) : talk.ShowAsync(card, cancellationToken);
    }

    // Alone in a message it can be copied on every client with one long press.
    private static Task CopyAsync(Talk talk, Deal deal, Person person, bool isOther, CancellationToken cancellationToken) => talk.SayAsync(
        talk.Memory.Draft is { } draft && draft.DealId == deal.Id && draft.PersonId == person.Id
            ? draft.Words
            : CustomerLetter.Write(deal, person, VisitOf(talk, deal), talk.Turn.Today).In(In(talk, isOther)),
        cancellationToken);

    private static Language In(Talk talk, bool isOther) => isOther ? talk.Language.Other() : talk.Language;

    private static Visit VisitOf(Talk talk, Deal deal) => talk.Memory.Visit is { } planned && planned.DealId == deal.Id && planned.On >= talk.Turn.Today
        ? new(deal.People.Find(person => person.Id == planned.PersonId), planned.On, planned.Visitor is { } title ? new Visitor(title, title) : null)
        : Visit.None;

    [GeneratedRegex("^(?:copy|copy it|复制|拷贝)[.!。！]*$", RegexOptions.IgnoreCase)]
    private static partial Regex CopyIt();

    [GeneratedRegex(@"^(?:change(?: it)?(?: to)?|改成|改为|改|修改)\s*[:：]\s*(?<words>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ChangeIt();

    [GeneratedRegex("^(?:(?<en>(?:and )?in english(?: too| please)?|英文的?(?:也要|版|稿)?)|(?:and )?in chinese(?: too| please)?|中文的?(?:也要|版|稿)?)[.!。！]*$", RegexOptions.IgnoreCase)]
    private static partial Regex InLanguage();
}
