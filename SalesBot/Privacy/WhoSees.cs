using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Privacy;

/// <summary>
/// Who can open what a rep wrote. It says what <see cref="Bot.Turns.Turn.TeamDealAsync"/> does: the owner, whoever covers
/// for them, and the managers above them.
/// </summary>
internal static class WhoSees
{
    private const int MostNames = 3;

    /// <summary>A line for each kind of reader; empty if it is the speaker alone.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="deal">The deal it is about; null for all of the speaker's.</param>
    public static async Task<IReadOnlyList<(string Lead, string Text)>> RowsAsync(Talk talk, Deal? deal)
    {
        var owner = deal?.OwnerId ?? talk.Turn.UserId;
        var (isOwn, managers) = (owner == talk.Turn.UserId, await talk.Turn.ManagersOfAsync(owner));
        var leave = (await talk.Turn.ColleagueAsync(owner))?.Leave is { } planned && planned.Back > talk.Turn.Today ? planned : null;
        var others = Others(talk, deal);
        if (isOwn && managers.Count == 0 && leave is null && others.Count == 0)
        {
            return [];
        }

        return
        [
            (talk.In(new Text("Owner: ", "负责人：")), isOwn ? talk.In(new Text("you", "你")) : deal!.OwnerName),
            .. managers.Count == 0 ? [(Lead(talk, "Manager", "经理"), talk.In(new Text("none named, so none sees it", "未指定，所以没有经理能看到")))] : Managers(talk, managers),
            .. leave is null ? [] : Cover(talk, leave),
            .. others.Count == 0 ? [] : Mates(talk, others),
        ];
    }

    private static (string, string)[] Managers(Talk talk, IReadOnlyList<ManagerLink> managers)
    {
        var above = managers.Skip(1).Take(MostNames).Select(one => one.Name).ToList();
        return
        [
            (Lead(talk, "Manager", "经理"), above.Count == 0
                ? managers[0].Name
                : talk.In(new Text($"{managers[0].Name}, and above {Say.List(above, Language.English)}", $"{managers[0].Name}，上级{Say.List(above, Language.Chinese)}"))),
        ];
    }

    private static (string, string)[] Cover(Talk talk, Leave leave)
    {
        var (first, last) = (DateText.Of(leave.From, talk.Turn.Today), DateText.Of(leave.Back.AddDays(-1), talk.Turn.Today));
        return [(Lead(talk, "Covers", "代管"), talk.In(new Text($"{leave.CoverName}, {first.En} to {last.En}", $"{leave.CoverName}，{first.Zh}到{last.Zh}")))];
    }

    // They are on the team map by name: that shows who works on the deal and opens nothing.
    private static (string, string)[] Mates(Talk talk, List<string> names)
    {
        var shown = Say.List([.. names.Take(MostNames)], talk.Language);
        return [(Lead(talk, "On this deal", "本商机同事"), talk.In(new Text($"{shown}; they cannot open it", $"{shown}，打不开")))];
    }

    private static List<string> Others(Talk talk, Deal? deal) =>
        deal is null ? [] : [.. deal.Team.Select(ours => ours.Name).Where(name => name != deal.OwnerName && name != talk.Turn.User.DisplayName).Distinct()];

    private static string Lead(Talk talk, string english, string chinese) => talk.In(new Text($"{english}: ", $"{chinese}："));
}
