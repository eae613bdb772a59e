namespace SalesBot.Local;

/// <summary>Asking a local tool whether it is up.</summary>
internal static class Http
{
    private static readonly HttpClient Client = new();

    /// <summary>Whether anything answers there, whatever it says.</summary>
    public static async Task<bool> AnswersAsync(string url, CancellationToken stop) => await GetAsync(url, stop) is not null;

    /// <summary>The answer's text; null when nothing answers.</summary>
    public static async Task<string?> GetAsync(string url, CancellationToken stop)
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri(url), stop);
            return await answer.Content.ReadAsStringAsync(stop);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
