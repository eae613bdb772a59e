namespace SalesBot.Sales.Deals.Records;

/// <summary>
/// The answer to a question of the company's own, which its administrators ask of every deal; <see cref="DealRecord.Text"/>
/// is the answer in the rep's words. It is not scored.
/// </summary>
public sealed record OwnAnswer : DealRecord
{
    /// <summary>The id of the question.</summary>
    public required string Question { get; init; }

    /// <summary>The id of the record that answers a question.</summary>
    public static string IdOf(string question) => "own-" + question;
}
