using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.NextActions;

/// <summary>Rules about delivery, the account and what follows (domain 6.2 with clarifications A2, B31).</summary>
internal static class DeliveryRules
{
    public static readonly (string Id, Func<Situation, Firing?> Fire)[] All =
    [
        ("N33", ServicePolicy), ("N35", NextLevel), ("N36", QuietAccount), ("N37", FollowOnList), ("N38", FollowOnDue), ("N39", Upgrade), ("N40", Referral), ("N41", Debrief), ("N42", MilestoneDue),
    ];

    private static Firing? ServicePolicy(Situation on) =>
        on.Account is not { ClassChangedOn: { } changed } account || account.PolicyUpdatedOn >= changed ? null
        : new Firing(new("the account's class or level changed", "客户等级或合作层级有变化")).With("{account}", account.Name);

    private static Firing? NextLevel(Situation on)
    {
        const int highest = 4;
        var level = on.Account?.LadderLevel ?? ActionWords.LevelOf(on.At("RELLEVEL")?.Option);
        if (on.Deal.Milestones.Count(milestone => milestone.ServiceRating >= 4) < 2 || level >= highest)
        {
            return null;
        }

        var (name, proofs) = ActionWords.Ladder(level + 1);
        return new Firing(new("two acceptance points rate our service 4 or more", "两个验收点的服务评分不低于4"))
            .With("{account}", on.Deal.AccountName).With("{nextLevel}", name).With("{proofs}", proofs);
    }

    private static Firing? QuietAccount(Situation on)
    {
        var days = on.DaysSince(on.Deal.LastTwoWayTouch());
        var best = on.BestContact;
        return on.Deal.Type != DealType.KeyAccount || on.Deal.Outcome == Outcome.Open || (on.Deal.Outcome == Outcome.WonInDelivery && on.Deal.Stage != Stage.FollowOn) || days < 45 ? null
            : new Firing(new($"no talk with this account for {days} days", $"已{days}天没有和这个客户沟通"))
                .With("{account}", on.Deal.AccountName)
                .About("{department}", best, new("the users", "使用部门"))
                .With("{department}", best?.Position is { Length: > 0 } place ? new Text(place, place) : new("the users", "使用部门"));
    }

    private static Firing? FollowOnList(Situation on) =>
        !(on.IsAt(Stage.Acceptance) || on.IsAt(Stage.FollowOn)) || !on.Deal.FollowOns.IsEmpty ? null
        : new Firing(new("no follow-on need is listed", "还没有登记后续需求")).With("{account}", on.Deal.AccountName);

    private static Firing? FollowOnDue(Situation on) =>
        on.Deal.FollowOns.Where(need => need.LinkedDealId is null && need.Due is { } due && -on.DaysSince(due) <= 90).MinBy(need => need.Due) is not { Due: { } day } next ? null
        : new Firing(new("a follow-on is due within 90 days", "90天内有后续机会到期"))
            .With("{item}", next.Text).By(day, on.Today).For(next.Id).About("{user}", on.InRole(BuyingRole.User), Situation.The(BuyingRole.User));

    private static Firing? Upgrade(Situation on)
    {
        var (limits, orders) = (on.Limits, on.Account?.DirectedOrders.Count(day => day > on.Today.AddMonths(-on.Limits.UpgradeMonths)) ?? 0);
        var ends = on.Deal.ContractEnd is { } end && -on.DaysSince(end) is >= 0 and <= 60 && on.Deal.FollowOns.IsEmpty;
        return on.Deal.Type == DealType.KeyAccount || on.Account?.Class == AccountClass.KeyAccount || (orders < limits.UpgradeOrders && !ends) ? null
            : new Firing(orders >= limits.UpgradeOrders ? new($"{orders} directed order{(orders == 1 ? "" : "s")} in {limits.UpgradeMonths} months", $"{limits.UpgradeMonths}个月内{orders}次直接采购") : new("the contract ends soon and nothing follows", "合同即将到期，没有后续"))
                .With("{account}", on.Deal.AccountName);
    }

    private static Firing? Referral(Situation on)
    {
        var happy = on.Deal.People.FirstOrDefault(person => on.IsReachable(person)
            && person.Roles.Any(role => role is BuyingRole.DecisionMaker or BuyingRole.Coach) && on.Deal.LatestFeeling(person)?.Value >= 4);
        return !(on.IsAt(Stage.FollowOn) || on.Deal.Outcome == Outcome.Completed) || happy is null
            || (on.Deal.ReferralAskedOn is { } asked && on.DaysSince(asked) < 180)
            || (on.Account?.Referrals.Any(referral => on.DaysSince(referral.AskedOn) < 180) ?? false) ? null
            : new Firing(new("accepted, and they are happy with us", "已验收，对方满意")).About("{person}", happy, new("your ally", "盟友"));
    }

    // A team that looked back and was not content has something to change; that is said once more, for a month.
    private static Firing? Debrief(Situation on)
    {
        const double content = 3;
        return on.Deal.CountingTouches().FirstOrDefault(touch => touch.OurPeople.Length >= 2 && on.DaysSince(touch.On) <= 30) is not { } visit ? null
            : visit.Debrief is { } looked
                ? looked.Average >= content ? null
                    : new Firing(new("the team was not content with itself", "团队对自己的配合不满意")).For(visit.Id).In("weak")
                        .With("{change}", looked.Change is { Length: > 0 } change ? new Text(change, change) : new("agree what to change", "定一件要改进的事"))
            : on.Today <= on.Limits.Calendar.After(visit.On, 2) ? null
            : new Firing(new("a team visit without a debrief", "团队拜访后还没复盘")).For(visit.Id);
    }

    private static Firing? MilestoneDue(Situation on) =>
        !(on.IsAt(Stage.Implementation) || on.IsAt(Stage.Acceptance))
            || on.Deal.Milestones.Where(milestone => milestone.AcceptedOn is null && milestone.Due is { } due && -on.DaysSince(due) <= 14).MinBy(milestone => milestone.Due) is not { Due: { } day } next ? null
        : new Firing(on.DaysSince(day) > 0 ? new($"it is {on.DaysSince(day)} days overdue", $"已逾期{on.DaysSince(day)}天") : new("it is due within two weeks", "两周内到期"))
            .With("{milestone}", next.Name).By(day, on.Today).For(next.Id)
            .With("{evaluator}", next.Evaluator is { Length: > 0 } name ? new Text(name, name) : new("the evaluator", "验收人"));
}
