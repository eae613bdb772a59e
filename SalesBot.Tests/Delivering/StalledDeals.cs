using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Sales.Stalls;
using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Delivering;

/// <summary>Deals that are critical and due, each of which its rep and the manager have to hear of at once.</summary>
internal sealed class StalledDeals
{
    private const int Count = 24;
    private const int DealsOfARep = 4;
    private const int Managers = 2;

    private readonly Dictionary<string, Person[]> hearers = [];
    private readonly Tables tables;
    private readonly TableClient notices;

    private StalledDeals(Bench.Bench bench)
    {
        tables = bench.Bot.Services.GetRequiredService<Tables>();
        var options = bench.Bot.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        notices = options.Connect().GetTableClient(options.TablePrefix + "Notices");
    }

    public static async Task<StalledDeals> BeginAsync(Bench.Bench bench)
    {
        var deals = new StalledDeals(bench);
        var managers = await PeopleAsync(bench, "Manager", Managers);
        var reps = await PeopleAsync(bench, "Rep", Count / DealsOfARep);
        for (var at = 0; at < Count; at++)
        {
            var (rep, manager) = (reps[at % reps.Count], managers[at % reps.Count % Managers]);
            await deals.StallsAsync($"Customer {at:00}", rep, manager, bench.Time.GetUtcNow());
        }

        return deals;
    }

    /// <summary>Whose alert was not raised, or is not in the mail of whoever it is for, in words; null if there is none.</summary>
    /// <param name="now">The moment.</param>
    public async Task<string?> UnfoundAsync(DateTimeOffset now)
    {
        foreach (var (deal, people) in hearers)
        {
            if ((await StoredAsync(deal)).Deal.Alert is not { Untold.IsEmpty: true })
            {
                return $"{deal} was not found.";
            }

            foreach (var person in people)
            {
                if (!await HasMailAsync(person, deal, now))
                {
                    return $"{deal} is not in the mail of {person.Name}.";
                }
            }
        }

        return null;
    }

    /// <summary>What is left to be done, in words; null if nothing is.</summary>
    /// <param name="now">The moment.</param>
    public async Task<string?> LeftAsync(DateTimeOffset now)
    {
        foreach (var (deal, people) in hearers)
        {
            if (people.FirstOrDefault(person => Heard(person, deal).Count == 0) is { } unaware)
            {
                return $"{unaware.Name} never heard of {deal}.";
            }

            var stored = await StoredAsync(deal);
            if (stored.LookAt <= now || stored.Deal.Alert is not { Untold.IsEmpty: true })
            {
                return $"{deal} was never settled.";
            }
        }

        foreach (var person in hearers.Values.SelectMany(people => people).Distinct())
        {
            if ((await tables.Notices.OpenAsync(Bench.Bench.TenantId, person.AadObjectId, now.AddHours(2))).Waiting is [var waiting, ..])
            {
                return $"{person.Name} still waits for {waiting.Notice.Key}, which is {waiting.State}.";
            }
        }

        return null;
    }

    /// <summary>Each deal has one alert, and everybody heard of it once, or a second time as a reminder where that was recorded as needed.</summary>
    /// <returns>How many reminders there were.</returns>
    public async Task<int> CheckAsync()
    {
        var reminders = new Dictionary<Person, int>();
        foreach (var (deal, people) in hearers)
        {
            foreach (var person in people)
            {
                var heard = Heard(person, deal);
                var how = string.Join(", ", heard.Select(message => IsReminder(message) ? "reminder" : "news"));
                var again = heard.Count(IsReminder);
                Assert.True(how is "news" or "reminder" or "news, reminder", $"{person.Name} heard of {deal} as {how}.");
                reminders[person] = reminders.GetValueOrDefault(person) + again;
            }

            var stored = await StoredAsync(deal);
            Assert.Equal(people.Length, stored.Deal.Alert!.Holders.Length);
            Assert.Equal(1, await LooksThatChangedAsync(deal));
        }

        foreach (var (person, count) in reminders)
        {
            Assert.True(count <= await UncertainAsync(person), $"{person.Name} was reminded {count} times, and not that often was anything uncertain.");
        }

        return reminders.Values.Sum();
    }

    private static async Task<List<Person>> PeopleAsync(Bench.Bench bench, string title, int count)
    {
        var people = Enumerable.Range(1, count).Select(at => bench.Person($"{title} {at}")).ToList();
        foreach (var person in people)
        {
            await person.Installs();
        }

        return people;
    }

    private async Task StallsAsync(string customer, Person rep, Person manager, DateTimeOffset now)
    {
        var link = new ManagerLink(manager.AadObjectId, manager.Name, now);
        await tables.Teams.ApplyAsync(new TeamChange(Bench.Bench.TenantId, rep.AadObjectId, rep.Name, TeamStep.Set, link));
        var deal = StallVector.Get("ST4").Deal with
        {
            Id = customer, TenantId = Bench.Bench.TenantId, AccountName = customer, OwnerId = rep.AadObjectId, OwnerName = rep.Name,
        };
        await tables.Looks.PutAsync(new Look(deal.TenantId, deal.Id, now, now));
        await tables.Deals.CommitAsync(null, deal, new DealWrite("test", new DealTurn("begun", "{}"), deal.OwnerId, now) { LookAt = now });
        await tables.Lists.ConfirmAsync(DealSummary.Of(deal));
        hearers[deal.Id] = [rep, manager];
    }

    private async Task<StoredDeal> StoredAsync(string deal) => (await tables.Deals.FindAsync(Bench.Bench.TenantId, deal))!;

    private static List<Message> Heard(Person person, string deal) =>
        [.. person.Chat.Messages.Where(message => message.Lines.Any(line => line.Contains(deal, StringComparison.Ordinal)))];

    private static bool IsReminder(Message message) => message.Lines.Any(line => line.Contains("Reminder", StringComparison.Ordinal));

    private async Task<int> LooksThatChangedAsync(string deal)
    {
        var count = 0;
        await foreach (var happened in tables.Deals.EventsAsync(Bench.Bench.TenantId, deal))
        {
            count += happened.By == DealEvent.Bot ? 1 : 0;
        }

        return count;
    }

    // Waiting, or heard: what leaves the mail while it is read was sent.
    private async Task<bool> HasMailAsync(Person person, string deal, DateTimeOffset now) =>
        (await tables.Notices.OpenAsync(Bench.Bench.TenantId, person.AadObjectId, now.AddHours(2))).Waiting.Any(waiting => waiting.Notice.DealId == deal)
        || Heard(person, deal).Count > 0;

    private async Task<int> UncertainAsync(Person person)
    {
        var (count, partition) = (0, Keys.Notices(Bench.Bench.TenantId, person.AadObjectId));
        await foreach (var row in notices.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
        {
            count += row.GetString("Ended") is "reminded" or "unknown" ? 1 : 0;
        }

        return count;
    }
}
