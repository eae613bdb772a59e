using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Delivering;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Delivering;

/// <summary>A bench with notices that say what they hold, and people to whom they are sent.</summary>
internal static class DeliveryOffice
{
    public const string Spoken = "spoken";
    public const string Urgent = "urgent";

    public static Task<Bench.Bench> OpenAsync(params string[] settings) => Bench.Bench.OpenAsync(
        services =>
        {
            services.AddSingleton<NoticeKind>(new SpokenNotice(Spoken, true));
            services.AddSingleton<NoticeKind>(new SpokenNotice(Urgent, false));
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
/// Says what the notice holds. "drop", "to NAME", "change WORDS" are obeyed, and "fail" throws.
/// </summary>
internal sealed class SpokenNotice(string name, bool waitsForDay) : NoticeKind
{
    public const string Slot = "slot";

    public override string Name => name;

    public override bool WaitsForDay => waitsForDay;

    public override Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        var words = reading.Content<string>().Split(' ', 2);
        return Task.FromResult<NoticeDraft>(words switch
        {
            ["drop"] => new NoticeDraft.Drop("closed"),
            ["to", var other] => reading.Person.UserId == other ? new NoticeDraft.Send(MessageFactory.Text("yours now")) : new NoticeDraft.Readdress(other),
            ["change", var text] => new NoticeDraft.Change(MessageFactory.Text(text), Slot),
            ["fail"] => throw new InvalidOperationException("cannot be written"),
            _ => new NoticeDraft.Send(MessageFactory.Text((reading.IsReminder ? "again: " : "") + string.Join(' ', words)), Slot),
        });
    }
}
