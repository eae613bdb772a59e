using Azure.Data.Tables;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Turns;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>Brings what is waiting to people's chats at once: what a notice says, not when it comes.</summary>
internal sealed class Postman(Bench.Bench office)
{
    private readonly HashSet<string> _brought = [];
    private readonly Dictionary<string, string> _slots = [];

    public List<string> Dropped { get; } = [];

    public async Task BringAsync()
    {
        var services = office.Bot.Services;
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        var (tables, kinds) = (services.GetRequiredService<Tables>(), services.GetServices<NoticeKind>().ToDictionary(kind => kind.Name));
        var notices = new List<Notice>();
        await foreach (var row in options.Connect().GetTableClient(options.TablePrefix + "Notices").QueryAsync<TableEntity>())
        {
            if (row.GetText("Json") is { } json && StoredJson.Read<Notice>(json) is var notice && notice.At <= office.Time.GetUtcNow() && _brought.Add(row.PartitionKey + row.RowKey))
            {
                notices.Add(notice);
            }
        }

        foreach (var notice in notices.OrderBy(one => one.At).ThenBy(one => one.Kind))
        {
            await BringAsync(notice, kinds[notice.Kind], tables, services);
        }
    }

    private async Task BringAsync(Notice notice, NoticeKind kind, Tables tables, IServiceProvider services)
    {
        var person = (await tables.Users.FindAsync(notice.TenantId, notice.UserId))!;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(person.TimeZone!);
        var draft = await kind.WriteAsync(new(notice, person, TimeZoneInfo.ConvertTime(office.Time.GetUtcNow(), zone), tables), default);
        switch (draft)
        {
            case NoticeDraft.Readdress other:
                await BringAsync(notice with { UserId = other.UserId }, kind, tables, services);
                break;
            case NoticeDraft.Drop drop:
                Dropped.Add(drop.Why);
                break;
            case NoticeDraft.Send send:
                await InChatAsync(services, person, async turn =>
                {
                    var sent = await turn.SendActivityAsync(send.Message, default);
                    if (send.Slot is { } slot)
                    {
                        _slots[person.UserId + slot] = sent.Id;
                    }
                });
                break;
            case NoticeDraft.Change change when _slots.TryGetValue(person.UserId + change.Slot, out var id):
                change.Message.Id = id;
                await InChatAsync(services, person, turn => turn.UpdateActivityAsync(change.Message, default));
                break;
        }
    }

    private static Task InChatAsync(IServiceProvider services, UserRecord person, Func<Microsoft.Bot.Builder.ITurnContext, Task> act) =>
        services.GetRequiredService<CloudAdapter>().ContinueConversationAsync(
            services.GetRequiredService<BotOptions>().AppId ?? "", StateJson.ReadReference(person.Reference!)!, (turn, _) => act(turn), default);
}
