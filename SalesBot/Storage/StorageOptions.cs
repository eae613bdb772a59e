using System.ComponentModel.DataAnnotations;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;

namespace SalesBot.Storage;

/// <summary>Where the tables are: section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions : IValidatableObject
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
    [RegularExpression("^[A-Za-z][A-Za-z0-9]{0,39}$", ErrorMessage = "Storage:TablePrefix must be a letter followed by at most 39 letters or digits.")]
    public string TablePrefix { get; set; } = "SalesBot";

    /// <summary>The client id of a user-assigned managed identity; null for the host's default identity.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ConnectionString) == (ServiceUri is null))
        {
            yield return new ValidationResult("Set exactly one of Storage:ConnectionString and Storage:ServiceUri.");
        }

        if (ServiceUri is { } uri && (!uri.IsAbsoluteUri || uri.Scheme != Uri.UriSchemeHttps))
        {
            yield return new ValidationResult("Storage:ServiceUri must be an absolute https address.");
        }
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

    private TokenCredential Identity() => ManagedIdentityClientId is null
        ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(ManagedIdentityClientId));
}
