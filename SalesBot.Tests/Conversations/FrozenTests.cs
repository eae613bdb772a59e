using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>A frozen deal gets no coaching, whatever is asked of it (domain 2.9.4).</summary>
public sealed partial class FrozenTests
{
    // Three words of English or five characters of Chinese may stand in any sentence.
    private const int ShortestEnglish = 24;
    private const int ShortestChinese = 9;

    [Theory]
    [InlineData("en-US", "huadong", "Mr Sun asked for a kickback", "yes", "frozen")]
    [InlineData("zh-CN", "华东", "孙经理要回扣", "是", "冻结")]
    public async Task No_command_gives_advice_on_frozen_deals(string locale, string name, string report, string yes, string frozen)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var isChinese = locale == "zh-CN";
        var advice = Advice(isChinese);
        var heard = await rep.Says((isChinese ? "下一步 " : "next ") + name);
        Assert.Contains(heard.Lines, line => advice.Exists(text => line.Contains(text, StringComparison.OrdinalIgnoreCase)));
        await rep.Says((isChinese ? "打开 " : "open ") + name);
        await rep.Says(report);
        await rep.Says(yes).BotReplies(frozen);
        await FreezeAllAsync(office, rep);

        var leaks = new List<string>();
        foreach (var form in CommandCatalog.Forms.Where(form => form.Kind is not (CommandKind.Demo or CommandKind.Undo or CommandKind.SwitchLanguage or CommandKind.NewDeal)))
        {
            foreach (var deal in form.Takes == Takes.Nothing ? [""] : isChinese ? new[] { "华东", "江南", "市医院" } : ["huadong", "jiangnan", "city hospital"])
            {
                var typed = $"{(isChinese ? form.Zh[0] : form.En[0])} {deal}".Trim();
                var answer = await rep.Says(typed);
                leaks.AddRange(from line in answer.Lines from text in advice where line.Contains(text, StringComparison.OrdinalIgnoreCase) select $"{typed}: {line} [{text}]");
                await rep.Says(isChinese ? "取消" : "cancel");
            }
        }

        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
    }

    [Theory]
    [InlineData("en-US", "my deals", "Frozen")]
    [InlineData("zh-CN", "我的商机", "已冻结")]
    public async Task The_list_of_deals_says_which_are_frozen(string locale, string asks, string frozen)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await FreezeAllAsync(office, rep);

        await rep.Says(asks).BotReplies(frozen, frozen, frozen);
    }

    [Fact]
    public async Task A_frozen_deal_does_not_move_on_and_can_be_closed()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await FreezeAllAsync(office, rep);

        await rep.Says("stage huadong").BotReplies("frozen");
        await rep.Says("move huadong to bidding").BotReplies("frozen");
        await rep.Says("we lost huadong to Delta, price").BotReplies("Close as lost?");
        await rep.Clicks("Close deal");
        await rep.Says("stage huadong").BotReplies("is closed");
    }

    [Fact]
    public async Task A_frozen_deal_does_not_move_on_in_chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await FreezeAllAsync(office, rep);

        await rep.Says("推进 华东 到投标").BotReplies("已冻结");
        await rep.Says("推进计划 华东").BotReplies("已冻结");
    }

    [Fact]
    public async Task A_contact_of_a_frozen_deal_is_recorded_without_advice()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await FreezeAllAsync(office, rep);

        await rep.Says("log: called Mr Wu of huadong, he is unhappy, 1");
        await (await rep.Says("yes").BotReplies("Saved: Huadong Grid")).BotRepliesWithout("repair", "How did");
    }

    [Theory]
    [InlineData("en-US", "open huadong", "what about Mr Wu?", "Draft", "copy", "change: hello", "frozen")]
    [InlineData("zh-CN", "打开 华东", "吴总那边怎么办", "拟稿", "复制", "改成：您好", "冻结")]
    public async Task A_draft_from_before_the_freeze_is_not_given_out(string locale, string open, string asks, string draft, string copy, string change, string frozen)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(asks);
        await rep.Clicks(draft);
        await FreezeAllAsync(office, rep);

        await rep.Says(copy).BotReplies(frozen);
        await rep.Says(change).BotRepliesWithout("hello", "您好");
        await rep.Says(asks).BotReplies(frozen);
    }

    /// <summary>What only coaching says: the longest piece between the slots of each text.</summary>
    private static List<string> Advice(bool isChinese)
    {
        var texts = RuleContent.All.SelectMany(rule => new[] { rule.Text, rule.Step })
            .Concat(Checklist.For(DealType.KeyAccount).Entries.Concat(Checklist.For(DealType.PassiveProject).Entries).Concat(Checklist.For(DealType.ActiveProject).Entries)
                .SelectMany(entry => new[] { entry.Question.Advice.IfUnknown, entry.Question.Advice.IfNegative }));
        return
        [
            .. texts.Select(text => Slot().Split(isChinese ? text.Zh : text.En).MaxBy(piece => piece.Length)!.Trim(' ', '.', '。', ',', '，', ':', '：'))
                .Where(piece => piece.Length >= (isChinese ? ShortestChinese : ShortestEnglish)).Distinct(),
        ];
    }

    private static async Task FreezeAllAsync(Bench.Bench office, Person rep)
    {
        var table = office.Bot.Services.GetRequiredService<Tables>().Deals;
        foreach (var name in new[] { "lakeside", "huadong", "metro", "hospital", "university", "airport" })
        {
            var stored = (await table.FindAsync(rep.TenantId, $"demo-{name}-{rep.AadObjectId}"))!;
            var written = new DealWrite("test", new DealTurn("freeze-" + name, "{}"), rep.AadObjectId, Office.Monday);
            var hold = new ComplianceHold(ComplianceKind.Collusion, rep.AadObjectId, Office.Monday);
            Assert.Equal(BatchResult.Committed, await table.CommitAsync(stored, stored.Deal with { ComplianceHold = hold }, written));
            await office.Bot.Services.GetRequiredService<Tables>().Lists.ConfirmAsync(DealSummary.Of(stored.Deal with { ComplianceHold = hold }, Office.Monday));
        }
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Slot();
}
