using SalesBot.Bot.Reading;
using SalesBot.Help;

namespace SalesBot.Tests.Bot;

/// <summary>Help shows everything that can be typed, what somebody new needs first.</summary>
public class HelpOrderTests
{
    [Fact]
    public void Each_command_stands_on_exactly_one_page() => Assert.Equal(
        CommandCatalog.Shown.Select(entry => entry.Kind).Order(),
        HelpGroups.All.SelectMany(group => group.Commands).Order());

    [Fact]
    public void A_page_keeps_its_six_lines() => Assert.All(HelpGroups.All, group => Assert.InRange(group.Commands.Length, 1, 5));

    [Fact]
    public void The_first_page_is_what_a_first_day_needs() => Assert.Equal(
        [CommandKind.NewDeal, CommandKind.MyDeals, CommandKind.Qualify, CommandKind.Log, CommandKind.Next],
        HelpGroups.All[0].Commands.AsEnumerable());
}
