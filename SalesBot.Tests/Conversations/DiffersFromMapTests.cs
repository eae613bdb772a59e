using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Tests.Conversations;

/// <summary>What the map and the answers say of the same thing (clarification A13, rule R11).</summary>
public class DiffersFromMapTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("en-US", "score Jiangnan", "Ally: differs from the map.", "Check ally")]
    [InlineData("zh-CN", "评分 江南大学", "盟友：与地图不一致。", "核对盟友")]
    public async Task An_ally_nobody_put_on_the_map_is_said_behind_the_score(string locale, string asks, string differs, string check)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(asks);
        Assert.Contains(differs, rep.LastMessage.Card!.Json.ToJsonString(Readable), StringComparison.Ordinal);
        await rep.Clicks(check).BotReplies(locale == "zh-CN" ? "盟友" : "ally");
    }

    [Theory]
    [InlineData("en-US", "Director He left", "Decision maker is now empty in City Hospital. Who took over?", "to be confirmed again.", "Confirm answers")]
    [InlineData("zh-CN", "何院长调走了", "市医院的决策者空缺。谁接手？", "待重新确认。", "确认答案")]
    public async Task When_the_decision_maker_leaves_what_they_decided_on_is_confirmed_again(string locale, string says, string asked, string again, string button)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(says).BotReplies(asked, again, $"[{button}]");
        await rep.Clicks(button).BotReplies(locale == "zh-CN" ? "市医院" : "City Hospital", $"[{button}]");
    }
}
