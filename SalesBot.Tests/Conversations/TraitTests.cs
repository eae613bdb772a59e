using System.Text.Encodings.Web;
using System.Text.Json;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Response mode and profile (domain 5.2) are off unless the company switches them on (clarification D8).</summary>
public class TraitTests
{
    private const string On = "--Bot:PersonTraits=true";

    [Theory]
    [InlineData("en-US", "map city hospital", "Mr Gao, head of nursing, supports us, influence 3, works with us, talked yesterday, even keel, skeptic", "Your company does not keep", "about Mr Gao", "even keel", "skeptic")]
    [InlineData("zh-CN", "关键人 市医院", "高主任，护理部，支持我们，影响力3，经常联系，昨天聊过，我行我素，怀疑者", "没有记录", "高主任怎么样", "我行我素", "怀疑者")]
    public async Task Nothing_of_them_is_kept_or_shown_where_they_are_off(string locale, string map, string line, string off, string about, string mode, string profile)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(line).BotReplies(off);
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains(profile, StringComparison.OrdinalIgnoreCase));
        await rep.Says("confirm");
        await rep.Says("skip");
        await rep.Says(about);
        Assert.DoesNotContain(new[] { mode, profile, "Kind of person", "人物类型" }, words => WithMore(rep).Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(await StoredRows.WithAsync(office, "Deals", "Gao"), row => row.Contains("\"responseMode\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "Mr Gao, head of nursing, supports us, influence 3, works with us, talked yesterday", "How does Mr Gao take a proposal to change something?", "even keel", "What is Mr Gao like among colleagues?", "friend", "about Mr Gao", "Even keel: first a reason to change.", "Friend: an ally only once tested.", "export what you have about Mr Gao", "Name: Mr Gao", "Show more", "Response mode: even keel", "delete everything about Mr Gao", "Delete")]
    [InlineData("zh-CN", "关键人 市医院", "高主任，护理部，支持我们，影响力3，经常联系，昨天聊过", "高主任对改变是什么态度？", "我行我素", "高主任在内部是哪一类人？", "朋友", "高主任怎么样", "我行我素：先讲为什么要变。", "朋友：验证过才算盟友。", "导出高主任的资料", "姓名: 高主任", "下一页", "反应模式: 我行我素", "删除高主任的资料", "删除")]
    public async Task They_are_asked_shown_handed_out_and_deleted_where_they_are_on(
        string locale, string map, string line, string asksMode, string mode, string asksProfile, string profile, string about, string shownMode, string shownProfile, string export, string name, string next, string exported, string delete, string sure)
    {
        await using var office = await Office.OpenAsync(On);
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(line).BotReplies(asksMode);
        await rep.Says(mode).BotReplies(asksProfile);
        await rep.Says(profile);
        await rep.Says("done");
        await rep.Says("skip");
        await rep.Says(about);
        Assert.Contains(shownMode, WithMore(rep), StringComparison.Ordinal);
        Assert.Contains(shownProfile, WithMore(rep), StringComparison.Ordinal);
        await rep.Says(export).BotReplies(name);
        await rep.Clicks(next).BotReplies(exported);
        await rep.Says(delete);
        await rep.Clicks(sure);
        Assert.DoesNotContain(await StoredRows.WithAsync(office, "Deals", "EvenKeel"), row => row.StartsWith("c|person", StringComparison.Ordinal) || row.StartsWith("e|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "about Dr Chen", "Kind of person", "Trouble", "Teacher", "Save kind", "Trouble: show how soon it is put right.", "history", "response mode unknown → trouble")]
    [InlineData("zh-CN", "打开 市医院", "陈主任怎么样", "人物类型", "亡羊补牢", "导师", "保存类型", "亡羊补牢：讲清多快能解决。", "历史", "反应模式未知 → 亡羊补牢")]
    public async Task They_are_edited_on_the_card_of_the_person(string locale, string open, string about, string form, string mode, string profile, string save, string shown, string history, string changed)
    {
        await using var office = await Office.OpenAsync(On);
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(about);
        Assert.Contains(form, WithMore(rep), StringComparison.Ordinal);
        await rep.Fills("response", mode).Fills("profile", profile).Clicks(save, rep.LastMessage);
        Assert.Contains(shown, WithMore(rep), StringComparison.Ordinal);
        await rep.Says(history).BotReplies(changed);
    }

    // What stands behind "More" too.
    private static string WithMore(Person rep) => rep.LastMessage.Card!.Json.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
