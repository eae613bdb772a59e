using SalesBot.Administration;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Tenants;

namespace SalesBot.Tests.Tenants;

/// <summary>What was set for a company, and what of it holds when.</summary>
public class TenantSettingsTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Of_each_name_the_latest_day_that_has_come_counts_and_of_one_day_what_was_said_last()
    {
        var settings = new TenantSettings(
        [
            Set("A", "1", 0), Set("A", "3", 10), Set("A", "2", 5), Set("B", "x", 0), Set("B", null, 4), Set("C", "first", 2), Set("C", "second", 2),
        ]);

        Assert.Equal(["1", "1", "2", "3"], new[] { 0, 4, 5, 10 }.Select(days => settings.On(Monday.AddDays(days))["A"]));
        Assert.Equal("x", settings.On(Monday)["B"]);
        Assert.DoesNotContain("B", settings.On(Monday.AddDays(4)).Keys);
        Assert.Equal("second", settings.On(Monday.AddDays(2))["C"]);
        Assert.Empty(settings.On(Monday.AddDays(-1)));
        Assert.Equal([("C", "second"), ("B", null), ("A", "2"), ("A", "3")], settings.After(Monday).Select(change => (change.Name, change.Value)));
    }

    [Fact]
    public void Every_number_has_a_name_in_both_languages_in_one_group()
    {
        var named = NumberTable.Groups.SelectMany(group => group.Numbers).ToList();

        Assert.Equal(AlertNumbers.Names.Order(StringComparer.Ordinal), named.Select(number => number.Name).Order(StringComparer.Ordinal));
        Assert.All(named, number => Assert.True(number.Label.En.Length is > 3 and <= 45 && number.Label.Zh.Length is > 1 and <= 16, number.Name));
        Assert.All(NumberTable.Groups, group => Assert.InRange(group.Numbers.Length, 1, 6));
    }

    [Theory]
    [InlineData("GoLinePassive", "72", "72")]
    [InlineData("GoLinePassive", "７２", "72")]
    [InlineData("GoLinePassive", "101", null)]
    [InlineData("GoLinePassive", "0", null)]
    [InlineData("GoLinePassive", "-5", null)]
    [InlineData("GoLinePassive", "seventy", null)]
    [InlineData("GoLinePassive", "7.5", null)]
    [InlineData("GoCoverage", "75%", "0.75")]
    [InlineData("GoCoverage", "75", "0.75")]
    [InlineData("GoCoverage", "62.5 %", "0.625")]
    [InlineData("GoCoverage", "140", null)]
    [InlineData("OverrunWarn", "1.25", "1.25")]
    [InlineData("OverrunWarn", "1,25", null)]
    [InlineData("PushPause", "99999", null)]
    [InlineData("PushPause", "1e3", null)]
    public void A_number_is_read_as_it_is_shown_and_nothing_else_is_taken(string name, string typed, string? read)
    {
        Assert.Equal(read, NumberText.Read(NumberTable.Find(name)!, typed, out var problem));
        Assert.True(problem.En.Length > 10 && problem.Zh.Length > 4);
    }

    [Fact]
    public void Every_number_shown_can_be_typed_back()
    {
        Assert.All(NumberTable.Groups.SelectMany(group => group.Numbers), number =>
        {
            var value = AlertNumbers.ValueOf(AlertRules.Default, number.Name);
            var read = NumberText.Read(number, NumberText.Plain(number.Unit, value), out _);
            Assert.Equal(value, double.Parse(read!, System.Globalization.CultureInfo.InvariantCulture), precision: 6);
        });
    }

    [Fact]
    public void What_is_set_stands_over_the_configuration()
    {
        var options = new AlertOptions { TimeZone = "Europe/Berlin" };
        options.Numbers["PushPause"] = "4";
        options.Holidays.Add("2026-12-24");
        var rules = options.With(new Dictionary<string, string>
        {
            ["Numbers:GoLinePassive"] = "72", ["TypicalDays:KA:SEL"] = "50", ["NoTouchDays:KA:SEL"] = "9/20", ["Holidays:2026-12-28/2026-12-31"] = "yes", ["WorkingDays:2026-12-26"] = "yes", ["Calendar"] = "None",
        }).ToRules();

        Assert.Equal((72, 4, "Europe/Berlin", false), (rules.Parameters.GoLinePassive, rules.Limits.PushPause, rules.ZoneId, rules.Calendar.HasChinaHolidays));
        Assert.Equal((50, (9, 20)), (rules.Parameters.Stages.Typical(SalesBot.Sales.Deals.DealType.KeyAccount, SalesBot.Sales.Deals.Stage.Selection), rules.Parameters.Stages.NoTouch(SalesBot.Sales.Deals.DealType.KeyAccount, SalesBot.Sales.Deals.Stage.Selection)));
        Assert.Equal([false, false, true], new[] { 24, 28, 26 }.Select(day => rules.Calendar.IsWorkingDay(new DateOnly(2026, 12, day))));
        Assert.Single(options.Holidays);
    }

    private static SettingChange Set(string name, string? value, int days) => new("tenant", name, value, Monday.AddDays(days), "ada", "Ada", DateTimeOffset.UnixEpoch);
}
