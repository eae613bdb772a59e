using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Directories;

/// <summary>
/// Asks Microsoft Graph who somebody's manager is, where <c>Bot:Directory</c> is <c>Graph</c>, and who is an administrator. Always within a few
/// seconds and never with an exception: a chat goes on by asking the person. Only people of the bot's home tenant are
/// looked up, because its token is of that tenant.
/// </summary>
public sealed class CompanyDirectory(BotOptions options, IHttpClientFactory clients, TimeProvider clock, ILogger<CompanyDirectory> log)
{
    internal const string Client = "directory";

    // A turn has ten; a token and an answer are usually there in one.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    // Graph asks for seconds or minutes. Whatever it says, people are looked up again after this.
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private readonly Lazy<BotToken> token = new(() =>
    {
        var issuer = new Lazy<Func<Task<IssuedToken>>>(() => TokenIssuer.For(options, $"{Root(options)}/.default"));
        return new BotToken(() => issuer.Value(), clock);
    });

    private long restsUntil;
    private int refusals;

    /// <summary>Whether it is used at all.</summary>
    public bool IsOn => options.Directory == BotOptions.GraphDirectory;

    /// <summary>The manager of somebody.</summary>
    /// <param name="tenantId">Their tenant.</param>
    /// <param name="userId">Their Entra object id.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public Task<DirectoryAnswer> ManagerOfAsync(string tenantId, string userId, CancellationToken cancellationToken) => !IsOn
        ? Task.FromResult<DirectoryAnswer>(new DirectoryAnswer.Silent())
        : PatientlyAsync<DirectoryAnswer>(tenantId, userId, new DirectoryAnswer.Silent(), AskAsync, "The directory did not say who somebody's manager is; the person is asked instead.", cancellationToken);

    /// <summary>Whether somebody is a member of one of these groups or directory roles, directly or through others; null if Graph does not say.</summary>
    /// <param name="tenantId">Their tenant.</param>
    /// <param name="userId">Their Entra object id.</param>
    /// <param name="groups">Object ids of groups and directory roles.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public Task<bool?> IsInAsync(string tenantId, string userId, IEnumerable<string> groups, CancellationToken cancellationToken) => options.IsAnonymous
        ? Task.FromResult<bool?>(null)
        : PatientlyAsync<bool?>(tenantId, userId, null, (id, token) => IsInAsync(id, groups, token), "The directory did not say who is an administrator; only those named in Bot:Administrators are.", cancellationToken);

    /// <summary>Asks about somebody of the home tenant, for so long as a turn can wait; a slow or broken directory, or an
    /// issuer that gives no token for it, must not end anybody's turn.</summary>
    private async Task<T> PatientlyAsync<T>(string tenantId, string userId, T silent, Func<string, CancellationToken, Task<T>> ask, string failure, CancellationToken cancellationToken)
    {
        if (tenantId != options.TenantIds[0] || !Guid.TryParse(userId, out _) || clock.GetUtcNow().UtcTicks < Interlocked.Read(ref restsUntil))
        {
            return silent;
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await ask(userId, either.Token);
        }
        catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogWarning(failed, "{Failure}", failure);
            return silent;
        }
    }

    private async Task<bool?> IsInAsync(string userId, IEnumerable<string> groups, CancellationToken cancellationToken)
    {
        var bearer = await token.Value.GetAsync(cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Root(options)}/v1.0/users/{userId}/checkMemberObjects"))
        {
            Content = JsonContent.Create(new { ids = groups }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await clients.CreateClient(Client).SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            using var read = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            return read.RootElement.TryGetProperty("value", out var found) && found.ValueKind == JsonValueKind.Array && found.GetArrayLength() > 0;
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            token.Value.Refuse(bearer);
        }
        else if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
        {
            Pause(response.Headers.RetryAfter);
        }

        log.LogWarning("The directory answered {Status} when asked who is an administrator; only those named in Bot:Administrators are. It needs the permission Directory.Read.All.", (int)response.StatusCode);
        return null;
    }

    private async Task<DirectoryAnswer> AskAsync(string userId, CancellationToken cancellationToken)
    {
        var bearer = await token.Value.GetAsync(cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Root(options)}/v1.0/users/{userId}/manager?$select=id,displayName"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await clients.CreateClient(Client).SendAsync(request, cancellationToken);
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                return Read(await response.Content.ReadAsStringAsync(cancellationToken));
            case HttpStatusCode.NotFound:
                return new DirectoryAnswer.Nobody();
            case HttpStatusCode.Forbidden:
                SayOnce();
                return new DirectoryAnswer.Forbidden();
            case HttpStatusCode.Unauthorized:
                token.Value.Refuse(bearer);
                return new DirectoryAnswer.Silent();
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                Pause(response.Headers.RetryAfter);
                return new DirectoryAnswer.Silent();
            default:
                log.LogWarning("The directory answered {Status}; the person is asked for their manager instead.", (int)response.StatusCode);
                return new DirectoryAnswer.Silent();
        }
    }

    private static DirectoryAnswer Read(string json)
    {
        using var read = JsonDocument.Parse(json);
        return Word(read.RootElement, "id") is { } id && Guid.TryParse(id, out _) && Word(read.RootElement, "displayName") is { } name
            ? new DirectoryAnswer.Found(id, name)
            : new DirectoryAnswer.Nobody();
    }

    private static string? Word(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String && word.GetString() is { Length: > 0 } said ? said : null;

    private void Pause(RetryConditionHeaderValue? retry)
    {
        var now = clock.GetUtcNow();
        var told = retry?.Delta ?? (retry?.Date is { } date ? date - now : Rest);
        var rests = told < TimeSpan.Zero ? Rest : told > LongestRest ? LongestRest : told;
        Interlocked.Exchange(ref restsUntil, (now + rests).UtcTicks);
    }

    // It stays so until an administrator acts; the log need not say it with every look.
    private void SayOnce()
    {
        if (Interlocked.Increment(ref refusals) == 1)
        {
            log.LogError("Microsoft Graph does not let the bot read managers (403): give its application the permission User.Read.All, or leave Bot:Directory empty.");
        }
    }

    private static string Root(BotOptions options) => options.FindCloud()!.Graph.TrimEnd('/');
}
