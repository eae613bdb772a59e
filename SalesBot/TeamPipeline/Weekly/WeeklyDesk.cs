using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline.Weekly;

/// <summary>Sets, changes and stops the weekly picture of the team.</summary>
internal static class WeeklyDesk
{
    private static readonly TeamWeekly Usual = new(DayOfWeek.Monday, new TimeOnly(8, 45));

    private static readonly Text Stopped = new("Stopped. Say \"team\" whenever you want it.", "已停止。需要时说“团队漏斗”。");

    private static readonly Text NotSet = new("It was not sent weekly.", "之前没有设置每周发送。");

    /// <summary>Every week from now on; what was not said is as before, or Monday 08:45.</summary>
    public static async Task SetAsync(Talk talk, DayOfWeek? day, TimeOnly? at, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if ((await turn.TeamAsync()).Count == 0)
        {
            await talk.SayAsync(TeamTexts.NoTeam, cancellationToken);
            return;
        }

        var before = turn.User.TeamWeekly ?? Usual;
        var weekly = new TeamWeekly(day ?? before.Day, at ?? before.At);
        turn.Save(turn.User with { TeamWeekly = weekly });
        turn.Tell(PictureNotice.Of(turn.User, turn.Clock));
        var when = TeamTexts.When(weekly);
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    talk.In(new Text("Team, every week", "每周团队漏斗")),
                    talk.In(new Text($"Set: every {when.En}, in English, in your time zone.", $"已设置：{when.Zh}发送团队漏斗摘要（中文）。")),
                    [
                        new(talk.In(new Text("Team", "团队")), TeamVerbs.Home, CardIds.None),
                        new(talk.In(new Text("Stop weekly", "不再每周发送")), TeamVerbs.WeeklyStop, CardIds.None),
                    ]),
                talk.Pen)),
            cancellationToken);
    }

    /// <summary>No longer. What waits already finds this out when its time comes.</summary>
    public static Task StopAsync(Talk talk, CancellationToken cancellationToken)
    {
        var user = talk.Turn.User;
        if (user.TeamWeekly is null)
        {
            return talk.SayAsync(NotSet, cancellationToken);
        }

        talk.Turn.Save(user with { TeamWeekly = null });
        return talk.SayAsync(Stopped, cancellationToken);
    }
}
