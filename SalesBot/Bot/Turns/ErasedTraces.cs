using System.Collections.Immutable;
using SalesBot.Sales.Stakeholders;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// What answering left behind of somebody who was deleted: in the operations of the conversation, in the chats and on
/// the printed pages of the others who may see the deals, and in the last turn that each of the deals keeps. It is taken
/// out by the last turn of a deletion, when no other needs to know of whom.
/// </summary>
/// <param name="Conversation">Partition of the conversation; its state is the turn's own to write.</param>
/// <param name="Readers">The others, people and rooms.</param>
/// <param name="TenantId">The tenant of the deals.</param>
/// <param name="Deals">The deals they were deleted from.</param>
/// <param name="Erasure">Who, and what stands in their place.</param>
/// <param name="At">When; what was printed before shows nothing any more.</param>
internal sealed record ErasedTraces(
    string Conversation, ImmutableArray<UserRecord> Readers, string TenantId, ImmutableArray<string> Deals, Erasure Erasure, DateTimeOffset At)
{
    /// <summary>Takes it out. Safe to repeat.</summary>
    public IEnumerable<Task> EraseAsync(Tables tables, CancellationToken cancellationToken) =>
    [
        tables.Conversations.EraseAsync(Conversation, Erasure, cancellationToken),
        .. Readers.SelectMany(reader => EraseAsync(tables, reader, cancellationToken)),
        .. Deals.Select(deal => tables.Deals.EraseTurnsAsync(TenantId, deal, Erasure, cancellationToken)),
    ];

    private IEnumerable<Task> EraseAsync(Tables tables, UserRecord reader, CancellationToken cancellationToken)
    {
        yield return tables.Users.SaveAsync(reader, reader with { PagesEndAt = At }, cancellationToken);
        if (reader.Reference is { } reference && StateJson.ReadReference(reference) is { Conversation: { } chat } known)
        {
            var partition = ConversationTable.Partition(TenantId, known.ChannelId ?? "", chat.Id);
            yield return tables.Conversations.EraseAsync(partition, Erasure, cancellationToken);
            yield return tables.Conversations.EraseStateAsync(partition, Erasure, cancellationToken);
        }
    }
}
