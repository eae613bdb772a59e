using Azure.Data.Tables;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Hosting;
using SalesBot.Local.Demo;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Delivering;

/// <summary>A bench with notices that say what they hold, and people to whom they are sent.</summary>
internal static class DeliveryOffice
{
    public const string Spoken = "spoken";
    public const string Urgent = "urgent";
    public const string Daily = "daily";

    public static Task<Bench.Bench> OpenAsync(params string[] settings) => Bench.Bench.OpenAsync(
        services =>
        {
            services.AddSingleton<Feature, DemoFeature>();
            services.AddSingleton<NoticeKind>(new SpokenNotice(Spoken, true));
            services.AddSingleton<NoticeKind>(new SpokenNotice(Urgent, false));
            services.AddSingleton<NoticeKind>(new SpokenNotice(Daily, true) { Keeps = TimeSpan.FromHours(20) });
        },
        settings);

    /// <summary>Somebody who has the app.</summary>
    public static async Task<Person> PersonAsync(this Bench.Bench office, string name)
    {
        var person = office.Person(name);
        await person.Installs();
        return person;
    }

    public static Tables Tables(this Bench.Bench office) => office.Bot.Services.GetRequiredService<Tables>();

    /// <summary>The office's tables over another client.</summary>
    public static Tables Connect(this Bench.Bench office, Action<TableClientOptions>? adjust, string? connection = null, TimeProvider? clock = null)
    {
        var stored = office.Bot.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return new Tables(new StorageOptions { ConnectionString = connection ?? stored.ConnectionString }.Connect(adjust), stored.TablePrefix, clock);
    }

    /// <summary>The delivery of one more instance, as far as storage and the Connector can tell.</summary>
    /// <param name="office">Where.</param>
    /// <param name="clock">The instance's clock; that of the office if null.</param>
    /// <param name="adjust">Changes its way to storage.</param>
    /// <param name="connection">Another way to storage.</param>
    /// <param name="kinds">Other kinds of notices.</param>
    public static NoticeDelivery Instance(
        this Bench.Bench office, TimeProvider? clock = null, Action<TableClientOptions>? adjust = null, string? connection = null, params NoticeKind[] kinds)
    {
        var services = office.Bot.Services;
        var time = clock ?? office.Time;
        var tables = office.Connect(adjust, connection, time);
        var options = services.GetRequiredService<BotOptions>();
        var courier = new Courier(services.GetRequiredService<CloudAdapter>(), services.GetRequiredService<ConnectorHosts>(), services.GetRequiredService<BotToken>(), options, time);
        var known = kinds.Length > 0 ? new NoticeKinds(kinds) : services.GetRequiredService<NoticeKinds>();
        return new NoticeDelivery(new DeliverySetting(tables, courier, known, services.GetRequiredService<PersonClocks>(), options, time), NullLogger<NoticeDelivery>.Instance);
    }

    /// <summary>What is about these words is told them, now or from a moment on.</summary>
    public static Task TellsAsync(this Bench.Bench office, Person person, string words, DateTimeOffset? at = null, string kind = Spoken, string? deal = null) =>
        office.Tables().Notices.PutAsync(Notice(office, person, words, at, kind) with { DealId = deal });

    public static Notice Notice(Bench.Bench office, Person person, string words, DateTimeOffset? at = null, string kind = Spoken) =>
        new($"key of {words}", Bench.Bench.TenantId, person.AadObjectId, kind, at ?? office.Time.GetUtcNow()) { Content = StoredJson.Write(words) };

    /// <summary>The notices somebody has before their eyes, in the order in which they came.</summary>
    public static IReadOnlyList<string> Notices(this Person person) =>
        [.. person.Chat.Messages.Where(message => message.Card is null).SelectMany(message => message.Lines)];

    /// <summary>Time passes and rounds go by: a minute and a bit between two of them.</summary>
    public static async Task RoundsAsync(this Bench.Bench office, int rounds)
    {
        for (; rounds > 0; rounds--)
        {
            await office.Delivers();
            office.Passes(TimeSpan.FromSeconds(61));
        }
    }

    /// <summary>Calls that put something before people's eyes.</summary>
    public static int Sends(this Bench.Bench office) => office.Connector.Calls.Count(call => call.IsMessage && call.Method == "POST");
}

/// <summary>
/// Says what the notice holds. "drop", "to ID", "circle IDS", "change WORDS" are obeyed, and "fail" throws.
/// </summary>
/// <param name="name">The kind's name.</param>
/// <param name="waitsForDay">Whether quiet hours delay it.</param>
/// <param name="before">What happens before it is written.</param>
internal sealed class SpokenNotice(string name, bool waitsForDay, Func<Task>? before = null) : NoticeKind
{
    public const string Slot = "slot";

    public override string Name => name;

    public override bool WaitsForDay => waitsForDay;

    public override TimeSpan? KeepsFor => Keeps;

    public TimeSpan? Keeps { get; init; }

    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        await (before?.Invoke() ?? Task.CompletedTask);
        var words = reading.Content<string>().Split(' ', 2);
        return words switch
        {
            ["drop"] => new NoticeDraft.Drop("closed"),
            ["to", var other] => reading.Person.UserId == other ? new NoticeDraft.Send(MessageFactory.Text("yours now")) : new NoticeDraft.Readdress(other),
            ["circle", var everyone] => Next(everyone.Split(' '), reading.Person.UserId),
            ["change", var text] => new NoticeDraft.Change(MessageFactory.Text(text), Slot),
            ["fail"] => throw new InvalidOperationException("cannot be written"),
            _ => new NoticeDraft.Send(MessageFactory.Text((reading.IsReminder ? "again: " : "") + string.Join(' ', words)), Slot),
        };
    }

    private static NoticeDraft.Readdress Next(string[] everyone, string id) => new NoticeDraft.Readdress(everyone[(Array.IndexOf(everyone, id) + 1) % everyone.Length]);
}
