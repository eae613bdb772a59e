namespace SalesBot.Bot.Files;

/// <summary>What keeping files consists of.</summary>
internal static class FileServices
{
    private const int LongestAnswer = 64 * 1024;

    public static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<FileHosts>();
        services.AddSingleton<FileUpload>();
        services.AddHttpClient(FileUpload.Client, client => client.MaxResponseContentBufferSize = LongestAnswer)
            // Whoever has the address may write to somebody's files: it is not for the log.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }
}
