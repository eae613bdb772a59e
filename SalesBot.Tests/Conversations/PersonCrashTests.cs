using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Turns;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Delivering;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Conversations;

/// <summary>
/// Requirement B4 for a deletion: wherever the instance dies that deletes somebody, the next message leaves their name
/// nowhere, though nobody sends the first one again.
/// </summary>
public class PersonCrashTests
{
    /// <summary>More calls than deleting somebody makes.</summary>
    private const int MostCalls = 40;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_deletion_that_dies_at_any_call_is_finished_by_the_next_message(bool afterwards)
    {
        await using var office = await Office.OpenAsync();
        var (crashes, finished) = (0, 0);
        for (var call = 0; call < MostCalls; call++)
        {
            var rep = office.Person($"Person {call}", "en-US");
            await rep.Installs();
            await rep.Says("demo");
            await rep.Says("open huadong");
            await rep.Says("delete everything about Mr Sun").BotReplies("Delete everything about Mr Sun?");
            var crash = new Crash(call, afterwards);
            await office.WhileTimePasses(ConfirmAsync(office, rep, crash));

            office.Passes(TimeSpan.FromSeconds(10));
            await office.WhileTimePasses(rep.Says("open huadong"));

            var id = $"demo-huadong-{rep.AadObjectId}";
            crashes += crash.Happened ? 1 : 0;
            if ((await office.Tables().Deals.FindAsync(rep.TenantId, id))!.Deal.People.Any(person => person.Name == "Mr Sun"))
            {
                // It died before anything was written: nothing was deleted, and nothing was said to be.
                continue;
            }

            finished++;
            Assert.True((await StoredRows.WithAsync(office, "Deals", "Mr Sun", id)).Count == 0, $"Died at call {call}: {string.Join('\n', await StoredRows.WithAsync(office, "Deals", "Mr Sun", id))}");
            var conversation = ConversationTable.Partition(rep.TenantId, "msteams", rep.Chat.Id);
            Assert.True((await StoredRows.WithAsync(office, "Conversations", "Mr Sun", conversation)).Count == 0, $"Died at call {call}: {string.Join('\n', await StoredRows.WithAsync(office, "Conversations", "Mr Sun", conversation))}");
        }

        Assert.InRange(crashes, 15, MostCalls - 1);
        Assert.InRange(finished, MostCalls - 10, MostCalls - 1);
    }

    // "Yes", brought by an instance of its own that dies on the way.
    private static async Task<bool> ConfirmAsync(Bench.Bench office, Person rep, Crash crash)
    {
        var turns = new TurnPipeline(
            office.Bot.Services.GetRequiredService<SalesConversation>(), office.Connect(crash.Into), office.Time, NullLogger<TurnPipeline>.Instance, ErrorReply.For);
        var adapter = new FakeAdapter { OnSend = _ => crash.Check() };
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Id = Guid.NewGuid().ToString("N"),
            ChannelId = "msteams",
            ServiceUrl = "https://smba.trafficmanager.net/teams/",
            Conversation = new ConversationAccount(id: rep.Chat.Id, conversationType: "personal", tenantId: rep.TenantId),
            From = new ChannelAccount(id: rep.Mri, name: rep.Name, aadObjectId: rep.AadObjectId),
            Recipient = new ChannelAccount(id: "28:bot"),
            Locale = "en-US",
            Text = "yes",
        };
        try
        {
            await turns.OnTurnAsync(new TurnContext(adapter, message));
            return true;
        }
        catch (Exception gone) when (gone is CrashedException or AggregateException || StorageFailure.IsTransient(gone))
        {
            return false;
        }
    }
}
