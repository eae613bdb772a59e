using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Evidence of a stage: shown by a tap, left open with a reason, said as an action until it is there, and closed later (domain 2.3).</summary>
public class LeftOpenEvidenceTests
{
    [Fact]
    public async Task What_was_left_open_is_a_next_action_until_it_is_shown_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await ToImplementationAsync(office, rep, ["move metro to procurement", "report is being signed", "yes", "signed, order number 4711, yesterday", "yes", "move metro to implementation", "lawyers type the clause list", "yes"]);

        await rep.Says("next metro").BotReplies("still open from Testing", "Left open in Testing: signed test report.", "[1 is done]");
        await rep.Clicks("1 is done").BotReplies("It is no longer open.", "Left open in Testing: open points have owners.");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Clicks("Plan 1").BotReplies("Planned: Bring in: open points have owners, by Mon 30 Nov.", "the people map is below");
        await (await rep.Says("stage metro").BotReplies("Open from before: Open points have owners; Clause list closed; First payment term known", "[Add evidence]")).BotRepliesWithout("Signed test report");
        await rep.Clicks("Add evidence").BotReplies("Tap what is there already.", "Open points have owners", "Clause list closed", "Handover meeting held");
        office.Passes(TimeSpan.FromMinutes(1));
        await (await rep.Clicks("Clause list closed").BotReplies("pieces still to show")).BotRepliesWithout("Clause list closed");
        await rep.Clicks("Done").BotReplies("All right. Beicheng Metro is in Implementation.");
        await rep.Says("history metro").BotReplies("Shown: Clause list closed; No longer open: Clause list closed", "Shown: Signed test report; No longer open: Signed test report");
        await rep.Says("undo").BotReplies("Taken back");
        await rep.Says("stage metro").BotReplies("Clause list closed");
    }

    [Fact]
    public async Task What_was_left_open_is_a_next_action_until_it_is_shown_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await ToImplementationAsync(office, rep, ["推进 地铁 到采购", "测试报告在走签字", "是", "合同签了，合同号DH-7，昨天签的", "确认", "推进 地铁 到实施", "条款清单随后", "是"]);

        await rep.Says("下一步 地铁").BotReplies("测试阶段的待补项", "测试阶段留下：已签字的测试报告。", "[第1项已做]");
        await rep.Clicks("第1项已做").BotReplies("不再是待补项", "测试阶段留下：遗留问题都有负责人。");
        await rep.Says("推进阶段 地铁").BotReplies("之前留下", "[补依据]");
        await rep.Clicks("补依据").BotReplies("已经有的，点一下。", "条款清单已关闭");
        office.Passes(TimeSpan.FromMinutes(1));
        await (await rep.Clicks("条款清单已关闭").BotReplies("项依据")).BotRepliesWithout("条款清单已关闭");
        await rep.Clicks("好了").BotReplies("好的。北城地铁现在在实施阶段。");
        await rep.Says("历史 地铁").BotReplies("已补齐：条款清单已关闭", "已补齐：已签字的测试报告");
    }

    [Theory]
    [InlineData("en-US", "stage lakeside", "Add evidence", "Shortlisted or admitted", "2 pieces still to show", "Move stage", "Where to from Selection?", "Bidding", "Committees known, as permitted")]
    [InlineData("zh-CN", "推进阶段 湖畔", "补依据", "已入围或通过资质评估", "还差2项依据", "推进阶段", "从选购去哪个阶段？", "投标", "在允许范围内了解委员会组成")]
    public async Task Evidence_is_ticked_off_before_any_move(string locale, string stage, string add, string piece, string left, string move, string where, string on, string missing)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(stage).BotReplies($"[{add}]");
        await rep.Clicks(add).BotReplies(piece);
        await (await rep.Clicks(piece).BotReplies(left)).BotRepliesWithout(piece);
        await (await rep.Clicks(move).BotReplies(where)).BotRepliesWithout(piece);
        await (await rep.Clicks(on).BotReplies(missing)).BotRepliesWithout(piece);
    }

    private static async Task ToImplementationAsync(Bench.Bench office, Person rep, string[] says)
    {
        foreach (var words in says)
        {
            office.Passes(TimeSpan.FromMinutes(1));
            await rep.Says(words);
        }
    }
}
