using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Documents;

/// <summary>The address under which people's browsers reach the bot.</summary>
public sealed class PublicAddress(BotOptions options, IHostEnvironment environment, IServer server)
{
    /// <summary>The setting; in Development, where it is missing, the bot's own address; null if there is none.</summary>
    public Uri? Base => options.PublicUrl.Length > 0 ? new Uri(options.PublicUrl.TrimEnd('/') + "/")
        : environment.IsDevelopment() && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } own ? new Uri(own.TrimEnd('/') + "/")
        : null;
}
