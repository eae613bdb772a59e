using SalesBot.Bot.Turns;
using SalesBot.Sales.Calendars;

namespace SalesBot.Bot.Delivering;

/// <summary>What the delivery of notices consists of; features add their <see cref="NoticeKind"/>s.</summary>
public static class DeliveryServices
{
    /// <summary>Adds the delivery and the service that runs it.</summary>
    public static void AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<DeliveryBell>();
        services.AddSingleton(new PersonClocks("Asia/Shanghai", WorkCalendar.China));
        services.AddSingleton<NoticeKind, UnreachedNotice>();
        services.AddSingleton<NoticeKinds>();
        services.AddSingleton<Courier>();
        services.AddSingleton<DeliverySetting>();
        services.AddSingleton<NoticeDelivery>();
        services.AddHostedService<DeliveryService>();
    }
}
