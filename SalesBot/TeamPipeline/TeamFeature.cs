using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Teams;
using SalesBot.Storage;
using SalesBot.TeamPipeline.Deciding;
using SalesBot.TeamPipeline.Weekly;

namespace SalesBot.TeamPipeline;

/// <summary>
/// The deals of a manager's team, and what a manager asks and decides about them (dialogue 7.9, clarification F8):
/// <code>
/// team                                            团队漏斗
/// which have not met the decision maker           没见过决策者的有哪些
/// arrange. and the passive ones                   安排。再看下被动型的情况
/// why the airport                                 机场那个看理由
/// allow joint bidding, give up the waterworks     允许联合，县水厂放弃
/// send me this every Monday morning               每周一早上发这个
/// how is Wang Lei doing      how am I doing       王磊那边怎么样      我怎么样
/// </code>
/// A few words belong to it for a while after the team was looked at.
/// </summary>
public sealed class TeamFeature : Feature
{
    // Commands that a few words about the team may look like: "which have no next step", "why", "ok, arrange".
    private static readonly CommandKind[] Alike = [CommandKind.MyDeals, CommandKind.WhyScore, CommandKind.Yes, CommandKind.Confirm];

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Team) || input.Is(TeamVerbs.All) || input.Continues(DecisionDesk.Following) || IsMeant(talk, input);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        switch (input)
        {
            case Input.Continued { Next: var next }:
                await DecisionDesk.FollowAsync(talk, next, cancellationToken);
                return Served.Quiet;
            case Input.Clicked { Click: var click }:
                await PressedAsync(talk, click, cancellationToken);
                return Served.Quiet;
            case Input.Said said when !input.Is(CommandKind.Team):
                return await AskedAsync(talk, TeamQuestionReader.Read(said.Text, talk.Turn.Today, isAboutTeam: true), cancellationToken) ?? Served.Quiet;
            default:
                await WithTeamAsync(talk, board => ShowAsync(talk, TeamViews.Home(board, talk.Turn.User.TeamWeekly is not null, talk.Pen), new TeamLook(talk.Turn.Now), cancellationToken), cancellationToken);
                return Served.Done;
        }
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken) =>
        TeamQuestionReader.Read(text, talk.Turn.Today, IsFresh(talk)) is { Count: > 0 } questions
            ? await AskedAsync(talk, questions, cancellationToken)
            : null;

    private static bool IsFresh(Talk talk) => talk.Memory.Team is { } look && look.IsFresh(talk.Turn.Now);

    // Somebody who says "my" means their own.
    private static bool IsMeant(Talk talk, Input input) =>
        IsFresh(talk)
        && input is Input.Said { Command: { } command, Text: var text }
        && Alike.Contains(command.Kind)
        && (command.Kind is not CommandKind.MyDeals || command.Argument is not null)
        && !text.Contains("my ", StringComparison.OrdinalIgnoreCase) && !text.Contains('我')
        && TeamQuestionReader.Read(text, talk.Turn.Today, isAboutTeam: true).Count > 0;

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        var (turn, pen) = (talk.Turn, talk.Pen);
        var page = int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var dealId = click.Id(CardIds.Deal);
        switch (click.Verb)
        {
            case TeamVerbs.Home:
                await WithTeamAsync(talk, board => ReplaceAsync(talk, TeamViews.Home(board, turn.User.TeamWeekly is not null, pen), new TeamLook(turn.Now), cancellationToken), cancellationToken);
                break;
            case TeamVerbs.Deals:
                await WithTeamAsync(talk, board => ListAsync(talk, board, TeamFilter.Parse(click.Id(CardIds.Option)), page, cancellationToken), cancellationToken);
                break;
            case TeamVerbs.Groups:
                await WithTeamAsync(talk, board => ReplaceAsync(talk, TeamViews.Groups(board, click.Id(CardIds.Option) == "person", page, pen), new TeamLook(turn.Now), cancellationToken), cancellationToken);
                break;
            case TeamVerbs.Person:
                await WithTeamAsync(talk, board => PersonDesk.ShowAsync(talk, board, click.Id(CardIds.Person), cancellationToken), cancellationToken);
                break;
            case TeamVerbs.Why:
                await LookAsync(talk, dealId, cancellationToken);
                break;
            case TeamVerbs.Visit:
                await VisitDesk.ProposeAsync(talk, dealId, cancellationToken);
                break;
            case TeamVerbs.NoVisit:
                await talk.SayAsync(TeamTexts.NoVisit, cancellationToken);
                break;
            case TeamVerbs.VisitAccept or TeamVerbs.VisitOther:
                await VisitDesk.AnswerAsync(talk, click, click.Verb == TeamVerbs.VisitAccept, cancellationToken);
                break;
            case TeamVerbs.Agree or TeamVerbs.Decline:
                await AskDesk.AnswerAsync(talk, click, click.Verb == TeamVerbs.Agree, cancellationToken);
                break;
            case TeamVerbs.Margin:
                await MarginDesk.SaveAsync(talk, dealId, Given(click, TeamFields.Margin), cancellationToken);
                break;
            case TeamVerbs.AskRep:
                await RepDesk.OpenAsync(talk, dealId, cancellationToken);
                break;
            case TeamVerbs.AskRepSend:
                await RepDesk.SendAsync(talk, dealId, Given(click, TeamFields.Question), cancellationToken);
                break;
            case TeamVerbs.Weekly:
                await WeeklyDesk.SetAsync(talk, null, null, cancellationToken);
                break;
            case TeamVerbs.WeeklyStop:
                await WeeklyDesk.StopAsync(talk, cancellationToken);
                break;
            default:
                await DecisionDesk.DecideAsync(talk, [Tapped(click, dealId ?? string.Empty) with { Seen = click.Id(CardIds.Option) }], cancellationToken);
                break;
        }
    }

    private static TeamDecision Tapped(CardClick click, string dealId) => click.Verb switch
    {
        TeamVerbs.Joint => new(dealId, TeamChoice.Joint, DayIn(click), Given(click, TeamFields.Condition)),
        TeamVerbs.Bid when Given(click, TeamFields.Condition) is { } condition => new(dealId, TeamChoice.Joint, DayIn(click), condition),
        TeamVerbs.Bid => new(dealId, TeamChoice.Bid, Words: Given(click, TeamFields.Keep)),
        TeamVerbs.Keep => new(dealId, TeamChoice.Keep, Words: Given(click, TeamFields.Keep)),
        _ => new(dealId, TeamChoice.GiveUp, Words: Given(click, TeamFields.Reason)),
    };

    private static DateOnly? DayIn(CardClick click) =>
        DateOnly.TryParseExact(click.Input(TeamFields.Due), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Given(CardClick click, string field) => click.Input(field)?.Trim() is { Length: > 0 } words ? words : null;

    /// <summary>Answers what was asked in one message, in its order; null if nothing of it is about the team.</summary>
    private static async Task<Served?> AskedAsync(Talk talk, IReadOnlyList<TeamQuestion> questions, CancellationToken cancellationToken)
    {
        if (questions is [TeamQuestion.Myself])
        {
            await PersonDesk.ShowMyselfAsync(talk, cancellationToken);
            return Served.Done;
        }

        // Whoever has no team means something else by these words.
        if (await TeamBoard.OfAsync(talk.Turn) is not { } board)
        {
            return null;
        }

        if (questions.All(question => question is TeamQuestion.Joint or TeamQuestion.GiveUp))
        {
            return await DecidedAsync(talk, board, questions, cancellationToken);
        }

        foreach (var question in questions)
        {
            switch (question)
            {
                case TeamQuestion.Deals { Filter: var filter }:
                    await ListAsync(talk, board, filter, 1, cancellationToken);
                    break;
                case TeamQuestion.Groups { ByPerson: var byPerson }:
                    await ShowAsync(talk, TeamViews.Groups(board, byPerson, 1, talk.Pen), new TeamLook(talk.Turn.Now), cancellationToken);
                    break;
                case TeamQuestion.Visit:
                    await VisitDesk.ProposeAsync(talk, talk.Memory.Team?.VisitDealId, cancellationToken);
                    break;
                case TeamQuestion.Weekly { Stops: true }:
                    await WeeklyDesk.StopAsync(talk, cancellationToken);
                    break;
                case TeamQuestion.Weekly { Day: var day, At: var at }:
                    await WeeklyDesk.SetAsync(talk, day, at, cancellationToken);
                    break;
                case TeamQuestion.Person { Name: var name }:
                    if (PersonDesk.Find(board, name) is { } person)
                    {
                        await PersonDesk.ShowAsync(talk, board, person.Id, cancellationToken);
                    }
                    else if (DealNamed(board, name) is { } asked)
                    {
                        await LookAsync(talk, asked.DealId, cancellationToken);
                    }
                    else
                    {
                        return null;
                    }

                    break;
                case TeamQuestion.Why { Deal: var words }:
                    if (Meant(talk, board, words, waits: true) is { } meant)
                    {
                        await LookAsync(talk, meant.DealId, cancellationToken);
                    }
                    else if (words is not null && !IsFresh(talk))
                    {
                        return null;
                    }
                    else
                    {
                        await talk.SayAsync(words is null ? TeamTexts.WhichDeal : TeamTexts.NotFound(CardText.Clean(words, 40)), cancellationToken);
                    }

                    break;
                default:
                    return await DecidedAsync(talk, board, [question], cancellationToken);
            }
        }

        return Served.Quiet;
    }

    private static async Task<Served?> DecidedAsync(Talk talk, TeamBoard board, IReadOnlyList<TeamQuestion> questions, CancellationToken cancellationToken)
    {
        List<TeamDecision> decisions = [];
        foreach (var question in questions)
        {
            var (words, isJoint) = question is TeamQuestion.Joint joint ? (joint.Deal, true) : (((TeamQuestion.GiveUp)question).Deal, false);
            if (Meant(talk, board, words, waits: true, helps: isJoint && words is null) is not { } deal)
            {
                await talk.SayAsync(words is null ? TeamTexts.WhichDeal : TeamTexts.NotFound(CardText.Clean(words, 40)), cancellationToken);
                return Served.Quiet;
            }

            decisions.Add(isJoint ? new(deal.DealId, TeamChoice.Joint, ((TeamQuestion.Joint)question).Due) : new(deal.DealId, TeamChoice.GiveUp));
        }

        talk.Memory.Team = new TeamLook(talk.Turn.Now);
        await DecisionDesk.DecideAsync(talk, decisions, cancellationToken);
        return Served.Quiet;
    }

    /// <summary>The deal these words mean; without words the one looked at last, or the only one that waits.</summary>
    private static TeamDeal? Meant(Talk talk, TeamBoard board, string? words, bool waits, bool helps = false)
    {
        if (words is not null)
        {
            return DealNamed(board, words);
        }

        if (talk.Memory.Team?.DealId is { } last && board.Picture.Deals.FirstOrDefault(deal => deal.DealId == last) is { } looked)
        {
            return looked;
        }

        var open = board.Picture.AwaitingNoGo.Where(deal => waits && (!helps || deal.Team is { PartnerHelps: true })).ToList();
        return open.Count == 1 ? open[0] : null;
    }

    private static TeamDeal? DealNamed(TeamBoard board, string words) =>
        NameFinder.Find(words, board.Picture.Deals, deal => [deal.Account, deal.Title, $"{deal.Account} {deal.Title}"]).TheOne?.Item;

    private static async Task ListAsync(Talk talk, TeamBoard board, TeamFilter filter, int page, CancellationToken cancellationToken)
    {
        var visit = TeamViews.ToVisit(board, filter)?.DealId;
        await ReplaceAsync(talk, TeamViews.List(board, filter, page, talk.Pen), new TeamLook(talk.Turn.Now, visit), cancellationToken);
        if (visit is not null)
        {
            talk.Memory.Asked = new AskedButtons { Yes = TeamVerbs.Visit, No = TeamVerbs.NoVisit, Ids = { [CardIds.Deal] = visit } };
        }
    }

    private static async Task LookAsync(Talk talk, string? dealId, CancellationToken cancellationToken)
    {
        if (dealId is null || await talk.Turn.ManagedDealAsync(dealId) is not { } deal)
        {
            await talk.SayAsync(TeamTexts.NotYourTeam, cancellationToken);
            return;
        }

        await ReplaceAsync(talk, TeamDealViews.Of(deal, talk.Turn.Clock, talk.Turn.Numbers, talk.Pen), new TeamLook(talk.Turn.Now, DealId: deal.Id), cancellationToken);
    }

    private static async Task WithTeamAsync(Talk talk, Func<TeamBoard, Task> then, CancellationToken cancellationToken)
    {
        if (await TeamBoard.OfAsync(talk.Turn) is { } board)
        {
            await then(board);
        }
        else
        {
            await talk.SayAsync(TeamTexts.NoTeam, cancellationToken);
        }
    }

    private static Task ShowAsync(Talk talk, Microsoft.Bot.Schema.IMessageActivity card, TeamLook look, CancellationToken cancellationToken)
    {
        talk.Memory.Team = look;
        return talk.ShowAsync(card, cancellationToken);
    }

    private static Task ReplaceAsync(Talk talk, Microsoft.Bot.Schema.IMessageActivity card, TeamLook look, CancellationToken cancellationToken)
    {
        talk.Memory.Team = look;
        return talk.ReplaceAsync(card, cancellationToken);
    }
}
