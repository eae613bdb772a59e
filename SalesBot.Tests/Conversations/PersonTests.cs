using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>One person of the customer: seen, handed out, deleted for good.</summary>
public class PersonTests
{
    [Theory]
    [InlineData("en-US", "map city hospital", "Anna Novak, IT director, neutral, influence 3, met once", "confirm", "done", "Engineer Lu left the company", "Who took over?", "about Anna Novak", "Anna Novak", "influence 3")]
    [InlineData("zh-CN", "关键人 市医院", "周晓燕，信息中心主任，中立，影响力3，见过一次", "确认", "好了", "鲁工离职了", "谁接手？", "周晓燕怎么样", "周晓燕", "影响力3")]
    public async Task Somebody_is_asked_about_by_a_whole_name_even_while_a_post_is_empty(
        string locale, string map, string told, string confirm, string done, string left, string empty, string about, string name, string facts)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(map);
        await rep.Says(told);
        await rep.Says(confirm);
        await rep.Says(done);
        await rep.Says(left).BotReplies(empty);
        await rep.Says(about).BotReplies(name, facts);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "met Mr Sun, he worries about upkeep", "Yes", "delete everything about Mr Sun", "Delete everything about Mr Sun?", "Delete", "This cannot be undone", "undo", "gone for good", "I know nobody called")]
    [InlineData("zh-CN", "打开 华东", "今天和孙经理开会，孙经理担心维护费", "对", "删除孙经理的资料", "删除孙经理的全部资料？", "删除", "无法撤销", "撤销", "无法恢复", "没有任何资料")]
    public async Task Everything_about_a_person_is_deleted_for_good(
        string locale, string open, string tells, string yes, string asks, string title, string sure, string deleted, string undo, string gone, string nobody)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(tells);
        await rep.Says(yes);

        await rep.Says(asks).BotReplies(title);
        await rep.Clicks(sure).BotReplies(deleted);
        await rep.Says(undo).BotReplies(gone);
        await rep.Says(asks).BotReplies(nobody);

        var deals = office.Bot.Services.GetRequiredService<Tables>().Deals;
        var id = $"demo-huadong-{rep.AadObjectId}";
        var stored = await deals.FindAsync(rep.TenantId, id);
        Assert.DoesNotContain(stored!.Deal.People, person => person.Name is "Mr Sun" or "孙经理");
        Assert.DoesNotContain(stored.Deal.Touches, touch => touch.Summary.Contains("Sun", StringComparison.Ordinal) || touch.Summary.Contains("孙经理", StringComparison.Ordinal));
        await foreach (var happened in deals.EventsAsync(rep.TenantId, id))
        {
            Assert.DoesNotContain(happened.Changes, change => $"{change.Before}{change.After}" is var all
                && (all.Contains("Mr Sun", StringComparison.Ordinal) || all.Contains("孙经理", StringComparison.Ordinal) || all.Contains("upkeep", StringComparison.Ordinal) || all.Contains("维护费", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("en-US", "open huadong", "met Mr Sun, he worries about upkeep", "Yes", "about Mr Sun", "delete everything about Mr Sun", "Delete", "This cannot be undone", "Mr Sun")]
    [InlineData("zh-CN", "打开 华东", "今天和孙经理开会，孙经理担心维护费", "对", "孙经理怎么样", "删除孙经理的资料", "删除", "无法撤销", "孙经理")]
    public async Task Neither_the_conversation_nor_the_deal_holds_the_name_any_longer(
        string locale, string open, string tells, string yes, string about, string asks, string sure, string deleted, string name)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(tells);
        await rep.Says(yes);
        await rep.Says(about).BotReplies(name);
        await rep.Says(asks);
        Assert.NotEmpty(await StoredRows.WithAsync(office, "Conversations", name));
        Assert.NotEmpty(await StoredRows.WithAsync(office, "Deals", name));

        await rep.Clicks(sure).BotReplies(deleted);

        Assert.Empty(await StoredRows.WithAsync(office, "Conversations", name));
        Assert.Empty(await StoredRows.WithAsync(office, "Deals", name));
    }

    [Fact]
    public async Task A_state_that_was_kept_aside_holds_the_name_no_longer()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open huadong");
        await rep.Says("about Mr Sun");
        await DamageAsync(office, "{\"draft\": \"Mr Sun");
        await rep.Says("help").BotReplies("I lost my place in our talk");
        Assert.Contains(await StoredRows.WithAsync(office, "Conversations", "Mr Sun"), row => row.StartsWith(Keys.Quarantine, StringComparison.Ordinal));

        await rep.Says("open huadong");
        await rep.Says("delete everything about Mr Sun");
        await rep.Clicks("Delete").BotReplies("This cannot be undone");

        Assert.Empty(await StoredRows.WithAsync(office, "Conversations", "Mr Sun"));
    }

    [Fact]
    public async Task A_state_that_was_kept_aside_goes_when_its_operation_is_forgotten()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await DamageAsync(office, "{\"draft\": \"Mr Sun");
        await rep.Says("help").BotReplies("I lost my place in our talk");
        for (var message = 1; message < ConversationTable.Remembered; message++)
        {
            await rep.Says("help");
        }

        Assert.NotEmpty(await StoredRows.WithAsync(office, "Conversations", "\"draft\""));
        await rep.Says("help");
        Assert.Empty(await StoredRows.WithAsync(office, "Conversations", "\"draft\""));
    }

    private static async Task DamageAsync(Bench.Bench office, string json)
    {
        var table = StoredRows.Raw(office, "Conversations");
        var state = table.Query<TableEntity>(row => row.RowKey == Keys.State()).Single();
        state["Json"] = json;
        await table.UpdateEntityAsync(state, state.ETag);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "about Mr Sun", "Mr Sun", "talk every", "export what you have about Mr Sun", "facts about Mr Sun", "export what you have about Mr Nobody", "I know nobody called")]
    [InlineData("zh-CN", "打开 华东", "孙经理怎么样", "孙经理", "沟通一次", "导出孙经理的资料", "条资料", "导出无名氏的资料", "没有任何资料")]
    public async Task A_person_is_shown_and_handed_out(string locale, string open, string asks, string name, string target, string export, string page, string unknown, string nobody)
    {
        await using var office = await Office.OpenAsync("--Bot:PublicUrl=https://bot.example.com");
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);

        await rep.Says(asks).BotReplies(name, target);
        await rep.Says(export).BotReplies(page);
        await rep.Says(unknown).BotReplies(nobody);
    }

    [Fact]
    public async Task What_is_kept_in_every_deal_of_the_customer_is_handed_out_and_deleted()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "City Hospital, spare parts, about 1 million");
        await rep.Says("map");
        await rep.Says("Engineer Lu, does the technical check, influence 2, neutral, met once");
        await rep.Says("confirm");
        await rep.Says("skip");

        await rep.Says("export what you have about Engineer Lu").BotReplies("Data about Engineer Lu", "from 2 deals (Spare parts; ", "Spare parts · Name: Engineer Lu");
        await rep.Says("delete everything about Engineer Lu").BotReplies("2 deals.");
        await rep.Clicks("Delete").BotReplies("Deleted from City Hospital", "too.");

        Assert.Empty(await StoredRows.WithAsync(office, "Deals", "Engineer Lu"));
        Assert.Empty(await StoredRows.WithAsync(office, "Conversations", "Engineer Lu"));
    }

    [Fact]
    public async Task A_manager_hands_out_what_their_people_keep_too()
    {
        await using var office = await TeamOffice.OpenAsync("en-US");
        await office.Manager.Says("demo");
        await office.Manager.Says("open huadong");
        await office.Manager.Says("export what you have about Mr Sun").BotReplies("Data about Mr Sun", "from 2 deals (");
        await office.Manager.Says("delete everything about Mr Sun").BotRepliesWithout("2 deals");
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Nothing_is_left_in_the_chats_of_the_manager_and_of_who_covered(string locale)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var (manager, rep, cover) = (office.Manager, office.WangLei, office.Bids);
        var isChinese = locale == "zh-CN";
        await rep.Says(isChinese ? "下周休假，赵强代管" : "on leave next week, Zhao Qiang covers");
        await rep.Says(isChinese ? "是" : "yes");
        await manager.Says(isChinese ? "简报 华东 一页" : "brief huadong one page");
        office.Bench.Passes(TimeSpan.FromDays(7));
        await cover.Says(isChinese ? "打开 华东" : "open huadong");
        await cover.Says(isChinese ? "孙经理怎么样" : "about Mr Sun");
        var name = isChinese ? "孙经理" : "Mr Sun";
        Assert.NotEmpty(await ChatRowsAsync(office, manager, name));
        Assert.NotEmpty(await ChatRowsAsync(office, cover, name));

        await rep.Says(isChinese ? "打开 华东" : "open huadong");
        await rep.Says(isChinese ? "删除孙经理的全部资料" : "delete everything about Mr Sun");
        await rep.Clicks(isChinese ? "删除" : "Delete");

        Assert.Empty(await ChatRowsAsync(office, rep, name));
        Assert.Empty(await ChatRowsAsync(office, manager, name));
        Assert.Empty(await ChatRowsAsync(office, cover, name));
    }

    private static Task<IReadOnlyList<string>> ChatRowsAsync(TeamOffice office, Person who, string name) =>
        StoredRows.WithAsync(office.Bench, "Conversations", name, ConversationTable.Partition(who.TenantId, "msteams", who.Chat.Id));

    [Fact]
    public async Task Somebody_of_the_other_sex_is_somebody_else()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open huadong");
        await rep.Says("delete everything about Ms Sun").BotReplies("I know nobody called \"Ms Sun\"");
        await rep.Says("person Sun").BotReplies("Mr Sun");
    }

    [Theory]
    [InlineData("en-US", "open huadong", "delete everything about Mr Sun", "no", "nothing was deleted")]
    [InlineData("zh-CN", "打开 华东", "删除孙经理的资料", "不", "没有删除")]
    public async Task Nothing_is_deleted_without_a_yes(string locale, string open, string asks, string no, string kept)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(asks);
        await rep.Says(no).BotReplies(kept);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "Mr Qian is an expert", "Technical expert, evaluator, expert; influence 4.", "Mr Qian is no expert", "not an expert", "How much they know", "Informed", "Save expertise", "informed; influence 4")]
    [InlineData("zh-CN", "打开 华东", "钱总工是专家", "专家，影响力4", "钱总工是外行", "非专家", "对产品懂多少", "有所了解", "保存专业度", "有所了解，影响力4")]
    public async Task How_much_they_know_is_said_or_tapped(
        string locale, string open, string tell, string expert, string otherwise, string no, string field, string choice, string save, string shown)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);

        await rep.Says(tell).BotReplies(expert);
        await rep.Says(otherwise).BotReplies(no);
        await rep.Fills(field, choice).Clicks(save).BotReplies(shown);
    }
}
