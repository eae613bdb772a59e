using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>Whatever a client makes up, a deal is seen and changed by its owner only.</summary>
public class PrivacyTests
{
    private static readonly string[] Verbs =
    [
        .. typeof(CardVerbs).Assembly.GetTypes().Where(type => type.Name.EndsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
    ];

    [Fact]
    public async Task No_button_of_any_kind_shows_or_changes_somebody_elses_deal()
    {
        await using var office = await Office.OpenAsync();
        var owner = await Office.RepAsync(office, "en-US");
        await owner.Says("open lakeside");
        var before = owner.LastMessage.Lines;
        var deal = DealOn(owner.LastMessage);
        var other = office.Person("Eve");
        await other.Installs();

        foreach (var verb in Verbs)
        {
            foreach (var submits in new[] { false, true })
            {
                var answer = await Forged(other, verb, deal, submits);
                Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
                Assert.DoesNotContain("Lakeside", answer.Body, StringComparison.Ordinal);
                Assert.DoesNotContain(answer.Lines, line => line.Contains("Lakeside", StringComparison.Ordinal) || line.Contains("went wrong", StringComparison.Ordinal));
                Assert.True(answer.Lines.Count > 0, verb);
                await other.Says("cancel");
            }
        }

        Assert.DoesNotContain(other.Chat.Messages, message => message.Lines.Any(line => line.Contains("Chen", StringComparison.Ordinal)));
        await owner.Says("open lakeside");
        Assert.Equal(before, owner.LastMessage.Lines);
        Assert.DoesNotContain(office.Bot.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en-US", "open huadong", "who can see what I wrote about Mr Sun?", "Notes about Mr Sun", "Only you, in this chat.", "Delete note", "Delete", "Deleted from the deal")]
    [InlineData("zh-CN", "打开 华东", "我写的孙经理，谁能看到？", "关于孙经理的备注", "只有你本人", "删除备注", "删除", "已从商机里删除")]
    public async Task Who_sees_a_note_is_told_and_the_note_is_deleted_on_request(string locale, string open, string asks, string title, string answer, string delete, string sure, string deleted)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await NoteAboutSunAsync(office, rep);

        await rep.Says(open);
        await rep.Says(asks).BotReplies(title, answer, $"[{delete}]");
        await rep.Clicks(delete).BotReplies($"[{sure}]");
        await rep.Clicks(sure).BotReplies(deleted);
        await (await rep.Says(asks).BotReplies(answer)).BotRepliesWithout(delete);
        Assert.Equal(string.Empty, (await HuadongAsync(office, rep)).Deal.Touches[^1].Summary);
    }

    [Fact]
    public async Task Who_sees_this_is_told_where_no_deal_is_meant_too()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await (await rep.Says("who can see this?").BotReplies("Who can see this", "Only you")).BotRepliesWithout("Delete");
    }

    [Fact]
    public async Task Another_tenant_is_refused_at_the_door()
    {
        await using var office = await Office.OpenAsync();
        var stranger = office.Person("Mallory");
        stranger.TenantId = Guid.NewGuid().ToString();
        await stranger.Says("my deals").IsRefused(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nothing_of_another_reps_deals_is_found_by_words()
    {
        await using var office = await Office.OpenAsync();
        await Office.RepAsync(office, "en-US");
        var other = office.Person("Eve");

        foreach (var says in new[] { "my deals", "open lakeside", "score lakeside", "qualify lakeside", "when is the Jiangnan bid due", "Mr Chen introduced us to the vice president", "lakeside" })
        {
            var answer = await other.Says(says);
            Assert.DoesNotContain(answer.Lines, line => line.Contains("Automotive", StringComparison.Ordinal) || line.Contains("University", StringComparison.Ordinal));
        }
    }

    private static Exchange Forged(Person other, string verb, string deal, bool submits)
    {
        var data = new JsonObject
        {
            ["verb"] = verb,
            ["once"] = Guid.NewGuid().ToString("N"),
            ["ids"] = new JsonObject
            {
                ["deal"] = deal, ["question"] = verb == CardVerbs.NewDealAnswer ? "buyer" : "DM", ["session"] = "ss.0", ["option"] = "yes",
                ["waiting"] = "Qualify", ["conversation"] = "this", ["page"] = "2", ["account"] = "a", ["person"] = other.AadObjectId, ["set0"] = $"{other.AadObjectId} {other.AadObjectId}",
            },
            ["answer"] = "yes",
            ["title"] = "Stolen",
            ["amount"] = "1",
        };
        var on = other.LastMessage;
        return submits
            ? other.Sends("message", activity => (activity["value"], activity["replyToId"]) = (data, on.Id), on)
            : other.Invokes("adaptiveCard/action", new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                ["trigger"] = "manual",
            }, on);
    }

    private static Task<StoredDeal> HuadongAsync(Bench.Bench office, Person rep) =>
        office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(rep.TenantId, $"demo-huadong-{rep.AadObjectId}")!;

    private static async Task NoteAboutSunAsync(Bench.Bench office, Person rep)
    {
        var before = await HuadongAsync(office, rep);
        var sun = before.Deal.People.First(person => person.Name is "Mr Sun" or "孙经理");
        var touch = new Touch
        {
            Id = "t1", On = new DateOnly(2026, 11, 20), Channel = TouchChannel.Call, Direction = TouchDirection.TwoWay, Summary = "too soft on price",
            By = rep.AadObjectId, At = Office.Monday.AddDays(-3), People = [new Impression(sun.Id, Concern: "upkeep")],
        };
        var written = new DealWrite("test", new DealTurn("test", "{}"), rep.AadObjectId, Office.Monday);
        Assert.Equal(BatchResult.Committed, await office.Bot.Services.GetRequiredService<Tables>().Deals.CommitAsync(before, before.Deal.With(touch), written));
    }

    private static string DealOn(Message card) =>
        card.Card!.Actions.Select(action => action.Json["data"]?["ids"]?["deal"]?.GetValue<string>()).First(id => id is not null)!;
}
