using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Reading;
using SalesBot.Reminders;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>A contact told in a group or a channel: one short line there, the card in the personal chat.</summary>
public class GroupTests
{
    [Theory]
    [InlineData("en-US", "groupChat", "log met Mr Wu of Huadong Grid, he is worried about the price", "Sent to your chat with me to confirm.", "Huadong Grid, meeting, today", "Mr Wu", "Save", "Saved: Huadong Grid")]
    [InlineData("en-US", "channel", "met Mr Wu of Huadong Grid, he is worried about the price", "Sent to your chat with me to confirm.", "Huadong Grid, meeting, today", "Mr Wu", "Save", "Saved: Huadong Grid")]
    [InlineData("zh-CN", "groupChat", "记录 刚和华东吴总通了电话，他担心价格", "已发到你和我的单聊，请在那里确认。", "华东某电网，今天的电话", "吴总", "保存", "已记入：华东某电网")]
    [InlineData("zh-CN", "channel", "刚和华东吴总通了电话，他担心价格", "已发到你和我的单聊，请在那里确认。", "华东某电网，今天的电话", "吴总", "保存", "已记入：华东某电网")]
    public async Task It_is_confirmed_in_the_personal_chat(string locale, string kind, string told, string there, string card, string person, string save, string saved)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var group = office.Group();
        var before = (await DealAsync(office, rep)).Touches.Count;

        var exchange = await rep.SaysIn(group, told, kind);
        Assert.Equal([there], exchange.Lines);
        var heard = await rep.Hears(card);
        Assert.Contains(heard.Lines, line => line.Contains(person, StringComparison.Ordinal));
        Assert.Equal(before, (await DealAsync(office, rep)).Touches.Count);

        await rep.Clicks(save).BotReplies(saved);
        Assert.Equal(before + 1, (await DealAsync(office, rep)).Touches.Count);
        Assert.Equal([there], group.Messages.SelectMany(message => message.Lines));
    }

    [Fact]
    public async Task The_same_message_again_gives_no_second_draft()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var group = office.Group();

        var told = await rep.SaysIn(group, "log met Mr Wu of Huadong Grid, he is worried about the price");
        await rep.Hears("Huadong Grid, meeting, today");
        await rep.Resends(told);
        await SendDueAsync(office);

        Assert.Single(rep.Chat.Messages, message => message.Lines.Any(line => line.Contains("Huadong Grid, meeting, today", StringComparison.Ordinal)));
        Assert.Single(group.Messages);
    }

    [Fact]
    public async Task Who_walks_away_finds_the_draft_and_nothing_is_saved_before()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.SaysIn(office.Group(), "log met Mr Wu of Huadong Grid, he is worried about the price");
        await rep.Hears("Huadong Grid, meeting, today");
        var before = (await DealAsync(office, rep)).Touches.Count;

        office.Passes(TimeSpan.FromDays(2));
        await rep.Says("my deals");
        await rep.Clicks("Save").BotReplies("Saved: Huadong Grid");
        Assert.Equal(before + 1, (await DealAsync(office, rep)).Touches.Count);
    }

    [Fact]
    public async Task A_personal_chat_nobody_opened_is_opened_without_a_message()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Wang Lei");

        await rep.SaysIn(office.Group(), "log met Mr Wu of Huadong Grid, he is worried about the price").BotReplies("find me under Apps");

        // Their first words with the bot: it has no deal to put them on yet, and says so where they can answer.
        await rep.Hears("You have no deal yet.");
        var opened = Assert.Single(office.Connector.Calls, call => call is { Method: "POST", Path: "v3/conversations" });
        Assert.False(opened.Body!.ContainsKey("activity"));
    }

    [Theory]
    [InlineData("en-US", "log met Mr Wu of Huadong Grid, he is worried about the price", "find me under Apps", "hello", "You have no deal yet.")]
    [InlineData("zh-CN", "记录 刚和华东吴总通了电话，他担心价格", "在“应用”里找到我", "你好", "你还没有商机。")]
    public async Task A_chat_that_cannot_be_opened_from_here_shows_the_draft_at_the_first_message(string locale, string told, string there, string hello, string draft)
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Wang Lei", locale);
        office.Connector.Script = call => call.Path == "v3/conversations" ? new Fault { Status = 403, Code = "BotNotInConversationRoster" } : null;

        await rep.SaysIn(office.Group(), told).BotReplies(there);
        await SendDueAsync(office);
        await SendDueAsync(office);
        Assert.Empty(rep.Chat.Messages);

        await rep.Says(hello);
        await rep.Hears(draft);
    }

    [Theory]
    [InlineData("en-US", "groupChat")]
    [InlineData("zh-CN", "channel")]
    public async Task No_command_shows_a_stance_a_note_or_a_score_where_others_read(string locale, string kind)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var chinese = locale == "zh-CN";
        await rep.Says(chinese ? "打开华东" : "open huadong");
        var group = office.Group();
        string[] secrets = chinese
            ? ["支持", "推动", "中立", "倾向", "强烈反对", "盟友", "吴总", "钱总工", "赵总", "孙经理", "待补强", "覆盖度", "立场", "维护费"]
            : ["in favour", "pushes for us", "neutral", "prefers another", "works against", "coach", "Mr Wu", "Mr Qian", "Mr Zhao", "Mr Sun", "Needs work", "Coverage", "stance", "maintenance cost"];
        foreach (var entry in CommandCatalog.Shown)
        {
            var typed = entry.Example.In(chinese ? Language.Chinese : Language.English);
            var said = await rep.SaysIn(group, typed, kind);
            Assert.NotEmpty(said.Lines);
            Assert.DoesNotContain(said.Lines, line => secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        }
    }

    private static Task<int> SendDueAsync(Bench.Bench office) =>
        office.Bot.Services.GetRequiredService<ReminderDelivery>().SendDueAsync(office.Time.GetUtcNow(), CancellationToken.None);

    private static async Task<Deal> DealAsync(Bench.Bench office, Bench.Person rep) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(rep.TenantId, $"demo-huadong-{rep.AadObjectId}"))!.Deal;
}
