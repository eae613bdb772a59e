using System.Collections.Immutable;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Help;

/// <summary>Commands that belong together; one page of the help.</summary>
/// <param name="Title">What they are for.</param>
/// <param name="Commands">At most five, so that a page keeps its six lines.</param>
public sealed record HelpGroup(Text Title, ImmutableArray<CommandKind> Commands);

/// <summary>The order in which somebody new needs the commands: a deal first, then the day, then what grows with the deal.</summary>
public static class HelpGroups
{
    /// <summary>Every group; each command of the catalogue stands in exactly one.</summary>
    public static ImmutableArray<HelpGroup> All { get; } =
    [
        new(new("To begin", "开始"), [CommandKind.NewDeal, CommandKind.MyDeals, CommandKind.Qualify, CommandKind.Log, CommandKind.Next]),
        new(new("Every day", "每天"), [CommandKind.Today, CommandKind.SetStep, CommandKind.StepDone, CommandKind.Promises, CommandKind.Brief]),
        new(new("One deal", "一个商机"), [CommandKind.OpenDeal, CommandKind.ShowScore, CommandKind.WhyScore, CommandKind.ShowAllLosses, CommandKind.NextQuestions]),
        new(new("The customer's people", "客户的人"), [CommandKind.Map, CommandKind.Person, CommandKind.Network, CommandKind.Matrix, CommandKind.Committee]),
        new(new("The customer", "客户"), [CommandKind.Account, CommandKind.Find, CommandKind.Prepare, CommandKind.Suppliers, CommandKind.Competitors]),
        new(new("The relationship", "合作关系"), [CommandKind.Ladder, CommandKind.Scorecard, CommandKind.Service]),
        new(new("Proof and door openers", "资质与案例"), [CommandKind.Qualifications, CommandKind.References, CommandKind.Referrals, CommandKind.Ripple]),
        new(new("Moving on", "往前推"), [CommandKind.Stage, CommandKind.CloseDate, CommandKind.Worth, CommandKind.JointPlan, CommandKind.CloseDeal]),
        new(new("Tenders and rules", "投标与合规"), [CommandKind.Tender, CommandKind.Deadline, CommandKind.BidDecision, CommandKind.Report]),
        new(new("Put right", "更正"), [CommandKind.Undo, CommandKind.MoveTouch]),
        new(new("Look back", "回看"), [CommandKind.Changes, CommandKind.History, CommandKind.Debrief, CommandKind.LookBacks]),
        new(new("The deal’s file", "商机档案"), [CommandKind.DealFile, CommandKind.Charter, CommandKind.Requirements, CommandKind.DeliveryRisks, CommandKind.Partners]),
        new(new("What we bring", "我方能提供的"), [CommandKind.Value, CommandKind.OfferLines, CommandKind.Standing, CommandKind.CompanyQuestions]),
        new(new("From signing on", "签约以后"), [CommandKind.SignContract, CommandKind.Milestones, CommandKind.FollowOns, CommandKind.UpgradeAccount]),
        new(new("What does not move", "停滞的商机"), [CommandKind.Alerts, CommandKind.Snooze, CommandKind.Acknowledge, CommandKind.Hold, CommandKind.DigestTime]),
        new(new("Your team", "团队"), [CommandKind.Manager, CommandKind.MyTeam, CommandKind.Team, CommandKind.TeamMap]),
        new(new("Now and then", "偶尔用"), [CommandKind.Leave, CommandKind.ConvertDeal, CommandKind.Reopen, CommandKind.CrossYear, CommandKind.MethodWords]),
        new(new("You and your data", "设置和资料"), [CommandKind.SwitchLanguage, CommandKind.Privacy, CommandKind.ExportPerson, CommandKind.ErasePerson, CommandKind.Help]),
        new(new("All deals together", "整体情况"), [CommandKind.WinLoss, CommandKind.PartnerHealth, CommandKind.EffortShare]),
        new(new("For administrators", "管理员用"), [CommandKind.SetManager, CommandKind.Settings]),
        new(new("To try out", "试用"), [CommandKind.Demo]),
    ];
}
