using System.Net;
using System.Text.RegularExpressions;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The joint plan as the customer gets it: a page at an address nobody can guess.</summary>
public class PrintedPlanTests
{
    private const string Public = "https://bot.example/sales";

    [Theory]
    [InlineData("en-US", "joint plan lakeside", "For the customer", "Make the page", "As of ", "lang=\"en\"")]
    [InlineData("zh-CN", "推进计划 湖畔", "给客户看", "生成页面", "截至", "lang=\"zh-Hans\"")]
    public async Task The_page_is_made_on_the_second_tap_and_shows_the_plan_for_seven_days(string locale, string plan, string preview, string make, string asOf, string language)
    {
        await using var office = await Office.OpenAsync("--Bot:PublicUrl", Public);
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(plan);
        await rep.Clicks(locale == "en-US" ? "Keep it" : "采用");
        await rep.Clicks(preview);
        await rep.Clicks(make).BotReplies($"{Public}/documents/");
        var path = PathIn(rep.LastMessage);

        using var page = await office.Bot.Client.GetAsync(path);
        var html = await page.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(language, html, StringComparison.Ordinal);
        Assert.Contains(asOf, html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", html, StringComparison.Ordinal);
        Assert.Contains(locale == "en-US" ? "Lakeside" : "湖畔", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("40|47|70%|评分|[Ss]core|No-go|待补强|Needs work"), Regex.Replace(html, "<style>.*?</style>", "", RegexOptions.Singleline));
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Contains("noindex", page.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.StartsWith("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(office, path[..^1] + (path[^1] == 'A' ? 'B' : 'A')));
        office.Passes(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(office, path));
        office.Passes(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(office, path));
    }

    [Theory]
    [InlineData("en-US", "joint plan lakeside", "For the customer", "Make the page")]
    [InlineData("zh-CN", "推进计划 湖畔", "给客户看", "生成页面")]
    public async Task Without_an_address_the_plan_is_shown_in_the_chat_with_what_must_be_set(string locale, string plan, string preview, string make)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(plan);
        await rep.Clicks(locale == "en-US" ? "Keep it" : "采用");
        await rep.Clicks(preview);
        await rep.Clicks(make).BotReplies("Bot:PublicUrl");
        Assert.Contains(rep.Chat.Messages.TakeLast(2).SelectMany(message => message.Lines), line => line.Contains(locale == "en-US" ? "compare the solutions" : "比较方案", StringComparison.Ordinal));
    }

    private static string PathIn(Message message) =>
        Regex.Match(string.Join('\n', message.Lines), $"{Regex.Escape(Public)}(/documents/[A-Za-z0-9_-]+)").Groups[1].Value;

    private static async Task<HttpStatusCode> StatusAsync(Bench.Bench office, string path)
    {
        using var shown = await office.Bot.Client.GetAsync(path);
        return shown.StatusCode;
    }
}
