using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// Everything that can be wrong with <see cref="BotOptions"/>, one line each, all at once. Outside Development the
/// bot needs an app id, a tenant allow-list and exactly one credential; there is no switch that turns this off.
/// Values are named only where they cannot be secret.
/// </summary>
public sealed class BotOptionsRules(IHostEnvironment environment, IConfiguration configuration)
    : IValidateOptions<BotOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> problems = [.. InCloud(options), .. InPublicUrl(options), .. InAdministrators(options), .. InDirectory(options)];
        problems.AddRange(options.IsAnonymous && environment.IsDevelopment()
            ? InAddresses()
            : [.. InIdentity(options), .. InTenants(options), .. InCredential(options)]);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> InCloud(BotOptions options)
    {
        if (!Cloud.Names.Contains(options.Cloud))
        {
            yield return Setting("Cloud", $"\"{options.Cloud}\" is not one of {string.Join(", ", Cloud.Names)}.");
        }
        if (options.Cloud != Cloud.CustomName)
        {
            if (!options.Custom.IsEmpty)
            {
                yield return Setting("Custom", $"is set, but {BotOptions.Section}:Cloud is not {Cloud.CustomName}.");
            }
            yield break;
        }
        foreach (var problem in InCustomCloud(options.Custom))
        {
            yield return problem;
        }
    }

    private IEnumerable<string> InPublicUrl(BotOptions options)
    {
        if (options.PublicUrl != "" && !IsBrowsersAddress(options.PublicUrl))
        {
            yield return Setting("PublicUrl", "must be an https address without query (http only in Development, on loopback).");
        }
    }

    private bool IsBrowsersAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url)
        && url is { UserInfo: "", Query: "", Fragment: "" }
        && (url.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && IsSafeUrl(value)));

    private static IEnumerable<string> InAdministrators(BotOptions options) =>
        (from at in Enumerable.Range(0, options.Administrators.Count)
         where !Guid.TryParse(options.Administrators[at], out _)
         select Setting($"Administrators:{at}", "must be the Entra object id of a person, a GUID."))
        .Concat(from at in Enumerable.Range(0, options.AdministratorGroups.Count)
                where !Guid.TryParse(options.AdministratorGroups[at], out _)
                select Setting($"AdministratorGroups:{at}", "must be the Entra object id of a group or directory role, a GUID."))
        .Concat(options.AdministratorGroups.Count > 0 && options.IsAnonymous ? [Setting("AdministratorGroups:0", "needs an app id and a credential.")] : []);

    private static IEnumerable<string> InDirectory(BotOptions options)
    {
        if (options.Directory is not ("" or BotOptions.GraphDirectory))
        {
            yield return Setting("Directory", $"\"{options.Directory}\" is not {BotOptions.GraphDirectory}; leave it empty to ask people themselves.");
        }
        if (options.Directory != "" && options.IsAnonymous)
        {
            yield return Setting("Directory", "needs an app id and a credential.");
        }
        if (options.Directory != "" && options.Cloud == Cloud.CustomName && !IsSafeUrl(options.Custom.Graph))
        {
            yield return Setting("Custom:Graph", "must be an https address (http only on loopback).");
        }
    }

    private static IEnumerable<string> InCustomCloud(CustomCloud custom)
    {
        foreach (var (key, value) in new[] { ("MetadataUrl", custom.MetadataUrl), ("Authority", custom.Authority) })
        {
            if (value == "")
            {
                yield return Setting($"Custom:{key}", "missing.");
            }
            else if (!IsSafeUrl(value))
            {
                yield return Setting($"Custom:{key}", "must be an https address (http only on loopback).");
            }
        }
        foreach (var (key, value) in new[] { ("Issuer", custom.Issuer), ("Scope", custom.Scope) })
        {
            if (value == "")
            {
                yield return Setting($"Custom:{key}", "missing.");
            }
        }
        if (custom.ServiceHosts.Count == 0)
        {
            yield return Setting("Custom:ServiceHosts:0", "missing: the Connector's host or host:port.");
        }
        for (var i = 0; i < custom.ServiceHosts.Count; i++)
        {
            if (!IsHost(custom.ServiceHosts[i]))
            {
                yield return Setting($"Custom:ServiceHosts:{i}", "must be a host or host:port, without scheme, path or wildcard.");
            }
        }
    }

    private IEnumerable<string> InAddresses() =>
        from address in Addresses.In(configuration)
        where !address.IsLoopback
        select $"{address.Key} ({address.Variable}): without credentials the bot listens on loopback only, not on {address.Value}.";

    private static IEnumerable<string> InIdentity(BotOptions options)
    {
        if (options.AppId == "")
        {
            yield return Setting("AppId", "missing: the application (client) id of the bot in Entra.");
        }
        else if (NeedsGuids(options) && !Guid.TryParse(options.AppId, out _))
        {
            yield return Setting("AppId", "must be a GUID.");
        }
    }

    private static IEnumerable<string> InTenants(BotOptions options)
    {
        if (options.TenantIds.Count == 0)
        {
            yield return Setting("TenantIds:0", "missing: the tenants the bot serves, its own first.");
        }
        for (var i = 0; i < options.TenantIds.Count; i++)
        {
            if (options.TenantIds[i] == "" || (NeedsGuids(options) && !Guid.TryParse(options.TenantIds[i], out _)))
            {
                yield return Setting($"TenantIds:{i}", "must be a tenant's GUID.");
            }
        }
    }

    private static IEnumerable<string> InCredential(BotOptions options)
    {
        var given = options.Credentials();
        if (given.Count == 0)
        {
            yield return Setting("AppSecret", "missing: set it, or Bot:CertificatePath, or Bot:ManagedIdentityClientId.");
        }
        foreach (var extra in given.Skip(1))
        {
            yield return Setting(extra, $"is set beside {BotOptions.Section}:{given[0]}; use exactly one credential.");
        }
        if (options.CertificatePath != "" && !IsCertificate(options.CertificatePath))
        {
            yield return Setting("CertificatePath", "is not a readable PEM or PFX file with a private key.");
        }
        if (options.ManagedIdentityClientId != "" && !Guid.TryParse(options.ManagedIdentityClientId, out _))
        {
            yield return Setting("ManagedIdentityClientId", "must be a GUID.");
        }
    }

    // Only an identity provider of one's own may name tenants and applications as it likes.
    private static bool NeedsGuids(BotOptions options) => options.Cloud != Cloud.CustomName;

    private static bool IsCertificate(string path)
    {
        try
        {
            using var certificate = Certificate.Load(path);
            return certificate.HasPrivateKey;
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsSafeUrl(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url)
        && url.UserInfo == ""
        && (url.Scheme == Uri.UriSchemeHttps
            || (url.Scheme == Uri.UriSchemeHttp && ConnectorHosts.IsLoopback(url.Host)));

    private static bool IsHost(string value) =>
        Uri.TryCreate($"https://{value}", UriKind.Absolute, out var url)
        && url.UserInfo == ""
        && (value.Equals(url.Host, StringComparison.OrdinalIgnoreCase)
            || value.Equals($"{url.Host}:{url.Port}", StringComparison.OrdinalIgnoreCase));

    private static string Setting(string key, string problem) =>
        $"{BotOptions.Section}:{key} ({BotOptions.Section}__{key.Replace(":", "__", StringComparison.Ordinal)}): {problem}";
}
