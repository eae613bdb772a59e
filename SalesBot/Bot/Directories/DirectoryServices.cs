namespace SalesBot.Bot.Directories;

/// <summary>What the look-up in the company's directory consists of.</summary>
internal static class DirectoryServices
{
    // An answer has two short fields.
    private const int LongestAnswer = 64 * 1024;

    public static void AddDirectory(this IServiceCollection services)
    {
        services.AddSingleton<CompanyDirectory>();
        services.AddSingleton<Administrators>();
        services.AddHttpClient(CompanyDirectory.Client, client => client.MaxResponseContentBufferSize = LongestAnswer)
            // Addresses hold people's ids, headers the token: neither is for the log.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }
}
