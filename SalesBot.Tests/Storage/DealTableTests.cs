using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

public class DealTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private readonly string id = "deal-" + Guid.NewGuid().ToString("N");
    private int operations;

    private DealTable Deals => fixture.Tables.Deals;

    [Fact]
    public async Task A_deal_with_everything_reads_back_as_it_was()
    {
        var deal = Full();

        await CommitAsync(null, deal);

        var read = (await FindAsync())!;
        Assert.Equal(1, read.Version);
        Assert.True(DealRows.Same(deal, read.Deal));
        Assert.Equal(deal with { Visits = read.Deal.Visits, Answers = read.Deal.Answers, People = read.Deal.People, NextSteps = read.Deal.NextSteps }, read.Deal);
        Assert.Equal(["z-first", "a-second"], read.Deal.People.Select(person => person.Id));
        Assert.Equal(["z-step", "a-step"], read.Deal.NextSteps.Select(step => step.Id));
        Assert.Equal(StringComparer.Ordinal, read.Deal.Answers.KeyComparer);
    }

    [Fact]
    public async Task The_people_of_a_deal_read_back_with_their_arrows_committees_and_team()
    {
        var person = new Person
        {
            Id = "p1", Name = "钱总工", Roles = [BuyingRole.Gatekeeper, BuyingRole.Blocker], Stance = -1, StanceIsAssumed = true,
            PersonalWin = "first digital plant", DecisionCriteria = "runs ten years", BriefSentOn = new DateOnly(2026, 3, 1), Expertise = Expertise.NonExpert,
        };
        var deal = DealSamples.New(id) with
        {
            People = [person, new Person { Id = "p2", Name = "outside expert", NameIsTitle = true, IsSeat = true }],
            Influences = [new InfluenceEdge("p1", "p2", 3, InfluenceKind.Reports)],
            Committees =
            [
                new Committee
                {
                    Kind = CommitteeKind.Evaluation, Origin = CommitteeOrigin.Mixed, Duties = [CommitteeDuty.Feasibility, CommitteeDuty.FinalResult], Seats = 5, StandardAuthor = "设计院",
                    Members = [new CommitteeMember("p1", IsChair: true, ExpectedVote: ExpectedScore.Us)], Criteria = [new EvaluationCriterion("c1", "price", 40)], Expected = [new ExpectedScore("c1", "Delta", 70)],
                },
            ],
            Team = [new TeamAssignment(OurRole.PresalesArchitect, "Li Na", BuyingRole.TechnicalExpert)],
        };

        await CommitAsync(null, deal);

        var read = (await FindAsync())!.Deal;
        Assert.True(DealRows.Same(deal, read));
        Assert.Equal(person with { Roles = read.People[0].Roles, HeldRoles = read.People[0].HeldRoles }, read.People[0]);
        Assert.Equal((deal.Influences[0], deal.Team[0], true), (read.Influences[0], read.Team[0], read.People[1].IsSeat));
        Assert.Equal(deal.Committees[0].Members, read.Committees[0].Members.AsEnumerable());
        Assert.Equal(deal.Committees[0].Expected, read.Committees[0].Expected.AsEnumerable());
    }

    [Fact]
    public async Task A_commit_on_an_old_version_is_refused_and_changes_nothing()
    {
        await CommitAsync(null, DealSamples.New(id));
        var (one, other) = ((await FindAsync())!, (await FindAsync())!);

        Assert.Equal(BatchResult.Committed, await CommitAsync(one, one.Deal.With(DealSamples.Choice("BUDGET", "yes"))));
        Assert.Equal(BatchResult.Conflict, await CommitAsync(other, other.Deal.With(DealSamples.Choice("RIVAL", "yes"))));
        Assert.Equal(BatchResult.Conflict, await CommitAsync(null, DealSamples.New(id)));

        Assert.Equal(["BUDGET"], (await FindAsync())!.Deal.Answers.Keys);
    }

    [Fact]
    public async Task Every_revision_of_an_answer_is_kept_also_when_it_was_taken_back()
    {
        await CommitAsync(null, DealSamples.New(id));
        await ChangeAsync(deal => deal.With(DealSamples.Choice("BUDGET", "one")));
        await ChangeAsync(deal => deal.With(DealSamples.Choice("BUDGET", "two", DealSamples.Start.AddDays(1))));
        Assert.Equal(new AnswerValue.Choice("one"), (await RevisionAsync(1))?.Value);

        await ChangeAsync(deal => deal with { Answers = deal.Answers.Remove("BUDGET") });
        Assert.Equal(new AnswerValue.Choice("two"), (await RevisionAsync(2))?.Value);

        await ChangeAsync(deal => deal.With(DealSamples.Choice("BUDGET", "three", DealSamples.Start.AddDays(2))));
        await ChangeAsync(deal => deal.With(DealSamples.Choice("BUDGET", "four", DealSamples.Start.AddDays(3))));
        Assert.Equal(new AnswerValue.Choice("three"), (await RevisionAsync(1))?.Value);
        Assert.Null(await RevisionAsync(7));
    }

    [Fact]
    public async Task Only_rows_that_differ_are_written_and_the_audit_says_what_they_were()
    {
        await CommitAsync(null, Full());
        await ChangeAsync(deal => deal.With(DealSamples.Choice("BUDGET", "other")) with { Title = "two lines", NextSteps = deal.NextSteps.RemoveAt(0) });

        var last = (await EventsAsync())[0];
        Assert.Equal([".deal", "answer|BUDGET", "step|z-step"], last.Changes.Select(change => change.What).Order(StringComparer.Ordinal));
        Assert.Equal(("rep-1", "op-2"), (last.By, last.Operation));
        var answer = last.Changes.Single(change => change.What == "answer|BUDGET");
        Assert.Contains("\"yes\"", answer.Before);
        Assert.Contains("\"other\"", answer.After);
        Assert.Null(last.Changes.Single(change => change.What == "step|z-step").After);
        Assert.DoesNotContain((await FindAsync())!.Deal.NextSteps, step => step.Id == "z-step");
    }

    [Fact]
    public async Task Events_come_newest_first()
    {
        await CommitAsync(null, DealSamples.New(id));
        await ChangeAsync(deal => deal with { Title = "b" });
        await ChangeAsync(deal => deal with { Title = "c" });

        Assert.Equal(["op-3", "op-2", "op-1"], (await EventsAsync()).Select(happened => happened.Operation));
    }

    [Fact]
    public async Task A_deal_of_a_newer_version_is_not_read()
    {
        await CommitAsync(null, DealSamples.New(id));
        var table = fixture.Raw("Deals");
        var header = (await table.GetEntityAsync<Azure.Data.Tables.TableEntity>(Keys.Deal("tenant-1", id), Keys.DealRow.Header)).Value;
        header["Schema"] = DealRows.Schema + 1;
        await table.UpdateEntityAsync(header, header.ETag);

        Assert.Equal(StoredDataFault.Newer, (await Assert.ThrowsAsync<StoredDataException>(FindAsync)).Fault);
    }

    [Fact]
    public async Task A_row_with_members_of_an_older_version_reads_with_defaults()
    {
        await CommitAsync(null, DealSamples.New(id));
        var table = fixture.Raw("Deals");
        var header = (await table.GetEntityAsync<Azure.Data.Tables.TableEntity>(Keys.Deal("tenant-1", id), Keys.DealRow.Header)).Value;
        header["Json"] = $$"""{"id":"{{id}}","tenantId":"tenant-1","accountId":"a","accountName":"A","title":"t","type":"KeyAccount","ownerId":"rep-1","ownerName":"Li Na","openedAt":"2026-03-02T09:00:00+00:00","gone":1}""";
        await table.UpdateEntityAsync(header, header.ETag);

        Assert.Equal(Outcome.Open, (await FindAsync())!.Deal.Outcome);
    }

    private Deal Full() => DealSamples.New(id) with
    {
        Origin = TenderOrigin.Agent,
        BuyerKind = BuyerKind.Private,
        Amount = new Money(7_200_000m, "CNY"),
        ExpectedClose = new DateOnly(2026, 6, 30),
        LastShown = new ShownScore(DealSamples.Start, 61.4, 0.7, "CONDITIONAL"),
        Tender = new TenderCalendar { BidDeadline = DealSamples.Start.AddDays(40) },
        Visits = [new StageVisit(Stage.Research, 1, DealSamples.Start, DealSamples.Start.AddDays(2)), new StageVisit(Stage.Analysis, 1, DealSamples.Start.AddDays(2), null, "跳过")],
        Answers = new[]
        {
            DealSamples.Choice("BUDGET", "yes"),
            DealSamples.Choice("SCALE", "x") with { Value = new AnswerValue.Scale(4) },
            DealSamples.Choice("PARTS", "x") with { Value = Parts() },
            DealSamples.Choice("MONEY", "x") with { Value = new AnswerValue.Budget("B2", new Money(1m, "USD"), 2027) },
            DealSamples.Choice("RATE", "x") with { Value = new AnswerValue.Ratings(Ratings(("b", 2), ("A", 5)), Ratings(("a", 1))) },
            DealSamples.Choice("PP-05", "x") with { Value = new AnswerValue.CharterAndBudget(Parts(), Evidence.Stated, null, Evidence.Unknown) },
            new Answer { Key = "NONE", State = AnswerState.DontKnow, By = "rep-1", At = DealSamples.Start },
        }.ToImmutableSortedDictionary(answer => answer.Key, answer => answer, StringComparer.Ordinal),
        People =
        [
            new Person { Id = "z-first", Name = "Ms Song", Roles = [BuyingRole.Coach, BuyingRole.Sponsor], Influence = 4, Stance = -1 },
            new Person { Id = "a-second", Name = "生产副总", NameIsTitle = true, LastTwoWayTouch = new DateOnly(2026, 2, 1) },
        ],
        NextSteps =
        [
            new NextStep("z-step", "send the plan", new DateOnly(2026, 3, 9), StepOwner.Us, "Ms Song"),
            new NextStep("a-step", "回复", new DateOnly(2026, 3, 8), StepOwner.Customer, null, DealSamples.Start),
        ],
    };

    private static AnswerValue.Parts Parts() => new(new Dictionary<string, bool> { ["b"] = true, ["A"] = false }.ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static ImmutableSortedDictionary<string, int> Ratings(params (string Key, int Value)[] ratings) =>
        ratings.ToImmutableSortedDictionary(rating => rating.Key, rating => rating.Value, StringComparer.Ordinal);

    private Task<StoredDeal?> FindAsync() => Deals.FindAsync("tenant-1", id, "conversation");

    private Task<Answer?> RevisionAsync(int revision) => Deals.AnswerRevisionAsync("tenant-1", id, "BUDGET", revision);

    private async Task ChangeAsync(Func<Deal, Deal> change)
    {
        var before = (await FindAsync())!;
        Assert.Equal(BatchResult.Committed, await CommitAsync(before, change(before.Deal)));
    }

    private Task<BatchResult> CommitAsync(StoredDeal? before, Deal after)
    {
        var operation = $"op-{++operations}";
        return Deals.CommitAsync(before, after, new DealWrite("conversation", new DealTurn(operation, "{}"), "rep-1", DealSamples.Start.AddMinutes(operations)));
    }

    private async Task<List<DealEvent>> EventsAsync()
    {
        var events = new List<DealEvent>();
        await foreach (var happened in Deals.EventsAsync("tenant-1", id))
        {
            events.Add(happened);
        }

        return events;
    }
}
