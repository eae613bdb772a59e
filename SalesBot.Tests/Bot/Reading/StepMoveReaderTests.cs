using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class StepMoveReaderTests
{
    [Theory]
    [InlineData("move the site visit to Monday", "site visit", "Monday", false)]
    [InlineData("push the site visit to Monday", "site visit", "Monday", true)]
    [InlineData("postpone the site visit to Monday", "site visit", "Monday", true)]
    [InlineData("please reschedule our demo until 3 December", "demo", "3 December", false)]
    [InlineData("push the demo back to Friday", "demo", "Friday", true)]
    [InlineData("bring the workshop forward to tomorrow", "workshop", "tomorrow", false)]
    [InlineData("move the bench to Thursday", "bench", "Thursday", false)]
    [InlineData("move it to Monday", null, "Monday", false)]
    [InlineData("push it to July", null, "July", true)]
    [InlineData("push metro to after spring festival", "metro", "after spring festival", true)]
    [InlineData("技术参数改到下周一", "技术参数", "下周一", false)]
    [InlineData("把现场拜访推迟到周五", "现场拜访", "周五", true)]
    [InlineData("现场拜访的时间改到周五", "现场拜访", "周五", false)]
    [InlineData("推迟现场拜访到周五", "现场拜访", "周五", true)]
    [InlineData("推进会改到周五", "推进会", "周五", false)]
    [InlineData("改到下周一", null, "下周一", false)]
    [InlineData("推迟到下周一", null, "下周一", true)]
    [InlineData("地铁拖到年后了", "地铁", "年后了", true)]
    public void What_moves_and_when(string text, string? what, string when, bool isPutOff) =>
        Assert.Equal(new StepMove(what, when, isPutOff), StepMoveReader.Read(text));

    [Theory]
    [InlineData("push the signing date to July")]
    [InlineData("move the signing to July")]
    [InlineData("湖畔的签约日改到七月底")]
    public void The_signing_is_no_step(string text) => Assert.True(StepMoveReader.Read(text)!.IsSigning);

    [Theory]
    [InlineData("the site visit was on Monday")]
    [InlineData("费用表发了")]
    [InlineData("my deals")]
    public void Other_sentences_move_nothing(string text) => Assert.Null(StepMoveReader.Read(text));
}
