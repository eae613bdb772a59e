using System.Diagnostics;
using SalesBot.Bot.Hosting;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>The real process with bad settings: requirement A8. It names everything that is wrong and goes.</summary>
public sealed class StartUpTests
{
    private const string Guid = "5e1ab0b1-0000-4000-8000-00000000b07a";

    [Fact]
    public async Task Production_without_an_identity_names_every_missing_setting()
    {
        var (code, error) = await RunAsync("--environment", "Production");

        Assert.Equal(1, code);
        Assert.Contains("Bot:AppId (Bot__AppId): missing", error, StringComparison.Ordinal);
        Assert.Contains("Bot:TenantIds:0 (Bot__TenantIds__0): missing", error, StringComparison.Ordinal);
        Assert.Contains("Bot:AppSecret (Bot__AppSecret): missing", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Staging")]
    [InlineData("Test")]
    [InlineData("")]
    public async Task Only_Development_may_do_without(string environment)
    {
        var (code, error) = await RunAsync("--environment", environment);

        Assert.Equal(1, code);
        Assert.Contains("Bot:AppId", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_identity_the_process_does_not_listen_to_others()
    {
        var (code, error) = await RunAsync(
            "--environment", "Development", "--urls", "http://0.0.0.0:0", "--Local:Azurite", "false", "--Local:Playground", "false");

        Assert.Equal(1, code);
        Assert.Contains("--urls (ASPNETCORE_URLS)", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "http://*:0")]
    [InlineData("--urls", "http://+:0")]
    [InlineData("--urls", "http://[::]:0")]
    [InlineData("--urls", "http://example.com:0")]
    [InlineData("--urls", "http://127.0.0.1.example.com:0")]
    [InlineData("--urls", "http://127.0.0.1:0;http://0.0.0.0:0")]
    [InlineData("--http_ports", "0")]
    [InlineData("--https_ports", "0")]
    [InlineData("--Kestrel:Endpoints:Http:Url", "http://0.0.0.0:0")]
    public void Nor_does_any_other_way_of_saying_so(string key, string value)
    {
        var wrong = Assert.Throws<WrongSettingsException>(() => Program.Build(["--environment", "Development", key, value]));

        Assert.Contains("listens on loopback only", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_are_not_repeated()
    {
        var (code, error) = await RunAsync(
            "--environment", "Production", "--Bot:AppId", "not-a-guid", "--Bot:AppSecret", "canary-7c1f",
            "--Bot:CertificatePath", "/nowhere/canary.pem", "--Bot:ManagedIdentityClientId", "canary-id", "--Bot:Cloud", "Moon");

        Assert.Equal(1, code);
        Assert.Contains("Bot:AppId (Bot__AppId): must be a GUID", error, StringComparison.Ordinal);
        Assert.Contains("Bot:CertificatePath (Bot__CertificatePath): is set beside Bot:AppSecret", error, StringComparison.Ordinal);
        Assert.Contains("Bot:ManagedIdentityClientId (Bot__ManagedIdentityClientId): is set beside Bot:AppSecret", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Cloud (Bot__Cloud): \"Moon\" is not one of Public, UsGovernment, China, Custom", error, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cloud_of_ones_own_is_spoken_to_over_https()
    {
        var (code, error) = await RunAsync(
            "--environment", "Production", "--Bot:AppId", Guid, "--Bot:AppSecret", "x", "--Bot:TenantIds:0", Guid, "--Bot:Cloud", "Custom",
            "--Bot:Custom:MetadataUrl", "http://identity.example/metadata", "--Bot:Custom:Authority", "http://identity.example/tenant",
            "--Bot:Custom:ServiceHosts:0", "https://connector.example/");

        Assert.Equal(1, code);
        Assert.Contains("Bot:Custom:MetadataUrl (Bot__Custom__MetadataUrl): must be an https address", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Custom:Authority (Bot__Custom__Authority): must be an https address", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Custom:Issuer (Bot__Custom__Issuer): missing", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Custom:Scope (Bot__Custom__Scope): missing", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Custom:ServiceHosts:0 (Bot__Custom__ServiceHosts__0): must be a host", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrators_are_people_and_a_directory_is_one_that_is_known()
    {
        var (code, error) = await RunAsync(
            "--environment", "Production", "--Bot:AppId", Guid, "--Bot:AppSecret", "x", "--Bot:TenantIds:0", Guid,
            "--Bot:Administrators:0", Guid, "--Bot:Administrators:1", "Ada", "--Bot:Directory", "Ldap");

        Assert.Equal(1, code);
        Assert.DoesNotContain("Bot:Administrators:0", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Administrators:1 (Bot__Administrators__1): must be the Entra object id of a person", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Directory (Bot__Directory): \"Ldap\" is not Graph", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_needs_an_identity_and_in_a_cloud_of_ones_own_an_address()
    {
        var (code, error) = await RunAsync("--environment", "Development", "--Local:Azurite", "false", "--Local:Playground", "false", "--Bot:Directory", "Graph", "--Bot:Cloud", "Custom");

        Assert.Equal(1, code);
        Assert.Contains("Bot:Directory (Bot__Directory): needs an app id and a credential", error, StringComparison.Ordinal);
        Assert.Contains("Bot:Custom:Graph (Bot__Custom__Graph): must be an https address", error, StringComparison.Ordinal);
    }

    // What the test run itself has in its environment must not help or hinder.
    private static async Task<(int Code, string Error)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SalesBot.dll"), .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal)
            || key.StartsWith("Bot__", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"It started:\n{await output}");
        }
        return (process.ExitCode, await error);
    }
}
