namespace SalesBot.Tests.Conversations;

/// <summary>"undo" takes back one answer at a time, and a sitting asks what was taken back again.</summary>
public class UndoTests
{
    [Fact]
    public async Task Several_answers_are_taken_back_in_a_sitting_and_each_is_asked_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        await rep.Says("content, steps");
        await rep.Says("the project manager told me").BotReplies("2 of 6 parts known", "question 2 of 5");
        await rep.Clicks("Don’t know yet").BotReplies("question 3 of 5");
        await rep.Says("undo").BotReplies("Taken back: Lakeside Automotive, budget", "question 2 of 5");
        await rep.Says("undo").BotReplies("Taken back", "is open again", "question 1 of 5");
        await rep.Says("content, steps, timetable, the project manager told me").BotReplies("3 of 6 parts known", "question 2 of 5");
        await rep.Says("undo").BotReplies("question 1 of 5");
        await rep.Says("undo").BotReplies("There is nothing to take back");
    }

    [Fact]
    public async Task A_changed_answer_goes_back_to_what_it_was()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("评估 湖畔");
        await rep.Clicks("还不清楚");
        await rep.Says("预算大概是我们报价的九成，采购说的").BotReplies("是今年还是明年的预算？");
        await rep.Says("明年").BotReplies("2027年预算");
        await rep.Says("不对，是项目经理说的").BotReplies("改好了", "项目经理口头告知");
        await rep.Says("撤销").BotReplies("恢复为之前的回答", "第2题，共5题");
        await rep.Says("撤销").BotReplies("恢复为未回答", "第2题，共5题");
    }

    [Fact]
    public async Task A_deal_just_created_is_taken_back_whole()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await Office.CreatesAsync(rep, "Delta Foods, chilling tunnel, 3m");
        await rep.Says("undo").BotReplies("Taken back: Delta Foods is no longer among your open deals.");
        await rep.Says("my deals").BotReplies("My 6 deals");
    }

    [Fact]
    public async Task A_draft_newer_than_what_was_saved_goes_first_and_then_the_deal()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await Office.CreatesAsync(rep, "Delta Foods, chilling tunnel, 3m");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says("log: met Mr Hu of Delta Foods today").BotReplies("Mr Hu");
        await rep.Says("undo").BotReplies("nothing was recorded");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says("stage delta").BotReplies("Where to from");
        await rep.Says("undo").BotReplies("Cancelled. Nothing was changed.");
        await rep.Says("undo").BotReplies("Taken back: Delta Foods is no longer among your open deals.");
    }

    [Fact]
    public async Task A_word_that_answers_nothing_brings_the_open_question_back()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("stage lakeside").BotReplies("Where to from");
        await rep.Says("later").BotReplies("Where to from Selection?");
    }

    [Theory]
    [InlineData("en-US", "he asked for a kickback, City Hospital", "Report and freeze", "cancel", "nothing was recorded")]
    [InlineData("zh-CN", "市医院采购要我们给他返点", "报告并冻结", "取消", "没有记录")]
    public async Task Cancel_says_no_to_two_buttons(string locale, string report, string button, string cancel, string left)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(report).BotReplies(button);
        await rep.Says(cancel).BotReplies(left);
    }
}
