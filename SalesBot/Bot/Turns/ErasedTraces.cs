using System.Collections.Immutable;
using SalesBot.Sales.Stakeholders;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// What answering left behind of somebody who was deleted: in the operations of the conversation, and in the last turn
/// that each of the deals keeps. It is taken out by the last turn of a deletion, when no other needs to know of whom.
/// </summary>
/// <param name="Conversation">Partition of the conversation.</param>
/// <param name="TenantId">The tenant of the deals.</param>
/// <param name="Deals">The deals they were deleted from.</param>
/// <param name="Erasure">Who, and what stands in their place.</param>
internal sealed record ErasedTraces(string Conversation, string TenantId, ImmutableArray<string> Deals, Erasure Erasure)
{
    /// <summary>Takes it out. Safe to repeat.</summary>
    public IEnumerable<Task> EraseAsync(Tables tables, CancellationToken cancellationToken) =>
    [
        tables.Conversations.EraseAsync(Conversation, Erasure, cancellationToken),
        .. Deals.Select(deal => tables.Deals.EraseTurnsAsync(TenantId, deal, Erasure, cancellationToken)),
    ];
}
