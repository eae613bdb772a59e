using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.NextActions;

/// <summary>The next-best actions of a deal (domain 6.1 with clarifications A3 to A5, A16).</summary>
public static partial class BestActions
{
    private static readonly ImmutableArray<(string Id, Func<Situation, IEnumerable<Firing>> Fire)> Rules =
    [
        .. ContactRules.All
            .Concat(NeedRules.All.Concat(CourseRules.All).Concat(DeliveryRules.All)
                .Select(rule => (rule.Id, (Func<Situation, IEnumerable<Firing>>)(on => rule.Fire(on) is { } firing ? [firing] : []))))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    // They look after the customer when the deal itself has ended (clarification B31).
    private static readonly ImmutableArray<string> AboutTheAccount = ["N33", "N36", "N38", "N39", "N40"];

    /// <summary>The rule of an action for evidence that was left open; its cause is the code of the evidence.</summary>
    public const string GapRule = "GAP";

    /// <summary>The rule that offers a reference.</summary>
    public const string ReferenceRule = "N23";

    private const double RankOfWeek = 60;

    /// <summary>The ids of all rules that have a condition.</summary>
    public static IEnumerable<string> RuleIds => Rules.Select(rule => rule.Id);

    /// <summary>What to do next, at most three, best first. Nothing while the deal is frozen (H5).</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="account">Its account; rules about it are left out if null.</param>
    /// <param name="now">The moment on the owner's clock.</param>
    /// <param name="limits">The tenant's numbers.</param>
    /// <param name="reference">A reference that may be shown to this customer; null while none is known.</param>
    public static ImmutableArray<NextAction> Of(Deal deal, Account? account, DateTimeOffset now, Parameters limits, UsableReference? reference = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(limits);
        if (deal.ComplianceHold is not null)
        {
            return [];
        }

        var score = Scoring.Of(deal, DealFacts.From(deal, DateOnly.FromDateTime(now.DateTime), limits), now, limits);
        var on = new Situation(deal, account, score, now, limits) { Reference = reference };
        var shown = new List<NextAction>();
        foreach (var action in Firing(on).Where(action => !Rests(action, on)).OrderByDescending(action => Math.Round(action.Rank, 9)).ThenBy(action => action.DueInText ?? DateOnly.MaxValue).ThenBy(action => action.Action.Rule, StringComparer.Ordinal))
        {
            Add(shown, action.Action, limits);
        }

        if (shown.Count < limits.ActionsShown)
        {
            Fill(shown, on);
        }

        return [.. shown];
    }

    /// <summary>Every rule whose condition holds and which nothing forbids, in no particular order; nothing is left out for room.</summary>
    public static ImmutableArray<NextAction> Firing(Deal deal, Account? account, DateTimeOffset now, Parameters limits, UsableReference? reference = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(limits);
        var score = Scoring.Of(deal, DealFacts.From(deal, DateOnly.FromDateTime(now.DateTime), limits), now, limits);
        return deal.ComplianceHold is not null ? [] : [.. Firing(new Situation(deal, account, score, now, limits) { Reference = reference }).Select(ranked => ranked.Action)];
    }

    private static IEnumerable<Ranked> Firing(Situation on)
    {
        var goesOn = on.Deal.Outcome is Outcome.Open or Outcome.WonInDelivery;
        foreach (var gap in goesOn && !on.IsQuiet ? on.Deal.OpenGaps() : [])
        {
            yield return LeftOpen(gap, on);
        }

        foreach (var (id, fire) in Rules.Where(rule => goesOn || AboutTheAccount.Contains(rule.Id)))
        {
            var content = RuleContent.Get(id);
            foreach (var firing in fire(on))
            {
                if (TextOf(content, firing, on) is { } text && Filled(text, firing) is { } said && Filled(StepOf(content, firing), firing) is { } step)
                {
                    var rank = RankOf(content, on);
                    yield return new Ranked(
                        new NextAction(id, CauseOf(content, firing), content.Priority, said, step, firing.Because, firing.Due ?? DueOf(content.Priority, on), firing.Person?.Name, TopicOf(content, firing), rank),
                        rank, firing.Due);
                }
            }
        }
    }

    // Domain 2.3: what was missing when the deal moved on is an action until it is there. One is shown at a time.
    private static Ranked LeftOpen(EvidenceGap gap, Situation on)
    {
        var (piece, stage) = (on.Deal.TextOf(gap), gap.Stage.ShortName());
        var small = Phrase.SmallFirst(piece);
        return new Ranked(
            new NextAction(
                GapRule, gap.Code, Priority.ThisWeek,
                new($"Left open in {stage.En}: {small.En}. Bring it in this week, then tap that it is done.", $"{stage.Zh}阶段留下：{piece.Zh}。本周补上，补好后点“已做”。"),
                new($"Bring in: {small.En}", $"补上：{piece.Zh}"),
                new($"still open from {stage.En}", $"{stage.Zh}阶段的待补项"),
                DueOf(Priority.ThisWeek, on), null, GapRule, RankOfWeek),
            RankOfWeek, null);
    }

    /// <summary>
    /// The text that the rules of a tender allow: in the quiet period nobody is approached, and while a tender runs only
    /// through the contact its file names (clarifications A10, A18). Null if there is none.
    /// </summary>
    private static Text? TextOf(RuleContent content, Firing firing, Situation on)
    {
        var usual = firing.Variant is { } variant ? content.Variant(variant) : content.Text;
        return !content.IsContact ? usual
            : on.IsQuiet ? content.Variant("quiet")
            : on.IsUnderTender ? content.Variant("tender")
            : usual;
    }

    private static Text StepOf(RuleContent content, Firing firing) =>
        (firing.Variant is { } variant ? content.Variant(variant + "Step") : null) ?? content.Step;

    // A slot nobody filled means that the sentence cannot be said.
    private static Text? Filled(Text text, Firing firing)
    {
        var (en, zh) = (text.En, text.Zh);
        foreach (var (slot, words) in firing.Slots)
        {
            en = en.Replace(slot, words.En, StringComparison.Ordinal);
            zh = zh.Replace(slot, words.Zh, StringComparison.Ordinal);
        }

        return Slot().IsMatch(en) ? null : new(CapitalFirst(en), zh);
    }

    private static string CapitalFirst(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    // Base, points that can be won back, five for each level where a signal of the rule fires, ten if it lifts a flag.
    private static double RankOf(RuleContent content, Situation on) =>
        content.Priority switch { Priority.Today => 100, Priority.ThisWeek => RankOfWeek, _ => 20 }
        + content.Questions(on.Deal.Type).Sum(key => on.Score.Losses.FirstOrDefault(loss => loss.Key == key)?.Points ?? 0)
        + (content.Signals.Any(code => on.Stall.Find(code) is not null) ? 5 * (int)on.Stall.Level : 0)
        + (on.Score.Flags.Any(flag => Lifts(content, flag)) ? 10 : 0);

    private static bool Lifts(RuleContent content, Flag flag) =>
        flag.Code == "H1" ? content.Lifts.Contains("H1") && flag.Key == "QUALIF"
        : flag.Code == "C8" ? content.Id == "N05"
        : content.Lifts.Contains(flag.Code);

    private static DateOnly DueOf(Priority priority, Situation on) => priority switch
    {
        Priority.Today => on.Today,
        Priority.ThisWeek => on.InAWeek,
        _ => on.Limits.Calendar.After(on.Today, 20),
    };

    private static string TopicOf(RuleContent content, Firing firing) =>
        content.Topic == "person" && firing.Person is { } person ? "person:" + person.Id
        : firing.Topic ?? (content.Topic is "person" or "rule" ? content.Id : content.Topic);

    private static string CauseOf(RuleContent content, Firing firing) =>
        string.Join('/', new[] { firing.Person?.Id, firing.Item, firing.Topic }.OfType<string>().DefaultIfEmpty(content.Topic is "person" or "rule" ? content.Id : content.Topic));

    private static bool Rests(Ranked ranked, Situation on) => Rests(ranked.Action.Rule, ranked.Action.Cause, on);

    private static bool Rests(string rule, string cause, Situation on) => on.Deal.ActionMarks.Any(mark =>
        mark.Rule == rule
        && ((mark.Cause == cause && on.Now - mark.DoneAt < TimeSpan.FromDays(on.Limits.DonePauseDays))
            || on.Now - mark.NotUsefulAt < TimeSpan.FromDays(on.Limits.NotUsefulDays)));

    private static void Add(List<NextAction> shown, NextAction action, Parameters limits)
    {
        if (shown.Count < limits.ActionsShown && shown.TrueForAll(other => other.Topic != action.Topic))
        {
            shown.Add(action);
        }
    }

    /// <summary>
    /// Places left are filled with what answers the largest losses, a mild step up only after the others. In the quiet
    /// period nothing is added: finding out means asking.
    /// </summary>
    private static void Fill(List<NextAction> shown, Situation on)
    {
        if (on.IsQuiet || !on.IsBeforeSignature)
        {
            return;
        }

        var named = shown.Where(action => action.Rule[0] == 'N').SelectMany(action => RuleContent.All.FirstOrDefault(rule => rule.Id == action.Rule)?.Questions(on.Deal.Type) ?? []).ToHashSet(StringComparer.Ordinal);
        foreach (var loss in on.Score.Losses
            .Where(loss => loss.Kind != LossKind.Given && !named.Contains(loss.Key) && !Rests(loss.Key, loss.Key, on))
            .OrderBy(loss => loss.Kind == LossKind.CouldBeBetter))
        {
            Add(shown, new NextAction(
                loss.Key, loss.Key, Priority.ThisMonth, loss.Action, new(CapitalFirst(loss.ShortAction.En), loss.ShortAction.Zh), Phrase.SmallFirst(loss.Label),
                DueOf(Priority.ThisWeek, on), null, loss.Key), on.Limits);
        }
    }

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();

    private sealed record Ranked(NextAction Action, double Rank, DateOnly? DueInText);
}
