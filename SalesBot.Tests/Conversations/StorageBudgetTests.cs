using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using SalesBot.Bot.Reading;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>
/// What each command costs in storage calls, the budget being one parallel read, one commit and the mark "answered".
/// The meter is the process's own, so nothing else may run meanwhile.
/// </summary>
[Collection(nameof(StorageBudgetTests))]
public sealed class StorageBudgetTests : IDisposable
{
    // State, operation and user are read at once; the conversation is committed, and the operation marked as answered.
    private const int Talk = 3 + 1 + 1;

    // A deal that is known beforehand is read with them, and written in one batch before the conversation.
    private const int DealRead = 1;
    private const int DealWritten = 1;

    // The row of the owner's list, written beside the conversation when what it shows has changed.
    private const int ListRow = 1;

    // "undo" reads what it takes back.
    private const int Event = 1;

    // "my deals", or a deal named in words: one more read finds it.
    private const int Found = 1;

    // When the deal is to be looked at, written before its batch if that moved nearer: here, because its alert changed.
    private const int Look = 1;

    // Who reports to the speaker: also whether a manager looks.
    private const int Team = 1;

    // A day to be reminded of.
    private const int Reminder = 1;

    // A customer with the list of its deals, and one batch beside the conversation where it changes.
    private const int Customer = 1;
    private const int CustomerWritten = 1;

    private readonly ConcurrentQueue<int> _calls = new();
    private readonly MeterListener _listener = new();

    public StorageBudgetTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "salesbot.turn.storage_calls")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((_, calls, _, _) => _calls.Enqueue(calls));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Every_command_stays_within_its_budget()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        _calls.Clear();

        await Costs(rep.Says("help"), Talk);
        await Costs(rep.Says("my deals"), Talk + Found);
        await Costs(rep.Says("qualify lakeside"), Talk + Found + DealRead);

        // The first save of a day writes the list's row too: it tells on which day a deal changed.
        await Costs(rep.Fills("known", "content,steps").Clicks("Save"), Talk + DealRead + DealWritten + ListRow);
        await Costs(rep.Says("about ninety percent of our price next year, says purchasing"), Talk + DealRead + DealWritten + 1);
        await Costs(rep.Clicks("Don’t know yet"), Talk + DealRead + DealWritten);
        await Costs(rep.Says("undo"), Talk + DealRead + Event + DealWritten + ListRow);
        await Costs(rep.Says("stop"), Talk + DealRead + 1);
        await Costs(rep.Says("score"), Talk + DealRead + DealWritten + ListRow);
        await Costs(rep.Says("switch to Chinese"), Talk + DealRead + 1);
        await Costs(rep.Says("switch to English"), Talk + DealRead + 1);
        await Costs(rep.Says("deals without next step"), Talk + DealRead + Found);
        await Costs(rep.Says("brief huadong, one page, both languages"), Talk + DealRead + Found + DealRead);
    }

    [Fact]
    public async Task A_person_asked_about_and_a_draft_for_them_stay_within_theirs()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("brief huadong, one page");
        _calls.Clear();

        await Costs(rep.Says("what about Mr Wu?"), Talk + DealRead + Found);
        await Costs(rep.Says("draft"), Talk + DealRead);
        await Costs(rep.Says("who can see what I wrote about Mr Wu?"), Talk + DealRead);
    }

    // Typed on a deal in focus. A question about it costs the deal's read; a change the batch and the list's row too.
    private static readonly Dictionary<CommandKind, (string Says, int Most)> Budgets = new()
    {
        [CommandKind.NewDeal] = ("new deal", Talk + DealRead),
        [CommandKind.MyDeals] = ("my deals", Talk + DealRead + Found),
        [CommandKind.OpenDeal] = ("open lakeside", Talk + DealRead + Found),
        [CommandKind.Qualify] = ("qualify", Talk + DealRead),
        [CommandKind.ShowScore] = ("score", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.WhyScore] = ("why", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.ShowAllLosses] = ("show all", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.MethodWords] = ("in MEDDPICC words", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.NextQuestions] = ("what should I ask next", Talk + DealRead),
        [CommandKind.Deadline] = ("deadline", Talk + DealRead + Found),
        [CommandKind.Undo] = ("undo", Talk + DealRead + Event + DealWritten + ListRow),
        [CommandKind.SwitchLanguage] = ("switch to English", Talk + DealRead + 1),
        [CommandKind.Help] = ("help", Talk + DealRead),
        [CommandKind.Log] = ("log call with Mr Chen, he supports us", Talk + DealRead + Found),
        [CommandKind.Next] = ("next", Talk + DealRead + Found),
        [CommandKind.MoveTouch] = ("wrong deal", Talk + DealRead + Found + Event),
        [CommandKind.Debrief] = ("debrief", Talk + DealRead),
        [CommandKind.Today] = ("today", Talk + DealRead + Found),
        [CommandKind.SetStep] = ("set next step: send the plan on Friday", Talk + DealRead + DealWritten + ListRow + Reminder),
        [CommandKind.StepDone] = ("step done", Talk + DealRead + DealWritten + ListRow + Reminder),
        [CommandKind.Promises] = ("promises", Talk + DealRead + Found),
        [CommandKind.JointPlan] = ("joint plan", Talk + DealRead),
        [CommandKind.Stage] = ("stage", Talk + DealRead),
        [CommandKind.CloseDate] = ("push to end of July", Talk + DealRead + Found),
        [CommandKind.Worth] = ("lakeside is now worth 12 million", Talk + DealRead + Found),
        [CommandKind.CloseDeal] = ("close deal", Talk + DealRead),
        [CommandKind.Reopen] = ("reopen", Talk + DealRead + Found),
        [CommandKind.ConvertDeal] = ("convert", Talk + DealRead),
        [CommandKind.CrossYear] = ("cross-year approval", Talk + DealRead),
        [CommandKind.SignContract] = ("signed, order number 4711, yesterday", Talk + DealRead + Found),
        [CommandKind.UpgradeAccount] = ("upgrade account", Talk + DealRead + Found),
        [CommandKind.Milestones] = ("milestones", Talk + DealRead),
        [CommandKind.Team] = ("team", Talk + DealRead + Team),
        [CommandKind.TeamMap] = ("team map", Talk + DealRead),
        [CommandKind.Committee] = ("committee", Talk + DealRead),
        [CommandKind.FollowOns] = ("follow-ons", Talk + DealRead),
        [CommandKind.DealFile] = ("file", Talk + DealRead),
        [CommandKind.Charter] = ("charter: timetable: March to June, says Ms Lin", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.Requirements] = ("requirement: * response in 4 hours, ours, met", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.DeliveryRisks] = ("risk: no crane on site, likely, 200k", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.Partners] = ("partner: Haitong, agent, duties: customs", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.OfferLines] = ("offer line: MES licence, 4.2m", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.Standing] = ("standing: audited accounts 2025, shown to Ms Lin", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.Tender] = ("tender", Talk + DealRead),
        [CommandKind.BidDecision] = ("bid decision", Talk + DealRead),
        [CommandKind.Report] = ("report compliance", Talk + DealRead),
        [CommandKind.Brief] = ("brief", Talk + DealRead + Found),
        [CommandKind.History] = ("history", Talk + DealRead + Event),
        [CommandKind.Privacy] = ("privacy", Talk + DealRead),
        // Who reports to whom: the colleagues' names, or the team's row list.
        [CommandKind.Manager] = ("my manager", Talk + DealRead + Found),
        [CommandKind.MyTeam] = ("my team", Talk + DealRead + Found),
        [CommandKind.SetManager] = ("set manager of Wang Lei to Zhang Min", Talk + DealRead),
        [CommandKind.Settings] = ("settings", Talk + DealRead),
        [CommandKind.CompanyQuestions] = ("company questions", Talk + DealRead),
        [CommandKind.Leave] = ("on leave next week", Talk + DealRead + Found + 1),
        [CommandKind.Map] = ("map", Talk + DealRead),
        [CommandKind.Person] = ("about Mr Chen", Talk + DealRead),
        [CommandKind.ExportPerson] = ("export what you have about Mr Chen", Talk + DealRead + Found + Team + Event),
        [CommandKind.ErasePerson] = ("delete everything about Mr Chen", Talk + DealRead + Found),
        [CommandKind.Account] = ("account", Talk + DealRead + Customer),
        [CommandKind.Suppliers] = ("suppliers: Delta, first layer", Talk + DealRead + Customer + Team + CustomerWritten),
        [CommandKind.Ladder] = ("ladder: a second order", Talk + DealRead + Customer + CustomerWritten),
        // What they mean for the deal at hand is written with it; that one ends is told before and on the day.
        [CommandKind.Scorecard] = ("scorecard: 4 4 3 4 3", Talk + DealRead + Customer + CustomerWritten + DealWritten + ListRow),
        [CommandKind.Qualifications] = ("qualifications: ISO 27001, until 31 Dec 2027", Talk + DealRead + Customer + CustomerWritten + DealWritten + ListRow + (2 * 2)),
        [CommandKind.References] = ("references: downtime cut by a third", Talk + DealRead + Customer + CustomerWritten),
        [CommandKind.Referrals] = ("referrals: plant manager of Bridge Foods, by Mr Chen", Talk + DealRead + Customer + CustomerWritten),
        [CommandKind.Service] = ("service policy: answer in 4 hours", Talk + DealRead + Customer + CustomerWritten),
        [CommandKind.Competitors] = ("competitors: Delta, ahead", Talk + DealRead + DealWritten + ListRow),
        [CommandKind.Value] = ("value card: pressed by cost, worth 2m a year", Talk + DealRead + Customer + CustomerWritten + DealWritten + ListRow),
        [CommandKind.LookBacks] = ("look backs", Talk + DealRead + Customer),
        [CommandKind.Prepare] = ("prepare visit", Talk + DealRead + Customer),
        [CommandKind.Find] = ("find lakeside", Talk + DealRead + Found + Team),
        [CommandKind.Alerts] = ("alerts", Talk + DealRead + Found + Team),
        [CommandKind.Snooze] = ("snooze hospital until tomorrow, agreed pause", Talk + DealRead + Found + Team + DealRead + DealWritten + ListRow + Look),
        [CommandKind.Acknowledge] = ("acknowledge hospital", Talk + DealRead + Found + Team + DealRead + DealWritten + ListRow),
        [CommandKind.Hold] = ("hold lakeside until tomorrow, budget freeze", Talk + DealRead + Found + Team + DealWritten + ListRow + Look),
        [CommandKind.DigestTime] = ("digest at 9:00", Talk + DealRead + 1),
        [CommandKind.Matrix] = ("matrix", Talk + DealRead),
        [CommandKind.Network] = ("network", Talk + DealRead),
    };

    // Those that look at several deals, and those that are still to come or belong to a developer's machine.
    private static readonly CommandKind[] Others = [CommandKind.Changes, CommandKind.Ripple, CommandKind.WinLoss, CommandKind.PartnerHealth, CommandKind.EffortShare, CommandKind.Demo];

    [Fact]
    public async Task Every_command_of_the_catalogue_has_a_budget_and_keeps_it()
    {
        Assert.Equal(CommandCatalog.Shown.Where(entry => !entry.Coming).Select(entry => entry.Kind).Order(), Budgets.Keys.Concat(Others).Order());
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        List<string> over = [];
        foreach (var (kind, (says, most)) in Budgets)
        {
            // So that its alert lives and no look is due: then a change costs most.
            await office.BackgroundRuns();
            await rep.Says("open lakeside");
            _calls.Clear();
            await rep.Says(says);
            Assert.True(_calls.TryDequeue(out var calls), $"{kind} was not measured.");
            if (calls > most)
            {
                over.Add($"{kind} (\"{says}\") took {calls} storage calls; its budget is {most}.");
            }

            await rep.Says("cancel");
        }

        Assert.Empty(over);
    }

    [Fact]
    public async Task What_changed_reads_the_deals_that_did_and_no_others()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        foreach (var deal in new[] { "lakeside", "metro", "hospital", "huadong", "jiangnan", "airport" })
        {
            await rep.Says($"score {deal}");
        }

        office.Passes(TimeSpan.FromDays(10));
        await rep.Says("score metro");
        _calls.Clear();
        await Costs(rep.Says("what changed since Friday"), Talk + DealRead + Found + Team + Event);
    }

    [Fact]
    public async Task A_team_costs_its_lists_and_no_deal_and_a_decision_one_deal()
    {
        await using var office = await TeamOffice.OpenAsync("en-US");
        const int people = 2;

        // For each of them their list, and who reports to them.
        const int lists = Team + (2 * people);
        _calls.Clear();

        await Costs(office.Manager.Says("team"), Talk + lists);
        await Costs(office.Manager.Says("by stage"), Talk + lists);
        await Costs(office.Manager.Says("which have not met the decision maker"), Talk + lists);
        await Costs(office.Manager.Says("how is Wang Lei doing"), Talk + lists);

        // "Why" with a name may be about a deal of their own, which is looked for first. Whether its owner reports to the manager is asked of the owner; the bid team is told where the names are known.
        const int owner = 1;
        await Costs(office.Manager.Says("why the airport"), Talk + Found + lists + DealRead + owner);
        const int colleagues = 1;
        const int tellsOwnerAndColleague = 2 * 2;
        // To the manager and to the owner, on the day of the condition.
        const int conditionLater = 2 * 2;
        await Costs(office.Manager.Clicks("Confirm joint bid"), Talk + DealRead + owner + colleagues + DealWritten + ListRow + tellsOwnerAndColleague + conditionLater + Look);
    }

    [Fact]
    public async Task A_change_of_a_living_alert_costs_one_more_row_and_only_the_first_time()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await office.BackgroundRuns();
        await rep.Says("open jiangnan");
        _calls.Clear();

        await Costs(rep.Says("step done"), Talk + DealRead + DealWritten + ListRow + Look, exactly: true);
        await rep.Says("cancel");
        _calls.Clear();
        await Costs(rep.Says("set next step: send the plan on Friday"), Talk + DealRead + DealWritten + ListRow + Reminder, exactly: true);
    }

    private async Task Costs(Exchange exchange, int most, bool exactly = false)
    {
        await exchange;
        Assert.True(_calls.TryDequeue(out var calls), "The turn was not measured.");
        Assert.True(exactly ? calls == most : calls <= most, $"{exchange.Activity["text"] ?? exchange.Activity["name"]} took {calls} storage calls; its budget is {most}.");
    }
}

/// <summary>Runs alone.</summary>
[CollectionDefinition(nameof(StorageBudgetTests), DisableParallelization = true)]
public sealed class RunsAlone;
