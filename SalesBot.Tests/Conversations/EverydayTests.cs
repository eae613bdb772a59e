namespace SalesBot.Tests.Conversations;

/// <summary>
/// The everyday situations of a rep (clarification F), in the words in which they are written there, one after the other
/// as on a working day. Who covers (14) and the manager's (3, 8) stand with the leaves and the team.
/// </summary>
public class EverydayTests
{
    private static readonly (string Says, string[] Hears)[] English =
    [
        // 1 who today, 2 promises
        ("who should I call today?", ["Today", "City Hospital"]),
        ("what did I promise?", ["Promises", "Five-year cost sheet for Mr Sun"]),

        // 4 typing mistakes
        ("breif huadogn", ["Brief for Huadong Grid?"]),
        ("yes", ["One page for a meeting"]),

        // 9 why
        ("score lakeside", ["40"]),
        ("why only 40?", ["Half is unknown. Most would come from:", "[Details]"]),

        // 7 another language in the middle of a sitting; what was answered is kept
        ("qualify lakeside", ["question 1 of 5", "charter"]),
        ("content, steps", ["How do you know?"]),
        ("the project manager told me", ["2 of 6 parts known", "question 2 of 5"]),
        ("switch to Chinese", ["好的，以后用中文。", "第2题，共5题"]),
        ("换英文吧", ["Sure, English from here on.", "question 2 of 5"]),
        ("stop", ["question 2"]),

        // 10 the date loosely said
        ("push metro to after spring festival", ["Signing by 28 Feb 2027?", "Spring Festival is 6 Feb 2027", "What did the customer say?"]),
        ("cancel", ["Nothing was changed"]),

        // 11 a contact left
        ("open city hospital", ["City Hospital"]),
        ("Ms Jin left", ["Noted: Ms Jin left", "Who took over?"]),
        ("not known", ["All right"]),

        // 5 two customers in one message, 13 the wrong deal
        ("I called Mr Chen at Lakeside this morning and he said the budget is approved. Then I met Ms Feng of Beicheng Metro and she says the test is on the 9th", ["I heard 2 deals", "Lakeside Automotive", "Beicheng Metro", "[Save both]"]),
        ("save both", ["Saved"]),
        ("called Mr Wu at Huadong today, he supports us", ["Huadong Grid"]),
        ("save", ["Saved: Huadong Grid"]),
        ("that call was Metro, not Huadong", ["Moved to Beicheng Metro", "Huadong Grid is back as before"]),

        // 15 who sees this
        ("met Mr Sun at Huadong today, he worries about maintenance cost", ["Huadong Grid"]),
        ("save", ["Saved: Huadong Grid"]),
        ("open huadong", ["Huadong Grid"]),
        ("who can see what I wrote about Mr Sun?", ["Notes about Mr Sun", "[Delete note]"]),

        // 12 won or lost in one line
        ("new deal: County Waterworks, pump control, 3 million", ["Is it key-account business?"]),
        ("no", ["Is there a tender already?"]),
        ("no", ["sign"]),
        ("don't know yet", ["CNY"]),
        ("yes", ["[Later]"]),
        ("we lost the waterworks to Delta, price", ["Close as lost?", "Rival: Delta", "Reason: price"]),
        ("yes", ["Lost, rival Delta, reason price. One thing we would do differently?", "[Skip]"]),
        ("skip", ["It can be reopened for a year."]),
    ];

    private static readonly (string Says, string[] Hears)[] Chinese =
    [
        ("今天该联系谁？", ["今天该联系", "市医院"]),
        ("我答应过客户什么？", ["承诺", "给孙经理五年费用表"]),
        ("建报 华东电往", ["是要“华东某电网”的简报吗？"]),
        ("是", ["会前看的一页"]),
        ("评分 湖畔", ["40"]),
        ("怎么才40分？", ["一半信息还不知道", "立项书", "[明细]"]),
        ("评估 湖畔汽车", ["第1题，共5题"]),
        ("内容、步骤", ["怎么知道的"]),
        ("项目经理口头说的", ["六项知道两项", "第2题，共5题"]),
        ("换英文吧", ["Sure, English from here on.", "question 2 of 5"]),
        ("switch to Chinese", ["好的，以后用中文。", "第2题，共5题"]),
        ("先停", ["第2题"]),
        ("地铁拖到年后了", ["改到2027年2月28日签约？", "2027年2月6日是春节", "客户怎么说的？"]),
        ("算了", ["没有改动"]),
        ("打开市医院", ["市医院"]),
        ("金主管调走了", ["记下了：金主管离开", "谁接手？"]),
        ("还不知道", ["先空着"]),
        ("今天早上给湖畔的陈工打了电话，他说预算批了。然后见了北城地铁的冯主任，她说9号测试", ["听下来是2个商机", "湖畔汽车", "北城地铁", "[都记]"]),
        ("都记", ["已记入"]),
        ("今天给华东的吴总打了电话，他支持我们", ["华东某电网"]),
        ("保存", ["已记入：华东某电网"]),
        ("刚才那通电话是地铁的，不是华东的", ["已移到北城地铁", "华东某电网恢复原样"]),
        ("今天见了华东的孙经理，他担心维护费", ["华东某电网"]),
        ("保存", ["已记入：华东某电网"]),
        ("打开 华东", ["华东某电网"]),
        ("我写的孙经理，谁能看到？", ["关于孙经理的备注", "[删除备注]"]),
        ("新建商机：某县水厂，泵站控制，300万", ["大客户"]),
        ("否", ["发标"]),
        ("否", ["签约"]),
        ("还不知道", ["人民币"]),
        ("是", ["[稍后]"]),
        ("县水厂丢了，德尔塔价格低", ["记为丢单？", "对手：德尔塔", "原因：价格低"]),
        ("是", ["记为丢单，对手德尔塔，原因价格低。", "下次会怎么做？", "[跳过]"]),
        ("跳过", ["一年内可以重新打开"]),
    ];

    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Each_situation_in_its_own_words(string locale)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        foreach (var (says, hears) in locale == "en-US" ? English : Chinese)
        {
            office.Passes(TimeSpan.FromMinutes(1));
            await rep.Says(says).BotReplies(hears);
        }
    }
}
