using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>The address that goes to customers: https, and nothing in it that could leak or mislead.</summary>
public class PublicUrlTests
{
    [Theory]
    [InlineData("", true, true)]
    [InlineData("https://bot.example", true, true)]
    [InlineData("https://bot.example/sales/", true, true)]
    [InlineData("https://bot.example:8443/sales", true, true)]
    [InlineData("http://127.0.0.1:3978", false, true)]
    [InlineData("http://localhost:3978", false, true)]
    [InlineData("http://bot.example", false, false)]
    [InlineData("https://rep:word@bot.example", false, false)]
    [InlineData("https://bot.example?x=1", false, false)]
    [InlineData("https://bot.example#x", false, false)]
    [InlineData("bot.example", false, false)]
    [InlineData("/documents", false, false)]
    [InlineData("ftp://bot.example", false, false)]
    [InlineData("javascript:alert(1)", false, false)]
    public void It_is_https_or_in_development_loopback(string url, bool inProduction, bool inDevelopment)
    {
        Assert.Equal(inProduction, IsAccepted(url, Environments.Production));
        Assert.Equal(inDevelopment, IsAccepted(url, Environments.Development));
    }

    private static bool IsAccepted(string url, string environment)
    {
        var result = new BotOptionsRules(new Named(environment), new ConfigurationBuilder().Build()).Validate(Options.DefaultName, new BotOptions { PublicUrl = url });
        return !(result.Failures ?? []).Any(problem => problem.Contains("Bot:PublicUrl", StringComparison.Ordinal));
    }

    private sealed record Named(string EnvironmentName) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = EnvironmentName;

        public string ApplicationName { get; set; } = "bot";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
