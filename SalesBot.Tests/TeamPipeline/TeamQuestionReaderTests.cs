using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Teams;
using SalesBot.TeamPipeline;

namespace SalesBot.Tests.TeamPipeline;

/// <summary>What a manager asks and decides, in both languages, as questions.</summary>
public class TeamQuestionReaderTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    public static TheoryData<string, string> Asked => new()
    {
        { "by stage", "Groups { ByPerson = False }" }, { "按阶段", "Groups { ByPerson = False }" },
        { "per rep", "Groups { ByPerson = True }" }, { "按人员", "Groups { ByPerson = True }" },
        { "critical and serious", Deals(new(TeamOnly.Pressing)) }, { "看危急和严重", Deals(new(TeamOnly.Pressing)) },
        { "show the critical ones", Deals(new(Level: StallLevel.Critical)) }, { "危急的有哪些", Deals(new(Level: StallLevel.Critical)) },
        { "which have not seen the decision maker?", Deals(new(TeamOnly.NoDecisionMaker)) }, { "没见过决策者的有哪些", Deals(new(TeamOnly.NoDecisionMaker)) },
        { "which have no next step", Deals(new(TeamOnly.NoNextStep)) }, { "哪些没有下一步", Deals(new(TeamOnly.NoNextStep)) },
        { "coverage below 70%", Deals(new(TeamOnly.Thin)) }, { "覆盖率低的", Deals(new(TeamOnly.Thin)) },
        { "waiting for me", Deals(new(TeamOnly.AwaitingNoGo)) }, { "等我决定的", Deals(new(TeamOnly.AwaitingNoGo)) },
        { "the passive ones", Deals(new(Type: DealType.PassiveProject)) }, { "再看下被动型的情况", Deals(new(Type: DealType.PassiveProject)) },
        { "key accounts", Deals(new(Type: DealType.KeyAccount)) }, { "大客户", Deals(new(Type: DealType.KeyAccount)) },
        { "needs work", Deals(new(Verdict: Verdict.NeedsWork)) }, { "待补强的", Deals(new(Verdict: Verdict.NeedsWork)) },
        { "arrange", "Visit { }" }, { "好，安排吧", "Visit { }" },
        { "why the airport", "Why { Deal = airport }" }, { "机场那个看理由", "Why { Deal = 机场 }" }, { "看理由", "Why { Deal =  }" },
        { "allow joint bidding", "Joint { Deal = , Due =  }" }, { "允许联合投标", "Joint { Deal = , Due =  }" },
        { "give up the waterworks", "GiveUp { Deal = waterworks }" }, { "县水厂放弃", "GiveUp { Deal = 县水厂 }" }, { "确认放弃县水厂", "GiveUp { Deal = 县水厂 }" },
        { "how is Wang Lei doing?", "Person { Name = Wang Lei }" }, { "王磊那边怎么样？", "Person { Name = 王磊 }" },
        { "how am I doing", "Myself { }" }, { "我怎么样", "Myself { }" },
        { "send me this every Monday morning", "Weekly { Day = Monday, At = , Stops = False }" }, { "每周一早上发这个", "Weekly { Day = Monday, At = , Stops = False }" },
        { "every Friday at 16:30", "Weekly { Day = Friday, At = 16:30, Stops = False }" }, { "每周五下午4点发给我", "Weekly { Day = Friday, At = 16:00, Stops = False }" },
        { "stop sending this", "Weekly { Day = , At = , Stops = True }" }, { "不用每周发了", "Weekly { Day = , At = , Stops = True }" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_few_words_after_the_team_are_a_question(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read(text)));

    [Theory]
    [InlineData("arrange. and the passive ones", "Visit { }")]
    [InlineData("安排。再看下被动型的情况", "Visit { }")]
    public void Two_in_one_message_keep_their_order(string text, string first)
    {
        var read = Read(text);
        Assert.Equal(2, read.Count);
        Assert.Equal(first, read[0]);
        Assert.Equal(Deals(new(Type: DealType.PassiveProject)), read[1]);
    }

    [Theory]
    [InlineData("allow joint bidding, give up the waterworks", "Joint { Deal = , Due =  }", "GiveUp { Deal = waterworks }")]
    [InlineData("允许联合，县水厂放弃", "Joint { Deal = , Due =  }", "GiveUp { Deal = 县水厂 }")]
    public void One_sentence_decides_two_deals(string text, string first, string second) => Assert.Equal([first, second], Read(text));

    [Theory]
    [InlineData("open lakeside")]
    [InlineData("called Mr Sun, he likes the passive cooling")]
    [InlineData("我们放假了")]
    [InlineData("客户说预算批了")]
    [InlineData("the critical point is the budget, says Ms Lin")]
    [InlineData("they want it every week on time and cheaper")]
    public void Anything_else_is_somebody_elses(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("which deals of my team have no next step", true)]
    [InlineData("团队里没见过决策者的有哪些", true)]
    [InlineData("send me the team pipeline every Monday", true)]
    [InlineData("by stage", false)]
    [InlineData("被动型", false)]
    [InlineData("every Monday", false)]
    public void Without_a_look_at_the_team_the_words_must_name_it(string text, bool isAsked) =>
        Assert.Equal(isAsked, TeamQuestionReader.Read(text, Monday, isAboutTeam: false).Count > 0);

    private static List<string> Read(string text) => [.. TeamQuestionReader.Read(text, Monday, isAboutTeam: true).Select(question => question.ToString()!)];

    private static string Deals(TeamFilter filter) => new TeamQuestion.Deals(filter).ToString();
}
