using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Leaves;

/// <summary>Hands the deals of whoever is away to whoever covers, and takes them back.</summary>
internal static class LeaveDesk
{
    /// <summary>What speaks against somebody as a cover; null if nothing does.</summary>
    public static async Task<Text?> ObjectionAsync(Talk talk, string coverId, LeaveDays days)
    {
        if (coverId == talk.Turn.UserId)
        {
            return new("You cannot cover for yourself. Who else?", "不能由你自己代管。换谁？");
        }

        if (await talk.Turn.ColleagueAsync(coverId) is not { DisplayName: { } name } cover)
        {
            return new("They have not opened me yet. They write me one word in Teams; then name them again.", "对方还没用过我。请对方先在Teams里给我发一句话，然后再选。");
        }

        if (cover is { WelcomedAt: not null, Installed: false })
        {
            return new($"{name} has removed me from their Teams and would not hear anything. Who else?", $"{name}已在Teams里移除了我，收不到消息。换谁？");
        }

        return cover.Leave is { } theirs && theirs.From < days.Back && days.From < theirs.Back
            ? new($"{name} is away in these days too. Who else?", $"{name}那几天也休假。换谁？")
            : null;
    }

    /// <summary>What goes to whoever covers: the alerts, and the steps of ours that are due in these days.</summary>
    public static async Task<int> PromisesAsync(Talk talk, LeaveDays days) =>
        ListedStep.Of((await talk.Turn.MyDealsAsync()).Where(deal => deal.OwnerId == talk.Turn.UserId))
            .Count(listed => listed.Step.Owner == StepOwner.Us && days.From <= listed.Step.Due && listed.Step.Due < days.Back);

    /// <summary>They cover from now on known days; who covered other days before is told that it is over.</summary>
    public static async Task HandAsync(Talk talk, string coverId, LeaveDays days)
    {
        var turn = talk.Turn;
        if (turn.User.Leave is { } before && before.CoverId != coverId)
        {
            End(talk, before);
        }

        var covering = new Covering(turn.UserId, Name(talk), days.From, days.Back);
        var name = await turn.NameOfAsync(coverId) ?? coverId;
        turn.Save(turn.User with { Leave = new Leave(days.From, days.Back, coverId, name) });
        turn.Change(new CoverChange(turn.TenantId, coverId, covering, Ends: false));
        Tell(talk, coverId, CoverBegins.Kind, covering);
    }

    /// <summary>Whoever was to cover cannot: the deals stay with their owner, who is told and names somebody else.</summary>
    public static async Task DeclineAsync(Talk talk, string? ownerId, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if (turn.User.Covers.FirstOrDefault(known => known.OwnerId == ownerId && known.Back > turn.Today) is not { } covering)
        {
            await LeaveShowing.CoverAsync(talk, new("You do not cover for them, so there is nothing to decline.", "你没有在代管，不用谢绝。"), cancellationToken);
            return;
        }

        turn.Save(turn.User with { Covers = turn.User.Covers.Remove(covering) });
        turn.Change(new CoverChange(turn.TenantId, turn.UserId, covering, Ends: true) { IsDeclined = true });
        turn.Tell(new Notice($"{CoverDeclined.Kind}-{turn.UserId}-{turn.OperationId}", turn.TenantId, covering.OwnerId, CoverDeclined.Kind, turn.Now)
        {
            Content = StoredJson.Write(covering with { OwnerName = Name(talk) }),
        });
        await LeaveShowing.CoverAsync(talk, new($"All right. {covering.OwnerName} keeps the deals and is told.", $"好的。商机仍由{covering.OwnerName}负责，已告知对方。"), cancellationToken);
    }

    /// <summary>It is over, from this moment on.</summary>
    public static void Return(Talk talk, Leave leave)
    {
        End(talk, leave);
        talk.Turn.Save(talk.Turn.User with { Leave = null });
    }

    private static void End(Talk talk, Leave leave)
    {
        var covering = new Covering(talk.Turn.UserId, Name(talk), leave.From, leave.Back);
        talk.Turn.Change(new CoverChange(talk.Turn.TenantId, leave.CoverId, covering, Ends: true));
        if (leave.Back > talk.Turn.Today)
        {
            Tell(talk, leave.CoverId, CoverEnds.Kind, covering);
        }
    }

    private static void Tell(Talk talk, string coverId, string kind, Covering covering) => talk.Turn.Tell(
        new Notice($"{kind}-{covering.OwnerId}-{talk.Turn.OperationId}", talk.Turn.TenantId, coverId, kind, talk.Turn.Now) { Content = StoredJson.Write(covering) });

    private static string Name(Talk talk) => talk.Turn.User.DisplayName ?? talk.Turn.UserId;
}
