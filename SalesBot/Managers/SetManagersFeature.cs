using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Directories;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Managers;

/// <summary>
/// An administrator, named in <c>Bot:Administrators</c>, says for everybody who reports to whom, one at a time or as a
/// pasted list:
/// <code>
/// set manager of Wang Lei to Zhang Min      把王磊的经理设为张敏
/// </code>
/// </summary>
public sealed class SetManagersFeature(BotOptions options, Administrators administrators) : Feature
{
    /// <summary>The names of the ids of one line: rep and manager with a space between.</summary>
    internal const string Pair = "set";

    // One message, one card, and two people told for each.
    private const int MostLines = 10;

    private static readonly Text HowTo = new(
        "Write: set manager of Wang Lei to Zhang Min. Several lines at once are fine, up to 10.", "请写：把王磊的经理设为张敏。可以一次写多行，最多10行。");

    private static readonly Text TooMany = new("10 lines at a time, please. Send the rest after these.", "一次最多10行，其余请稍后再发。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.SetManager) || input.Is(ManagerVerbs.Set, ManagerVerbs.SetNothing, ManagerVerbs.SetHelp);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (!await administrators.IncludeAsync(talk.Turn.TenantId, talk.Turn.UserId, cancellationToken))
        {
            await talk.SayAsync(await WhoMayAsync(talk), cancellationToken);
            return Served.Done;
        }

        if (input is Input.Clicked { Click: { Verb: ManagerVerbs.Set } click })
        {
            await SetAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        if (input.Is(ManagerVerbs.SetNothing))
        {
            await NoteAsync(talk, ManagerTexts.Kept, cancellationToken);
            return Served.Quiet;
        }

        var pairs = SetManagersReading.Read(talk.Typed);
        if (pairs.Count is 0 or > MostLines)
        {
            await talk.SayAsync(pairs.Count == 0 ? HowTo : TooMany, cancellationToken);
            return Served.Done;
        }

        await talk.ReplaceAsync(CardMessage.Of(SetManagersCard.Draw(await LinesAsync(talk, pairs), talk.Pen)), cancellationToken);
        return Served.Quiet;
    }

    private async Task<Text> WhoMayAsync(Talk talk)
    {
        var only = await AdministratorNames.OnlyAsync(talk, options);
        return new(only.En + " Your own you name yourself: my manager is, and the name.", only.Zh + "你自己的经理可以自己指定：我的经理是，加上姓名。");
    }

    private static async Task<List<SetManagerLine>> LinesAsync(Talk talk, IReadOnlyList<(string Rep, string Manager)> pairs)
    {
        var (colleagues, line, lines) = (await talk.Turn.ColleaguesAsync(), new ReportingLine(talk.Turn), new List<SetManagerLine>());
        foreach (var (repName, managerName) in pairs)
        {
            var (reps, managers) = (ColleagueFinding.Among(colleagues, repName), ColleagueFinding.Among(colleagues, managerName));
            if (reps is not [var rep] || managers is not [var manager])
            {
                lines.Add(new(null, null, repName, talk.In(reps is not [_] ? Unclear(repName, reps) : Unclear(managerName, managers))));
            }
            else if (lines.Exists(earlier => earlier.RepId == rep.Id))
            {
                lines.Add(new(null, null, rep.Name, talk.In(new Text("is listed twice; the first counts", "写了两次，以第一次为准"))));
            }
            else if (await line.AgainstAsync(rep.Id, manager.Id) is { } objection)
            {
                lines.Add(new(null, null, rep.Name, talk.In(Against(objection, rep.Name, manager.Name))));
            }
            else
            {
                line.Set(rep.Id, manager.Id);
                lines.Add(new(rep.Id, manager.Id, rep.Name, manager.Name));
            }
        }

        return lines;
    }

    private static async Task SetAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        var (turn, line, done) = (talk.Turn, new ReportingLine(talk.Turn), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var at = 0; at < MostLines && click.Id(Pair + at) is { } pair; at++)
        {
            // Ids come from the client, and people may have changed since the card was drawn.
            if (pair.Split(' ') is not [var repId, var managerId] || done.ContainsKey(repId)
                || await turn.ColleagueAsync(repId) is not { DisplayName: { } rep } || await line.AgainstAsync(repId, managerId) is not null
                || await turn.NameOfAsync(managerId) is not { } manager)
            {
                continue;
            }

            line.Set(repId, managerId);
            turn.Change(new TeamChange(turn.TenantId, repId, rep, TeamStep.Set, new ManagerLink(managerId, manager, turn.Now)));
            ManagerNotices.Tell(talk, repId, new(TeamStep.Set, managerId, manager));
            ManagerNotices.Tell(talk, managerId, new(TeamStep.Set, repId, rep, ToManager: true));
            done.Add(repId, talk.In(new Text($"{rep} to {manager}", $"{rep}→{manager}")));
        }

        var words = done.Count switch
        {
            0 => new Text("Nothing was set: these people have changed since. Write it once more.", "没有设置：这些人的情况已有变化，请重新写一次。"),
            1 => new Text($"Set: {done.Values.First()}. Both are told.", $"已设置：{done.Values.First()}，双方都会收到通知。"),
            _ => new Text($"{done.Count} managers are set; everybody is told.", $"已设置{done.Count}位经理，相关的人都会收到通知。"),
        };
        await NoteAsync(talk, words, cancellationToken);
    }

    private static Task NoteAsync(Talk talk, Text words, CancellationToken cancellationToken) => talk.ReplaceAsync(
        CardMessage.Of(NoteCard.Draw(
            new NoteView(talk.In(new Text("Managers", "经理")), talk.In(words), [new(talk.In(new Text("Set more", "继续设置")), ManagerVerbs.SetHelp, CardIds.None)]), talk.Pen)),
        cancellationToken);

    private static Text Unclear(string typed, IReadOnlyList<TeamMember> meant) => meant.Count == 0
        ? new($"no colleague called {typed} has opened me yet", $"没有叫“{typed}”的同事用过我")
        : new($"which {typed}: {Say.List([.. meant.Select(one => one.Name)], Language.English)}?", $"“{typed}”是哪一位：{Say.List([.. meant.Select(one => one.Name)], Language.Chinese)}？");

    private static Text Against(Objection objection, string rep, string manager) => objection switch
    {
        Objection.Self => new("cannot be their own manager", "不能是自己的经理"),
        Objection.Circle => new($"{manager} reports to {rep}, that would be a circle", $"{manager}向{rep}汇报，会形成循环"),
        Objection.Gone => new($"{manager} has removed me from Teams", $"{manager}已在Teams里移除了我"),
        _ => new($"{manager} has not opened me yet", $"{manager}还没用过我"),
    };
}
