using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Asking;

/// <summary>The content of a notice by which a manager asks the owner.</summary>
/// <param name="RequestId">The request, kept with the deal.</param>
public sealed record Asked(string RequestId)
{
    /// <summary>The kind of the notice.</summary>
    public const string Kind = "alert-request";

    /// <summary>Names the request's card in the owner's chat.</summary>
    public static string Slot(string requestId) => $"request|{requestId}";

    /// <summary>The notice that brings a request of a deal to whoever looks after it.</summary>
    public static Notice Of(Turn turn, Deal deal, ManagerRequest request, string to)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(request);
        return new($"{Kind}|{request.Id}", turn.TenantId, to, Kind, turn.Now) { DealId = deal.Id, Content = StoredJson.Write(new Asked(request.Id)) };
    }
}
