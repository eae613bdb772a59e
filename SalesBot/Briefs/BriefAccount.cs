using System.Collections.Immutable;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;

namespace SalesBot.Briefs;

/// <summary>What of the customer's own lists matters before a meeting; what is in order is not said.</summary>
internal static class BriefAccount
{
    private const int ContractDays = 90;
    private const int MostItems = 3;
    private const int MostWords = 60;

    public static BriefSection Of(Account account, DateOnly today) => new(new("Customer", "客户"),
    [
        .. Pressed(account), .. Ending(account, today), .. Contract(account, today), .. Appraised(account), .. Closer(account, today), .. Level(account),
    ]);

    private static IEnumerable<BriefLine> Pressed(Account account)
    {
        if (account.Pressures is [_, ..] pressures)
        {
            yield return new(new("Pressed by: ", "压力来自："), BriefWriter.Both(language => Say.List([.. pressures.Select(pressure => ActionWords.Pressure(pressure).In(language))], language)));
        }
    }

    private static IEnumerable<BriefLine> Ending(Account account, DateOnly today) => account.Qualifications
        .Where(item => item is { IsMandatory: true, ValidUntil: not null } && item.On(today) is QualificationState.Expired or QualificationState.Ending)
        .OrderBy(item => item.ValidUntil).Take(MostItems)
        .Select(item =>
        {
            var (name, day) = (Escaped.Plain(item.Item, MostWords), BriefWriter.Day(item.ValidUntil!.Value, today));
            return new BriefLine(
                item.On(today) == QualificationState.Expired ? new("Expired: ", "已过期：") : new("Ends soon: ", "快到期："), new($"{name}, {day.En}", $"{name}，{day.Zh}"));
        });

    private static IEnumerable<BriefLine> Contract(Account account, DateOnly today)
    {
        if (account.ContractEnd is { } end && end >= today && end.DayNumber - today.DayNumber <= ContractDays)
        {
            yield return new(new("Contract ends: ", "合同到期："), BriefWriter.Day(end, today));
        }
    }

    private static IEnumerable<BriefLine> Appraised(Account account)
    {
        if (account.Scorecards.MaxBy(card => card.On) is { } card && ScorecardMath.LargestGap(card) is { } gap && (gap.Us <= 2 || gap.Rival > gap.Us))
        {
            var (name, rival) = (gap.Criterion.Label, gap.Rival is { } value ? new Text($", rival {value}", $"，对手{value}") : new("", ""));
            yield return new(new("They appraise us: ", "客户考评："), new($"{name.En} {gap.Us} of 5{rival.En}", $"{name.Zh}{gap.Us}分{rival.Zh}"));
        }
    }

    private static IEnumerable<BriefLine> Closer(Account account, DateOnly today)
    {
        if (account.LayerMove is { } move)
        {
            var (what, day) = (Escaped.Plain(move.Text, MostWords), BriefWriter.Day(move.By, today));
            yield return new(new("To come closer: ", "向内层靠近："), new($"{what}, {day.En}", $"{what}，{day.Zh}"));
        }
    }

    private static IEnumerable<BriefLine> Level(Account account)
    {
        if (account.ReasonToMoveDown() is { } down)
        {
            yield return new(new("Relationship at risk: ", "合作层级有下降风险："), down);
        }
    }
}
