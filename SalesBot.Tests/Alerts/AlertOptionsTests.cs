using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SalesBot.Bot.Tenants;
using SalesBot.Alerts;
using SalesBot.Alerts.Sweeping;
using SalesBot.Bot.Hosting;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Alerts;

/// <summary>What a tenant may set of its alerts, and that a wrong setting is refused before anything starts.</summary>
public class AlertOptionsTests
{
    [Fact]
    public void Nothing_set_is_the_numbers_of_the_domain_and_the_calendar_of_China()
    {
        var rules = Options().ToRules();

        Assert.Equal(AlertRules.Default.Fingerprint, rules.Fingerprint);
        Assert.Equal("Asia/Shanghai", rules.ZoneId);
    }

    [Fact]
    public void What_is_set_takes_the_place_of_the_default()
    {
        var rules = Options(
            ("Calendar", "None"), ("TimeZone", "Europe/Berlin"), ("Holidays:0", "2026-12-24/2027-01-03"), ("Holidays:1", "2026-08-08"), ("WorkingDays:0", "2026-12-28"),
            ("Numbers:SlipDaysWarn", "21"), ("Numbers:overrunwarn", "1.25"), ("Numbers:PushPause", "5"),
            ("Numbers:GoLinePassive", "72"), ("TypicalDays:KA:SEL", "50"), ("NoTouchDays:pp:bid", "4/8")).ToRules();

        Assert.Equal((72, 50, 45), (rules.Parameters.GoLinePassive, rules.Parameters.Stages.Typical(DealType.KeyAccount, Stage.Selection), AlertRules.Default.Parameters.Stages.Typical(DealType.KeyAccount, Stage.Selection)));
        Assert.Equal(((4, 8), (5, 10)), (rules.Parameters.Stages.NoTouch(DealType.PassiveProject, Stage.Bidding), AlertRules.Default.Parameters.Stages.NoTouch(DealType.PassiveProject, Stage.Bidding)));
        Assert.Equal((21, 1.25, 5, "Europe/Berlin"), (rules.Parameters.SlipDaysWarn, rules.Parameters.OverrunWarn, rules.Limits.PushPause, rules.ZoneId));
        Assert.Equal([(new(2026, 12, 24), 11), (new(2026, 8, 8), 1)], rules.Calendar.OwnHolidays.Select(range => (range.First, range.Days)));
        Assert.False(rules.Calendar.HasChinaHolidays);
        Assert.True(rules.Calendar.IsWorkingDay(new(2026, 12, 28)));
        Assert.Equal(56, rules.Parameters.SlipDaysCritical);
    }

    [Theory]
    [InlineData("Numbers:SlipsWarn", "1")]
    [InlineData("Numbers:ResolvePoints", "2")]
    [InlineData("Numbers:TierAFactor", "1.2500001")]
    [InlineData("Calendar", "None")]
    [InlineData("TypicalDays:KA:SEL", "46")]
    [InlineData("NoTouchDays:pp:bid", "4/10")]
    [InlineData("Holidays:0", "2026-12-24")]
    [InlineData("WorkingDays:0", "2026-12-26")]
    public void Whatever_changes_a_day_of_a_look_changes_the_fingerprint(string key, string value) =>
        Assert.NotEqual(AlertRules.Default.Fingerprint, Options((key, value)).ToRules().Fingerprint);

    [Fact]
    public void The_touch_targets_the_weights_of_the_map_and_the_upgrade_rule_can_be_set_and_count()
    {
        var numbers = Options(
            ("Numbers:TouchHighChoosing", "3"), ("Numbers:NameWeight", "1"), ("Numbers:DecisionMakerWeight", "9"), ("Numbers:SelectionCoverage", "99"),
            ("Numbers:UpgradeOrders", "1"), ("Numbers:UpgradeMonths", "6")).ToRules().Parameters;
        var deal = SampleDeals.New(DealType.ActiveProject, Stage.Selection) with
        {
            People = [new Person { Id = "p", Name = "Director He", Roles = [BuyingRole.DecisionMaker], Influence = 5, Stance = 0, Strength = 2, LastTwoWayTouch = SampleDeals.Today.AddDays(-10) }],
        };
        var account = new Account { Id = "a", TenantId = "t", Name = "Harbour", Class = AccountClass.ProjectCustomer, DirectedOrders = [SampleDeals.Today.AddMonths(-5), SampleDeals.Today.AddMonths(-8)] };

        var (usual, ours) = (PeopleMap.Of(deal, SampleDeals.Today), PeopleMap.Of(deal, SampleDeals.Today, numbers));

        // 0.4 + 0.3 + 0.15, weight 3 of 14, against (1 + 0 + 0.15) / 1.6, weight 9 of 20.
        Assert.Equal((100 * 3 * 0.85 / 14, 65), (usual.Coverage.Percent, usual.Coverage.Minimum), Nearly);
        Assert.Equal((100 * 9 * (1.15 / 1.6) / 20, 99), (ours.Coverage.Percent, ours.Coverage.Minimum), Nearly);
        Assert.DoesNotContain(usual.Risks, risk => risk.Rule == "R7");
        Assert.Contains(ours.Risks, risk => risk.Rule == "R7" && risk.Text.En.Contains("target 3", StringComparison.Ordinal));
        Assert.Equal("2 directed orders in 24 months", AccountPicture.Of(account, [], SampleDeals.Today).ReasonToUpgrade?.En);
        Assert.Equal("1 directed order in 6 months", AccountPicture.Of(account, [], SampleDeals.Today, numbers).ReasonToUpgrade?.En);
    }

    [Fact]
    public void Every_default_is_a_value_that_may_be_set()
    {
        foreach (var name in AlertNumbers.Names)
        {
            var usual = AlertNumbers.ValueOf(AlertRules.Default, name).ToString(CultureInfo.InvariantCulture);
            Assert.Empty(AlertNumbers.Wrong(new Dictionary<string, string> { [name] = usual }));
        }
    }

    [Fact]
    public void Every_name_of_a_number_can_be_set()
    {
        Assert.NotEmpty(AlertNumbers.Names);
        foreach (var name in AlertNumbers.Names)
        {
            var rules = Options(($"Numbers:{name}", "7777")).ToRules();
            Assert.NotEqual(AlertRules.Default.Fingerprint, rules.Fingerprint);
        }
    }

    [Theory]
    [InlineData("Calendar", "Moon", "\"Moon\" is not one of China, None")]
    [InlineData("TimeZone", "Mars/Olympus", "\"Mars/Olympus\" is no time zone")]
    [InlineData("TimeZone", "", "is no time zone")]
    [InlineData("Holidays:0", "2026-02-30", "must be a day")]
    [InlineData("Holidays:0", "2026-12-24/2026-12-20", "must be a day")]
    [InlineData("Holidays:0", "2026-01-01/2026-12-31", "at most 60 days")]
    [InlineData("WorkingDays:0", "tomorrow", "must be a day")]
    [InlineData("Numbers:SlipDaysWarn", "0", "above 0")]
    [InlineData("Numbers:SlipDaysWarn", "-3", "above 0")]
    [InlineData("Numbers:SlipDaysWarn", "2.5", "whole number")]
    [InlineData("Numbers:OverrunWarn", "NaN", "above 0")]
    [InlineData("Numbers:OverrunWarn", "1e9", "above 0")]
    [InlineData("Numbers:SlipDayWarn", "5", "there is no number of this name")]
    [InlineData("Numbers:GoLineActive", "101", "at most 100")]
    [InlineData("Numbers:Prior", "1.5", "at most 1.")]
    [InlineData("Numbers:GoLinePassive", "30", "NoGoLine must be below GoLinePassive")]
    [InlineData("Numbers:TouchHighSigning", "0", "above 0")]
    [InlineData("Numbers:NameWeight", "1.5", "at most 1.")]
    [InlineData("Numbers:DecisionMakerWeight", "2.5", "whole number")]
    [InlineData("Numbers:SelectionCoverage", "101", "at most 100")]
    [InlineData("Numbers:UpgradeOrders", "-1", "above 0")]
    [InlineData("TypicalDays:KA:SEL", "0", "1 to 730")]
    [InlineData("TypicalDays:KA:IMP", "40", "no usual days in IMP for KA")]
    [InlineData("TypicalDays:KB:SEL", "40", "no stage of this name")]
    [InlineData("NoTouchDays:PP:BID", "10/5", "the second larger")]
    [InlineData("NoTouchDays:PP:BID", "5", "two whole numbers")]
    [InlineData("NoTouchDays:AP:BED", "5/10", "no stage of this name")]
    [InlineData("Numbers:WarningPoints", "7", "WarningPoints must be below SeriousPoints")]
    [InlineData("Numbers:OverrunWarn", "2", "OverrunWarn must be below OverrunCritical")]
    public void A_wrong_setting_is_named(string key, string value, string problem)
    {
        var options = Options((key, value));
        var failure = Assert.Single(options.Validate(null, options).Failures!);
        Assert.Contains(problem, failure, StringComparison.Ordinal);
        Assert.StartsWith($"Alerts:{key} (Alerts__{key.Replace(":", "__", StringComparison.Ordinal)}): ", failure);
    }

    [Fact]
    public void The_program_does_not_start_and_lists_them_all()
    {
        var wrong = Assert.Throws<WrongSettingsException>(() => Program.Build(
            ["--environment", "Development", "--Storage:ConnectionString", "UseDevelopmentStorage=true", "--Alerts:Calendar", "Moon", "--Alerts:TimeZone", "nowhere", "--Alerts:Numbers:NewsDays", "0"]));

        Assert.Contains("Alerts:Calendar (Alerts__Calendar)", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Alerts:TimeZone (Alerts__TimeZone)", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Alerts:Numbers:NewsDays (Alerts__Numbers__NewsDays)", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_sweeps_by_itself()
    {
        await using var app = Program.Build(["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:ConnectionString", "UseDevelopmentStorage=true"]);

        Assert.Single(app.Services.GetServices<IHostedService>().OfType<SweepService>());
    }

    private static bool Nearly((double Percent, int Minimum) one, (double Percent, int Minimum) other) => Math.Abs(one.Percent - other.Percent) < 1e-9 && one.Minimum == other.Minimum;

    private static AlertOptions Options(params ReadOnlySpan<(string Key, string Value)> settings)
    {
        var pairs = new Dictionary<string, string?>();
        foreach (var (key, value) in settings)
        {
            pairs[$"{AlertOptions.Section}:{key}"] = value;
        }

        var options = new AlertOptions();
        new ConfigurationBuilder().AddInMemoryCollection(pairs).Build().GetSection(AlertOptions.Section).Bind(options);
        return options;
    }
}
