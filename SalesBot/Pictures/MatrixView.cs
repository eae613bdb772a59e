using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Pictures.Drawing;
using SalesBot.Sales.Qualification;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Pictures;

/// <summary>A row of the matrix.</summary>
/// <param name="Influence">"5" to "1"; "?" for those whose influence is unknown.</param>
/// <param name="Cells">Stance -2 to +2, then unknown; the short names with their marks.</param>
public sealed record MatrixRow(string Influence, ImmutableArray<ImmutableArray<string>> Cells);

/// <summary>What is to be done with some of the people.</summary>
/// <param name="Zone">"ask to act".</param>
/// <param name="Names">Who.</param>
public sealed record MatrixGroup(string Zone, string Names);

/// <summary>Something that is wrong with the map.</summary>
/// <param name="Level">How bad.</param>
/// <param name="Text">In words.</param>
public sealed record MatrixRisk(RiskLevel Level, string Text);

/// <summary>The people of a deal by influence and stance (domain 5.6), in the reader's words.</summary>
public sealed record MatrixView
{
    public required string DealId { get; init; }

    /// <summary>The customer.</summary>
    public required string Account { get; init; }

    /// <summary>0 to 100.</summary>
    public required int Coverage { get; init; }

    /// <summary>What the stage asks for.</summary>
    public required int Minimum { get; init; }

    /// <summary>-100 to +100.</summary>
    public required int Support { get; init; }

    /// <summary>People whose stance nobody knows, seats left out.</summary>
    public required int Unknown { get; init; }

    public required ImmutableArray<MatrixRow> Rows { get; init; }

    public required ImmutableArray<MatrixGroup> Groups { get; init; }

    /// <summary>The worst first.</summary>
    public required ImmutableArray<MatrixRisk> Risks { get; init; }

    /// <summary>What the letters behind the names mean; empty if there are none.</summary>
    public string Letters { get; init; } = string.Empty;

    public bool HasOverdue { get; init; }

    public bool HasSeats { get; init; }

    internal IReadOnlyList<PersonInWords> People { get; init; } = [];

    /// <summary>The page of the people in words, from 0.</summary>
    public int Page { get; init; }

    /// <summary>The matrix of a deal.</summary>
    public static MatrixView Of(Deal deal, Language language, DateOnly today, Parameters limits, int page = 0)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var there = deal.People.Where(person => person.LeftOn is null).DistinctBy(person => person.Id).ToList();
        var names = ShortNames.Of(there);
        var map = PeopleMap.Of(deal, today, limits);
        int?[] levels = [5, 4, 3, 2, 1, .. there.Exists(person => person.Influence is null) ? [null] : Array.Empty<int?>()];
        return new MatrixView
        {
            DealId = deal.Id,
            Account = deal.AccountName,
            Coverage = Whole(map.Coverage.Percent),
            Minimum = map.Coverage.Minimum,
            Support = Whole(map.SupportIndex),
            Unknown = there.Count(person => person.Stance is null && !deal.IsOffLimits(person)),
            Rows =
            [
                .. levels.Select(level => new MatrixRow(
                    level?.ToString(CultureInfo.InvariantCulture) ?? "?",
                    [.. new int?[] { -2, -1, 0, 1, 2, null }.Select(stance => Cell(level, stance))])),
            ],
            Groups =
            [
                .. there.Where(person => !deal.IsOffLimits(person)).GroupBy(person => MatrixZones.Of(person.Influence, person.Stance)).OrderBy(zone => zone.Key)
                    .Select(zone => new MatrixGroup(CardText.Capital(zone.Key.Name().In(language)), string.Join(language == Language.Chinese ? "、" : ", ", zone.Select(person => CardText.Clean(person.Name))))),
            ],
            Risks = [.. map.Risks.Where(risk => risk.Level != RiskLevel.Info).Select(risk => new MatrixRisk(risk.Level, risk.Text.In(language)))],
            Letters = RoleLetters.Meaning(there.Where(person => !deal.IsOffLimits(person)), language),
            HasOverdue = there.Exists(person => deal.IsTalkOverdue(person, today, limits)),
            HasSeats = there.Exists(deal.IsOffLimits),
            People = PersonInWords.Of(deal, language, today, limits),
            Page = page,
        };

        ImmutableArray<string> Cell(int? influence, int? stance) =>
        [
            .. there.Where(person => person.Influence == influence && (deal.IsOffLimits(person) ? null : person.Stance) == stance)
                .Select(person => deal.IsOffLimits(person) ? "#" : names[person.Id] + RoleLetters.Of(person, language) + (deal.IsTalkOverdue(person, today, limits) ? "!" : "")),
        ];
    }

    private static int Whole(double figure) => (int)Math.Round(figure, MidpointRounding.AwayFromZero);
}
