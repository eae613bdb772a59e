using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace SalesBot.Storage;

/// <summary>Where the tables are: section <c>Storage</c> of the configuration.</summary>
public sealed partial class StorageOptions : IValidateOptions<StorageOptions>
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// How long one try may take. A turn must answer within 15 seconds (Teams sends again after that), and the
    /// client's own default of 100 seconds would eat it.
    /// </summary>
    public static readonly TimeSpan TryTimeout = TimeSpan.FromSeconds(3);

    /// <summary>The wait before each of the two retries.</summary>
    public static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);

    /// <summary>A connection string. Holds a secret: never print it.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The table endpoint, <c>https://NAME.table.core.windows.net</c>, used with the host's own identity.</summary>
    public Uri? ServiceUri { get; set; }

    /// <summary>What every table name begins with, so that several bots can share an account.</summary>
    public string TablePrefix { get; set; } = "SalesBot";

    /// <summary>The client id of a user-assigned managed identity; null for the host's default identity.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var wrong = options.Wrong().ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    /// <summary>A client of the account with the timeouts of this project.</summary>
    /// <param name="adjust">Last word on the client's options, for a test bench.</param>
    public TableServiceClient Connect(Action<TableClientOptions>? adjust = null)
    {
        var client = new TableClientOptions
        {
            Retry = { Mode = RetryMode.Fixed, MaxRetries = 2, Delay = RetryDelay, MaxDelay = RetryDelay, NetworkTimeout = TryTimeout },
        };
        client.AddPolicy(StorageCalls.Counter, HttpPipelinePosition.PerCall);
        adjust?.Invoke(client);
        return ServiceUri is null
            ? new TableServiceClient(ConnectionString, client)
            : new TableServiceClient(ServiceUri, Identity(), client);
    }

    private IEnumerable<string> Wrong()
    {
        if (string.IsNullOrWhiteSpace(ConnectionString) && ServiceUri is null)
        {
            yield return "Storage:ConnectionString (Storage__ConnectionString): missing: set it, or Storage:ServiceUri.";
        }
        else if (!string.IsNullOrWhiteSpace(ConnectionString) && ServiceUri is not null)
        {
            yield return "Storage:ServiceUri (Storage__ServiceUri): set either this or Storage:ConnectionString, not both.";
        }

        if (ServiceUri is { } uri && (!uri.IsAbsoluteUri || uri.Scheme != Uri.UriSchemeHttps))
        {
            yield return "Storage:ServiceUri (Storage__ServiceUri): must be an absolute https address.";
        }

        if (!Prefix().IsMatch(TablePrefix))
        {
            yield return "Storage:TablePrefix (Storage__TablePrefix): must be a letter followed by at most 39 letters or digits.";
        }
    }

    private TokenCredential Identity() => ManagedIdentityClientId is null
        ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(ManagedIdentityClientId));

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,39}$")]
    private static partial Regex Prefix();
}
