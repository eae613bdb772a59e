using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Local.Demo;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>
/// The team of dialogue 7.9 on its Monday: eleven deals of two reps, with the counts and sums of the text, and a colleague
/// who writes the bids.
/// </summary>
internal sealed record TeamOffice(Bench.Bench Bench, Person Manager, Person WangLei, Person LiNa, Person Bids) : IAsyncDisposable
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public Tables Tables => Bench.Bot.Services.GetRequiredService<Tables>();

    /// <summary>Opens it; everybody speaks the language of this locale.</summary>
    public static async Task<TeamOffice> OpenAsync(string locale, params string[] settings)
    {
        var bench = await Office.OpenAsync(settings);
        var chinese = locale == "zh-CN";
        var office = new TeamOffice(
            bench,
            bench.Person(chinese ? "张敏" : "Zhang Min", locale),
            bench.Person(chinese ? "王磊" : "Wang Lei", locale),
            bench.Person(chinese ? "李娜" : "Li Na", locale),
            bench.Person(chinese ? "赵强" : "Zhao Qiang", locale));
        foreach (var person in new[] { office.Manager, office.WangLei, office.LiNa, office.Bids })
        {
            await person.Installs();
        }

        await office.ReportsAsync(office.WangLei, office.Manager);
        await office.ReportsAsync(office.LiNa, office.Manager);
        foreach (var deal in Deals(office, chinese ? Language.Chinese : Language.English))
        {
            await office.SaveAsync(deal);
        }

        return office;
    }

    /// <summary>Somebody reports to somebody from now on.</summary>
    public Task ReportsAsync(Person rep, Person manager, TeamStep step = TeamStep.Set) => Tables.Teams.ApplyAsync(new TeamChange(
        Tests.Bench.Bench.TenantId, rep.AadObjectId, rep.Name, step, new ManagerLink(manager.AadObjectId, manager.Name, Bench.Time.GetUtcNow())));

    /// <summary>A deal as it is stored.</summary>
    public async Task<Deal> DealAsync(string code)
    {
        foreach (var owner in new[] { WangLei, LiNa })
        {
            if (await Tables.Deals.FindAsync(Tests.Bench.Bench.TenantId, $"demo-{code}-{owner.AadObjectId}") is { } stored)
            {
                return stored.Deal;
            }
        }

        throw new Xunit.Sdk.XunitException($"There is no deal {code}.");
    }

    /// <summary>Stores a deal as the bot does, outside of a turn.</summary>
    public async Task SaveAsync(Deal deal)
    {
        var now = Bench.Time.GetUtcNow();
        var before = await Tables.Deals.FindAsync(deal.TenantId, deal.Id);
        await Tables.Deals.CommitAsync(before, deal, new DealWrite("test", new DealTurn($"test-{Guid.NewGuid():N}", "{}"), deal.OwnerId, now));
        await Tables.Lists.ConfirmAsync(DealSummary.Of(deal, TimeZoneInfo.ConvertTime(now, Shanghai)));
        if (before is null && await Tables.Accounts.FindAsync(deal.TenantId, deal.AccountId) is null)
        {
            var account = new Account { Id = deal.AccountId, TenantId = deal.TenantId, Name = deal.AccountName, Class = deal.Type == DealType.KeyAccount ? AccountClass.KeyAccount : AccountClass.ProjectCustomer };
            await Tables.Accounts.ApplyAsync(AccountTable.Write(null, account, deal.OwnerId, deal.OwnerName, $"test-{Guid.NewGuid():N}", now)!);
        }

        await Tables.Accounts.ListAsync(new AccountDeal(deal.TenantId, deal.AccountId, deal.Id, deal.OwnerId));
    }

    public ValueTask DisposeAsync() => Bench.DisposeAsync();

    private static IEnumerable<Deal> Deals(TeamOffice office, Language language)
    {
        // Critical: ten points and more.
        yield return Of(Own("port", DealType.KeyAccount, Stage.Analysis, new("Port Group", "港口集团"), new("Crane control", "岸桥控制"), 16_000_000) with
        {
            DaysInStage = 130,
            Answers = [.. Demo("lakeside").Answers.Take(5)],
            People = [new(new("Mr Shen", "沈工"), null, [BuyingRole.User], 3, 1, 2, 44)],
        }, office.LiNa);
        yield return Slipped(Of(Own("riverside", DealType.ActiveProject, Stage.Procurement, new("Riverside Chemicals", "河岸化工"), new("Drying unit", "干燥装置"), 11_400_000) with
        {
            DaysToClose = -20,
            Answers = HalfKnown,
            People =
            [
                new(new("Mr Sun", "孙厂长"), null, [BuyingRole.User], 3, 1, 2, 9),
                new(new("Ms Guo", "郭总"), null, [BuyingRole.DecisionMaker], 5, 0, 1, 50),
            ],
            Next = (new("Call legal", "问法务"), -5, StepOwner.Us),
        }, office.WangLei), office);

        // Serious: seven to nine.
        yield return Of(Own("institute", DealType.ActiveProject, Stage.Selection, new("Design Institute", "某设计院"), new("Drawing platform", "图纸平台"), 10_500_000) with
        {
            Answers = HalfKnown,
            People =
            [
                new(new("Ms Wen", "文工"), null, [BuyingRole.User], 3, 1, 2, 5),
                new(new("Director Wei", "魏院长"), null, [BuyingRole.DecisionMaker], 5, null, 0, null),
            ],
        }, office.LiNa);
        yield return Of(Demo("huadong") with
        {
            Code = "steel", Account = new("Steel Works", "某钢厂"), Title = new("Furnace monitoring", "高炉监测"), Amount = 22_000_000, DaysToClose = -16,
            People = [.. Demo("huadong").People.Select(person => person with { DaysSinceTouch = 30 })], Next = null,
        }, office.WangLei);
        yield return WithBids(Of(Own("waterworks", DealType.PassiveProject, Stage.Selection, new("Waterworks", "某县水厂"), new("Pump control", "泵站控制"), 3_400_000) with
        {
            DaysToClose = -3,
            Answers =
            [
                Choice("ORIGIN", "public", Evidence.Verified), Choice("NEEDBY", "vendor_open", Evidence.Stated), Choice("DEADLINE", "tight", Evidence.Stated),
                Choice("QUALIF", "meets", Evidence.Verified), Choice("COACH", "friendly", Evidence.Verified), Choice("ROLE_PP", "unsigned", Evidence.Stated),
                Choice("DM", "no", Evidence.Verified),
            ],
            People = [new(new("Mr Kong", "孔工"), null, [BuyingRole.User], 2, 0, 1, 20)],
        }, office.LiNa), office);

        // Warning: four to six.
        yield return Of(Demo("lakeside") with
        {
            People = [.. Demo("lakeside").People.Select((person, at) => person with { DaysSinceTouch = at == 0 ? 16 : 20 })], Next = null,
        }, office.WangLei);
        yield return Of(Demo("hospital"), office.LiNa) with { Influences = [new("p1", "p3", 2, InfluenceKind.Advises), new("p3", "p2", 3, InfluenceKind.Advises)] };
        yield return Of(Demo("university") with { People = [.. Demo("university").People.Select(person => person with { DaysSinceTouch = person.DaysSinceTouch + 5 })] }, office.LiNa);
        yield return WithBids(Of(Demo("airport") with { People = [.. Demo("airport").People.Select(person => person with { DaysSinceTouch = person.DaysSinceTouch + 8 })] }, office.WangLei), office);

        // Watch, and nothing.
        yield return Of(Demo("metro") with { Stage = Stage.Analysis, Next = (new("Test report review", "评审测试报告"), -5, StepOwner.Customer) }, office.WangLei);
        yield return Of(Demo("huadong"), office.WangLei);

        Deal Of(DemoDeal sample, Person owner) =>
            sample.For(Tests.Bench.Bench.TenantId, owner.AadObjectId, owner.Name, AccountTable.IdOf(sample.Account.In(language)), language, office.Bench.Time.GetUtcNow(), Shanghai);
    }

    // Enough for a verdict, and less than a Go needs.
    private static ImmutableArray<Answer> HalfKnown => [.. Demo("hospital").Answers.Where(answer => answer.Key != "DM").Take(8)];

    private static DemoDeal Demo(string code) => DemoDeals.All.First(deal => deal.Code == code);

    private static DemoDeal Own(string code, DealType type, Stage stage, Text account, Text title, decimal amount) => new(code, type, stage, account, title, amount);

    private static Deal WithBids(Deal deal, TeamOffice office) => deal with { Team = [new(OurRole.BidManager, office.Bids.Name, BuyingRole.Purchaser)] };

    // Moved later three times, 70 days in all.
    private static Deal Slipped(Deal deal, TeamOffice office)
    {
        var close = deal.ExpectedClose!.Value;
        var at = office.Bench.Time.GetUtcNow();
        return deal with
        {
            CloseMoves =
            [
                new(close.AddDays(-70), close.AddDays(-50), null, at.AddDays(-80)), new(close.AddDays(-50), close.AddDays(-25), null, at.AddDays(-60)),
                new(close.AddDays(-25), close, null, at.AddDays(-40)),
            ],
        };
    }

    private static Answer Choice(string key, string option, Evidence evidence) =>
        new() { Key = key, State = AnswerState.Answered, Value = new AnswerValue.Choice(option), Evidence = evidence, By = string.Empty, At = default };
}
