using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Conversations;

/// <summary>What people type by mistake: each gets a short answer with the way forward, and nothing is lost.</summary>
public class BadInputTests
{
    [Fact]
    public async Task In_a_new_deal_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("new deal: [Delta](https://evil.example) **Foods**, <at>Everyone</at> chilling \u202Etunnel, 3 million").BotReplies("Is it key-account business?");
        var asked = rep.LastMessage;
        await rep.Says("👍👍").BotReplies("is that a yes or a no?");
        await rep.Says(new string('x', 20_000)).BotReplies("is that a yes or a no?");
        await rep.Clicks("No", asked).BotReplies("Is there a tender already?");
        await rep.Clicks("No").BotReplies("When do you expect to sign?");
        await rep.Says("31 June").BotReplies("no such day");
        await rep.Says("last week").BotReplies("already past");
        await rep.Says("<p>Dear all,</p><p>we sign on <b>30 June 2027</b></p>").BotReplies("30 Jun 2027, noted. Currency CNY? Who is your contact?");
        await rep.Says("yes").BotReplies("CNY 3.0m");
    }

    [Fact]
    public async Task In_a_new_deal_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("新建商机：德尔塔食品，冷却隧道，300万").BotReplies("属于大客户业务吗？");
        await rep.Says("🎉").BotReplies("是，还是不是？");
        await rep.Clicks("是").BotReplies("预计什么时候签约？");
        await rep.Says("6月31日").BotReplies("没有这一天");
        await rep.Says("上周").BotReplies("已经过了");
        await rep.Says("明年六月底").BotReplies("币种是人民币吗？");
        await rep.Says("对").BotReplies("300万元");
    }

    [Fact]
    public async Task A_close_date_before_today_is_refused_in_the_form_and_its_button_works_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Fills("Signing by (optional)", "2026-01-01").Clicks("Save").BotReplies("must be a coming day");
        await rep.Fills("Signing by (optional)", "2027-05-31").Clicks("Save").BotReplies("to 31 May 2027. The move is on record.");
        await rep.Says("history lakeside").BotReplies("31 May 2027");
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Every_command_in_the_middle_of_a_new_deal_is_answered_and_the_draft_goes_on(string locale)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var chinese = locale == "zh-CN";

        foreach (var command in CommandCatalog.Shown.Where(entry => entry.Kind is not (CommandKind.NewDeal or CommandKind.Undo or CommandKind.SwitchLanguage or CommandKind.Demo)))
        {
            await rep.Says(chinese ? "新建商机：德尔塔食品，冷却隧道，300万" : "new deal: Delta Foods, chilling tunnel, 3 million");
            Assert.NotEmpty((await rep.Says(chinese ? command.Name.Zh : command.Name.En)).Lines);
            var back = await rep.Says(chinese ? "算了" : "cancel");
            for (var asked = 0; asked < 3 && !back.Lines.Any(line => line.Contains(chinese ? "没有建立商机" : "nothing was created", StringComparison.Ordinal)); asked++)
            {
                back = await rep.Says(chinese ? "算了" : "cancel");
            }

            Assert.True(back.Lines.Any(line => line.Contains(chinese ? "没有建立商机" : "nothing was created", StringComparison.Ordinal)), $"after {command.Name.En}: {string.Join(" / ", back.Lines)}");
        }
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Every_command_in_the_middle_of_a_sitting_is_answered_and_the_sitting_goes_on(string locale)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var chinese = locale == "zh-CN";

        foreach (var command in CommandCatalog.Shown.Where(entry => entry.Kind is not (CommandKind.NewDeal or CommandKind.Qualify or CommandKind.SwitchLanguage or CommandKind.Demo)))
        {
            await rep.Says(chinese ? "评估 湖畔" : "qualify lakeside");
            Assert.NotEmpty((await rep.Says(chinese ? command.Name.Zh : command.Name.En)).Lines);
            Assert.NotEmpty((await rep.Says(chinese ? "继续" : "continue")).Lines);
        }
    }
}
