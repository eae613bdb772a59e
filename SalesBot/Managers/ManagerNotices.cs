using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Managers;

/// <summary>What two people are told of each other.</summary>
/// <param name="Step">What happened.</param>
/// <param name="OtherId">Entra object id of the other one.</param>
/// <param name="OtherName">As Teams shows it.</param>
/// <param name="ToManager">Whether it is the manager who is told; else it is the rep.</param>
internal sealed record ManagerNews(TeamStep Step, string OtherId, string OtherName, bool ToManager = false);

/// <summary>Leaves word for whom it concerns, with the commit.</summary>
internal static class ManagerNotices
{
    /// <summary>Tells somebody; what they are told is looked at again when it is sent.</summary>
    public static void Tell(Talk talk, string userId, ManagerNews news)
    {
        var turn = talk.Turn;
        var kind = news is { Step: TeamStep.Asked, ToManager: true } ? ManagerAsked.Kind : ManagerTold.Kind;
        turn.Tell(new Notice($"{kind}-{news.Step}-{news.OtherId}-{turn.OperationId}", turn.TenantId, userId, kind, turn.Now) { Content = StoredJson.Write(news) });
    }
}

/// <summary>Asks somebody whether they are a rep's manager; nothing if the rep has taken it back meanwhile.</summary>
public sealed class ManagerAsked : NoticeKind
{
    internal const string Kind = "manager.asked";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var news = reading.Content<ManagerNews>();
        var rep = await reading.Tables.Users.FindAsync(reading.Notice.TenantId, news.OtherId, cancellationToken);
        return rep?.AskedManager?.Id == reading.Person.UserId
            ? new NoticeDraft.Send(CardMessage.Of(ManagerRequestCard.Draw(news.OtherId, news.OtherName, reading.Pen)))
            : new NoticeDraft.Drop("withdrawn");
    }
}

/// <summary>Tells a rep or a manager what the other one, or an administrator, has decided.</summary>
public sealed class ManagerTold : NoticeKind
{
    internal const string Kind = "manager.told";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (news, pen) = (reading.Content<ManagerNews>(), reading.Pen);
        NoteButton button = news.ToManager
            ? new(pen.Say("My team", "我的团队"), ManagerVerbs.Team, CardIds.None)
            : new(pen.Say("My manager", "我的经理"), ManagerVerbs.Show, CardIds.None);
        var title = news.ToManager ? pen.Say("Your team", "你的团队") : pen.Say(ManagerTexts.Title);
        return Task.FromResult<NoticeDraft>(new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(new NoteView(title, pen.Say(Words(news)), [button]), pen))));
    }

    private static Text Words(ManagerNews news)
    {
        var name = CardText.Clean(news.OtherName);
        return (news.Step, news.ToManager) switch
        {
            (TeamStep.Accepted, _) => new($"{name} accepted and is your manager now.", $"{name}已接受，现在是你的经理。"),
            (TeamStep.Declined, _) => new($"{name} says they are not your manager. Who is?", $"{name}说不是你的经理。请另选一位。"),
            (TeamStep.Removed, _) => new($"{name} took you out of the team and no longer sees your deals.", $"{name}已把你移出团队，不再能看到你的商机。"),
            (TeamStep.Left, _) => new($"{name} left your team; you no longer see their deals.", $"{name}已离开你的团队，你不再能看到对方的商机。"),
            (_, true) => new($"{name} is in your team now; you see their deals and hear when one stalls.", $"{name}现在在你的团队里，你能看到对方的商机，商机停滞时会收到提醒。"),
            _ => new($"An administrator set {name} as your manager. They see your deals.", $"管理员把{name}设为你的经理，对方能看到你的商机。"),
        };
    }
}
