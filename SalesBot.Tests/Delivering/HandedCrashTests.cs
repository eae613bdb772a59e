using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Turns;
using SalesBot.Local.Demo;
using SalesBot.Reminders;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Delivering;

/// <summary>
/// Requirement B4 for words told in a group: wherever the instance dies that brings them to the personal chat, the next
/// one leaves one draft there.
/// </summary>
public class HandedCrashTests
{
    /// <summary>More calls than bringing one message makes.</summary>
    private const int MostCalls = 20;

    private const string Told = "log met Mr Wu of Huadong Grid, he is worried about the price";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_draft_told_in_a_group_is_in_the_personal_chat_once_though_its_instance_dies_at_any_call(bool afterwards)
    {
        await using var office = await OpenAsync();
        var (crashes, repeats) = (0, 0);
        for (var call = 0; call < MostCalls; call++)
        {
            var rep = await office.PersonAsync($"Person {call}");
            await rep.Says("demo");
            await HandAsync(office, rep, $"handed-{call}");
            var crash = new Crash(call, afterwards);
            office.Connector.Script = _ => crash.Happened ? new Bench.Fault { Aborts = true } : null;
            await IgnoringAsync(() => office.WhileTimePasses(BringAsync(office, office.Connect(crash.Into))));
            office.Connector.Script = _ => null;
            crashes += crash.Happened ? 1 : 0;

            for (var round = 0; round < 2; round++)
            {
                office.Passes(TimeSpan.FromMinutes(6));
                await office.WhileTimePasses(BringAsync(office, office.Tables()));
            }

            // What went out just before the end may go out again: the channel has no way to ask. It is the same draft.
            var cards = rep.Chat.Messages.Count(message => message.Lines.Any(line => line.Contains("Huadong Grid, meeting", StringComparison.Ordinal)));
            Assert.True(cards is 1 or 2, $"Died at call {call}: {cards} drafts");
            repeats += cards - 1;
            await rep.Clicks("Save").BotReplies("Saved: Huadong Grid");
            var stored = await office.Tables().Deals.FindAsync(rep.TenantId, $"demo-huadong-{rep.AadObjectId}");
            Assert.Single(stored!.Deal.Touches, touch => touch.Summary.Contains("worried about the price", StringComparison.Ordinal));
        }

        Assert.InRange(crashes, 8, MostCalls - 1);
        Assert.InRange(repeats, 0, 1);
    }

    // What is handed over is brought by hand, not by a timer in the middle of it.
    private static Task<Bench.Bench> OpenAsync() => Bench.Bench.OpenAsync(services =>
    {
        services.AddSingleton<Feature, DemoFeature>();
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(ReminderService)));
    });

    private static async Task HandAsync(Bench.Bench office, Person rep, string id)
    {
        var (tables, now) = (office.Tables(), office.Time.GetUtcNow());
        var chat = (await tables.Users.FindAsync(rep.TenantId, rep.AadObjectId))!.Reference!;
        await tables.Reminders.ScheduleAsync(new Reminder(id, rep.TenantId, rep.AadObjectId, null, Told, now, Handed: new Handed(chat, now, "en-US")));
    }

    private static Task<int> BringAsync(Bench.Bench office, Tables tables)
    {
        var services = office.Bot.Services;
        var turns = new TurnPipeline(services.GetRequiredService<SalesConversation>(), tables, office.Time, NullLogger<TurnPipeline>.Instance, ErrorReply.For);
        var handing = new HandedDelivery(tables, services.GetRequiredService<CloudAdapter>(), turns, services.GetRequiredService<BotOptions>(), NullLogger<HandedDelivery>.Instance);
        return new ReminderDelivery(tables, handing, new DeliveryBell()).SendDueAsync(office.Time.GetUtcNow(), CancellationToken.None);
    }

    private static async Task IgnoringAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception gone) when (gone is CrashedException or AggregateException || StorageFailure.IsTransient(gone))
        {
        }
    }
}
