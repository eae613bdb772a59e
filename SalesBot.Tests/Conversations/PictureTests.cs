using System.Net;
using System.Text.RegularExpressions;
using SalesBot.Pictures.Drawing;
using SalesBot.Tests.Bench;
using SkiaSharp;

namespace SalesBot.Tests.Conversations;

/// <summary>The people of a deal as a matrix and as pictures, asked for in the chat.</summary>
public partial class PictureTests
{
    private const string Public = "https://bot.example/sales";

    [Theory]
    [InlineData("en-US", "matrix huadong", "People at Huadong", "Infl.", "In words")]
    [InlineData("zh-CN", "矩阵 华东", "华东某电网关键人", "影响", "文字版")]
    public async Task The_matrix_is_a_table_of_influence_and_stance(string locale, string asked, string title, string head, string words)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(asked).BotReplies(title, head, "++", $"[{words}]");
    }

    [Theory]
    [InlineData("en-US", "network huadong", "Influence network: Huadong", "Reporting", "Reporting lines: Huadong", "Dark")]
    [InlineData("zh-CN", "关系网 华东", "华东某电网：影响力网络", "汇报关系", "华东某电网：汇报关系", "深色")]
    public async Task The_network_is_a_picture_at_an_address_that_ends_after_an_hour(string locale, string asked, string title, string other, string second, string dark)
    {
        await using var office = await Office.OpenAsync("--Bot:PublicUrl", Public);
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(asked).BotReplies(title);
        var path = PathIn(rep.LastMessage);

        using var shown = await office.Bot.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal("image/png", shown.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store, private", shown.Headers.CacheControl!.ToString());
        using var piece = SKBitmap.Decode(await shown.Content.ReadAsByteArrayAsync());
        Assert.Equal(Picture.MostInChat, piece.Width);

        await rep.Clicks(other).BotReplies(second);
        await rep.Clicks(dark).BotReplies(second);
        var darkPath = PathIn(rep.LastMessage);
        Assert.Contains("/dark-0.png", darkPath, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(office, darkPath));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(office, path.Replace("light-0", "dark", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(office, path.Replace("light-0", "light-99", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(office, path.Replace("light-0", "red", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(office, Regex.Replace(path, "(?<=pictures/).", first => first.Value == "_" ? "-" : "_")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(office, path.Replace("/light-0.png", "", StringComparison.Ordinal).Replace("pictures", "documents", StringComparison.Ordinal)));
        office.Passes(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(office, path));
    }

    [Theory]
    [InlineData("en-US", "network huadong", "Influence network: Huadong", "In words", "matrix huadong", "People at Huadong")]
    [InlineData("zh-CN", "关系网 华东", "华东某电网：影响力网络", "文字版", "矩阵 华东", "华东某电网关键人")]
    public async Task Managers_and_covers_see_the_people_and_nobody_else_does(string locale, string asked, string title, string words, string matrix, string people)
    {
        await using var office = await TeamOffice.OpenAsync(locale, "--Bot:PublicUrl", Public);
        await office.Manager.Says(matrix).BotReplies(people);
        await office.Manager.Says(asked).BotReplies(title, words);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(office.Bench, PathIn(office.Manager.LastMessage)));
        await office.LiNa.Says(asked).BotRepliesWithout(title);

        await office.WangLei.Says(locale == "zh-CN" ? "下周休假，赵强代管" : "on leave next week, Zhao Qiang covers");
        await office.WangLei.Says(locale == "zh-CN" ? "是" : "yes");
        office.Bench.Passes(TimeSpan.FromDays(7));
        await office.Bids.Says(asked).BotReplies(title);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(office.Bench, PathIn(office.Bids.LastMessage)));
    }

    [Theory]
    [InlineData("en-US", "network huadong", "cannot be shown here")]
    [InlineData("zh-CN", "关系网 华东", "显示不了图片")]
    public async Task Without_an_address_the_words_are_there(string locale, string asked, string instead)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(asked).BotReplies(instead);
    }

    private static string PathIn(Message message) => PictureAddress().Match(message.Card!.Json.ToJsonString()).Groups[1].Value;

    private static async Task<HttpStatusCode> StatusAsync(Bench.Bench office, string path)
    {
        using var shown = await office.Bot.Client.GetAsync(new Uri(path, UriKind.Relative));
        return shown.StatusCode;
    }

    [GeneratedRegex("\"url\":\"https://bot.example/sales(/pictures/[^\"]+)\"")]
    private static partial Regex PictureAddress();
}
