using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.TeamMaps;

namespace SalesBot.Tests.Cards;

/// <summary>The cards of our team opposite theirs.</summary>
internal static class TeamMapSamples
{
    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["team-map"] = pen => TeamMapCard.Draw(View(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["team-rehearsal"] = pen => TeamMapCard.DrawRehearsal("dl_HD18", pen.Say("Huadong Grid", "华东某电网"), Rows(pen), null, pen),
        ["team-rehearsal-none"] = pen => TeamMapCard.DrawRehearsal("dl_HD18", pen.Say("Huadong Grid", "华东某电网"), [], null, pen),
    };

    /// <summary>The same with a text somebody typed in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("team map", pen => TeamMapCard.Draw(View(pen, text) with { Below = text, Rows = [(text, text)], Spot = text, Theirs = [("User", text)] }, pen)),
        ("rehearsal", pen => TeamMapCard.DrawRehearsal("d1", text, [(text, text)], text, pen)),
    ];

    private static TeamMapView View(Pen pen, string account) => new(
        "dl_HD18",
        account,
        pen.Say("2 of 4 roles have one of ours", "4个角色中2个有我方对口"),
        [(pen.Say("Decision maker", "决策者"), pen.Say("nobody yet, sales director would fit", "还没有，建议销售总监")), (pen.Say("Technical expert", "技术专家"), pen.Say("Li Gong", "李工"))],
        pen.Say("nobody of ours looks after Mr Wu; name somebody", "我方没人负责吴总，请指定一位"),
        DiffersFromAnswer: true,
        [("User", pen.Say("user", "使用者"))],
        [("PresalesArchitect", pen.Say("presales architect", "售前架构师"))]);

    private static IReadOnlyList<(string Lead, string Text)> Rows(Pen pen) => [(pen.Say("Li Gong → Mr Qian", "李工 → 钱总工"), pen.Say("the comparison, with test results", "对比方案和测试结果"))];
}
