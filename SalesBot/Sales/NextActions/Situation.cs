using System.Collections.Immutable;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.NextActions;

/// <summary>A deal at one moment, with what the rules ask of it worked out once.</summary>
internal sealed class Situation(Deal deal, Account? account, Score score, DateTimeOffset now, Parameters limits)
{
    public Deal Deal => deal;

    public Account? Account => account;

    /// <summary>What may be shown to this customer of another one; null while nothing is known.</summary>
    public UsableReference? Reference { get; init; }

    public Score Score => score;

    /// <summary>On the owner's clock.</summary>
    public DateTimeOffset Now => now;

    public Parameters Limits => limits;

    public DateOnly Today { get; } = DateOnly.FromDateTime(now.DateTime);

    public Stall Stall { get; } = Stall.Of(deal, now, limits);

    public ImmutableArray<Person> ActiveContacts { get; } = deal.ActiveContacts(DateOnly.FromDateTime(now.DateTime), limits);

    public bool IsQuiet { get; } = deal.IsQuiet();

    public bool IsUnderTender { get; } = deal.IsUnderTender();

    public bool IsPassive => deal.Type == DealType.PassiveProject;

    public bool IsBeforeSignature => deal is { Outcome: Outcome.Open, Stage: <= Stage.Procurement };

    /// <summary>Whether our bid may still be written.</summary>
    public bool IsBeforeSubmission => IsBeforeSignature && deal.Stage <= Stage.Bidding && deal.Tender.SubmittedAt is null;

    /// <summary>Whether the government's or a legal tender's rules leave open market research only (clarification D2).</summary>
    public bool OpenInputOnly => deal.IsGovernmentProcurement() || deal.IsLegalTender();

    /// <summary>Where it goes on after the signature.</summary>
    public bool IsAt(Stage stage) => deal.Outcome is Outcome.Open or Outcome.WonInDelivery && deal.Stage == stage;

    /// <summary>From a stage on, and not past procurement (clarification A2).</summary>
    public bool IsFrom(Stage stage) => IsBeforeSignature && deal.Stage >= stage;

    /// <summary>The standing of a question of the deal's own list; null if the list has none (clarification A18).</summary>
    public Standing? At(string key) => score.Standings.FirstOrDefault(standing => standing.Entry.Key == key);

    /// <summary>Whether a question of the list has no answer; a question set aside has one.</summary>
    public bool IsUnknown(string key) => At(key) is { IsUnknown: true };

    /// <summary>Whether an answer is worth less than this, or unknown (clarification A18).</summary>
    public bool IsBelow(string key, double value) => At(key) is { IsNotApplicable: false } standing && (standing.IsUnknown || standing.Value < value - 1e-9);

    public bool Has(string key, params ReadOnlySpan<string> options) => At(key)?.Option is { } option && options.Contains(option);

    /// <summary>How a question reads where it costs points: "Budget unknown", "Rival ahead".</summary>
    public Text Words(string key)
    {
        var words = score.Losses.FirstOrDefault(loss => loss.Key == key)?.Label ?? QuestionBank.Get(key).Words.Noun;
        return Phrase.SmallFirst(words);
    }

    /// <summary>The first reachable person in a role.</summary>
    public Person? InRole(BuyingRole role) => deal.InRole(role).Where(IsReachable).OrderByDescending(person => person.LastTwoWayTouch).FirstOrDefault();

    public bool IsReachable(Person person) => person.LeftOn is null && !deal.IsOffLimits(person);

    /// <summary>
    /// The active contact with the highest stance, then the strongest relation, then the latest talk (clarification B32);
    /// without an active one, whoever talked with us last.
    /// </summary>
    public Person? BestContact => Best(ActiveContacts) ?? deal.People.Where(person => IsReachable(person) && person.LastTwoWayTouch is not null).MaxBy(person => person.LastTwoWayTouch);

    /// <summary>A tested coach, else somebody in favour (clarification B32).</summary>
    public Person? Ally => Best(deal.InRole(BuyingRole.Coach).Where(IsReachable)) ?? Best(deal.People.Where(person => IsReachable(person) && person.Stance >= 1));

    public static Person? Best(IEnumerable<Person> people) =>
        people.OrderByDescending(person => person.Stance ?? 0).ThenByDescending(person => person.Strength).ThenByDescending(person => person.LastTwoWayTouch).FirstOrDefault();

    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(now.Offset).DateTime);

    public int DaysSince(DateOnly day) => Today.DayNumber - day.DayNumber;

    /// <summary>A step without a date of its own is due in five working days (clarification B32).</summary>
    public DateOnly InAWeek => limits.Calendar.After(Today, 5);

    /// <summary>A partner by name: one of the deal whose part is still open, else any of it, else one of the account.</summary>
    public string? Partner =>
        (deal.All<Partner>().FirstOrDefault(partner => partner.IsOpen) ?? deal.All<Partner>().FirstOrDefault())?.Text
        ?? account?.Ring.FirstOrDefault(supplier => supplier.IsPartner)?.Company;

    /// <summary>"the sponsor", "发起人".</summary>
    public static Text The(BuyingRole role) => role.Name() is var name ? new($"the {name.En}", name.Zh) : name;

    public static Text Listed(IEnumerable<Text> items)
    {
        var all = items.ToList();
        return new(string.Join(", ", all.Select(item => item.En)), string.Join('、', all.Select(item => item.Zh)));
    }
}
