using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Bot.Records;

/// <summary>A list of records on a deal.</summary>
public abstract class DealRecords<T> : RecordFeature<Deal, T>
    where T : DealRecord
{
    /// <summary>The field of every record that holds its text.</summary>
    protected const string TextField = "text";

    private const int Longest = 2000;
    private const int LongestName = 24;

    /// <inheritdoc/>
    protected override bool SemicolonsPart => true;

    /// <summary>What a typed line says, where its fields do not tell; what can be taken out of any line is on it.</summary>
    protected virtual T? Read(TypedRecord line, string id) => null;

    /// <inheritdoc/>
    protected override RecordValues Told(string line, RecordDesk<Deal> desk)
    {
        var typed = new TypedRecord(line.Length > Longest ? line[..Longest] : line, desk.Viewer.Today, desk.Currency);
        return Read(typed, string.Empty) is not { } read ? base.Told(line, desk)
            : ValuesOf(read) with { Problem = typed.Problem ?? (read.Text.Length == 0 ? Unread : null) };
    }

    /// <inheritdoc/>
    protected override ImmutableList<T> Items(Deal owner) => [.. owner.All<T>()];

    /// <inheritdoc/>
    protected override Deal Having(Deal owner, ImmutableList<T> items)
    {
        var without = Items(owner).Where(known => !items.Exists(item => item.Id == known.Id)).Aggregate(owner, (deal, gone) => deal.Drop(gone.Id));
        return items.Where(item => !owner.Records.Contains(item)).Aggregate(without, (deal, item) => deal.Put(item));
    }

    /// <inheritdoc/>
    protected override string IdOf(T item) => item.Id;

    /// <inheritdoc/>
    protected override async Task<RecordDesk<Deal>?> FindAsync(Talk talk, RecordLine line, CancellationToken cancellationToken) =>
        await DealFinding.FindAsync(talk, line.Name, Command, cancellationToken) is { } deal ? DeskOf(talk, deal) : null;

    /// <inheritdoc/>
    protected override async Task<RecordDesk<Deal>?> OpenAsync(Talk talk, CardClick click, CancellationToken cancellationToken) =>
        await DealFinding.PressedAsync(talk, click, cancellationToken) is { } deal ? DeskOf(talk, deal) : null;

    // "requirement: lakeside" is the deal that is meant, not a requirement.
    /// <inheritdoc/>
    protected override async Task<RecordLine> MeantAsync(Talk talk, RecordLine line) =>
        line is { Name: null, Told: { Length: <= LongestName } words } && words.IndexOfAny([',', '，', '\n']) < 0
        && (await talk.Turn.MyDealsAsync()).Any(deal => Begins(TypedText.Fold(deal.AccountName), TypedText.Fold(words)))
            ? new(words, null)
            : line;

    private static bool Begins(string name, string meant) =>
        meant.Length > 1 && name.StartsWith(meant, StringComparison.Ordinal) && (name.Length == meant.Length || name[meant.Length] == ' ' || TypedText.HasHan(meant));

    private static DealDesk DeskOf(Talk talk, Deal deal)
    {
        talk.Turn.FocusDealId = deal.Id;
        return new(deal, new Viewer(talk.Turn.Today, talk.Language) { Currency = talk.Turn.Company.Currency });
    }
}
