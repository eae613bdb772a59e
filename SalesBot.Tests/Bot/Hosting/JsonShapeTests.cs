using System.Text;
using SalesBot.Bot.Hosting;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>What is fit to be parsed, whichever parser comes after: requirement A9.</summary>
public sealed class JsonShapeTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":"你好 😀 \ud83d\ude00"}""")]
    [InlineData(" { \"a\" : [ 1, null, true ] } ")]
    public void An_object_of_proper_text_is(string body) => Assert.Null(Fault(body));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}{}")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":\"\\ud83d\"}")]
    [InlineData("{\"\\ude00\":1}")]
    public void Anything_else_is_not(string body) => Assert.NotNull(Fault(body));

    [Fact]
    public void Sixty_four_levels_are_the_limit()
    {
        Assert.Null(Fault(Nested(63)));
        Assert.NotNull(Fault(Nested(64)));
    }

    private static string? Fault(string body) => JsonShape.Fault(Encoding.UTF8.GetBytes(body));

    // The object itself is the first level.
    private static string Nested(int lists) => $$"""{"a":{{new string('[', lists)}}{{new string(']', lists)}}}""";
}
