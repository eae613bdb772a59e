using System.Reflection;
using System.Text.Json.Nodes;
using SalesBot.Bot.Cards;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Whatever a client makes up, a deal is seen and changed by its owner only.</summary>
public class PrivacyTests
{
    private static readonly string[] Verbs =
        [.. typeof(CardVerbs).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

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
                ["waiting"] = "Qualify", ["conversation"] = "this", ["page"] = "2", ["account"] = "a",
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

    private static string DealOn(Message card) =>
        card.Card!.Actions.Select(action => action.Json["data"]?["ids"]?["deal"]?.GetValue<string>()).First(id => id is not null)!;
}
