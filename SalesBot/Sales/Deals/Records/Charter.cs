using System.Collections.Immutable;

namespace SalesBot.Sales.Deals.Records;

/// <summary>One of the six parts of a charter (domain 1.3.a, F08). A part nobody knows has no record.</summary>
public sealed record CharterPart : DealRecord
{
    /// <summary>The codes of the parts, as question CHARTER has them.</summary>
    public static ImmutableArray<string> Codes { get; } = ["content", "steps", "timetable", "expected", "evaluation", "partner"];

    /// <summary>Which part.</summary>
    public required string Code { get; init; }

    /// <summary>False where it is known that the charter has no such part.</summary>
    public bool IsPresent { get; init; } = true;

    /// <summary>Who said so, or which document; null if nobody was named.</summary>
    public string? Source { get; init; }

    /// <summary>The day it was told or written.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The id of a part: there is one of each.</summary>
    public static string IdOf(string code) => "charter-" + code;
}

/// <summary>What was approved (domain 2.1). <see cref="DealRecord.Text"/> is the budget line, empty while unknown.</summary>
public sealed record CharterApproval : DealRecord
{
    /// <summary>The one there is.</summary>
    public const string TheId = "charter-approval";

    /// <summary>The approval number; null while there is none.</summary>
    public string? Number { get; init; }

    /// <summary>The approved budget.</summary>
    public Money? Budget { get; init; }

    /// <summary>The fiscal year that pays.</summary>
    public int? Year { get; init; }

    /// <summary>The day a draft was last made for the customer; null if none was.</summary>
    public DateOnly? DraftedOn { get; init; }
}

/// <summary>What was pasted with a charter and belongs to no part yet: kept word for word until the rep says where.</summary>
public sealed record CharterRest : DealRecord
{
    /// <summary>The one there is.</summary>
    public const string TheId = "charter-rest";
}

/// <summary>Reading the charter of a deal.</summary>
public static class CharterOfDeal
{
    /// <summary>One part; null while nobody knows of it.</summary>
    public static CharterPart? Part(this Deal deal, string code) => deal.All<CharterPart>().FirstOrDefault(part => part.Code == code);

    /// <summary>What was approved; null while nothing is known of it.</summary>
    public static CharterApproval? Approval(this Deal deal) => deal.All<CharterApproval>().FirstOrDefault();

    /// <summary>What waits for a place.</summary>
    public static CharterRest? Unplaced(this Deal deal) => deal.All<CharterRest>().FirstOrDefault();
}
