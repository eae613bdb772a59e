using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline;

/// <summary>What the bot says about a team.</summary>
internal static class TeamTexts
{
    public static readonly Text NoTeam = new(
        "Nobody reports to you here yet. A colleague says \"my manager is\" and your name; once you accept, you see the team.",
        "还没有人向你汇报。请同事说“我的经理是”加你的名字，你接受后就能看到团队。");

    public static readonly Text NotYourTeam = new("I did not find that deal in your team.", "你的团队里没有找到这个商机。");

    public static readonly Text NotYourPerson = new("That person is not in your team.", "这个人不在你的团队里。");

    public static readonly Text NotYourDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    public static readonly Text WhichDeal = new("Which deal do you mean? Say its name.", "是哪个商机？请说名称。");

    public static readonly Text NoVisit = new("All right, no visit for now.", "好的，先不安排拜访。");

    public static readonly Text NothingToArrange = new("No visit is proposed at the moment. Ask which deals have not met the decision maker.", "目前没有建议的拜访。可以问“没见过决策者的有哪些”。");

    public static readonly Text MayNotBeApproached = new("During the tender the customer's people are not to be visited.", "招标期间不得拜访客户方人员。");

    public static readonly Text OldQuestion = new("That question was answered already.", "这个问题已经答复过了。");

    /// <summary>Nobody of the team, and no deal of it, is called so.</summary>
    public static Text NotFound(string name) => new($"I found no deal like \"{name}\" in your team.", $"团队里没有叫“{name}”的商机。");

    /// <summary>"Monday 08:45".</summary>
    public static Text When(TeamWeekly weekly) => new($"{English[(int)weekly.Day]} at {Say.Time(weekly.At)}", $"每{Chinese[(int)weekly.Day]}{Say.Time(weekly.At)}");

    private static readonly string[] English = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] Chinese = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
}
