namespace SalesBot.Tests.Conversations;

/// <summary>Our team opposite theirs, in chat.</summary>
public class TeamMapTests
{
    [Fact]
    public async Task Ours_are_put_opposite_theirs_and_rehearsed_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("team map huadong").BotReplies("Huadong Grid: team map", "nobody yet");
        await rep.Says("Li Gong covers the technical expert").BotReplies("Li Gong");
        await rep.Says("Li Gong covers the astronaut").BotReplies("I know no such role or person there.");
        await rep.Says("team map").BotReplies("Huadong Grid: team map");
        await rep.Clicks("Rehearse").BotReplies("who says what", "Li Gong → Mr Qian: ");
        await rep.Says("Li Na looks after Mr Zhao");
        await rep.Says("team map: Zhou Ping covers the purchaser").BotReplies("Saved: Zhou Ping for the purchaser");
        await rep.Clicks("Rehearse").BotReplies("Li Na → Mr Zhao: ");
    }

    [Fact]
    public async Task Ours_are_put_opposite_theirs_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("团队对口 华东").BotReplies("华东某电网：团队对口");
        await rep.Says("张伟对口技术专家").BotReplies("张伟");
        await rep.Says("张伟对口宇航员").BotReplies("没有这个角色");
        await rep.Says("刘洋对口赵总，总监").BotReplies("刘洋");
    }

    [Theory]
    [InlineData("en-US", "team map city hospital", "Li Na is our sales director", "Saved: Li Na for the decision maker", "Zhao Min covers the technical expert", "rehearsed yesterday", "rehearsed on", "Rehearse", "Rehearsed on", "we rehearse tomorrow")]
    [InlineData("zh-CN", "团队对口 市医院", "李娜是我们的销售总监", "已记下：李娜对口决策者", "赵敏对口技术专家", "昨天演练过了", "演练过", "演练", "演练过", "明天演练")]
    public async Task Our_own_roles_and_a_rehearsal_are_told_in_words(string locale, string map, string ours, string saved, string covers, string told, string shown, string rehearse, string last, string planned)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(map);
        await rep.Says(ours).BotReplies(saved);
        await rep.Says(covers);
        await (await rep.Says(planned)).BotRepliesWithout(shown);
        await rep.Says(told).BotReplies(shown);
        await rep.Clicks(rehearse).BotReplies(last);
        await rep.Clicks(locale == "zh-CN" ? "演练过了" : "Rehearsed").BotReplies(shown);
    }

    [Fact]
    public async Task A_colleague_picked_in_Teams_is_taken_by_name_and_an_unknown_one_is_asked_for()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var colleague = office.Person("Zhou Ping", "en-US");
        await colleague.Installs();
        await colleague.Says("hello");

        await rep.Says("team map huadong");
        await rep.Fills("theirs", "Purchaser").Fills("colleague", Guid.NewGuid().ToString()).Clicks("Save").BotReplies("has not written to me yet");
        await rep.Fills("theirs", "Purchaser").Fills("colleague", "Nobody Known").Clicks("Save").BotReplies("has not written to me yet");
        await rep.Fills("theirs", "Purchaser").Fills("colleague", colleague.AadObjectId).Clicks("Save").BotReplies("Saved: Zhou Ping for the purchaser");
        await rep.Fills("theirs", "Purchaser").Fills("name", "Tang Yu").Clicks("Save").BotReplies("Saved: Tang Yu for the purchaser");
    }
}
