using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>Gives a deal to somebody else of the team; asked before it is done, told to both (dialogue 7.8).</summary>
internal static class Reassigning
{
    private static readonly Text NotTheirs = new("Only a manager can reassign a deal.", "只有经理可以转派商机。");
    private static readonly Text NobodyElse = new("Nobody else reports to you yet, so there is nobody to give it to.", "目前没有其他人向你汇报，无法转派。");

    /// <summary>"To whom?"</summary>
    public static async Task OpenAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        if (await MayAsync(turn, cancellationToken))
        {
            var owners = await NewOwners.OfAsync(turn.Turn, turn.Deal);
            if (owners.All.IsEmpty)
            {
                await turn.Talk.SayAsync(NobodyElse, cancellationToken);
                await turn.ShowAsync(cancellationToken);
                return;
            }

            await turn.Talk.ReplaceAsync(CardMessage.Of(ReassignCard.Choose(AlertCards.Ids(turn.Case), turn.Deal.AccountName, owners.Suggested(turn.Talk.Pen), turn.Talk.Pen)), cancellationToken);
        }
    }

    /// <summary>Proposes somebody by id or by name, and asks. The one proposed; null if nobody was found.</summary>
    public static async Task<TeamMember?> ProposeAsync(AlertTurn turn, string? id, string? name, CancellationToken cancellationToken)
    {
        if (!await MayAsync(turn, cancellationToken))
        {
            return null;
        }

        var (next, trouble) = await WhoAsync(turn, id, name);
        if (next is null)
        {
            await turn.Talk.SayAsync(trouble!, cancellationToken);
            await OpenAsync(turn, cancellationToken);
            return null;
        }

        await turn.Talk.ReplaceAsync(
            CardMessage.Of(ReassignCard.Confirm(AlertCards.Ids(turn.Case).With(CardIds.Person, next.Id), turn.Deal.AccountName, turn.Deal.OwnerName, next.Name, turn.Talk.Pen)), cancellationToken);
        return next;
    }

    /// <summary>Does it.</summary>
    public static async Task ConfirmAsync(AlertTurn turn, string? id, CancellationToken cancellationToken)
    {
        if (!await MayAsync(turn, cancellationToken))
        {
            return;
        }

        var (next, trouble) = await WhoAsync(turn, id, null);
        if (next is null)
        {
            await turn.Talk.SayAsync(trouble!, cancellationToken);
            await OpenAsync(turn, cancellationToken);
            return;
        }

        var before = turn.Deal.OwnerId;
        var after = turn.Save(turn.Deal.HandTo(next.Id, next.Name, turn.Turn.Today));
        after.Tell(next.Id, ToldWhat.HandedTo);
        after.Tell(before, ToldWhat.HandedFrom);
        await after.ChangeCardsAsync(before);
        var pen = turn.Talk.Pen;
        await turn.Talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new(
                    turn.Deal.AccountName,
                    pen.Say($"{next.Name} owns it now; {turn.Deal.OwnerName} stays in the team for {HandOver.StaysDays} days. Both are told, with a handover brief.", $"已转给{next.Name}，{turn.Deal.OwnerName}留在团队{HandOver.StaysDays}天。已通知双方并附交接简报。"),
                    [new(pen.Say("Open alert", "打开预警"), AlertCardVerbs.Open, CardIds.Of(CardIds.Deal, turn.Deal.Id))]),
                pen)),
            cancellationToken);
    }

    private static async Task<bool> MayAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Case.IsOwners)
        {
            await turn.Talk.SayAsync(NotTheirs, cancellationToken);
            await turn.ShowAsync(cancellationToken);
            return false;
        }

        if (turn.Deal.Closing is not null)
        {
            await turn.ShowAsync(cancellationToken);
            return false;
        }

        return true;
    }

    // An id comes from a card or from a client; it counts only if it is somebody of the team.
    private static async Task<(TeamMember? Next, Text? Trouble)> WhoAsync(AlertTurn turn, string? id, string? name)
    {
        var owners = await NewOwners.OfAsync(turn.Turn, turn.Deal);
        var members = owners.All.Select(entry => entry.Member).ToList();
        if (id is not null && members.Find(member => member.Id == id) is { } chosen)
        {
            return (chosen, null);
        }

        var typed = CardText.Clean(name);
        if (id == turn.Deal.OwnerId || (typed.Length > 0 && string.Equals(typed, turn.Deal.OwnerName, StringComparison.OrdinalIgnoreCase)))
        {
            return (null, new($"{turn.Deal.OwnerName} owns it already.", $"现在就由{turn.Deal.OwnerName}负责。"));
        }

        return typed.Length > 0 && NameFinder.Find(typed, members, member => [member.Name]).TheOne?.Item is { } found
            ? (found, null)
            : (null, typed.Length > 0
                ? new($"I know nobody called “{typed}” in your team.", $"你的团队里没有找到“{typed}”。")
                : new("They do not report to you any more.", "这个人已不在你的团队。"));
    }
}
