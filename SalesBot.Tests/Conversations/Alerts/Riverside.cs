using Microsoft.Extensions.DependencyInjection;
using SalesBot.Alerts;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>The office of dialogue 7.8: Wang Lei with the stalled deal (case ST4), Ms Li above him, Ms Xu above her, two colleagues beside.</summary>
internal sealed class Riverside : IAsyncDisposable
{
    public const string DealId = "dl-riverside";

    private Riverside(Bench.Bench office, string locale)
    {
        (Office, Language) = (office, locale == "zh-CN" ? Language.Chinese : Language.English);
        (Rep, Manager, Director) = (office.Person(Say("Wang Lei", "王磊"), locale), office.Person(Say("Ms Li", "李经理"), locale), office.Person(Say("Ms Xu", "徐总监"), locale));
        (LiNa, ZhaoMin) = (office.Person(Say("Li Na", "李娜"), locale), office.Person(Say("Zhao Min", "赵敏"), locale));
    }

    public Bench.Bench Office { get; }

    public Language Language { get; }

    public Person Rep { get; }

    public Person Manager { get; }

    public Person Director { get; }

    public Person LiNa { get; }

    public Person ZhaoMin { get; }

    public Tables Tables => Office.Bot.Services.GetRequiredService<Tables>();

    public static async Task<Riverside> OpenAsync(string locale, params string[] settings)
    {
        var story = new Riverside(await Conversations.Office.OpenAsync(settings), locale);
        foreach (var person in new[] { story.Rep, story.Manager, story.Director, story.LiNa, story.ZhaoMin })
        {
            await person.Installs();
        }

        foreach (var (person, manager) in new[] { (story.Rep, story.Manager), (story.LiNa, story.Manager), (story.ZhaoMin, story.Manager), (story.Manager, story.Director) })
        {
            await story.ReportsAsync(person, manager);
        }

        await story.PutAsync(story.Deal());
        return story;
    }

    public Task ReportsAsync(Person person, Person manager) => Tables.Teams.ApplyAsync(
        new TeamChange(Bench.Bench.TenantId, person.AadObjectId, person.Name, TeamStep.Set, new ManagerLink(manager.AadObjectId, manager.Name, Office.Time.GetUtcNow())));

    public string Say(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    public async Task<Deal> NowAsync(string id = DealId) => (await Tables.Deals.FindAsync(Bench.Bench.TenantId, id))!.Deal;

    public async Task PutAsync(Deal deal)
    {
        var before = await Tables.Deals.FindAsync(deal.TenantId, deal.Id);
        var now = Office.Time.GetUtcNow();
        await Tables.Looks.PutAsync(new Look(deal.TenantId, deal.Id, now, now));
        await Tables.Deals.CommitAsync(before, deal, new DealWrite("test", new DealTurn($"test-{before?.Version ?? 0}", "{}"), deal.OwnerId, now) { LookAt = now });
        await Tables.Lists.ConfirmAsync(DealSummary.Of(deal, Office.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(8))));
    }

    /// <summary>The sweep finds the deal, and the delivery tells whom it concerns.</summary>
    public Task RaisesAsync() => Office.BackgroundRuns();

    /// <summary>Days go by. Whoever delivered before them has first to see that nobody else does by now.</summary>
    public async Task Later(TimeSpan time)
    {
        Office.Passes(time);
        await Settles();
    }

    /// <summary>The next working morning, with what the nights between found.</summary>
    public async Task Morning()
    {
        await Office.MorningComes();
        await Settles();
    }

    /// <summary>Everything that is due is found and told.</summary>
    public async Task Settles()
    {
        for (var rounds = 0; rounds < 3; rounds++)
        {
            await Office.BackgroundRuns();
            Office.Passes(TimeSpan.FromMinutes(2));
        }
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    /// <summary>Case ST4 on the Monday of the dialogues.</summary>
    public Deal Deal()
    {
        var now = Office.Time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(8)).DateTime);
        return new Deal
        {
            Id = DealId,
            TenantId = Bench.Bench.TenantId,
            AccountId = "ac-riverside",
            AccountName = Say("Riverside Chemicals", "河岸化工"),
            Title = Say("Drying unit", "干燥装置"),
            Type = DealType.ActiveProject,
            Tier = Tier.A,
            Amount = new Money(11_400_000, "CNY"),
            OwnerId = Rep.AadObjectId,
            OwnerName = Rep.Name,
            OpenedAt = now.AddDays(-200),
            Visits = [new StageVisit(Stage.Procurement, 1, now.AddDays(-25))],
            ExpectedClose = today.AddDays(-20),
            CloseMoves =
            [
                new(today.AddDays(-90), today.AddDays(-70), null, now.AddDays(-80)),
                new(today.AddDays(-70), today.AddDays(-45), null, now.AddDays(-60)),
                new(today.AddDays(-45), today.AddDays(-20), null, now.AddDays(-40)),
            ],
            People =
            [
                new() { Id = "p1", Name = Say("Sun", "孙厂长"), Position = Say("plant manager", "工厂"), Roles = [BuyingRole.User], Influence = 3, Stance = 1, Strength = 3, LastTwoWayTouch = today.AddDays(-9) },
                new() { Id = "p2", Name = Say("Mr Zhou", "周总"), Roles = [BuyingRole.DecisionMaker], Influence = 5, Stance = 0, Strength = 1, LastTwoWayTouch = today.AddDays(-50) },
                new() { Id = "p3", Name = Say("Ms Ding", "丁经理"), Roles = [BuyingRole.Purchaser], Influence = 3, Stance = 0, Strength = 2, LastTwoWayTouch = today.AddDays(-12) },
                new() { Id = "p4", Name = Say("Engineer Fan", "范工"), Roles = [BuyingRole.TechnicalExpert], Influence = 3, Stance = 1, Strength = 2, LastTwoWayTouch = today.AddDays(-15) },
            ],
            NextSteps = [new NextStep("s1", Say("contract draft back", "合同稿返回"), today.AddDays(-5), StepOwner.Customer)],
            Touches =
            [
                new()
                {
                    Id = "t1", On = today.AddDays(-9), Channel = TouchChannel.Call, Direction = TouchDirection.TwoWay, By = Rep.AadObjectId, At = now.AddDays(-9),
                    Summary = Say("waiting for legal", "在等法务"), People = [new Impression("p1")],
                },
            ],
        };
    }
}
