using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Node;

using Deal = SalesBot.Sales.Deals.Deal;
using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>
/// What it costs a rep to tell things: messages and taps for each fact that is stored. The README shows the table; after
/// a wanted change run this once with SALESBOT_APPROVE_EFFORT=1 and read what changed.
/// </summary>
public class EffortTests
{
    private const string From = "<!-- effort -->";
    private const string To = "<!-- /effort -->";

    // More than that and people go back to their spreadsheet (our judgement).
    private const double MostForAFact = 1.5;

    private static readonly (string What, string Before, string[] Steps)[] Scripts =
    [
        ("A new deal in one line", "help", ["new deal: Kangyuan Pharma, packaging line, about 7.2 million CNY", "tap No", "tap No", "end of June", "Ms Fu, purchasing"]),
        ("A call logged, with stance and next step", "open huadong", ["called Mr Wu this morning, he supports us, he sends the equipment list on Friday", "save"]),
        ("Three people of a deal", "map hospital", ["Director Gu decides, in favour. Engineer Ma does the technical check, neutral I think, last talk in September. Ms Tao purchasing, one meeting 2 months ago", "confirm"]),
        ("A charter, pasted, and its answer", "open lakeside", ["charter:\n1. Project content\nOne execution system for three plants.\n2. Steps\npilot, roll-out\n3. Timetable: March to September 2027\n4. Expected results\nStandstill down by two hours a week.\n5. Budget\nCNY 9 million in 2027", "tap Use as answer"]),
        ("Requirements, pasted, and what they answer", "open jiangnan", ["requirement: * 40 kW per rack, customer's wording, met\n* own data centre, rival's wording, cannot be met\ntraining on site, neutral, met\nspare parts for 10 years, ours, met", "tap Use as answer"]),
        ("Delivery risks, and what they answer", "open jiangnan", ["risk: no crane on site, likely, impact 3, owner: Zhang Wei\nslow customs, possible, impact 2, 200k", "tap Use as answer"]),
        ("A partner with duties and risks", "open jiangnan", ["partner: Haitong, agent, duties: customs, risks: delay, agreed today"]),
        ("What we offer", "open lakeside", ["offer line: MES licence, 4.2m\nstart-up training, 300k\nconsignment stock, supply term"]),
        ("The dates of a tender", "open jiangnan", ["opening is on 6 December", "bid item: site survey report"]),
        ("A key point, accepted and rated", "open metro", ["milestone: cutover, 5 December, accepted by Ms Feng", "cutover was accepted today", "tap Service, as they see it: 5 very good"]),
    ];

    // What a rep tells of a new deal; the rest of its first row is ours.
    private static readonly string[] Told =
        [nameof(Deal.AccountName), nameof(Deal.Title), nameof(Deal.Type), nameof(Deal.Amount), nameof(Deal.ExpectedClose), nameof(Deal.People), nameof(Deal.NextSteps)];

    [Fact]
    public async Task The_table_in_the_readme_is_what_it_takes()
    {
        var table = new StringBuilder("| To tell | Messages | Taps | Facts stored | Per fact |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (what, before, steps) in Scripts)
        {
            var taps = steps.Count(step => step.StartsWith("tap ", StringComparison.Ordinal));
            var facts = await FactsOfAsync(before, steps);
            Assert.True(steps.Length <= MostForAFact * facts, $"\"{what}\" takes {steps.Length} messages and taps for {facts} facts.");
            table.Append(CultureInfo.InvariantCulture, $"| {what} | {steps.Length - taps} | {taps} | {facts} | {(double)steps.Length / facts:0.0} |\n");
        }

        var file = Path.Combine(TestTools.Root, "README.md");
        var readme = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (from, to) = (readme.IndexOf(From, StringComparison.Ordinal) + From.Length + 1, readme.IndexOf(To, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("SALESBOT_APPROVE_EFFORT") == "1")
        {
            File.WriteAllText(file, readme[..from] + table + readme[to..]);
            return;
        }

        Assert.Equal(table.ToString(), readme[from..to]);
    }

    private static async Task<int> FactsOfAsync(string before, string[] steps)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(before);
        office.Passes(TimeSpan.FromMinutes(1));
        var since = office.Time.GetUtcNow();
        foreach (var step in steps)
        {
            await (step.StartsWith("tap ", StringComparison.Ordinal) ? rep.Clicks(step[4..]) : rep.Says(step));
            office.Passes(TimeSpan.FromMinutes(1));
        }

        return await StoredAsync(office, rep, since);
    }

    // A fact is a part of a deal that is not as it was, as the history tells it: an answer, a record, a person, a date.
    private static async Task<int> StoredAsync(Bench.Bench office, Person rep, DateTimeOffset since)
    {
        var tables = office.Bot.Services.GetRequiredService<Tables>();
        var facts = 0;
        foreach (var deal in await tables.Lists.OfAsync(rep.TenantId, rep.AadObjectId))
        {
            await foreach (var done in tables.Deals.EventsAsync(rep.TenantId, deal.DealId))
            {
                facts += done.At < since ? 0 : done.Parts.Count(part => done.IsBeginning ? Told.Contains(part.Name) : !part.IsBookkeeping && !ChangeWords.Silent.Contains(part.Name));
            }
        }

        return facts;
    }
}
