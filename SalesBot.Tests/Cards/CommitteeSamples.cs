using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Committees;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Cards;

/// <summary>The cards of the customer's committees.</summary>
internal static class CommitteeSamples
{
    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["committee"] = pen => CommitteeCard.Draw(View(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["committee-none"] = pen => CommitteeCard.Draw(
            new("dl_HD18", pen.Say("Huadong Grid", "华东某电网"), CommitteeKind.Purchasing, "", [], null, new(null, CommitteeOrigin.Unknown, [], null, [], null, null)), pen),
    };

    /// <summary>The same with a text somebody typed in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("committee", pen => CommitteeCard.Draw(
            View(pen, text) with
            {
                Below = text,
                Rows = [(text, text), (text, text)],
                Answers = text,
                Form = new(text, CommitteeOrigin.Mixed, [], "p1", [("p1", text)], text, text),
            },
            pen)),
    ];

    private static CommitteeView View(Pen pen, string account) => new(
        "dl_HD18",
        account,
        CommitteeKind.Evaluation,
        pen.Say("7 seats · internal and outside", "7个席位 · 内部和外聘"),
        [
            (pen.Say("Known: ", "已知成员："), pen.Say("Mr Qian (chair)", "钱总工（主任）")),
            (pen.Say("Weights: ", "权重："), pen.Say("price 40, technical 60", "价格40、技术60")),
            (pen.Say("Points: ", "预计得分："), pen.Say("we 78, Delta 81; level on price and you are level", "我方78分，德尔塔81分；价格追平即可持平")),
            (pen.Say("Votes: ", "预计票数："), pen.Say("3 for us, 4 needed; one more wins", "我方3票，需4票；再争取1票即过半")),
        ],
        pen.Say("Composition known only", "只知道人员组成"),
        new("7", CommitteeOrigin.Mixed, [CommitteeDuty.KeyPoints], "p2", [("p1", pen.Say("Mr Zhao", "赵总")), ("p2", pen.Say("Mr Qian", "钱总工"))], null, pen.Say("price 40, technical 60", "价格40、技术60")));
}
