using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.History;

/// <summary>
/// Shows who changed what in a deal, from what to what, and when, the newest first:
/// <code>
/// history lakeside      历史 湖畔汽车
/// </code>
/// What was only noted, a score that was shown or an alert that changed by itself, is kept, and shown on request.
/// </summary>
public sealed class HistoryFeature : Feature
{
    private const int PageSize = 5;

    // Read at once, so that many notes between two changes cost no further look.
    private const int MostRead = 60;
    private const int LinesOfOne = 2;
    private const char Between = ' ';

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.History) || input.Is(HistoryVerbs.Older, HistoryVerbs.All);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var click = (input as Input.Clicked)?.Click;
        var deal = click is null
            ? await DealFinding.FindAsync(talk, (input as Input.Said)?.Command?.Argument, CommandKind.History, cancellationToken)
            : click.Id(CardIds.Deal) is { } pressed ? await talk.Turn.TeamDealAsync(pressed) : null;
        if (deal is null)
        {
            if (click is not null)
            {
                await talk.SayAsync(HistoryTexts.NotYours, cancellationToken);
            }

            return Served.Done;
        }

        talk.Turn.FocusDealId = deal.Id;
        var page = await PageAsync(talk, deal, click?.Id(CardIds.Page) ?? "", isAll: click?.Verb == HistoryVerbs.All);
        var card = CardMessage.Of(HistoryCard.Draw(page, talk.Pen));
        await (click is null ? talk.ShowAsync(card, cancellationToken) : talk.ReplaceAsync(card, cancellationToken));
        return click is null ? Served.Done : Served.Quiet;
    }

    /// <param name="talk">The conversation.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="at">Where the page begins, as <see cref="Older"/> wrote it; a client may have made it up.</param>
    /// <param name="isAll">Whether what was only noted is shown too.</param>
    private static async Task<HistoryView> PageAsync(Talk talk, Deal deal, string at, bool isAll)
    {
        var parts = at.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        DateTimeOffset? before = parts is [var ticks, ..] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(number, TimeSpan.Zero)
            : null;
        var words = new ChangeWords(deal, talk.Language, talk.Turn.Today) { Reader = talk.Turn.UserId };
        var read = await talk.Turn.EventsAsync(deal.Id, before, MostRead);
        var told = read.Where(happened => isAll || !IsNote(happened, words)).ToList();
        var shown = told.Take(PageSize).ToList();
        var undone = parts.Skip(1).Concat(shown.SelectMany(happened => happened.Undoes.IsDefault ? [] : happened.Undoes).Select(Mark)).ToList();
        return new HistoryView(
            deal.Id,
            deal.AccountName,
            [.. shown.Select(happened => Entry(talk, deal, happened, words, undone.Contains(Mark(happened.Operation))))],
            told.Count > PageSize ? Older(shown[^1], undone) : read.Count == MostRead ? Older(read[^1], undone) : null,
            IsAll: isAll,
            HasNotes: told.Count < read.Count);
    }

    private static bool IsNote(DealEvent happened, ChangeWords words) => words.Of(happened).Count == 0;

    private static HistoryEntry Entry(Talk talk, Deal deal, DealEvent happened, ChangeWords words, bool wasUndone)
    {
        var lines = words.Of(happened);
        var local = talk.Turn.Local(happened.At);
        var isBots = happened.By == DealEvent.Bot;
        var who = isBots ? HistoryTexts.Bot : happened.By == talk.Turn.UserId ? talk.Turn.User.DisplayName : happened.By == deal.OwnerId ? deal.OwnerName : null;
        return new HistoryEntry(
            $"{Say.Date(DateOnly.FromDateTime(local), talk.Language, talk.Turn.Today)} {Say.Time(TimeOnly.FromDateTime(local))}",
            string.IsNullOrEmpty(who) ? talk.In(HistoryTexts.Colleague) : who,
            isBots && lines.Count == 0 ? talk.In(HistoryTexts.AlertChanged) : string.Join(talk.In(HistoryTexts.Then), lines.Take(LinesOfOne)),
            Math.Max(0, lines.Count - LinesOfOne),
            lines.Count == 0 && !isBots,
            wasUndone,
            !happened.Undoes.IsDefaultOrEmpty);
    }

    /// <summary>Where the next page begins, and what was taken back so far: the older page holds what that was.</summary>
    private static string Older(DealEvent last, IEnumerable<string> undone) =>
        string.Join(Between, undone.TakeLast(MostMarks).Prepend(last.At.UtcTicks.ToString(CultureInfo.InvariantCulture)));

    private const int MostMarks = 20;

    // Enough to tell the operations of one deal apart.
    private static string Mark(string operation) => operation[..Math.Min(8, operation.Length)];
}

/// <summary>The buttons of this feature.</summary>
internal static class HistoryVerbs
{
    public const string Older = "history.older";

    /// <summary>The same with what was only noted.</summary>
    public const string All = "history.all";
}
