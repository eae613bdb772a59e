using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Saying;
using SalesBot.Sales;

namespace SalesBot.Persons;

/// <summary>
/// Everything that is kept about one person, for whoever asks for it, in every deal with this customer that the speaker
/// may see: a page, or a card where no page can be shown.
/// </summary>
internal static class PersonExport
{
    private const int MostNamed = 3;

    /// <summary>Shows it.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="one">The person, in the deal at hand.</param>
    /// <param name="page">The first fact a card shows, from 0, where the next ones were asked for; null at first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task ShowAsync(Talk talk, PersonInDeal one, string? page, CancellationToken cancellationToken)
    {
        List<PersonInDeal> all = [one, .. await PersonElsewhere.SeenAsync(talk, one)];
        var known = (await Task.WhenAll(all.Select(async here => (here.Deal, Facts: await PersonFacts.OfAsync(talk, here))))).ToList();
        var (title, count, from) = (talk.In(new Text($"Data about {one.Person.Name}", $"{one.Person.Name}的资料")), known.Sum(part => part.Facts.Count), Deals([.. known.Select(part => part.Deal.Title)]));
        if (talk.Turn.Publish(Page(talk, title, [.. known.Select(part => ($"{part.Deal.AccountName} · {part.Deal.Title}", part.Facts))])) is { } address)
        {
            await talk.SayAsync(
                new Text($"{count} facts about {one.Person.Name} from {from.En}, for seven days: {address}", $"{one.Person.Name}的{count}条资料，来自{from.Zh}（7天有效）：{address}"),
                cancellationToken);
            return;
        }

        var rows = known.SelectMany(part => part.Facts.Select(fact => (part.Deal, Fact: fact))).Select(row =>
            $"{(known.Count > 1 ? row.Deal.Title + " · " : string.Empty)}{talk.In(row.Fact.What)}: {talk.In(row.Fact.Value)}{(row.Fact.On is { } on ? $" ({Say.Date(on, talk.Language, talk.Turn.Today)})" : string.Empty)}").ToList();
        var start = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked < rows.Count ? asked : 0;
        var view = new PersonDataView(title, talk.In(new Text($"{count} facts from {from.En}", $"共{count}条，来自{from.Zh}")), rows, start, one.Ids);
        var card = CardMessage.Of(PersonDataCard.Draw(view, talk.Pen));
        await (page is null ? talk.ShowAsync(card, cancellationToken) : talk.ReplaceAsync(card, cancellationToken));
    }

    private static PrintedPage Page(Talk talk, string title, IReadOnlyList<(string Deal, IReadOnlyList<PersonFact> Facts)> parts) => new(title, talk.Language,
    [
        .. parts.SelectMany(part => (IEnumerable<PrintedPart>)
        [
            PrintedPart.Heading(part.Deal),
            PrintedPart.Table(
                talk.Language == Language.Chinese ? ["内容", "资料", "日期", "来源"] : ["What", "Value", "Date", "Source"],
                part.Facts.Select(fact => new[] { talk.In(fact.What), talk.In(fact.Value), fact.On is { } on ? Say.Date(on, talk.Language, DateOnly.MinValue) : string.Empty, talk.In(fact.Source) })),
        ]),
        PrintedPart.Line(talk.In(new Text("Confidential: it holds personal data.", "内含个人信息，请保密。"))),
    ]);

    // "MES, 3 plants"; "3 deals (MES, spare parts, and 1 more)".
    private static Text Deals(IReadOnlyList<string> titles)
    {
        var (named, more) = (titles.Take(MostNamed).ToList(), titles.Count - MostNamed);
        return titles.Count == 1 ? new(titles[0], $"“{titles[0]}”")
            : new(
                $"{titles.Count} deals ({string.Join("; ", named)}{(more > 0 ? $"; {more} more" : string.Empty)})",
                $"{titles.Count}个商机（{string.Join('、', named)}{(more > 0 ? "等" : string.Empty)}）");
    }
}
