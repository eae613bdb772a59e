using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Pictures.Drawing;

/// <summary>What a picture shows of the people.</summary>
internal enum PictureKind
{
    /// <summary>Whose word reaches whom; the more influence, the higher up.</summary>
    Influence,

    /// <summary>Who reports to whom; superiors above.</summary>
    Reporting,
}

/// <summary>Somebody in a picture, in the reader's words.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As people say it; a seat has no personal name.</param>
/// <param name="Role">What they do in the purchase.</param>
/// <param name="Influence">1 to 5; null while unknown.</param>
/// <param name="Stance">-2 to +2; null while unknown, and always for a seat.</param>
/// <param name="IsSeat">Whether only permitted facts may be shown.</param>
/// <param name="IsOverdue">Whether a talk with them is due.</param>
internal sealed record Figure(string Id, string Name, string Role, int? Influence, int? Stance, bool IsSeat, bool IsOverdue)
{
    /// <summary>The sign in their shape.</summary>
    public string Sign => IsSeat ? "#" : Stance switch { 2 => "++", 1 => "+", 0 => "0", -1 => "−", -2 => "−−", _ => "?" };
}

/// <summary>People on the same height.</summary>
/// <param name="Title">What they have in common; empty if nothing is to be said.</param>
/// <param name="Figures">From left to right, until the layout orders them.</param>
internal sealed record Band(string Title, ImmutableArray<Figure> Figures);

/// <summary>Everything a picture says, before anything has a place.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Language">Of its words.</param>
/// <param name="Bands">From the top down.</param>
/// <param name="Arrows">Between people in the bands.</param>
internal sealed record Scene(string Title, PictureKind Kind, Language Language, ImmutableArray<Band> Bands, ImmutableArray<InfluenceEdge> Arrows);
