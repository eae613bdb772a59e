using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Bot.Reading;

public class HostileTextTests
{
    public static TheoryData<string> Pieces =>
    [
        "a", "1", "1,", "1.", "一", "一万", "不", "的", "周", "月", " ", "-", "<at>", "\ud83d", "about ", "end of ", "in the ", "and ", "、", "，", "9%", "1/", "三成", "when is ", "说",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void No_text_makes_a_reader_throw(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        var today = new DateOnly(2026, 11, 23);
        var ctx = new AnswerContext(today, new Money(1_000_000, "CNY"));
        _ = DateReader.Read(text, today);
        _ = TimeReader.Read(text, today.ToDateTime(default));
        _ = AmountReader.Read(text);
        _ = CommandReader.Read(text);
        _ = CommandCatalog.Nearest(text, 3);
        _ = NameFinder.Find(text, ["Lakeside", "湖畔汽车"], name => [name]);
        _ = NewDealReader.Read(text, today);
        _ = EvidenceReader.Read(text);
        foreach (var shorter in new[] { text, text[..Math.Min(text.Length, 60)], text[..Math.Min(text.Length, 40)] })
        {
            _ = WhyReader.Read(shorter);
            _ = WorthReader.Read(shorter);
            _ = BareDateReader.Read(shorter, today);
            _ = StageNewsReader.Read(shorter);
        }

        foreach (var key in new[] { "DM", "FEELING", "CHARTER", "BUDGET", "SCORECARD", "CHARTER_BUDGET" })
        {
            _ = AnswerReader.Read(QuestionBank.Get(key), text, ctx);
        }
    }
}
