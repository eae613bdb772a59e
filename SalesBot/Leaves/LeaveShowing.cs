using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Leaves;

/// <summary>What somebody who goes away is asked and shown.</summary>
internal static class LeaveShowing
{
    /// <summary>The word under which a name is waited for.</summary>
    public const string Waiting = "cover";

    private const int MostListed = 20;
    private const int MostNear = 2;

    private static readonly Text Title = new("Your leave", "你的休假");

    /// <summary>Asks who covers; those near are buttons.</summary>
    public static async Task ChooseAsync(Talk talk, LeaveDays days, Text? note, IReadOnlyList<TeamMember> near, CancellationToken cancellationToken)
    {
        talk.Memory.NameWanted = new(Waiting, talk.Turn.Now, days.Code);
        await talk.ReplaceAsync(
            CardMessage.Of(LeaveCard.Choose(await ViewAsync(talk, days, near), note is null ? null : talk.In(note), talk.Pen)), cancellationToken);
    }

    /// <summary>Asks before anything is handed over and anybody told.</summary>
    public static async Task ConfirmAsync(Talk talk, LeaveDays days, TeamMember cover, CancellationToken cancellationToken)
    {
        talk.Memory.NameWanted = null;
        talk.Memory.Asked = new() { Yes = LeaveVerbs.Hand, No = LeaveVerbs.Drop, Ids = { [CardIds.Option] = days.Code, [CardIds.Person] = cover.Id } };
        var today = talk.Turn.Today;
        var other = Current(talk) is { } now && (now.From, now.Back) != (days.From, days.Back)
            ? new LeaveDays(now.From, now.Back).Words(today, talk.Turn.Numbers.Calendar) is var words ? new Text($"It replaces your leave of {words.En}.", $"它会代替原来的休假（{words.Zh}）。") : null
            : null;
        await talk.ReplaceAsync(
            CardMessage.Of(LeaveCard.Confirm(await ViewAsync(talk, days, []), (cover.Id, cover.Name), other is null ? null : talk.In(other), talk.Pen)), cancellationToken);
    }

    /// <summary>Shows the leave as it stands.</summary>
    public static async Task ShowAsync(Talk talk, CancellationToken cancellationToken)
    {
        var (leave, today) = (talk.Turn.User.Leave!, talk.Turn.Today);
        var (days, back) = (new LeaveDays(leave.From, leave.Back).Words(today, talk.Turn.Numbers.Calendar), DateText.Of(leave.Back, today));
        var cover = CardText.Clean(leave.CoverName);
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    talk.In(Title),
                    talk.In(new Text($"{cover} covers {days.En}, and knows. On {back.En} it ends by itself.", $"{days.Zh}由{cover}代管，对方会收到通知。{back.Zh}自动结束。")),
                    [
                        new(talk.In(leave.From <= today ? new Text("I’m back", "我回来了") : new Text("Cancel leave", "取消休假")), LeaveVerbs.Back, CardIds.None),
                        new(talk.In(new Text("Change", "修改")), LeaveVerbs.Change, CardIds.None),
                    ]),
                talk.Pen)),
            cancellationToken);
    }

    /// <summary>Asks when and who.</summary>
    public static async Task FormAsync(Talk talk, Text? note, DateOnly? from, DateOnly? last, CancellationToken cancellationToken) => await talk.ReplaceAsync(
        CardMessage.Of(LeaveCard.Form(note is null ? null : talk.In(note), from, last, await ColleaguesAsync(talk), talk.Pen)), cancellationToken);

    private static async Task<LeaveView> ViewAsync(Talk talk, LeaveDays days, IReadOnlyList<TeamMember> near)
    {
        var (promises, back) = (await LeaveDesk.PromisesAsync(talk, days), DateText.Of(days.Back, talk.Turn.Today));
        var what = promises switch
        {
            0 => new Text("Alerts go to them", "提醒会转给对方"),
            1 => new Text("Alerts and 1 promise go to them", "提醒和1项承诺会转给对方"),
            _ => new Text($"Alerts and {promises} promises go to them", $"提醒和{promises}项承诺会转给对方"),
        };
        return new(
            days.Code,
            talk.In(days.Words(talk.Turn.Today, talk.Turn.Numbers.Calendar)),
            talk.In(new Text($"{what.En} until {back.En}.", $"{what.Zh}，{back.Zh}恢复。")),
            [.. near.Take(MostNear).Select(one => (one.Id, one.Name))],
            await ColleaguesAsync(talk));
    }

    private static async Task<IReadOnlyList<(string Id, string Name)>> ColleaguesAsync(Talk talk) =>
    [
        .. (await talk.Turn.ColleaguesAsync()).Where(one => one.Id != talk.Turn.UserId)
            .OrderBy(one => one.Name, StringComparer.Ordinal).Take(MostListed).Select(one => (one.Id, one.Name)),
    ];

    /// <summary>Says one thing about the leave.</summary>
    public static Task NoteAsync(Talk talk, Text words, CancellationToken cancellationToken) => talk.ReplaceAsync(
        CardMessage.Of(NoteCard.Draw(
            new NoteView(talk.In(Title), talk.In(words), [new(talk.In(new Text("My deals", "我的商机")), CardVerbs.ListMine, CardIds.None)]), talk.Pen)),
        cancellationToken);

    /// <summary>Says one thing about covering for somebody.</summary>
    public static Task CoverAsync(Talk talk, Text words, CancellationToken cancellationToken) => talk.ReplaceAsync(
        CardMessage.Of(NoteCard.Draw(
            new NoteView(talk.In(new("Covering", "代管")), talk.In(words), [new(talk.In(new Text("My deals", "我的商机")), CardVerbs.ListMine, CardIds.None)]), talk.Pen)),
        cancellationToken);

    /// <summary>The leave that is planned or going on; null if there is none.</summary>
    public static Leave? Current(Talk talk) => talk.Turn.User.Leave is { } leave && leave.Back > talk.Turn.Today ? leave : null;
}
