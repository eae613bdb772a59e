using SalesBot.Managers;

namespace SalesBot.Tests.Managers;

/// <summary>What an administrator writes, one or many at once.</summary>
public class SetManagersReadingTests
{
    [Theory]
    [InlineData("set manager of Wang Lei to Zhang Min", "Wang Lei>Zhang Min")]
    [InlineData("Please set the manager for Wang Lei to Ms Zhang.", "Wang Lei>Ms Zhang")]
    [InlineData("change Wang Lei's manager to Zhang Min", "Wang Lei>Zhang Min")]
    [InlineData("set manager of Wang Lei to Zhang Min, set manager of Li Na to Zhang Min", "Wang Lei>Zhang Min|Li Na>Zhang Min")]
    [InlineData("set manager of Wang Lei to Zhang Min\nset manager of Li Na to Liu Yang\n", "Wang Lei>Zhang Min|Li Na>Liu Yang")]
    [InlineData("set managers:\nWang Lei: Zhang Min\r\n- Li Na: Zhang Min\n\nZhang Min -> Liu Yang", "Wang Lei>Zhang Min|Li Na>Zhang Min|Zhang Min>Liu Yang")]
    [InlineData("set managers\nWang Lei\tZhang Min\nLi Na\tZhang Min", "Wang Lei>Zhang Min|Li Na>Zhang Min")]
    [InlineData("set managers: Wang Lei = Zhang Min; Li Na = Liu Yang", "Wang Lei>Zhang Min|Li Na>Liu Yang")]
    [InlineData("把王磊的经理设为张敏", "王磊>张敏")]
    [InlineData("王磊的经理改为张敏。", "王磊>张敏")]
    [InlineData("把王磊的经理设为张敏，把李娜的经理设为张敏", "王磊>张敏|李娜>张敏")]
    [InlineData("设置经理：\n王磊：张敏\n李娜，刘洋\n张敏→刘洋", "王磊>张敏|李娜>刘洋|张敏>刘洋")]
    [InlineData("set manager", "")]
    [InlineData("设置经理", "")]
    [InlineData("set manager of Wang Lei", "")]
    public void Is_read_pair_by_pair(string typed, string pairs) =>
        Assert.Equal(pairs, string.Join('|', SetManagersReading.Read(typed).Select(pair => $"{pair.Rep}>{pair.Manager}")));
}
