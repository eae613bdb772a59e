using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Pictures.Drawing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Pictures;

/// <summary>A picture of the people of a deal, and what it advises, in the reader's words.</summary>
internal sealed record NetworkView
{
    public required string DealId { get; init; }

    /// <summary>The customer.</summary>
    public required string Account { get; init; }

    public required PictureKind Kind { get; init; }

    /// <summary>Where the picture is fetched, without the look; null where browsers cannot reach the bot.</summary>
    public required Uri? Address { get; init; }

    public bool IsDark { get; init; }

    /// <summary>How many pieces a chat shows.</summary>
    public required int Pieces { get; init; }

    /// <summary>Lines between people.</summary>
    public required int Arrows { get; init; }

    /// <summary>Whom to win first, with how they stand; empty while no influence is known.</summary>
    public required ImmutableArray<string> First { get; init; }

    /// <summary>How to reach somebody we do not talk with; null if nobody is left, or there is no way.</summary>
    public Text? WayIn { get; init; }

    public required IReadOnlyList<PersonInWords> People { get; init; }

    /// <summary>The page of the people in words, from 0.</summary>
    public int Page { get; init; }

    private const int MostFirst = 3;

    /// <summary>The view of a deal; its address is published by who shows it.</summary>
    public static NetworkView Of(Deal deal, PictureKind kind, Language language, DateOnly today, Parameters limits)
    {
        var scene = deal.Scene(kind, language, today, limits);
        var network = InfluenceNetwork.Of(deal);
        return new NetworkView
        {
            DealId = deal.Id,
            Account = deal.AccountName,
            Kind = kind,
            Address = null,
            Pieces = new Picture(scene).Pieces,
            Arrows = scene.Arrows.Length,
            First =
            [
                .. network.ByReach().Where(person => !deal.IsOffLimits(person)).Take(MostFirst)
                    .Select(person => new Text($"{CardText.Clean(person.Name)} ({PersonInWords.StanceOf(deal, person).En})", $"{CardText.Clean(person.Name)}（{PersonInWords.StanceOf(deal, person).Zh}）").In(language)),
            ],
            WayIn = deal.MayBeApproached() ? WayTo(deal, network) : null,
            People = PersonInWords.Of(deal, language, today, limits),
        };
    }

    // The weightiest of those we never talked with, to whom somebody on our side can lead.
    private static Text? WayTo(Deal deal, InfluenceNetwork network)
    {
        foreach (var person in deal.People
            .Where(person => person.LeftOn is null && !deal.IsOffLimits(person) && (person.Strength == 0 || person.LastTwoWayTouch is null))
            .OrderByDescending(person => person.Influence ?? 3))
        {
            if (network.PathTo(person.Id) is { } path)
            {
                var names = path.People.Select(one => CardText.Clean(one.Name)).ToList();
                return new(
                    $"ask {names[0]} to introduce you to {string.Join(", then on to ", names.Skip(1))}",
                    $"请{names[0]}引荐{string.Join("，再引荐", names.Skip(1))}");
            }
        }

        return null;
    }
}
