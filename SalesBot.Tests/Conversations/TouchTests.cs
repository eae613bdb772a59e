namespace SalesBot.Tests.Conversations;

/// <summary>Dialogue 7.5 and its English counterpart: one message becomes a confirmed record.</summary>
public class TouchTests
{
    [Fact]
    public async Task Dialogue_four_becomes_a_record_with_feelings_people_and_a_follow_on()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("刚和钱总工、孙经理开完方案会，钱总工很满意，孙经理担心维护费，下周三要给他五年费用表")
            .BotReplies("华东某电网，今天的会议", "钱总工：积极推动，不变", "孙经理：中立，不变，关心维护费", "你：12月2日（周三）前给五年费用表", "[保存]");
        await rep.Says("对，不过下一步应该是他周五前给我设备清单，我再做表")
            .BotReplies("已记入：华东某电网", "更正：孙经理：11月27日（周五）前给设备清单", "他们对这次沟通感觉怎么样？");
        await rep.Says("钱5，孙3").BotReplies("记下了。孙经理3分：给五年费用表时，先回应对方关心的维护费。", "我方谁参加了？");
        await rep.Says("我和售前李工").BotReplies("好。", "团队复盘，一分钟");
        await rep.Says("跳过").BotReplies("好。", "孙经理关心维护费，可能有后续机会：系统维护服务。");
        await rep.Says("登记，2028年").BotReplies("已登记：系统维护服务，2028年。");
    }

    [Fact]
    public async Task The_same_in_English_with_taps()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("just out of the solution meeting with Mr Qian and Mr Sun, Qian is very happy, Sun worries about maintenance cost, I have to give him a five-year cost sheet by next Wednesday")
            .BotReplies("Huadong Grid, meeting, today", "Mr Qian: pushes for us, as before", "Mr Sun: neutral, as before, worried about maintenance cost", "You: five-year cost sheet, Wed 2 Dec", "[Save]");
        await rep.Says("yes, but the next step is he sends me the equipment list by Friday, then I do the sheet")
            .BotReplies("Saved: Huadong Grid", "Corrected: Mr Sun: equipment list, Fri 27 Nov", "How did it feel to them?");
        await rep.Says("Qian 5 and Sun 3").BotReplies("Mr Sun, 3", "Who of ours took part?");
        await rep.Says("Li from presales and me").BotReplies("How did our team do?");
        await rep.Says("4 4 3 5, share the agenda before").BotReplies("Look back saved.", "system maintenance");
        await rep.Clicks("Register").BotReplies("Registered: system maintenance.");
    }

    [Fact]
    public async Task Feelings_tapped_before_saving_are_not_asked_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("called Mr Wu this morning, he supports us").BotReplies("Huadong Grid, call, today", "Mr Wu: in favour, as before");
        await rep.Clicks("Mr Wu: 2 weak");
        await rep.Clicks("Save").BotReplies("Saved: Huadong Grid", "Mr Wu, 2: call today, repair it");
        await rep.Says("score huadong").BotReplies("Huadong Grid");
    }
}
