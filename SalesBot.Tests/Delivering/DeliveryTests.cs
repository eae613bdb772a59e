using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Delivering;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Delivering;

/// <summary>Notices reach the people they are for: once, in their order, in their day, and as they are by then.</summary>
public class DeliveryTests
{
    [Fact]
    public async Task A_notice_is_delivered_once_however_often_it_is_put_and_whoever_delivers()
    {
        await using var office = await OpenAsync();
        await office.StartAnotherBot();
        var rep = await PersonAsync(office, "Wang Lei");

        await PutAsync(office, rep, "one");
        await PutAsync(office, rep, "one");
        await office.Delivers();
        await PutAsync(office, rep, "one");
        office.Passes(TimeSpan.FromMinutes(2));
        await office.Delivers();

        Assert.Equal(["one"], Heard(rep));
    }

    [Fact]
    public async Task Notices_keep_their_order_and_the_night_waits_for_the_morning()
    {
        await using var office = await OpenAsync();
        var rep = await PersonAsync(office, "Wang Lei");
        var late = office.Time.GetUtcNow().AddHours(10.5);
        await PutAsync(office, rep, "second", late.AddMinutes(1));
        await PutAsync(office, rep, "first", late);
        await PutAsync(office, rep, "at once", late, "urgent");
        office.Passes(TimeSpan.FromHours(11));
        await office.Delivers();
        Assert.Equal(["at once"], Heard(rep));

        office.Passes(TimeSpan.FromHours(12));
        await office.Delivers();
        Assert.Equal(["at once"], Heard(rep));

        office.Passes(TimeSpan.FromHours(1));
        await office.Delivers();
        Assert.Equal(["at once", "first", "second"], Heard(rep));
    }

    internal static Task<Bench.Bench> OpenAsync() => Bench.Bench.OpenAsync(services =>
    {
        services.AddSingleton<NoticeKind>(new Spoken("spoken", true));
        services.AddSingleton<NoticeKind>(new Spoken("urgent", false));
    });

    internal static async Task<Person> PersonAsync(Bench.Bench office, string name)
    {
        var person = office.Person(name);
        await person.Installs();
        return person;
    }

    internal static Task PutAsync(Bench.Bench office, Person person, string words, DateTimeOffset? at = null, string kind = "spoken") =>
        office.Bot.Services.GetRequiredService<Tables>().Notices.PutAsync(
            new Notice($"key of {words}", Bench.Bench.TenantId, person.AadObjectId, kind, at ?? office.Time.GetUtcNow()) { Content = StoredJson.Write(words) });

    internal static IReadOnlyList<string> Heard(Person person) => [.. person.Chat.Messages.Where(message => message.Card is null).SelectMany(message => message.Lines)];

    /// <summary>Says what the notice holds.</summary>
    internal sealed class Spoken(string name, bool waitsForDay) : NoticeKind
    {
        public override string Name => name;

        public override bool WaitsForDay => waitsForDay;

        public override Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken) =>
            Task.FromResult<NoticeDraft>(new NoticeDraft.Send(MessageFactory.Text((reading.IsReminder ? "again: " : "") + reading.Content<string>()), "slot of " + reading.Notice.Key));
    }
}
