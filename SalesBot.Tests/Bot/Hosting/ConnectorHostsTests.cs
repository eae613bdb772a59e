using SalesBot.Bot.Hosting;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>Where a token may travel: requirements A3 and A4.</summary>
public sealed class ConnectorHostsTests
{
    [Theory]
    [InlineData("Public", "https://smba.trafficmanager.net/teams/")]
    [InlineData("Public", "https://SMBA.trafficmanager.net/emea/5e1ab0b1/")]
    [InlineData("Public", "https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("Public", "https://directline.botframework.com/")]
    [InlineData("UsGovernment", "https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("UsGovernment", "https://smba.infra.dod.teams.microsoft.us/teams")]
    [InlineData("China", "https://api.botframework.azure.cn/")]
    public void The_Connectors_of_a_cloud_are_known(string cloud, string url) =>
        Assert.True(new ConnectorHosts(Production(cloud)).Include(url));

    [Theory]
    [InlineData("Public", "http://smba.trafficmanager.net/teams/")]
    [InlineData("Public", "https://smba.trafficmanager.net:444/teams/")]
    [InlineData("Public", "https://smba.trafficmanager.net@evil.example/teams/")]
    [InlineData("Public", "https://user@smba.trafficmanager.net/teams/")]
    [InlineData("Public", "https://evil.trafficmanager.net/")]
    [InlineData("Public", "https://x.smba.trafficmanager.net/")]
    [InlineData("Public", "https://smba.trafficmanager.net./")]
    [InlineData("Public", "https://smba.trafficmanager.net.evil.example/")]
    [InlineData("Public", "https://botframework.com.evil.example/")]
    [InlineData("Public", "https://evilbotframework.com/")]
    [InlineData("Public", "https://127.0.0.1/")]
    [InlineData("Public", "https://[::1]/")]
    [InlineData("Public", "https://localhost/")]
    [InlineData("Public", "http://127.0.0.1:3978/")]
    [InlineData("Public", "https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("UsGovernment", "https://smba.trafficmanager.net/teams/")]
    [InlineData("China", "https://smba.trafficmanager.net/teams/")]
    [InlineData("Public", "smba.trafficmanager.net")]
    [InlineData("Public", "/teams/")]
    [InlineData("Public", "file:///smba.trafficmanager.net/")]
    [InlineData("Public", "")]
    [InlineData("Public", null)]
    public void Everything_else_is_not(string cloud, string? url) =>
        Assert.False(new ConnectorHosts(Production(cloud)).Include(url));

    [Theory]
    [InlineData("connector.example", "https://connector.example/", true)]
    [InlineData("connector.example", "https://connector.example:8443/", true)]
    [InlineData("connector.example:8443", "https://connector.example:8443/", true)]
    [InlineData("connector.example:8443", "https://connector.example/", false)]
    [InlineData("connector.example", "http://connector.example/", false)]
    [InlineData("127.0.0.1:5001", "http://127.0.0.1:5001/teams/", true)]
    [InlineData("127.0.0.1:5001", "http://127.0.0.1:5002/teams/", false)]
    [InlineData("localhost", "http://localhost:5001/", true)]
    [InlineData("localhost", "http://127.0.0.1:5001/", false)]
    public void A_cloud_of_ones_own_has_the_hosts_its_operator_named(string host, string url, bool known)
    {
        var options = Production("Custom");
        options.Custom.ServiceHosts.Add(host);

        Assert.Equal(known, new ConnectorHosts(options).Include(url));
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    [InlineData("https://smba.trafficmanager.net/teams/", false)]
    [InlineData("http://192.168.1.10:56150/_connector", false)]
    public void Without_an_identity_only_this_machine_is_known(string url, bool known) =>
        Assert.Equal(known, new ConnectorHosts(new BotOptions()).Include(url));

    private static BotOptions Production(string cloud) => new() { AppId = "app", AppSecret = "secret", Cloud = cloud };
}
