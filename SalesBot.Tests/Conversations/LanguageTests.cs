namespace SalesBot.Tests.Conversations;

/// <summary>One language per person, theirs: the client's, the one they write commands in, or the one they chose.</summary>
public class LanguageTests
{
    [Fact]
    public async Task A_Chinese_command_from_an_English_client_is_answered_in_Chinese_from_then_on()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("王磊", "en-US");

        await rep.Says("我的商机").BotReplies("还没有进行中的商机");
        await rep.Says("help").BotReplies("你可以这样输入");
    }

    [Fact]
    public async Task A_client_in_Chinese_stays_Chinese_for_English_commands()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("my deals").BotReplies("我的6个商机");
        await rep.Says("open 湖畔").BotReplies("湖畔汽车");
    }

    [Theory]
    [InlineData("zh-CN", "switch to English", "Sure, English from here on.", "You can type")]
    [InlineData("en-US", "切换中文", "好的，以后用中文。", "你可以这样输入")]
    public async Task What_was_chosen_is_remembered_over_a_restart(string locale, string says, string answered, string help)
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Li Na", locale);

        await rep.Says(says).BotReplies(answered);
        await office.Restart();
        await rep.Says("help").BotReplies(help);
        await rep.Says("帮助").BotReplies(help);
    }

    [Fact]
    public async Task Names_and_quotes_are_never_translated()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("switch to English");
        await rep.Says("open 湖畔").BotReplies("湖畔汽车", "三个工厂MES系统");
    }
}
