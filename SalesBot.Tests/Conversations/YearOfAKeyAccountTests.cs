namespace SalesBot.Tests.Conversations;

/// <summary>大客户商机的一年：建立、评估、推进、退回、签约、交付、验收、后续。</summary>
public class YearOfAKeyAccountTests
{
    [Fact]
    public async Task A_key_account_deal_goes_through_its_year_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("王磊", "zh-CN");
        await rep.Installs();
        var year = new Diary(office, rep);

        await year.Says("新建商机：东海石化，中控系统二期，2300万", "属于大客户业务吗？");
        await year.Says("是", "那就是大客户商机。");
        await year.Says("明年10月底", "记下了，2027年10月31日。");
        await year.Says("人民币，设备部刘工", "已添加刘工。", "阶段: 调研，大客户商机");
        await year.Says("现在", "第1题，共5题");
        await year.Says("还不清楚", "先记“还不清楚”", "第2题，共5题");
        await year.Says("稍后再问", "第3题，共5题");
        await year.Says("先停一下", "停在第3题");
        await year.Says("评分 东海", "0% 已掌握", "待补强");
        await year.Says("下一步：刘工周五给现场资料", "已记下：给现场资料，11月27日（周五），客户方：刘工。");

        year.Days(4);
        await year.Says("资料给了", "已完成", "结果怎么样？");
        await year.Says("昨天去现场见了刘工，他挺满意，下周三我给他分析报告", "东海石化，昨天的拜访", "刘工：支持", "12月2日（周三）前给分析报告");
        await year.Says("保存", "已记入：东海石化", "刘工对这次沟通感觉怎么样？");
        await year.Says("5分", "我方谁参加了？");
        await year.Says("就我", "好。");
        await year.Says("下一步 东海", "东海石化", "已安排：给分析报告");

        year.Days(20);
        await year.Says("东海退回了", "前面没有可退回的阶段");
        await year.Says("推进到分析", "推进到分析阶段？", "[先推进]");
        await year.Says("报告先发了，回复还没来", "[推进]");
        await year.Says("推进", "东海石化：已到分析阶段");
        await year.Says("撤销", "已撤销：东海石化，进入分析阶段");
        await year.Says("推进到分析", "推进到分析阶段？");
        await year.Says("报告先发了，回复还没来", "[推进]");
        await year.Says("推进", "东海石化：已到分析阶段");
        await year.Says("评分", "0% 已掌握", "待补强");

        year.Days(30);
        await year.Says("今天和刘工、赵处长开了会，赵处长关心工期", "赵处长：新联系人，关心工期");
        await year.Says("保存", "已记入：东海石化");
        await year.Says("刘5，赵3", "赵处长3分");
        await year.Says("跳过", "好。");
        await year.Says("推进到立项", "现场分析报告已发出并有回复");
        await rep.Clicks("现场分析报告已发出并有回复").BotRepliesWithout("现场分析报告已发出并有回复");
        await year.Says("客户已经写了", "[推进]");
        await year.Says("推进", "东海石化：已到立项阶段");
        await year.Says("评分", "0% 已掌握", "待补强");
        await office.Restart();
        await year.Says("我的商机", "东海石化", "立项");

        year.Days(10);
        await year.Says("东海退回分析了，预算砍了", "退回分析阶段？", "预算调整", "第二轮分析，通常24天");
        await year.Says("是", "预计签约日还是10月31日（周日）吗？");
        await year.Says("改到12月底", "已保存：12月31日（周五），晚了61天");
        await year.Says("安排", "已安排");
        await year.Says("评分", "东海石化");
        await year.Says("下一步", "东海石化", "已逾期：给分析报告");
        await year.Says("简报 东海", "简报：东海石化");
        await year.Says("一页", "简报：东海石化");
        await year.Says("推进到立项", "推进到立项阶段？");
        await year.Says("重新批了", "[推进]");
        await year.Says("推进", "已到立项阶段", "通常30天");
        await year.Says("推进到选购", "推进到选购阶段？");
        await year.Says("领导催", "[推进]");
        await year.Says("推进", "已到选购阶段");

        year.Days(30);
        await year.Says("推进到采购", "推进到采购阶段？");
        await year.Says("单一来源", "[填写经理]");
        await year.Says("是", "是哪位经理同意的？");
        await year.Says("周总", "确认人：周总");
        await year.Says("是", "东海石化：已到采购阶段");
        await year.Says("评分", "0% 已掌握", "待补强");
        await year.Says("推进到实施", "有已签合同才能进入实施。");
        await year.Says("合同签了，合同号DH-7，昨天签的", "合同号DH-7");
        await year.Says("确认", "东海石化：已签约");
        await year.Says("推进到实施", "条款清单已关闭");
        await year.Says("条款清单随后", "[推进]");
        await year.Says("是", "东海石化：已到实施阶段");
        await year.Says("评分", "0% 已掌握", "待补强");
        await year.Says("推进阶段 东海", "[补依据]");
        await year.Clicks("补依据", "还差20项依据");
        await year.Clicks("价值数字已测算", "还差19项依据");
        await year.Clicks("好了", "现在在实施阶段");
        await year.Says("关键点：一期割接，8月15日，刘工验收", "一期割接", "由刘工验收", "8月15日");

        year.Days(172);
        await year.Says("一期割接验收了", "一期割接", "已验收");
        await year.Clicks("客户对服务的评价: 4", "一期割接");
        await year.Says("推进到验收", "推进到验收阶段？", "[推进]");
        await year.Says("是", "东海石化：已到验收阶段");
        await year.Says("后续机会：系统维护 2028年", "系统维护");
        await year.Clicks("系统维护", "从调研开始");
        await year.Clicks("从分析开始", "已新建商机：系统维护。");
        await year.Says("关闭商机 中控 完成", "记为已完成？");
        await year.Says("是", "下次会怎么做？");
        await year.Says("早点拉上赵处长", "一年内可以重新打开");
        await year.Says("重新打开 中控", "在哪个阶段重新打开？");
        await year.Says("是", "东海石化：已到验收阶段");

        await year.HistoryTells(
            "历史 中控", "更早",
            "新建商机", "客户问题：未回答 → 还不清楚", "下一步“给现场资料”已添加", "下一步“给现场资料”已完成", "下一步“给分析报告”已添加",
            "阶段：调研 → 分析，报告先发了", "撤销：", "阶段：调研 → 分析", "赵处长已添加", "已有依据：现场分析报告已发出并有回复",
            "阶段：分析 → 立项，客户已经写了", "阶段：立项 → 分析，预算调整", "10月31日（周日） → 12月31日（周五）", "阶段：分析 → 立项，重新批了",
            "阶段：选购 → 采购，单一来源", "已签合同：DH-7", "阶段：采购 → 实施，条款清单随后；结果：进行中 → 已中标，交付中", "已补齐：价值数字已测算",
            "关键点“一期割接”", "已验收", "服务评4分", "后续机会“系统维护”已登记", "已为“系统维护”新建商机", "→ 已完成", "已完成 → 已中标，交付中");
    }
}
