using SalesBot.Sales.Deals;

namespace SalesBot.Stages;

/// <summary>A new amount of a deal that is being talked about.</summary>
public sealed record WorthChange : DealChange
{
    /// <summary>The proposed amount; null while none was said.</summary>
    public Money? To { get; init; }
}
