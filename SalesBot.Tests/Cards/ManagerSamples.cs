using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Leaves;
using SalesBot.Managers;
using SalesBot.Privacy;

namespace SalesBot.Tests.Cards;

/// <summary>The cards of managers, of leaves, and of who sees what.</summary>
internal static class ManagerSamples
{
    private const string Zhang = "8d2e6f40-1a35-4c97-b0e4-7c5a9f31d001";
    private const string Zhao = "8d2e6f40-1a35-4c97-b0e4-7c5a9f31d002";

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["manager-none"] = pen => ManagerCard.Draw(new(null, null, null, null, [(Zhang, pen.Say("Zhang Min", "张敏"))], Naming: false), pen),
        ["manager-asked"] = pen => ManagerCard.Draw(new(null, pen.Say("Zhang Min", "张敏"), pen.Say("Mon 23 Nov", "11月23日（周一）"), null, [], Naming: false), pen),
        ["manager-both"] = pen => ManagerCard.Draw(
            new(pen.Say("Zhang Min", "张敏"), pen.Say("Liu Yang", "刘洋"), pen.Say("Mon 23 Nov", "11月23日（周一）"), null, [], Naming: false), pen),
        ["manager-administrator"] = pen => ManagerCard.Draw(new(pen.Say("Zhang Min", "张敏"), null, null, null, [], Naming: false, SetsForOthers: true), pen),
        ["manager-ask"] = pen => AskManagerCard.Draw([(Zhang, pen.Say("Zhang Min", "张敏"))], pen),
        ["manager-which"] = pen => AskManagerCard.Draw([(Zhang, pen.Say("Zhao Min", "赵敏")), (Zhao, pen.Say("Zhao Gang", "赵刚"))], pen),
        ["manager-request"] = pen => ManagerRequestCard.Draw(Zhao, pen.Say("Wang Lei", "王磊"), pen),
        ["my-team"] = pen => MyTeamCard.Draw(new([(Zhao, pen.Say("Wang Lei", "王磊")), (Zhang, pen.Say("Zhao Min", "赵敏"))], 1), pen),
        ["my-team-many"] = pen => MyTeamCard.Draw(new([.. Enumerable.Range(1, 9).Select(at => ($"8d2e6f40-1a35-4c97-b0e4-7c5a9f31d{at:D3}", pen.Say($"Colleague {at}", $"同事{at}")))], 2), pen),
        ["my-team-none"] = pen => MyTeamCard.Draw(new([], 1), pen),
        ["set-managers"] = pen => SetManagersCard.Draw(
            [
                new(Zhao, Zhang, pen.Say("Wang Lei", "王磊"), pen.Say("Zhang Min", "张敏")),
                new(null, null, pen.Say("Li Na", "李娜"), pen.Say("no colleague called Zhou has opened me yet", "没有叫“周”的同事用过我")),
            ],
            pen),
        ["set-managers-none"] = pen => SetManagersCard.Draw([new(null, null, pen.Say("Li Na", "李娜"), pen.Say("cannot be their own manager", "不能是自己的经理"))], pen),
        ["set-managers-many"] = pen => SetManagersCard.Draw([.. Enumerable.Range(1, 10).Select(at => new SetManagerLine(Zhao, Zhang, pen.Say($"Colleague {at}", $"同事{at}"), pen.Say("Zhang Min", "张敏")))], pen),
        ["leave-form"] = pen => LeaveCard.Form(null, new DateOnly(2026, 12, 7), null, [(Zhao, pen.Say("Zhao Min", "赵敏"))], pen),
        ["leave-choose"] = pen => LeaveCard.Choose(Leave(pen, pen.Say("Zhao Min", "赵敏")), null, pen),
        ["leave-choose-nobody"] = pen => LeaveCard.Choose(Leave(pen, string.Empty) with { Near = [] }, null, pen),
        ["leave-confirm"] = pen => LeaveCard.Confirm(
            Leave(pen, string.Empty), (Zhao, pen.Say("Zhao Min", "赵敏")), pen.Say("It replaces your leave of Mon 30 Nov.", "它会代替原来的休假（11月30日（周一））。"), pen),
        ["who-sees"] = pen => WhoSeesCard.Draw(Sees(pen.Say("Who can see this", "谁能看到"), [
            (pen.Say("Owner: ", "负责人："), pen.Say("you", "你")),
            (pen.Say("Manager: ", "经理："), pen.Say("Zhang Min, and above Liu Yang", "张敏，上级刘洋")),
            (pen.Say("Covers: ", "代管："), pen.Say("Zhao Min, Mon 30 Nov to Sun 6 Dec", "赵敏，11月30日（周一）到12月6日（周日）")),
            (pen.Say("On this deal: ", "本商机同事："), pen.Say("Li Gong and Chen Wei; they cannot open it", "李工和陈伟，打不开"))]), pen),
    };

    /// <summary>The same with a text somebody typed in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("manager", pen => ManagerCard.Draw(new(text, text, text, text, [(Zhang, text)], Naming: false, SetsForOthers: true), pen)),
        ("manager form", pen => ManagerCard.Draw(new(null, null, null, text, [(Zhang, text)], Naming: true), pen)),
        ("manager ask", pen => AskManagerCard.Draw([(Zhang, text)], pen)),
        ("manager which", pen => AskManagerCard.Draw([(Zhang, text), (Zhang, text), (Zhang, text)], pen)),
        ("manager request", pen => ManagerRequestCard.Draw(Zhao, text, pen)),
        ("my team", pen => MyTeamCard.Draw(new([.. Enumerable.Range(1, 9).Select(at => ($"{at}", text))], 1), pen)),
        ("set managers", pen => SetManagersCard.Draw([.. Enumerable.Range(1, 10).Select(_ => new SetManagerLine(Zhao, Zhang, text, text))], pen)),
        ("leave form", pen => LeaveCard.Form(text, null, null, [(Zhao, text)], pen)),
        ("leave choice", pen => LeaveCard.Choose(Leave(pen, text) with { Days = text, Handed = text }, text, pen)),
        ("leave", pen => LeaveCard.Confirm(Leave(pen, text) with { Days = text, Handed = text }, (Zhao, text), text, pen)),
        ("who sees", pen => WhoSeesCard.Draw(Sees(text, [(text, text), (text, text), (text, text), (text, text)]), pen)),
    ];

    private static WhoSeesView Sees(string title, IReadOnlyList<(string Lead, string Text)> rows) =>
        new(title, rows, [new("OK", CardVerbs.ListMine, CardIds.None)]);

    private static LeaveView Leave(Pen pen, string near) => new(
        "20261130-20261207",
        pen.Say("Mon 30 Nov to Sun 6 Dec", "11月30日（周一）到12月6日（周日）"),
        pen.Say("Alerts and 3 promises go to them until Mon 7 Dec.", "提醒和3项承诺会转给对方，12月7日（周一）恢复。"),
        [(Zhao, near), (Zhang, near)],
        [(Zhang, near)]);
}
