using System.Text.Json.Nodes;
using SalesBot.Bot.Files;
using SalesBot.Bot.Hosting;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>A printed page is kept among the person's own files, once they said yes to Teams.</summary>
public class FileTests
{
    [Theory]
    [InlineData("en-US", "Save as file", "Lakeside", "lang=\"en\"")]
    [InlineData("zh-CN", "存为文件", "湖畔", "lang=\"zh-Hans\"")]
    public async Task The_page_of_a_plan_is_put_where_the_person_allowed_it(string locale, string save, string about, string language)
    {
        await using var office = await Office.OpenAsync("--Bot:PublicUrl", "https://bot.example");
        var rep = await RepWithPageAsync(office, locale);
        Assert.Equal([save], rep.LastMessage.Suggested);

        await rep.Says(rep.LastMessage.Suggested[0]);
        var (asked, consent) = (rep.LastMessage, rep.LastMessage.Sent["attachments"]![0]!);
        Assert.Equal(OutgoingRules.ConsentType, consent["contentType"]!.GetValue<string>());
        Assert.EndsWith(".html", consent["name"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("documents/", consent.ToJsonString(), StringComparison.Ordinal);
        await Answers(rep, asked, consent["content"]!["acceptContext"]!, $"{office.Connector.Root}/files/plan.html");

        var file = Assert.Single(office.Connector.Files.Put);
        Assert.Contains(about, file.Content, StringComparison.Ordinal);
        Assert.Contains(language, file.Content, StringComparison.Ordinal);
        var size = consent["content"]!["sizeInBytes"]!.GetValue<int>();
        Assert.Equal(($"bytes 0-{size - 1}/{size}", ""), (file.Range, file.Authorization));
        Assert.Equal(size, System.Text.Encoding.UTF8.GetByteCount(file.Content));
        Assert.True(asked.IsDeleted);
        var shown = rep.LastMessage.Sent["attachments"]![0]!;
        Assert.Equal((OutgoingRules.InfoType, "file-1", "https://contoso-my.sharepoint.com/plan.html"), (shown["contentType"]!.GetValue<string>(), shown["content"]!["uniqueId"]!.GetValue<string>(), shown["contentUrl"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Without_an_address_for_browsers_the_file_is_there_all_the_same()
    {
        await using var office = await Office.OpenAsync();
        var rep = await RepWithPageAsync(office, "en-US");

        await rep.Says("save as file");

        Assert.Equal(OutgoingRules.ConsentType, rep.LastMessage.Sent["attachments"]![0]!["contentType"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nothing_is_sent_to_an_address_that_holds_nobodys_files()
    {
        await using var office = await Office.OpenAsync("--Bot:PublicUrl", "https://bot.example");
        var rep = await RepWithPageAsync(office, "en-US");
        await rep.Says("save as file");
        var (asked, context) = (rep.LastMessage, rep.LastMessage.Sent["attachments"]![0]!["content"]!["acceptContext"]!);

        foreach (var address in new[] { "https://evil.example/files/plan.html", "https://sharepoint.com.evil.example/files/plan.html", "file:///etc/passwd", "not an address" })
        {
            await Answers(rep, asked, context, address).BotReplies("could not save it to your files");
        }

        Assert.Empty(office.Connector.Files.Put);
    }

    [Fact]
    public async Task Nobody_gets_the_page_of_somebody_else()
    {
        await using var office = await Office.OpenAsync("--Bot:PublicUrl", "https://bot.example");
        var rep = await RepWithPageAsync(office, "en-US");
        var other = await ManagerTests.ColleagueAsync(office, "Li Na");
        await rep.Says("save as file");
        var context = rep.LastMessage.Sent["attachments"]![0]!["content"]!["acceptContext"]!;

        await Answers(other, rep.LastMessage, context, $"{office.Connector.Root}/files/plan.html").BotReplies("That page is gone");
        await Answers(rep, rep.LastMessage, JsonNode.Parse("""{"document":{"x":1}}""")!, $"{office.Connector.Root}/files/plan.html").BotReplies("That page is gone");
        await other.Says("save as file").BotReplies("no page to save yet");

        Assert.Empty(office.Connector.Files.Put);
    }

    [Fact]
    public async Task A_no_and_a_failure_leave_the_page_where_it_is()
    {
        await using var office = await Office.OpenAsync("--Bot:PublicUrl", "https://bot.example");
        var rep = await RepWithPageAsync(office, "en-US");
        await rep.Says("save as file");
        var (asked, context) = (rep.LastMessage, rep.LastMessage.Sent["attachments"]![0]!["content"]!["acceptContext"]!);

        office.Connector.Files.Status = 503;
        await Answers(rep, asked, context, $"{office.Connector.Root}/files/plan.html").BotReplies("could not save it to your files");
        Assert.False(asked.IsDeleted);
        await Answers(rep, asked, context, null, "decline").BotReplies("not saved");
        Assert.True(asked.IsDeleted);

        office.Connector.Files.Status = 201;
        await rep.Says("save as file");
        await Answers(rep, rep.LastMessage, context, $"{office.Connector.Root}/files/plan.html");
        Assert.Equal(2, office.Connector.Files.Put.Count);
    }

    [Theory]
    [InlineData("Public", "https://contoso-my.sharepoint.com/personal/x/upload", true)]
    [InlineData("Public", "https://contoso.sharepoint.com/x", true)]
    [InlineData("Public", "http://contoso.sharepoint.com/x", false)]
    [InlineData("Public", "https://contoso.sharepoint.com:8443/x", false)]
    [InlineData("Public", "https://user@contoso.sharepoint.com/x", false)]
    [InlineData("Public", "https://evilsharepoint.com/x", false)]
    [InlineData("Public", "https://contoso.sharepoint.com.evil.example/x", false)]
    [InlineData("Public", "https://127.0.0.1/x", false)]
    [InlineData("UsGovernment", "https://contoso.sharepoint.us/x", true)]
    [InlineData("UsGovernment", "https://contoso.sharepoint.com/x", false)]
    [InlineData("China", "https://contoso.sharepoint.cn/x", true)]
    public void A_file_goes_only_to_the_files_of_its_cloud(string cloud, string address, bool may) =>
        Assert.Equal(may, new FileHosts(new BotOptions { Cloud = cloud, AppId = "an id", AppSecret = "a secret" }).Include(new Uri(address)));

    [Theory]
    [InlineData("Plan: Lakeside / 3 plants?", "Plan  Lakeside   3 plants.html")]
    [InlineData("..", "SalesBot.html")]
    public void A_title_becomes_a_name_that_files_can_have(string title, string name) => Assert.Equal(name, FileCards.NameOf(title));

    [Theory]
    [InlineData("en-US", "new deal: Delta Foods, chilling tunnel", "no", "Don't know yet", "Yes")]
    [InlineData("zh-CN", "新建商机：德尔塔食品，冷却隧道", "否", "还不知道", "是的")]
    public async Task A_question_in_words_has_its_usual_answers_to_tap(string locale, string says, string no, string notKnown, string yes)
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Wang Lei", locale);
        await rep.Installs();
        await rep.Says(says);
        await rep.Says(no);
        await rep.Says(no);

        // How much, then when, then the contact: each can be left open with a tap.
        for (var asked = 0; asked < 3; asked++)
        {
            Assert.Equal(notKnown, rep.LastMessage.Suggested[^1]);
            await rep.Says(asked == 0 ? "300" + (locale == "zh-CN" ? "万" : "k") : rep.LastMessage.Suggested[^1]);
            if (asked == 1)
            {
                Assert.Equal([yes, notKnown], rep.LastMessage.Suggested);
            }
        }

        Assert.Empty(rep.LastMessage.Suggested);
    }

    private static async Task<Person> RepWithPageAsync(Bench.Bench office, string locale)
    {
        var rep = await Office.RepAsync(office, locale);
        var chinese = locale == "zh-CN";
        await rep.Says(chinese ? "推进计划 湖畔" : "joint plan lakeside");
        foreach (var button in chinese ? new[] { "采用", "给客户看", "生成页面" } : ["Keep it", "For the customer", "Make the page"])
        {
            await rep.Clicks(button);
        }

        return rep;
    }

    // As Teams sends it: what the bot gave, and where the file may go.
    private static Exchange Answers(Person person, Message asked, JsonNode context, string? upload, string action = "accept") => person.Invokes(
        "fileConsent/invoke",
        new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = context.DeepClone(),
            ["uploadInfo"] = upload is null ? null : new JsonObject
            {
                ["contentUrl"] = "https://contoso-my.sharepoint.com/plan.html",
                ["name"] = "plan.html",
                ["uploadUrl"] = upload,
                ["uniqueId"] = "file-1",
                ["fileType"] = "html",
            },
        },
        asked);
}
