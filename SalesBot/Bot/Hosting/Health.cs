using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// <c>GET /healthz/live</c>: the process answers. <c>GET /healthz/ready</c>: so does everything it needs, else 503
/// and one line for each thing that does not. What is needed registers itself with <c>AddHealthChecks</c>.
/// </summary>
public static class Health
{
    /// <summary>Opens both addresses. They need no token and give away no more than the words of the checks.</summary>
    public static void MapHealth(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGet("/healthz/live", () => "live");
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var failing = report.Entries
            .Where(entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(entry => $"{entry.Key}: {entry.Value.Description ?? "not reachable"}");
        return context.Response.WriteAsync(
            report.Status == HealthStatus.Healthy ? "ready" : string.Join('\n', failing));
    }
}
