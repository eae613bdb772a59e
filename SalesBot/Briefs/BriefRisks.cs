using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Touches;

namespace SalesBot.Briefs;

/// <summary>What stands against a deal: rival, what is open, who is silent or less for us, what holds the score back.</summary>
internal static class BriefRisks
{
    private const int Most = 5;

    private const int MostSignals = 2;

    /// <summary>Five at most, the rival first.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="score">Its score today.</param>
    /// <param name="now">The moment on the owner's clock.</param>
    public static ImmutableArray<BriefLine> Of(Deal deal, Score score, DateTimeOffset now) =>
        [.. Rival(score).Concat(Flags(score)).Concat(Signals(deal, now, score.Limits)).Concat(People(deal, DateOnly.FromDateTime(now.DateTime), score.Limits)).Concat(Open(score)).Take(Most)];

    private static IEnumerable<BriefLine> Rival(Score score) =>
        from standing in score.Standings
        where standing.Entry.Key is "COMPETITOR" or "COMPETITORS_PP" && standing.Option is not null
        let label = standing.Entry.Question.Option(standing.Option!)!.Label
        select new BriefLine(new("Rival: ", "对手："), new(SmallFirst(label.En), label.Zh));

    private static IEnumerable<BriefLine> Flags(Score score) =>
        score.Flags.Take(2).Select(flag => new BriefLine(new("Limit: ", "限制："), new(SmallFirst(flag.Text.En), flag.Text.Zh)));

    private static IEnumerable<BriefLine> People(Deal deal, DateOnly today, Parameters limits)
    {
        foreach (var drop in deal.FeelingDrops(today))
        {
            var name = drop.Latest.Person.Name;
            yield return new(new($"{name}: ", $"{name}："), new($"felt {drop.Latest.Value} of 5 last time", $"上次感受{drop.Latest.Value}分（满分5）"));
        }

        foreach (var turned in deal.StanceDrops(today))
        {
            yield return new(new($"{turned.Person.Name}: ", $"{turned.Person.Name}："), new("is less for us than before", "态度不如以前"));
        }

        if (deal.IsQuiet())
        {
            yield break;
        }

        foreach (var person in deal.KeyPeople().Where(person => person.Influence >= 4))
        {
            var target = limits.Map.TouchDays(person.Influence, deal.Stage);
            if (person.LastTwoWayTouch is { } talked && limits.Calendar.DaysBetween(talked, today) is var days && days > target)
            {
                yield return new(new($"{person.Name}: ", $"{person.Name}："), new($"{days} days silent, target {target}", $"{days}天没沟通，目标{target}天"));
            }
        }
    }

    // Why it does not move, or may move to a loss. Who turned away (S8) is said by name in the rows of the people.
    private static IEnumerable<BriefLine> Signals(Deal deal, DateTimeOffset now, Parameters limits)
    {
        var stall = Stall.Of(deal, now, limits);
        var lead = stall.State == StallState.Stalled ? new Text("Stalled: ", "停滞：") : new Text("At risk: ", "有风险：");
        return stall.Signals.Where(signal => signal.Code != "S8").OrderByDescending(signal => signal.Points).Take(MostSignals).Select(signal => new BriefLine(lead, signal.Words));
    }

    // What nobody knows yet, by its points; "given" costs points and cannot be helped.
    private static IEnumerable<BriefLine> Open(Score score)
    {
        var open = score.Losses
            .Where(loss => loss.Kind != LossKind.Given && loss.Key is not ("COMPETITOR" or "COMPETITORS_PP"))
            .Take(2)
            .Select(loss => loss.Label)
            .ToList();
        if (open.Count > 0)
        {
            yield return new(new("Open: ", "未定："), new(
                string.Join("; ", open.Select(label => SmallFirst(label.En))),
                string.Join('；', open.Select(label => label.Zh))));
        }
    }

    // "LPG terminal" keeps its capitals.
    private static string SmallFirst(string words) =>
        words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
