using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The lists of a deal: by line, by form, pasted, marked, changed, taken out, answering questions.</summary>
public class RecordTests
{
    [Theory]
    [InlineData("en-US", "open lakeside", "requirement: * response in 4 hours, customer's wording, met\n- * own data centre, rival's wording, cannot be met\n- training on site", "3 lines, 2 mandatory, 1 gap, 1 without an owner", "★ own data centre", "nobody closes it", "training on site", "Not judged", "We meet it", "Met")]
    [InlineData("zh-CN", "打开 湖畔", "需求条目：★4小时到场，客户写法，满足\n★自有数据中心，对手写法，无法满足\n现场培训", "共3条，强制2条，缺口1个，1个无人负责", "★ 自有数据中心", "缺口无人负责", "现场培训", "未判断", "满足", "满足")]
    public async Task Requirements_are_pasted_marked_and_counted(string locale, string opens, string pasted, string counts, string first, string alone, string third, string open, string mark, string met)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(pasted).BotReplies(counts, first, alone, third, open);
        await rep.Clicks(third);
        await rep.Clicks(mark).BotReplies(met);
        await rep.Says(pasted).BotReplies(counts);
    }

    [Theory]
    [InlineData("en-US", "risks jiangnan", "None yet", "risk: no crane on site, likely, impact 3, Zhang Wei负责", "1 risk, 1 open, site not seen yet", "Open, grave", "Use as answer", "Answered: ", "1 of 5")]
    [InlineData("zh-CN", "实施风险 江南", "还没有", "实施风险：现场没有吊车，可能性高，影响大，张伟负责", "共1项，未处理1项，尚未勘查现场", "未处理，严重", "作为答案", "已作为答案：", "1分")]
    public async Task A_risk_nobody_handles_is_said_and_becomes_the_answer(string locale, string opens, string empty, string tells, string standing, string badge, string button, string saved, string rating)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens).BotReplies(empty);
        await rep.Says(tells).BotReplies(standing, badge);
        await rep.Clicks(button).BotReplies(saved, rating);
    }

    [Theory]
    [InlineData("en-US", "risks jiangnan", "risk: no crane, 200k", "CNY 200k in our price", "risk: slow customs, 20k euro", "counted in another currency", "Seen on", "2030-01-01", "still to come", "2026-11-20", "site seen Fri 20 Nov")]
    [InlineData("zh-CN", "实施风险 江南", "实施风险：没有吊车，计入20万", "已计入20万元", "实施风险：清关慢，2万欧元", "币种和本商机不一致", "勘查日期", "2030-01-01", "还没到", "2026-11-20", "11月20日（周五）已勘查")]
    public async Task Money_stays_in_one_currency_and_a_survey_has_happened(string locale, string opens, string priced, string sum, string euro, string refused, string field, string future, string notYet, string day, string seen)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var save = locale == "zh-CN" ? "保存勘查" : "Save survey";

        await rep.Says(opens);
        await rep.Says(priced).BotReplies(sum);
        await rep.Says(euro).BotReplies(refused);
        await rep.Fills(field, future).Clicks(save).BotReplies(notYet);
        await rep.Says(opens);
        await rep.Fills(field, day).Clicks(save).BotReplies(seen);
    }

    [Theory]
    [InlineData("en-US", "partners jiangnan", "partner: Haitong, agent, duties: customs, risks: delay", "1 partner, 1 not yet in writing", "Haitong", "Agreed in writing", "In writing", "Take out", "None yet")]
    [InlineData("zh-CN", "合作伙伴 江南", "合作伙伴：海通，代理商，分工：清关，风险：延误", "共1家，1家未书面约定", "海通", "已书面约定", "已书面约定", "删除", "还没有")]
    public async Task A_partner_is_matched_in_writing_and_taken_out(string locale, string opens, string tells, string standing, string name, string mark, string done, string remove, string empty)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(tells).BotReplies(standing);
        await rep.Clicks(name);
        await rep.Clicks(mark).BotReplies(done);
        await rep.Clicks(remove).BotReplies(empty);
        await rep.Says(locale == "zh-CN" ? "撤销" : "undo");
        await rep.Says(opens).BotReplies(name);
    }

    [Theory]
    [InlineData("en-US", "offer lines lakeside", "offer line: MES licence, 4.2m\nstart-up training, 300k\nconsignment stock, supply term", "3 lines, CNY 4.5m together; the deal says CNY 9.5m", "Supply term", "Service")]
    [InlineData("zh-CN", "报价内容 湖畔", "报价内容：MES许可，420万\n上线培训，30万\n寄售库存，供应条件", "共3项，合计450万元；商机金额950万元", "供应条件", "服务")]
    public async Task What_is_offered_is_added_up_against_the_deal(string locale, string opens, string tells, string standing, string term, string service)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(tells).BotReplies(standing, service, term);
    }

    [Theory]
    [InlineData("en-US", "standing metro", "standing: audited accounts 2025, shown to Ms Lin", "Not shown yet: years in business, staff", "Audited accounts, to Ms Lin", "standing: Mr Zhou of Huadong praised us to Mr Ma", "Spoke well of us, to Mr Ma")]
    [InlineData("zh-CN", "口碑 地铁", "口碑：2025年审计报告，给林经理看过", "还没出示：经营年限、服务队伍", "审计报告，林经理", "口碑：华东周总向马总夸过我们", "口碑，马总")]
    public async Task Proofs_of_standing_and_good_words_are_kept_with_whom_they_reached(string locale, string opens, string shown, string missing, string kind, string praise, string told)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(shown).BotReplies(missing, kind);
        await rep.Says(praise).BotReplies(told);
    }

    [Theory]
    [InlineData("en-US", "file jiangnan", "Jiangnan University: deal file", "Charter", "0 of 6 parts known", "Delivery risks", "nothing yet")]
    [InlineData("zh-CN", "商机档案 江南", "江南大学：商机档案", "立项书", "6项已知0项", "实施风险", "还没有")]
    public async Task The_file_shows_every_list_and_leads_to_it(string locale, string opens, string title, string charter, string known, string risks, string empty)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens).BotReplies(title, charter, known, risks, empty);
        await rep.Clicks(risks).BotReplies(locale == "zh-CN" ? "江南大学：实施风险" : "Jiangnan University: delivery risks");
    }

    [Fact]
    public async Task A_long_list_is_paged_and_comes_back_to_its_beginning()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("requirement: " + string.Join('\n', Enumerable.Range(1, 6).Select(at => $"line number {at}"))).BotReplies("6 lines", "line number 4", "[Show more]");
        await rep.Clicks("Show more").BotReplies("line number 6", "[From the top]");
        await rep.Clicks("From the top").BotReplies("line number 1");
    }
}
