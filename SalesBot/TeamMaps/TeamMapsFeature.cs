using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.TeamMaps;

/// <summary>
/// Who of ours covers whom of theirs:
/// <code>
/// team map huadong                          团队对口 华东电网
/// Li Gong covers the technical expert       李工对口技术专家
/// Li Na is our director                     李娜是我们的销售总监
/// we rehearsed yesterday                    昨天演练过了
/// </code>
/// </summary>
public sealed class TeamMapsFeature : Feature
{
    private const int LongestName = 40;

    private static readonly Text Closed = new("This deal is closed. Reopen it first.", "这个商机已关闭，请先重启。");

    private static readonly Text NoName = new(
        "That colleague has not written to me yet, so I have no name. Type it below \"Or their name\".", "这位同事还没用过我，不知道姓名。请在“或填写姓名”里输入。");

    private static readonly Text NoSuchRole = new(
        "I know no such role or person there. Roles: user, technical expert, purchaser, decision maker, sponsor, coach.",
        "没有这个角色或这个人。角色有：使用者、技术专家、采购者、决策者、发起人、盟友。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.TeamMap) || input.Is(TeamVerbs.Show, TeamVerbs.Save, TeamVerbs.Rehearse, TeamVerbs.Rehearsed, TeamVerbs.Confirm);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        // "Team map: Li Gong covers the technical expert" says who, not which deal.
        var typed = (Input.Said)input;
        if (typed.Command?.Argument is { } words && TeamReading.Read(words) is { } said && talk.Turn.FocusDealId is { } focus && await talk.Turn.DealAsync(focus) is { } here)
        {
            await TakeAsync(talk, here, said, cancellationToken);
            return Served.Done;
        }

        if (await DealFinding.FindAsync(talk, typed.Command!.Argument, CommandKind.TeamMap, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        await TakeAsync(talk, deal, null, cancellationToken);
        return Served.Done;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        var (said, rehearsed) = (TeamReading.Read(text), RehearsalReading.Read(text, talk.Turn.Today));
        if ((said is null && rehearsed is null) || talk.Turn.FocusDealId is not { } focus || await talk.Turn.DealAsync(focus) is not { } deal)
        {
            return null;
        }

        await (rehearsed is { } day ? RehearsedAsync(talk, deal, day, cancellationToken) : TakeAsync(talk, deal, said, cancellationToken));
        return Served.Done;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await DealFinding.PressedAsync(talk, click, cancellationToken) is not { } deal)
        {
            return;
        }

        switch (click.Verb)
        {
            case TeamVerbs.Rehearse:
                await talk.ReplaceAsync(CardMessage.Of(TeamMapCard.DrawRehearsal(deal.Id, deal.AccountName, TeamMapViews.Rehearsal(talk, deal), TeamMapViews.Rehearsed(talk, deal) is { } last ? talk.In(CardText.Capital(last)) : null, talk.Pen)), cancellationToken);
                break;
            case TeamVerbs.Rehearsed:
                await RehearsedAsync(talk, deal, talk.Turn.Today, cancellationToken);
                break;
            case TeamVerbs.Confirm:
                await KeepAsync(talk, Answered(talk, deal), talk.In(new Text("Used in the score", "已用于评分")), cancellationToken);
                break;
            case TeamVerbs.Save when Enum.TryParse<BuyingRole>(click.Input(TeamMapCard.TheirsField), out var theirs) && Enum.IsDefined(theirs):
                var ours = Enum.TryParse<OurRole>(click.Input(TeamMapCard.OursField), out var chosen) && Enum.IsDefined(chosen) ? chosen : OurTeam.For(theirs, deal.Stage)[0];
                if (await NameAsync(talk, deal, click) is { } name)
                {
                    await AddAsync(talk, deal, name, [theirs], ours, cancellationToken);
                    break;
                }

                await talk.SayAsync(NoName, cancellationToken);
                await ShowAsync(talk, deal, cancellationToken);
                break;
            default:
                await ShowAsync(talk, deal, cancellationToken);
                break;
        }
    }

    private static async Task RehearsedAsync(Talk talk, Deal deal, DateOnly day, CancellationToken cancellationToken)
    {
        if (deal.Closing is not null)
        {
            await talk.SayAsync(Closed, cancellationToken);
            await ShowAsync(talk, deal, cancellationToken);
            return;
        }

        await KeepAsync(talk, deal with { RehearsedOn = day }, talk.In(new Text("Saved", "已记下")), cancellationToken);
    }

    // A typed name wins. What the picker sends is the client's word: an id has to be that of a colleague of this tenant,
    // and a name one of those the card offered.
    private static async Task<string?> NameAsync(Talk talk, Deal deal, CardClick click)
    {
        var picked = click.Input(TeamMapCard.ColleagueField)?.Trim();
        return click.Input(TeamMapCard.NameField)?.Trim() is { Length: > 0 } typed ? typed
            : Guid.TryParse(picked, out _) ? await talk.Turn.NameOfAsync(picked)
            : deal.OwnerName == picked || deal.Team.Any(ours => ours.Name == picked) ? picked
            : null;
    }

    private static async Task TakeAsync(Talk talk, Deal deal, TeamReading? said, CancellationToken cancellationToken)
    {
        talk.Turn.FocusDealId = deal.Id;
        if (said is null)
        {
            await ShowAsync(talk, deal, cancellationToken);
            return;
        }

        var roles = said is { Ours: { } role, Whom.Length: 0 } ? Opposite(deal, role) : Roles(deal, said.Whom);
        if (roles.IsEmpty)
        {
            await talk.SayAsync(NoSuchRole, cancellationToken);
            return;
        }

        await AddAsync(talk, deal, said.IsSelf ? deal.OwnerName : said.Name, roles, said.Ours, cancellationToken);
    }

    // Whom one of ours in this role stands opposite: those the stage needs, and of them first those nobody covers yet.
    private static ImmutableArray<BuyingRole> Opposite(Deal deal, OurRole ours)
    {
        List<BuyingRole> all = [.. MapCoverage.RolesAt(deal), .. Enum.GetValues<BuyingRole>()];
        var fit = all.Find(role => OurTeam.For(role, deal.Stage)[0] == ours);
        ImmutableArray<BuyingRole> needed = [.. MapCoverage.RolesAt(deal).Where(role => OurTeam.For(role, deal.Stage)[0] == ours)];
        ImmutableArray<BuyingRole> open = [.. needed.Where(role => !deal.Counterparts(role).Any())];
        return !open.IsEmpty ? open
            : !needed.IsEmpty ? needed
            : OurTeam.For(fit, deal.Stage)[0] == ours ? [fit]
            : [.. all.Where(role => OurTeam.For(role, deal.Stage).Contains(ours)).Take(1)];
    }

    // A role by its name, somebody of the map by theirs, or a job that tells the role.
    private static ImmutableArray<BuyingRole> Roles(Deal deal, string whom)
    {
        var named = Enum.GetValues<BuyingRole>().Where(role => role.Name().En.Equals(whom, StringComparison.OrdinalIgnoreCase) || role.Name().Zh == whom).ToList();
        return named.Count > 0 ? [named[0]]
            : PersonSpotter.In(whom, deal.People) is [{ Known: { Roles.IsEmpty: false } known }] && !deal.IsOffLimits(known) ? [known.Roles[0]]
            : RoleWords.RoleOf(whom) is { } role ? [role]
            : [];
    }

    private static async Task AddAsync(Talk talk, Deal deal, string name, ImmutableArray<BuyingRole> roles, OurRole? ours, CancellationToken cancellationToken)
    {
        if (deal.Closing is not null)
        {
            await talk.SayAsync(Closed, cancellationToken);
            await ShowAsync(talk, deal, cancellationToken);
            return;
        }

        var shortened = name.Length <= LongestName ? name : name[..LongestName];
        var saved = new Text(
            $"Saved: {shortened} for the {string.Join(", ", roles.Select(role => role.Name().En))}", $"已记下：{shortened}对口{string.Join('、', roles.Select(role => role.Name().Zh))}");
        await KeepAsync(
            talk, roles.Aggregate(deal, (now, role) => now.With(new TeamAssignment(ours ?? OurTeam.For(role, deal.Stage)[0], shortened, role))), talk.In(saved), cancellationToken);
    }

    private static Deal Answered(Talk talk, Deal deal) => deal.With(new Answer
    {
        Key = "TEAM",
        State = AnswerState.Answered,
        Value = new AnswerValue.Choice(deal.TeamOption(talk.Turn.Today, talk.Turn.Numbers)),
        Evidence = Evidence.Stated,
        By = talk.Turn.UserId,
        At = talk.Turn.Now,
    });

    private static async Task KeepAsync(Talk talk, Deal after, string saved, CancellationToken cancellationToken)
    {
        talk.Turn.Save(after);
        await ShowAsync(talk, after, cancellationToken, saved);
    }

    // What was just saved stands first: it may not be among the rows that fit.
    private static Task ShowAsync(Talk talk, Deal deal, CancellationToken cancellationToken, string? saved = null)
    {
        var view = TeamMapViews.Of(talk, deal);
        return talk.ReplaceAsync(CardMessage.Of(TeamMapCard.Draw(view with { Saved = saved }, talk.Pen)), cancellationToken);
    }
}
