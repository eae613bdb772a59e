using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.Accounts;

/// <summary>Something that is due at an account.</summary>
/// <param name="Day">By when.</param>
/// <param name="What">In the rep's words, or ours.</param>
/// <param name="Owner">Whose promise it is; null if it is no promise.</param>
/// <param name="With">The customer's person it is with; null if nobody is named.</param>
public sealed record AccountDue(DateOnly Day, Text What, StepOwner? Owner = null, string? With = null);

/// <summary>How widely we are in touch (seed 1.5.a, clarification G): distinct, with a two-way touch in 90 days.</summary>
/// <param name="People">Persons.</param>
/// <param name="Departments">Departments or posts, as the rep wrote them.</param>
/// <param name="Levels">1 to 3: working level, heads, top.</param>
public sealed record AccountBreadth(int People, int Departments, int Levels);

/// <summary>What the years with an account left behind (F30).</summary>
/// <param name="Since">The year of the first deal; null without one.</param>
/// <param name="Won">Deals signed.</param>
/// <param name="Lost">Deals a rival won.</param>
/// <param name="Stopped">Deals the customer stopped, or we left.</param>
/// <param name="People">Persons known over all deals.</param>
/// <param name="Touches">Contacts logged over all deals.</param>
public sealed record AccountMemory(int? Since, int Won, int Lost, int Stopped, int People, int Touches);

/// <summary>How somebody of the customer feels and stands, over all deals.</summary>
/// <param name="Person">Their name.</param>
/// <param name="Feeling">1 to 5 after the last contact it was told of; null while never told.</param>
/// <param name="Stance">-2 to +2; null while unknown.</param>
/// <param name="LastTalk">The day of the last talk that went both ways; null if there was none.</param>
public sealed record AccountPerson(string Person, int? Feeling, int? Stance, DateOnly? LastTalk);

/// <summary>
/// An account on one day as somebody sees it who is about to visit: made of the account and of those of its deals that
/// they may open. Pure.
/// </summary>
public sealed class AccountPicture
{
    private const int BreadthDays = 90;

    /// <summary>A need that may follow is due for so many days ahead (rule N38).</summary>
    private const int FollowOnDays = 90;

    private readonly ImmutableArray<Deal> deals;
    private readonly DateOnly today;
    private readonly Parameters limits;

    private AccountPicture(Account account, ImmutableArray<Deal> deals, DateOnly today, Parameters limits) => (Account, this.deals, this.today, this.limits) = (account, deals, today, limits);

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>Its open deals and those in delivery, oldest first.</summary>
    public ImmutableArray<Deal> Open => [.. deals.Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery)];

    /// <summary>Whether one of them is frozen for compliance: nothing is advised about the customer then (domain 2.9).</summary>
    public bool IsFrozen => Open.Any(deal => deal.ComplianceHold is not null);

    /// <summary>What the open deals are worth, one sum for each currency, the largest first: different currencies are never added.</summary>
    public ImmutableArray<Money> Worth =>
    [
        .. Open.Where(deal => deal.Outcome == Outcome.Open).Select(deal => deal.Amount).OfType<Money>()
            .GroupBy(amount => amount.Currency, StringComparer.Ordinal)
            .Select(currency => new Money(currency.Sum(amount => amount.Amount), currency.Key))
            .OrderByDescending(sum => sum.Amount).ThenBy(sum => sum.Currency, StringComparer.Ordinal),
    ];

    /// <summary>Everything with a day that is still to come, or was missed; the first due first.</summary>
    public ImmutableArray<AccountDue> Due =>
    [
        .. Promises
            .Concat(Open.SelectMany(deal => deal.Milestones).Where(point => point is { AcceptedOn: null, Due: not null }).Select(point => Of(point.Due!.Value, point.Name, point.Name)))
            .Concat(Open.SelectMany(deal => deal.FollowOns).Where(need => need is { LinkedDealId: null, Due: not null } && need.Due.Value.DayNumber - today.DayNumber <= FollowOnDays)
                .Select(need => Of(need.Due!.Value, need.Text, need.Text)))
            .Concat(Account.Qualifications.Where(item => item.On(today) is QualificationState.Expired or QualificationState.Ending)
                .Select(item => Of(item.ValidUntil!.Value, $"{item.Item} ends", $"{item.Item}到期")))
            .Concat(Account.LayerMove is { } move ? [Of(move.By, move.Text, move.Text)] : [])
            .Concat(Account.ContractEnd is { } end && end >= today && end.DayNumber - today.DayNumber <= FollowOnDays ? [Of(end, "the contract ends", "合同到期")] : [])
            .OrderBy(due => due.Day),
    ];

    /// <summary>What is promised and not done, by us and by them; the first due first.</summary>
    public IEnumerable<AccountDue> Promises => Open.SelectMany(deal => deal.OpenSteps())
        .OrderBy(step => step.Due)
        .Select(step => new AccountDue(step.Due, new Text(step.Text, step.Text), step.Owner, step.With));

    /// <summary>The people of the open deals who may be spoken of, so of none that is frozen: who is unhappy or against us first, then whom we met last.</summary>
    public ImmutableArray<AccountPerson> People =>
    [
        .. Open.Where(deal => deal.ComplianceHold is null)
            .SelectMany(deal => deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person))
                .Select(person => new AccountPerson(person.Name, deal.LatestFeeling(person)?.Value, person.Stance, person.LastTwoWayTouch)))
            .GroupBy(person => person.Person, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.MaxBy(person => person.LastTalk)!)
            .OrderBy(person => person.Feeling is <= 2 ? 0 : person.Stance is < 0 ? 1 : 2).ThenByDescending(person => person.LastTalk).ThenBy(person => person.Person, StringComparer.Ordinal),
    ];

    /// <summary>The day of the last talk that went both ways; null if there was none.</summary>
    public DateOnly? LastTalk => deals.SelectMany(deal => deal.People).Max(person => person.LastTwoWayTouch);

    /// <summary>How widely we are in touch.</summary>
    public AccountBreadth Breadth
    {
        get
        {
            var met = deals.SelectMany(deal => deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person)))
                .Where(person => person.LastTwoWayTouch is { } day && today.DayNumber - day.DayNumber <= BreadthDays)
                .DistinctBy(person => person.Name, StringComparer.OrdinalIgnoreCase).ToList();
            return new(
                met.Count,
                met.Select(person => person.Position?.Trim()).Where(place => !string.IsNullOrEmpty(place)).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
                met.Select(LevelOf).Distinct().Count());
        }
    }

    /// <summary>What the years left behind.</summary>
    public AccountMemory Memory => new(
        deals.IsEmpty ? null : deals.Min(deal => deal.OpenedAt).Year,
        deals.Count(IsWon),
        deals.Count(deal => deal.Outcome == Outcome.Lost),
        deals.Count(deal => deal.Outcome is Outcome.NoDecision or Outcome.Withdrawn),
        deals.SelectMany(deal => deal.People).Select(person => person.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
        deals.Sum(deal => deal.Touches.Count(touch => touch.Counts)));

    /// <summary>The deals that ended, the latest first.</summary>
    public ImmutableArray<Deal> Ended => [.. deals.Where(deal => deal.Closing is not null || deal.Outcome == Outcome.Completed).OrderByDescending(deal => deal.Closing?.At ?? deal.OpenedAt)];

    /// <summary>
    /// Why the account may become a key account (domain 2.6, rule N39): two directed orders in 24 months, or a contract
    /// over a year and more. Null if there is no reason, or it is one.
    /// </summary>
    public Text? ReasonToUpgrade
    {
        get
        {
            if (Account.Class == AccountClass.KeyAccount)
            {
                return null;
            }

            var orders = Account.DirectedOrders.Concat(deals.Select(SignedWithoutOthers).OfType<DateOnly>()).Distinct().Count(day => day > today.AddMonths(-limits.UpgradeMonths));
            return orders >= limits.UpgradeOrders ? new($"{orders} directed order{(orders == 1 ? "" : "s")} in {limits.UpgradeMonths} months", $"{limits.UpgradeMonths}个月内{orders}次直接采购")
                : Account.ContractEnd is { } end && deals.Select(deal => deal.Contract?.SignedOn).OfType<DateOnly>().Any(signed => signed.AddMonths(12) <= end) ? new("a contract over a year", "合同期一年以上")
                : null;
        }
    }

    /// <summary>The picture of a day.</summary>
    /// <param name="account">The account.</param>
    /// <param name="deals">Those of its deals that may be seen.</param>
    /// <param name="today">The day of who asks.</param>
    /// <param name="limits">The tenant's numbers.</param>
    public static AccountPicture Of(Account account, IEnumerable<Deal> deals, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(limits);
        return new(account, [.. deals], today, limits);
    }

    /// <summary>The day a deal was signed that we got without a comparison with others; null for any other.</summary>
    public static DateOnly? SignedWithoutOthers(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.ProcurementMode is ProcurementMode.SingleSource or ProcurementMode.Negotiated or ProcurementMode.FrameworkOrder ? deal.Contract?.SignedOn : null;
    }

    private static bool IsWon(Deal deal) => deal.Outcome is Outcome.WonInDelivery or Outcome.Completed;

    private static int LevelOf(Person person) => person.Influence == 5 || person.Roles.Contains(BuyingRole.DecisionMaker) ? 3 : person.Influence == 4 ? 2 : 1;

    private static AccountDue Of(DateOnly day, string en, string zh) => new(day, new Text(en, zh));
}
