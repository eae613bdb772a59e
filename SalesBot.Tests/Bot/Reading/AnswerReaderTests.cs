using System.Collections.Immutable;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Bot.Reading;

public class AnswerReaderTests
{
    private static readonly AnswerContext Context = new(new DateOnly(2026, 11, 23), new Money(10_000_000, "CNY"));

    public static TheoryData<string> WithOptions =>
        [.. QuestionBank.All.Where(question => question.Type == QuestionType.Choice || question.Type == QuestionType.Amount).Select(question => question.Key)];

    [Theory]
    [MemberData(nameof(WithOptions))]
    public void Every_option_is_read_by_its_number_and_by_its_label(string key)
    {
        var question = QuestionBank.Get(key);
        for (var at = 0; at < question.Options.Length; at++)
        {
            var option = question.Options[at];
            string[] ways = [$"{at + 1}", $"{(char)('A' + at)}", $"第{"一二三四五六"[at]}个", option.Label.En, option.Label.Zh];
            Assert.All(ways, way => Assert.Equal(option.Code, Code(AnswerReader.Read(question, way, Context))));
        }
    }

    [Theory]
    [InlineData("PROBLEM", "customer said they lose 2 hours a week", "customer_words")]
    [InlineData("PROBLEM", "only our own reading", "our_words")]
    [InlineData("PROBLEM", "客户亲口说的", "customer_words")]
    [InlineData("PROBLEM", "我们自己判断", "our_words")]
    [InlineData("VALUE", "they agreed the figure", "agreed")]
    [InlineData("VALUE", "we calculated it", "ours_only")]
    [InlineData("VALUE", "我们测算过", "ours_only")]
    [InlineData("VALUE", "客户还没确认", "ours_only")]
    [InlineData("COMMITTEE_E", "being formed", "forming")]
    [InlineData("COMMITTEE_E", "只知道是谁，验收点不清楚", "composition")]
    [InlineData("DM", "never met", "no")]
    [InlineData("DM", "No contact yet", "no")]
    [InlineData("DM", "not yet", "no")]
    [InlineData("DM", "met once", "partial")]
    [InlineData("DM", "met him once, criteria unclear", "partial")]
    [InlineData("DM", "we don't know his criteria", "partial")]
    [InlineData("DM", "several meetings, criteria clear", "yes")]
    [InlineData("DM", "还没有", "no")]
    [InlineData("DM", "还没约", "no")]
    [InlineData("DM", "约不到", "no")]
    [InlineData("DM", "没见过", "no")]
    [InlineData("DM", "见过一次", "partial")]
    [InlineData("DM", "只见过一面，标准还不清楚", "partial")]
    [InlineData("DM", "谈过几次，标准清楚", "yes")]
    [InlineData("CRITERIA_BY", "a competitor", "rival")]
    [InlineData("CRITERIA_BY", "the design institute", "third")]
    [InlineData("CRITERIA_BY", "they wrote it themselves", "customer")]
    [InlineData("CRITERIA_BY", "设计院", "third")]
    [InlineData("CRITERIA_BY", "客户自己定的", "customer")]
    [InlineData("CRITERIA_BY", "对手写的", "rival")]
    [InlineData("CRITERIA_BY", "我们和客户一起定的", "we")]
    [InlineData("LAYER", "direct main supplier", "tier1")]
    [InlineData("LAYER", "多家之一", "tier2")]
    [InlineData("LAYER", "还没进去", "outside")]
    [InlineData("COMPETITOR", "level", "even")]
    [InlineData("COMPETITOR", "rival is slightly ahead", "behind")]
    [InlineData("COMPETITOR", "we are ahead", "lead")]
    [InlineData("COMPETITOR", "no serious rival", "lead")]
    [InlineData("COMPETITOR", "locked in", "locked")]
    [InlineData("COMPETITOR", "差不多", "even")]
    [InlineData("COMPETITOR", "对手领先", "behind")]
    [InlineData("COMPETITOR", "我们略落后", "behind")]
    [InlineData("COMPETITOR", "没什么对手", "lead")]
    [InlineData("QUALIF", "passed", "passed")]
    [InlineData("QUALIF", "已通过", "passed")]
    [InlineData("QUALIF", "还在审核中", "progress")]
    [InlineData("QUALIF", "没通过", "fail")]
    [InlineData("QUALIF", "in progress", "progress")]
    [InlineData("RELLEVEL", "preferred", "preferred")]
    [InlineData("RELLEVEL", "优选", "preferred")]
    [InlineData("COACH", "friendly but untested", "friendly")]
    [InlineData("COACH", "没有", "none")]
    [InlineData("COACH", "没有内线", "none")]
    [InlineData("COACH", "已验证，影响力大", "tested_strong")]
    [InlineData("PROCESS", "joint plan with dates", "joint")]
    [InlineData("PROCESS", "只有我们这边", "ours_only")]
    [InlineData("TEAM", "just me", "none")]
    [InlineData("TEAM", "一部分", "part")]
    [InlineData("FOLLOWON", "our own list", "own")]
    [InlineData("EXPERTISE", "mixed", "mixed")]
    [InlineData("EXPERTISE", "专家，我们没有对等的", "expert_nomatch")]
    [InlineData("NEEDDEF", "our draft is being discussed", "draft")]
    [InlineData("NEEDDEF", "提过建议", "advice")]
    [InlineData("NEEDDEF", "没参与", "no")]
    [InlineData("REFERENCES", "they visited our reference", "visited")]
    [InlineData("REFERENCES", "介绍过", "given")]
    [InlineData("JOINTMGMT", "每周例会", "regular")]
    [InlineData("SIGNRISK", "important points open", "open")]
    [InlineData("SIGNRISK", "接受不了", "bad")]
    [InlineData("AFTERPLAN", "only an idea", "idea")]
    [InlineData("ORIGIN", "saw the notice on a website", "public")]
    [InlineData("ORIGIN", "代理商介绍的", "channel")]
    [InlineData("ORIGIN", "老客户邀请", "old")]
    [InlineData("NEEDBY", "tailored to the rival", "locked")]
    [InlineData("SPECFIT", "all met", "all")]
    [InlineData("SPECFIT", "有一条满足不了", "fail")]
    [InlineData("SIMRANK", "排第一", "first")]
    [InlineData("SIMRANK", "2 points behind", "close")]
    [InlineData("DEADLINE", "tight", "tight")]
    [InlineData("DEADLINE", "来不及", "late")]
    [InlineData("DEADLINE", "team not complete", "noteam")]
    [InlineData("COMMITTEES_PP", "不公开", "closed")]
    [InlineData("COMPETITORS_PP", "rival is the incumbent", "rival_incumbent")]
    [InlineData("COMPETITORS_PP", "三到五家", "open")]
    [InlineData("ROLE_PP", "alone", "alone")]
    [InlineData("ROLE_PP", "还没签", "unsigned")]
    [InlineData("TERMS", "negotiable", "minor")]
    [InlineData("TERMS", "不能接受", "bad")]
    [InlineData("BIDVALUE", "从文件里推断的", "inferred")]
    [InlineData("STRATEGIC", "一次性", "none")]
    [InlineData("BUDGET", "about ninety percent of our price", "80-99%")]
    [InlineData("BUDGET", "about 90%, says purchasing", "80-99%")]
    [InlineData("BUDGET", "10% below our price", "80-99%")]
    [InlineData("BUDGET", "enough", ">=100%")]
    [InlineData("BUDGET", "above our price", ">=100%")]
    [InlineData("BUDGET", "no budget", "<60%")]
    [InlineData("BUDGET", "6.5 million", "60-79%")]
    [InlineData("BUDGET", "CNY 12m", ">=100%")]
    [InlineData("BUDGET", "below 60%", "<60%")]
    [InlineData("BUDGET", "预算大概是我们报价的九成，采购说的", "80-99%")]
    [InlineData("BUDGET", "报价的七成五", "60-79%")]
    [InlineData("BUDGET", "预算600万", "60-79%")]
    [InlineData("BUDGET", "1200万", ">=100%")]
    [InlineData("BUDGET", "没有预算", "<60%")]
    [InlineData("BUDGET", "够用", ">=100%")]
    [InlineData("BUDGET", "一半", "<60%")]
    [InlineData("BUDGET", "八五折", "80-99%")]
    [InlineData("BUDGET", "百分之七十", "60-79%")]
    [InlineData("BUDGET", "比我们报价低一成", "80-99%")]
    [InlineData("BUDGET", "80%到95%", "80-99%")]
    public void Wording_gives_the_option(string key, string text, string option) =>
        Assert.Equal(option, Code(AnswerReader.Read(QuestionBank.Get(key), text, Context)));

    [Theory]
    [InlineData("DM", "yes")]
    [InlineData("COMPETITOR", "not ahead")]
    [InlineData("COMPETITOR", "不是持平")]
    [InlineData("QUALIF", "passed, no, in progress")]
    [InlineData("CRITERIA_BY", "the customer or a third party")]
    [InlineData("BUDGET", "not enough")]
    [InlineData("BUDGET", "不够")]
    [InlineData("BUDGET", "USD 2m")]
    [InlineData("BUDGET", "70%到90%")]
    [InlineData("BUDGET", "明年的")]
    [InlineData("FEELING", "7")]
    [InlineData("FEELING", "not excellent")]
    [InlineData("FEELING", "3 or 4")]
    [InlineData("SOLUTION", "4 for one, 2 for the other")]
    [InlineData("TRIGGER", "new rule from 1 March 2027")]
    [InlineData("DM", "他关心停线风险")]
    [InlineData("DM", "the weather is fine")]
    [InlineData("CHARTER", "六项知道三项")]
    [InlineData("CHARTER", "hello")]
    [InlineData("SCORECARD", "4 4 3")]
    [InlineData("SCORECARD", "4 4 3 5 9")]
    [InlineData("COMMITTEE_P", "2")]
    [InlineData("VALUE", "")]
    [InlineData("QUALIF", "9")]
    public void What_is_not_clear_is_never_stored(string key, string text) =>
        Assert.Null(AnswerReader.Read(QuestionBank.Get(key), text, Context)?.Value);

    [Theory]
    [InlineData("CRITERIA_BY", "the customer or a third party", "customer third")]
    [InlineData("BUDGET", "70%到90%", "80-99% 60-79%")]
    [InlineData("BUDGET", "不够", "80-99% 60-79% <60%")]
    [InlineData("TRIGGER", "1 March 2027", "both one")]
    [InlineData("DM", "是", "yes")]
    public void What_is_not_clear_names_the_near_options(string key, string text, string near) =>
        Assert.Equal(near.Split(' ').Order(), AnswerReader.Read(QuestionBank.Get(key), text, Context)!.Near.Order());

    [Theory]
    [InlineData("don't know", AnswerReadingKind.DontKnow)]
    [InlineData("I don't know yet", AnswerReadingKind.DontKnow)]
    [InlineData("not yet known", AnswerReadingKind.DontKnow)]
    [InlineData("no idea", AnswerReadingKind.DontKnow)]
    [InlineData("还不清楚", AnswerReadingKind.DontKnow)]
    [InlineData("不知道", AnswerReadingKind.DontKnow)]
    [InlineData("没问过", AnswerReadingKind.DontKnow)]
    [InlineData("later", AnswerReadingKind.Later)]
    [InlineData("ask me later", AnswerReadingKind.Later)]
    [InlineData("稍后再问", AnswerReadingKind.Later)]
    [InlineData("跳过", AnswerReadingKind.Later)]
    [InlineData("not applicable", AnswerReadingKind.NotApplicable)]
    [InlineData("不适用", AnswerReadingKind.NotApplicable)]
    public void Not_knowing_and_putting_off_are_normal_answers_to_every_question(string text, AnswerReadingKind kind) =>
        Assert.All(
            QuestionBank.All.Where(question => question.Type != QuestionType.Derived),
            question => Assert.Equal(kind, AnswerReader.Read(question, text, Context)?.Kind));

    [Theory]
    [InlineData("not applicable, because it is a framework order", "it is a framework order")]
    [InlineData("不适用，因为是框架订单", "是框架订单")]
    [InlineData("n/a", null)]
    public void The_reason_of_not_applicable_is_kept(string text, string? reason) =>
        Assert.Equal(reason, AnswerReader.Read(QuestionBank.Get("TEAM"), text, Context)!.Reason);

    [Theory]
    [InlineData("4", 4)]
    [InlineData("4/5", 4)]
    [InlineData("4 out of 5", 4)]
    [InlineData("4分", 4)]
    [InlineData("四分", 4)]
    [InlineData("good", 4)]
    [InlineData("very good", 5)]
    [InlineData("not good", 2)]
    [InlineData("so-so", 3)]
    [InlineData("满意", 4)]
    [InlineData("很满意", 5)]
    [InlineData("不满意", 2)]
    [InlineData("很不满意", 1)]
    [InlineData("一般", 3)]
    [InlineData("还行吧", 3)]
    [InlineData("孙经理3分，采购说的", 3)]
    [InlineData("钱5，孙3", 3)]
    [InlineData("Qian 5, Sun 3", 3)]
    public void A_rating_is_read_and_the_least_happy_person_counts(string text, int rating) =>
        Assert.Equal(new AnswerValue.Scale(rating), AnswerReader.Read(QuestionBank.Get("FEELING"), text, Context)?.Value);

    [Theory]
    [InlineData("content, steps, timetable", "content steps timetable", "")]
    [InlineData("we know content, steps and timetable", "content steps timetable", "")]
    [InlineData("内容、步骤、时间表", "content steps timetable", "")]
    [InlineData("内容和步骤清楚，其他不知道", "content steps", "")]
    [InlineData("1 2 3", "content steps timetable", "")]
    [InlineData("1、3、5", "content evaluation timetable", "")]
    [InlineData("1-3", "content steps timetable", "")]
    [InlineData("first three", "content steps timetable", "")]
    [InlineData("前三项", "content steps timetable", "")]
    [InlineData("all six", "content evaluation expected partner steps timetable", "")]
    [InlineData("全部", "content evaluation expected partner steps timetable", "")]
    [InlineData("六项都清楚", "content evaluation expected partner steps timetable", "")]
    [InlineData("all except the evaluation method", "content expected partner steps timetable", "")]
    [InlineData("除了评估方法都知道", "content expected partner steps timetable", "")]
    [InlineData("no evaluation method", "", "evaluation")]
    [InlineData("没有评估方法", "", "evaluation")]
    [InlineData("content and steps, but no evaluation method", "content steps", "evaluation")]
    [InlineData("内容有，评估方法还没定", "content", "evaluation")]
    [InlineData("没有评估方法和伙伴规定", "", "evaluation partner")]
    [InlineData("no evaluation method and no partner requirements", "", "evaluation partner")]
    [InlineData("content, timetable; evaluation unclear", "content timetable", "")]
    [InlineData("content and timetable, the rest is missing", "content timetable", "evaluation expected partner steps")]
    [InlineData("没有立项书", "", "content evaluation expected partner steps timetable")]
    public void Charter_parts_are_present_absent_or_left_unknown(string text, string present, string absent)
    {
        var parts = AnswerReader.Read(QuestionBank.Get("CHARTER"), text, Context)?.Value as AnswerValue.Parts;
        Assert.NotNull(parts);
        Assert.Equal(
            (present, absent),
            (string.Join(' ', parts.Known.Where(part => part.Value).Select(part => part.Key)), string.Join(' ', parts.Known.Where(part => !part.Value).Select(part => part.Key))));
    }

    [Fact]
    public void Also_adds_to_the_parts_that_stand()
    {
        var before = new AnswerValue.Parts(ImmutableSortedDictionary<string, bool>.Empty.Add("content", true));
        var read = AnswerReader.Read(QuestionBank.Get("CHARTER"), "还有时间表", Context with { Previous = Answered("CHARTER", before) });
        Assert.Equal(["content", "timetable"], ((AnswerValue.Parts)read!.Value!).Known.Keys);
    }

    [Theory]
    [InlineData("4 4 3 5 4, rival 3 4 4 3 3", "44354", "34433")]
    [InlineData("4,4,3,5,4; rival: 3,4,4,3,3", "44354", "34433")]
    [InlineData("我们44354，对手34433", "44354", "34433")]
    [InlineData("对手34433，我们44354", "44354", "34433")]
    [InlineData("4 4 3 5 4", "44354", "")]
    [InlineData("信用4、交货5", "45", "")]
    [InlineData("credit 4, service 3, rival credit 5", "43", "5")]
    public void A_scorecard_is_read(string text, string us, string rival)
    {
        var ratings = AnswerReader.Read(QuestionBank.Get("SCORECARD"), text, Context)?.Value as AnswerValue.Ratings;
        Assert.NotNull(ratings);
        var order = QuestionBank.Get("SCORECARD").Parts.Select(part => part.Code).ToList();
        Assert.Equal((us, rival), (InOrder(ratings.Us), InOrder(ratings.Rival)));

        string InOrder(ImmutableSortedDictionary<string, int> side) => string.Concat(order.Where(side.ContainsKey).Select(code => side[code]));
    }

    [Theory]
    [InlineData("预算大概是我们报价的九成，采购说的", "80-99%", null, null, Evidence.Stated, "采购")]
    [InlineData("6 million next year, I guess", "60-79%", 6_000_000, 2027, Evidence.Assumed, null)]
    [InlineData("九成，2027年的预算，有文件", "80-99%", null, 2027, Evidence.Verified, null)]
    [InlineData("今年950万，财务总监说的", "80-99%", 9_500_000, 2026, Evidence.Stated, "财务总监")]
    public void A_budget_keeps_figure_year_evidence_and_source(string text, string band, int? amount, int? year, Evidence evidence, string? source)
    {
        var read = AnswerReader.Read(QuestionBank.Get("BUDGET"), text, Context)!;
        Assert.Equal(new AnswerValue.Budget(band, amount is { } figure ? new Money(figure, "CNY") : null, year), read.Value);
        Assert.Equal((evidence, source), (read.Evidence, read.Source));
    }

    [Fact]
    public void A_budget_figure_without_our_price_is_kept_and_the_band_asked()
    {
        var read = AnswerReader.Read(QuestionBank.Get("BUDGET"), "CNY 6m", Context with { OurPrice = null })!;
        Assert.Equal((AnswerReadingKind.Unsure, new Money(6_000_000, "CNY")), (read.Kind, read.Figure));
    }

    [Fact]
    public void A_year_alone_completes_the_budget_that_stands()
    {
        var read = AnswerReader.Read(QuestionBank.Get("BUDGET"), "明年", Context with { Previous = Answered("BUDGET", new AnswerValue.Budget("80-99%")) });
        Assert.Equal(new AnswerValue.Budget("80-99%", null, 2027), read!.Value);
    }

    [Fact]
    public void A_composite_answer_fills_the_halves_that_were_said()
    {
        var read = AnswerReader.Read(QuestionBank.Get("CHARTER_BUDGET"), "内容、步骤；最高限价1180万", Context)!.Value as AnswerValue.CharterAndBudget;
        Assert.Equal(["content", "steps"], read!.Charter!.Known.Keys);
        Assert.Equal(new AnswerValue.Budget(">=100%", new Money(11_800_000, "CNY")), read.BudgetHalf);
    }

    [Fact]
    public void A_composite_answer_keeps_the_half_that_stands()
    {
        var before = new AnswerValue.CharterAndBudget(null, Evidence.Unknown, new AnswerValue.Budget("<60%"), Evidence.Verified);
        var read = AnswerReader.Read(QuestionBank.Get("CHARTER_BUDGET"), "content and steps, purchasing said", Context with { Previous = Answered("CHARTER_BUDGET", before) })!.Value as AnswerValue.CharterAndBudget;
        Assert.Equal((Evidence.Stated, "<60%", Evidence.Verified), (read!.CharterEvidence, read.BudgetHalf!.Band, read.BudgetEvidence));
    }

    [Fact]
    public void A_deadline_keeps_its_date()
    {
        var read = AnswerReader.Read(QuestionBank.Get("DEADLINE"), "4 December, tight but team named", Context)!;
        Assert.Equal(new DateOnly(2026, 12, 4), read.On);
    }

    [Theory]
    [InlineData("2, purchasing said", "80-99%", Evidence.Stated)]
    [InlineData("第二个，会议纪要里写的", "80-99%", Evidence.Verified)]
    public void A_number_goes_with_its_evidence(string text, string option, Evidence evidence)
    {
        var read = AnswerReader.Read(QuestionBank.Get("BUDGET"), text, Context)!;
        Assert.Equal((option, evidence), (Code(read), read.Evidence));
    }

    [Fact]
    public void Every_wording_belongs_to_an_option_of_its_question() =>
        Assert.All(OptionWords.Rows, row => Assert.NotNull(QuestionBank.Get(row.Key).Option(row.Option)));

    [Fact]
    public void Every_option_of_every_choice_question_has_wording() =>
        Assert.All(
            QuestionBank.All.Where(question => question.Type == QuestionType.Choice).SelectMany(question => question.Options.Select(option => (question.Key, option.Code))),
            option => Assert.Contains(OptionWords.Rows, row => (row.Key, row.Option) == option));

    internal static Answer Answered(string key, AnswerValue value) => new()
    {
        Key = key,
        State = AnswerState.Answered,
        Value = value,
        Evidence = Evidence.Stated,
        Source = "采购",
        By = "rep",
        At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
    };

    private static string? Code(AnswerReading? read) => read?.Value switch
    {
        AnswerValue.Choice choice => choice.Option,
        AnswerValue.Budget budget => budget.Band,
        _ => null,
    };
}
