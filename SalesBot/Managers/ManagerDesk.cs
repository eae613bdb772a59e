using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Managers;

/// <summary>The steps a rep takes with the manager they name; each is told to the other side where it concerns them.</summary>
internal static class ManagerDesk
{
    /// <summary>Why somebody cannot be asked; null if they can.</summary>
    public static async Task<Text?> AgainstAsync(Talk talk, string id, string name) =>
        talk.Turn.User.Manager?.Id == id ? new Text($"{name} is your manager already.", $"{name}已经是你的经理。")
        : await new ReportingLine(talk.Turn).AgainstAsync(talk.Turn.UserId, id) is { } objection ? ManagerTexts.Against(objection, name)
        : null;

    /// <summary>Asks somebody; asking the same one again changes nothing.</summary>
    public static void Ask(Talk talk, ManagerLink manager)
    {
        if (talk.Turn.User.AskedManager?.Id == manager.Id)
        {
            return;
        }

        Take(talk, TeamStep.Asked, manager);
        ManagerNotices.Tell(talk, manager.Id, new(TeamStep.Asked, talk.Turn.UserId, Name(talk), ToManager: true));
    }

    /// <summary>Takes back whom was asked; a request that was shown already finds it out when it is answered.</summary>
    public static void Withdraw(Talk talk, ManagerLink asked) => Take(talk, TeamStep.Withdrawn, asked);

    /// <summary>Has no manager any more.</summary>
    public static void Leave(Talk talk, ManagerLink manager)
    {
        Take(talk, TeamStep.Left, manager);
        ManagerNotices.Tell(talk, manager.Id, new(TeamStep.Left, talk.Turn.UserId, Name(talk), ToManager: true));
    }

    private static void Take(Talk talk, TeamStep step, ManagerLink manager) =>
        talk.Turn.Change(new TeamChange(talk.Turn.TenantId, talk.Turn.UserId, Name(talk), step, manager with { At = talk.Turn.Now }));

    private static string Name(Talk talk) => talk.Turn.User.DisplayName ?? talk.Turn.UserId;
}
