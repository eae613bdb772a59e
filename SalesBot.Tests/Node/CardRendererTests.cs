namespace SalesBot.Tests.Node;

public class CardRendererTests
{
    private const string Good = """{"type":"AdaptiveCard","version":"1.5","lang":"zh","body":[{"type":"TextBlock","text":"你好"}]}""";

    [Fact]
    public async Task A_good_card_has_no_problem()
        => await CardRenderer.AssertParsesAsync([("first", Good), ("second", Good)]);

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart"}]}""", "Chart")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text"}]}""", "unique Id")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","lang":"zh-CN"}""", "lang")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"late","color":"warning"}]}""", "contrast of 1.5 in the light theme")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"late","color":"attention"}]}""", "contrast of 3.2 in the dark theme")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","backgroundImage":"https://x.example/y.png","body":[]}""", "high contrast")]
    public async Task A_card_the_renderer_does_not_understand_is_reported_by_name(string card, string problem)
    {
        var problems = await CardRenderer.ProblemsAsync([("good", Good), ("bad", card)]);

        var only = Assert.Single(problems);
        Assert.StartsWith("bad: ", only, StringComparison.Ordinal);
        Assert.Contains(problem, only, StringComparison.Ordinal);
    }
}
