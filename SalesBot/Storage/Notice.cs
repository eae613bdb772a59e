namespace SalesBot.Storage;

/// <summary>
/// Something a person is to be told in their own chat though they said nothing: an alert, a digest, a question of their
/// manager, a reminder. What it says is written when it is sent, from what is true by then; here stands only what it
/// is about.
/// </summary>
/// <param name="Key">
/// Names it among the notices of its person, the same however often the same thing is decided: putting it a second time
/// changes nothing, also after it was sent.
/// </param>
/// <param name="TenantId">The person's tenant.</param>
/// <param name="UserId">Entra object id of the person.</param>
/// <param name="Kind">Who writes it: the name of a <c>NoticeKind</c>.</param>
/// <param name="At">Not before; UTC. Quiet hours may delay it further.</param>
public sealed record Notice(string Key, string TenantId, string UserId, string Kind, DateTimeOffset At)
{
    /// <summary>The deal it is about, if any.</summary>
    public string? DealId { get; init; }

    /// <summary>How often it went on to somebody else already.</summary>
    public int Moves { get; init; }

    /// <summary>What else its kind needs, as JSON; small, and facts of then, to be checked again.</summary>
    public string? Content { get; init; }
}
