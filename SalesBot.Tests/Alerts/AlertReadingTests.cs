using System.Globalization;
using SalesBot.Alerts;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Alerts;

namespace SalesBot.Tests.Alerts;

/// <summary>What people type about alerts, holds and the morning list, as values.</summary>
public class AlertReadingTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("alerts", CommandKind.Alerts, null)]
    [InlineData("预警", CommandKind.Alerts, null)]
    [InlineData("critical alerts", CommandKind.Alerts, "critical")]
    [InlineData("危急预警", CommandKind.Alerts, "危急")]
    [InlineData("team alerts", CommandKind.Alerts, null)]
    [InlineData("alert report", CommandKind.Alerts, "report")]
    [InlineData("预警报告", CommandKind.Alerts, "report")]
    [InlineData("snooze riverside, board on 10 December", CommandKind.Snooze, "riverside, board on 10 December")]
    [InlineData("暂缓 河岸化工，12月10日上董事会", CommandKind.Snooze, "河岸化工，12月10日上董事会")]
    [InlineData("acknowledge riverside", CommandKind.Acknowledge, "riverside")]
    [InlineData("知悉 河岸化工", CommandKind.Acknowledge, "河岸化工")]
    [InlineData("hold lakeside until 15 January, budget freeze", CommandKind.Hold, "lakeside until 15 January, budget freeze")]
    [InlineData("put lakeside on hold until May, budget freeze", CommandKind.Hold, "put lakeside on hold until May, budget freeze")]
    [InlineData("take lakeside off hold", CommandKind.Hold, "take lakeside off hold")]
    [InlineData("暂停 湖畔 到1月15日，预算冻结", CommandKind.Hold, "湖畔 到1月15日，预算冻结")]
    [InlineData("结束湖畔的暂停", CommandKind.Hold, "结束湖畔的暂停")]
    [InlineData("暂停", CommandKind.Stop, null)]
    [InlineData("digest at 9:00", CommandKind.DigestTime, "9:00")]
    [InlineData("摘要 9点", CommandKind.DigestTime, "9点")]
    [InlineData("quiet hours off", CommandKind.DigestTime, "quiet hours off")]
    [InlineData("免打扰 22点到7点", CommandKind.DigestTime, "免打扰 22点到7点")]
    public void Commands(string text, CommandKind kind, string? argument)
    {
        var command = CommandReader.Read(text);

        Assert.Equal((kind, argument), (command?.Kind, command?.Argument));
    }

    [Theory]
    [InlineData("wake riverside", "riverside")]
    [InlineData("wake up the alert", null)]
    [InlineData("end snooze for riverside", "riverside")]
    [InlineData("取消暂缓 河岸化工", "河岸化工")]
    [InlineData("恢复提醒", null)]
    public void Ends_of_a_snooze(string text, string? deal) => Assert.Equal((AlertWish.Wake, deal), AlertWords.Read(text));

    [Theory]
    [InlineData("wake me at 9")]
    [InlineData("wakefield is a town")]
    public void What_only_sounds_like_one_is_none(string text) => Assert.Null(AlertWords.Read(text));

    [Theory]
    [InlineData("the customer put the budget on hold until June")]
    [InlineData("hold on")]
    [InlineData("their legal put it on hold")]
    public void What_only_sounds_like_a_hold_is_none(string text) => Assert.NotEqual(CommandKind.Hold, CommandReader.Read(text)?.Kind);

    [Theory]
    [InlineData("hold lakeside until 15 January, budget freeze", "lakeside", "2027-01-15", "budget freeze", false)]
    [InlineData("put lakeside on hold until 15 January because of the merger", "lakeside", "2027-01-15", "the merger", false)]
    [InlineData("hold lakeside, budget freeze, until 15 January", "lakeside", "2027-01-15", "budget freeze", false)]
    [InlineData("hold lakeside", "lakeside", null, null, false)]
    [InlineData("hold lakeside, budget freeze", "lakeside", null, "budget freeze", false)]
    [InlineData("take lakeside off hold", "lakeside", null, null, true)]
    [InlineData("end hold lakeside", "lakeside", null, null, true)]
    [InlineData("暂停 湖畔 到1月15日，预算冻结", "湖畔", "2027-01-15", "预算冻结", false)]
    [InlineData("湖畔先暂停到1月15日，因为预算冻结", "湖畔", "2027-01-15", "预算冻结", false)]
    [InlineData("结束湖畔的暂停", "湖畔", null, null, true)]
    public void Holds(string text, string? deal, string? until, string? reason, bool ends)
    {
        var order = HoldOrder.Read(text, CommandReader.Read(text)?.Argument, Monday);

        Assert.Equal(new HoldOrder(deal, until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture), reason, ends), order);
    }

    [Theory]
    [InlineData("riverside, board on 10 December", "riverside", SnoozeReason.AnnouncedDate, "2026-12-11")]
    [InlineData("riverside until 10 December, customer holiday", "riverside", SnoozeReason.CustomerHoliday, "2026-12-10")]
    [InlineData("河岸化工，12月10日上董事会", "河岸化工", SnoozeReason.AnnouncedDate, "2026-12-11")]
    [InlineData("河岸化工 到12月10日，预算周期", "河岸化工", SnoozeReason.BudgetCycle, "2026-12-10")]
    [InlineData("riverside", "riverside", null, null)]
    public void Snoozes(string words, string? deal, SnoozeReason? reason, string? until)
    {
        var (named, about) = SnoozeOrder.Read(words);
        var read = Snoozing.Read(about, Monday);

        Assert.Equal((deal, reason, until), (named, read.Reason, read.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Ask rep", AlertWish.Ask, null)]
    [InlineData("nudge with this plan", AlertWish.Nudge, null)]
    [InlineData("reassign to Zhao Min", AlertWish.Reassign, "Zhao Min")]
    [InlineData("转派给赵敏", AlertWish.Reassign, "赵敏")]
    [InlineData("Mark lost / no decision", AlertWish.Close, null)]
    [InlineData("丢单或搁置", AlertWish.Close, null)]
    [InlineData("why critical?", AlertWish.Why, null)]
    [InlineData("为什么危急？", AlertWish.Why, null)]
    [InlineData("the alert is wrong: signed yesterday", AlertWish.Wrong, "signed yesterday")]
    [InlineData("预警不对，昨天已签", AlertWish.Wrong, "昨天已签")]
    [InlineData("accept", AlertWish.Accept, null)]
    [InlineData("need help: nobody there knows me", AlertWish.Help, "nobody there knows me")]
    [InlineData("需要帮助：没有联系人", AlertWish.Help, "没有联系人")]
    public void Words_of_buttons(string text, AlertWish wish, string? more) => Assert.Equal((wish, more), AlertWords.Read(text));

    [Theory]
    [InlineData("they accept our price")]
    [InlineData("ask them about the CFO")]
    [InlineData("why do they need help with the tender?")]
    public void Other_sentences_are_not(string text) => Assert.Null(AlertWords.Read(text));

    [Theory]
    [InlineData("digest at 9:00", "09:00")]
    [InlineData("digest at 8 am", "08:00")]
    [InlineData("摘要 9点", "09:00")]
    [InlineData("摘要 八点半", "08:30")]
    [InlineData("digest at 25:00", null)]
    [InlineData("digest", null)]
    public void Times_of_the_list(string text, string? at) =>
        Assert.Equal(at, DigestTimes.Read(text).At?.ToString("HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("quiet hours off", "00:00-00:00")]
    [InlineData("关闭免打扰", "00:00-00:00")]
    [InlineData("quiet hours 22:00-7:00", "22:00-07:00")]
    [InlineData("quiet hours from 9 pm to 7 am", "21:00-07:00")]
    [InlineData("免打扰 22点到7点", "22:00-07:00")]
    [InlineData("免打扰 晚上十点到早上七点", "22:00-07:00")]
    [InlineData("quiet hours usual", "19:00-08:30")]
    [InlineData("quiet hours please", null)]
    public void Quiet_hours(string text, string? hours)
    {
        var quiet = DigestTimes.Read(text).Quiet;

        Assert.Equal(hours, quiet is null ? null : $"{quiet.From:HH:mm}-{quiet.Until:HH:mm}");
    }
}
