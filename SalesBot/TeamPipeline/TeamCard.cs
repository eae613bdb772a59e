using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Teams;

namespace SalesBot.TeamPipeline;

/// <summary>The open deals of a team at a glance (dialogue 7.9): counts, and one tap from each.</summary>
public static class TeamCard
{
    public static AdaptiveCard Draw(TeamView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say(view.Deals == 1 ? "Team: 1 open deal" : $"Team: {view.Deals} open deals", $"团队：{view.Deals}个进行中商机");
        List<AdaptiveElement> body = [Lines.Title(title), Lines.SubLine(view.Place), .. Lines.Rows(view.Rows.Take(4).Select(row => ("•", row.Lead, row.Text)))];
        return view.Deals == 0
            ? pen.Card(pen.Say("Your team has no open deal.", "你的团队没有进行中的商机。"), body, What(pen, isFirst: true))
            : pen.Card(
                Spoken(view, pen),
                body,
                Shows(pen.Say("Critical, serious", "看危急和严重"), new(TeamOnly.Pressing), pen, isFirst: true),
                Groups(pen.Say("By stage", "按阶段"), "stage", pen),
                Groups(pen.Say("By person", "按人员"), "person", pen),
                pen.More(
                [
                    Lines.Buttons(
                        Shows(pen.Say("No decision maker", "未见决策者"), new(TeamOnly.NoDecisionMaker), pen),
                        Shows(pen.Say("To decide", "待你决定"), new(TeamOnly.AwaitingNoGo), pen),
                        Shows(pen.Say("Too little known", "覆盖率低"), new(TeamOnly.Thin), pen)),
                    Lines.Buttons(
                        Shows(pen.Say("Key accounts", "大客户"), new(Type: DealType.KeyAccount), pen),
                        Shows(pen.Say("Active", "主动型"), new(Type: DealType.ActiveProject), pen),
                        Shows(pen.Say("Passive", "被动型"), new(Type: DealType.PassiveProject), pen)),
                    Lines.Buttons(
                        Shows(pen.Say("No next step", "没有下一步"), new(TeamOnly.NoNextStep), pen),
                        What(pen),
                        view.IsWeekly
                            ? pen.FreeButton(pen.Say("Stop weekly", "不再每周发送"), TeamVerbs.WeeklyStop, CardIds.None)
                            : pen.FreeButton(pen.Say("Every Monday", "每周一发送"), TeamVerbs.Weekly, CardIds.None)),
                    Lines.Buttons(
                        Tally(pen.Say("Won and lost", "胜负统计"), CommandKind.WinLoss, pen),
                        Tally(pen.Say("Partners", "伙伴状况"), CommandKind.PartnerHealth, pen),
                        Tally(pen.Say("Effort", "精力分布"), CommandKind.EffortShare, pen)),
                ]));
    }

    /// <summary>A button that shows the deals of a filter.</summary>
    internal static AdaptiveAction Shows(string title, TeamFilter filter, Pen pen, int page = 1, bool isFirst = false) =>
        pen.FreeButton(title, TeamVerbs.Deals, CardIds.Of(CardIds.Option, filter.Code).With(CardIds.Page, $"{page}"), isFirst);

    /// <summary>A button that goes back to the picture.</summary>
    internal static AdaptiveAction Back(Pen pen, bool isFirst = false) => pen.FreeButton(pen.Say("Team", "团队"), TeamVerbs.Home, CardIds.None, isFirst);

    private static AdaptiveAction Groups(string title, string by, Pen pen) => pen.FreeButton(title, TeamVerbs.Groups, CardIds.Of(CardIds.Option, by));

    private static AdaptiveAction Tally(string title, CommandKind command, Pen pen) => pen.FreeButton(title, CardVerbs.HelpTry, CardIds.Of(CardIds.Option, command.ToString()));

    private static AdaptiveAction What(Pen pen, bool isFirst = false) =>
        pen.FreeButton(pen.Say("What changed", "有什么变化"), CardVerbs.HelpTry, CardIds.Of(CardIds.Option, nameof(CommandKind.Changes)), isFirst);

    private static string Spoken(TeamView view, Pen pen)
    {
        var first = view.Rows.IsEmpty ? string.Empty : view.Rows[0].Text;
        return pen.Say($"{view.Deals} open deals in your team: {first}. See the worst, or count by stage or person.", $"团队{view.Deals}个进行中商机：{first}。可看危急和严重，或按阶段、人员。");
    }
}
