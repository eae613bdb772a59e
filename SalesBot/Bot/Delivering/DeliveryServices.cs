using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;

namespace SalesBot.Bot.Delivering;

/// <summary>What the delivery of notices consists of; features add their <see cref="NoticeKind"/>s.</summary>
public static class DeliveryServices
{
    /// <summary>Adds the delivery and the service that runs it.</summary>
    public static void AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<DeliveryBell>();
        services.AddSingleton<PersonClocks>();
        services.AddSingleton<NoticeKind, UnreachedNotice>();
        services.AddSingleton<NoticeKinds>();
        services.AddSingleton<Courier>();
        services.AddSingleton<DeliverySetting>();
        services.AddSingleton<NoticeDelivery>();
        services.AddHostedService<DeliveryService>();
    }
}
