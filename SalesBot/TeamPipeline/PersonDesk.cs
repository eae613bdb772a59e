using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Teams;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline;

/// <summary>How one person's deals do: shown to their manager, and the same to themself (clarifications D11, F8).</summary>
internal static class PersonDesk
{
    /// <summary>Somebody of the team by name; null if nobody, or not clear who.</summary>
    public static TeamMember? Find(TeamBoard board, string name) => NameFinder.Find(name, board.People, member => [member.Name]).TheOne?.Item;

    /// <summary>To the manager.</summary>
    public static Task ShowAsync(Talk talk, TeamBoard board, string? personId, CancellationToken cancellationToken)
    {
        if (board.People.FirstOrDefault(member => member.Id == personId) is not { } person)
        {
            return talk.SayAsync(TeamTexts.NotYourPerson, cancellationToken);
        }

        talk.Memory.Team = new TeamLook(talk.Turn.Now);
        var deals = board.Picture.Where(new TeamFilter(OwnerId: person.Id));
        return talk.ReplaceAsync(TeamViews.Person(person.Id, person.Name, deals, Help(deals), talk.Pen), cancellationToken);
    }

    /// <summary>To themself.</summary>
    public static async Task ShowMyselfAsync(Talk talk, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        var mine = (await turn.MyDealsAsync()).Where(deal => deal.OwnerId == turn.UserId && TeamBoard.IsOpen(deal)).Select(deal => TeamBoard.Deal(deal, turn.Clock, turn.Numbers));
        var deals = TeamPicture.Of(mine, turn.Today, turn.Numbers).Deals;
        await talk.ReplaceAsync(TeamViews.Person(turn.UserId, null, deals, Help(deals), talk.Pen), cancellationToken);
    }

    private static List<(string Account, string Words)> Help(IEnumerable<TeamDeal> deals) =>
        [.. deals.Where(deal => deal.Team?.Help is not null).Select(deal => (deal.Account, deal.Team!.Help!))];
}
