using System.Text.RegularExpressions;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Persons;

/// <summary>
/// One person of the customer: what is known, to see, to hand out, to delete:
/// <code>
/// about Mr Sun                            孙经理怎么样
/// Mr Qian is an expert                    钱总工是专家
/// export what you have about Mr Sun       导出孙经理的资料
/// delete everything about Mr Sun          删除孙经理的资料
/// </code>
/// </summary>
public sealed partial class PersonsFeature(BotOptions options) : Feature
{
    private const int LongestJudgement = 24;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Person, CommandKind.ExportPerson, CommandKind.ErasePerson)
        || input.Is(PersonVerbs.Open, PersonVerbs.EraseSure, PersonVerbs.Keep, PersonVerbs.Care, PersonVerbs.Expert, PersonVerbs.Traits, CardVerbs.PersonExport, CardVerbs.PersonErase)
        || input.Continues(PersonVerbs.EraseNext);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Continued { Next: var next })
        {
            await PersonErasing.GoOnAsync(talk, next, cancellationToken);
            return Served.Quiet;
        }

        var (verb, one) = input switch
        {
            Input.Clicked { Click: var click } => (click.Verb, await PersonFinding.PressedAsync(talk, click, cancellationToken)),
            Input.Said { Command: { Kind: CommandKind.ErasePerson, Argument: var who } } => (CardVerbs.PersonErase, await PersonFinding.FindAsync(talk, who, CardVerbs.PersonErase, cancellationToken)),
            Input.Said { Command: { Kind: CommandKind.ExportPerson, Argument: var who } } => (CardVerbs.PersonExport, await PersonFinding.FindAsync(talk, who, CardVerbs.PersonExport, cancellationToken)),
            Input.Said { Command.Argument: var who } => (PersonVerbs.Open, await PersonFinding.FindAsync(talk, who, PersonVerbs.Open, cancellationToken)),
            _ => (string.Empty, null),
        };
        if (one is null)
        {
            return Served.Done;
        }

        talk.Turn.FocusDealId = one.Deal.Id;
        switch (verb)
        {
            case CardVerbs.PersonErase:
                await PersonErasing.AskAsync(talk, one, replaces: input is Input.Clicked, cancellationToken);
                return Served.Quiet;
            case CardVerbs.PersonExport:
                await PersonExport.ShowAsync(talk, one, (input as Input.Clicked)?.Click.Id(CardIds.Page), cancellationToken);
                return Served.Done;
            case PersonVerbs.EraseSure:
                await PersonErasing.EraseAsync(talk, one, cancellationToken);
                return Served.Done;
            case PersonVerbs.Care when !one.Deal.IsOffLimits(one.Person):
                await PersonKeeping.CareAsync(talk, one, (input as Input.Clicked)?.Click.Input(PersonVerbs.OursField), options.PersonTraits, cancellationToken);
                return Served.Done;
            case PersonVerbs.Expert when !one.Deal.IsOffLimits(one.Person) && input is Input.Clicked { Click: var judged } && Enum.TryParse<Expertise>(judged.Input(PersonVerbs.ExpertiseField), out var expertise):
                await PersonKeeping.ExpertiseAsync(talk, one, expertise, options.PersonTraits, cancellationToken);
                return Served.Done;
            case PersonVerbs.Traits when options.PersonTraits && !one.Deal.IsOffLimits(one.Person) && input is Input.Clicked { Click: var told }:
                await PersonKeeping.TraitsAsync(talk, one, told, cancellationToken);
                return Served.Done;
            case PersonVerbs.Keep:
                await talk.SayAsync(new Text("All right, nothing was deleted.", "好的，没有删除。"), cancellationToken);
                return Served.Done;
            default:
                await OpenAsync(talk, one, cancellationToken);
                return Served.Done;
        }
    }

    // A whole name says who is meant only where the deal at hand knows somebody of that name.
    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (talk.Turn.FocusDealId is { } here && await talk.Turn.DealAsync(here) is { } known && Judged(known, TypedText.WithoutNoise(text)) is { } judged)
        {
            await PersonKeeping.ExpertiseAsync(talk, new(known, judged.Who), judged.Expertise, options.PersonTraits, cancellationToken);
            return Served.Done;
        }

        if (AboutSomebody().Match(TypedText.WithoutNoise(text)) is not { Success: true } match
            || talk.Turn.FocusDealId is not { } focus
            || await talk.Turn.DealAsync(focus) is not { } deal
            || !deal.People.Exists(person => person.Name.Equals(match.Groups["who"].Value, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (await PersonFinding.FindAsync(talk, match.Groups["who"].Value, PersonVerbs.Open, cancellationToken) is { } one)
        {
            await OpenAsync(talk, one, cancellationToken);
        }

        return Served.Done;
    }

    private Task OpenAsync(Talk talk, PersonInDeal one, CancellationToken cancellationToken) => one.Deal.IsOffLimits(one.Person)
        ? talk.SayAsync(new Text("They assess a tender: by rule not contacted, and no more is kept.", "这位是评标人员：按规定不接触，也不留其他资料。"), cancellationToken)
        : talk.ShowAsync(CardMessage.Of(PersonCard.Draw(PersonKeeping.View(talk, one.Deal, one.Person, options.PersonTraits), talk.Pen)), cancellationToken);

    // "Mr Qian is an expert", 钱总工是专家: a name of the deal, and nothing else behind it.
    private static (Person Who, Expertise Expertise)? Judged(Deal deal, string text) =>
        deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person) && text.StartsWith(person.Name, StringComparison.OrdinalIgnoreCase) && text.Length - person.Name.Length is > 1 and <= LongestJudgement)
            .Select(person => PersonWords.ExpertiseIn(text[person.Name.Length..]) is { } expertise ? ((Person, Expertise)?)(person, expertise) : null)
            .FirstOrDefault(judged => judged is not null);

    [GeneratedRegex(@"^(?:tell me )?about (?<who>[\p{L}][\p{L}.'’ -]{1,40}?)[.?]*$|^(?:关于)?(?<who>[\u4e00-\u9fff]{2,8}?)(?:这个人|这人)?(?:怎么样|是谁|什么情况)[？?]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AboutSomebody();
}
