using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Storage;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Bot;

/// <summary>Printed pages as a browser gets them.</summary>
public class DocumentTests
{
    [Fact]
    public async Task A_page_is_shown_plain_and_guarded_until_it_ends()
    {
        await using var bench = await Tests.Bench.Bench.OpenAsync();
        var secret = await PrintAsync(bench, new PrintedPage("Plan 计划", Language.English, [
            PrintedPart.Heading("Steps"), PrintedPart.Line("one\ntwo"), PrintedPart.Table(["What", "When"], [["visit", "3 Dec"], ["test"]])]));

        using var shown = await bench.Bot.Client.GetAsync(new Uri($"/documents/{secret}", UriKind.Relative));
        var html = await shown.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Contains("<h1>Plan 计划</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<td>visit</td><td>3 Dec</td>", html, StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", shown.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", shown.Headers.CacheControl!.ToString());
        Assert.Contains("noindex", Assert.Single(shown.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", Assert.Single(shown.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("<script|https?:|src=|href=|url\\("), html);

        bench.Passes(TimeSpan.FromDays(7));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(bench, secret));
        Assert.Null(await bench.Bot.Services.GetRequiredService<Tables>().Documents.FindAsync(Keys.Hash(secret), DateTimeOffset.MinValue));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("..%2F..%2Fhealthz")]
    public async Task A_wrong_address_shows_nothing(string secret)
    {
        await using var bench = await Tests.Bench.Bench.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(bench, secret));
    }

    [Fact]
    public async Task What_people_typed_never_becomes_markup()
    {
        await using var bench = await Tests.Bench.Bench.OpenAsync();
        const string Hostile = "</title><script>alert(1)</script><img src=x onerror=\"a\">'&";
        var secret = await PrintAsync(bench, new PrintedPage(Hostile, Language.Chinese, [PrintedPart.Heading(Hostile), PrintedPart.Line(Hostile), PrintedPart.Table([Hostile], [[Hostile]])]));

        var html = await bench.Bot.Client.GetStringAsync(new Uri($"/documents/{secret}", UriKind.Relative));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("lang=\"zh-Hans\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_publishes_with_its_commit_and_says_nothing_without_an_address()
    {
        var fixture = new Storage.TableFixture();
        await fixture.InitializeAsync();
        var bench = new TurnBench(fixture);
        Uri? with = null, without = new("https://unset.example");
        var page = new PrintedPage("Plan", Language.English, []);
        Task Publish(Turn turn, out Uri? address)
        {
            address = turn.Publish(page);
            return Task.CompletedTask;
        }

        await bench.SendAsync(bench.Instance(script: (_, turn) => Publish(turn, out without)), bench.Message("x"));
        await bench.SendAsync(bench.Instance(script: (_, turn) => Publish(turn, out with), address: () => new Uri("https://bot.example/base/")), bench.Message("x"));

        Assert.Null(without);
        Assert.StartsWith("https://bot.example/base/documents/", with!.AbsoluteUri, StringComparison.Ordinal);
        Assert.NotNull(await Printing.FindAsync(fixture.Tables, Printing.Path, with.Segments[^1], TimeProvider.System.GetUtcNow(), default));
        await fixture.DisposeAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(Tests.Bench.Bench bench, string secret)
    {
        using var shown = await bench.Bot.Client.GetAsync(new Uri($"/documents/{secret}", UriKind.Relative));
        return shown.StatusCode;
    }

    private static async Task<string> PrintAsync(Tests.Bench.Bench bench, PrintedPage page)
    {
        const string Secret = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";
        var now = bench.Time.GetUtcNow();
        await bench.Bot.Services.GetRequiredService<Tables>().Documents.SaveAsync(
            new StoredDocument(Keys.Hash(Secret), "tenant-1", "rep-1", now, DateOnly.FromDateTime(now.UtcDateTime), now.AddDays(7), StoredJson.Write(page)));
        return Secret;
    }
}
