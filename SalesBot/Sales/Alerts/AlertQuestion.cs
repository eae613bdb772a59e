using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.Alerts;

/// <summary>The one question worth asking the owner of a deal that does not move (dialogue 7.8).</summary>
public static partial class AlertQuestion
{
    /// <summary>The last thing somebody wrote down of the deal that says something; null if there is nothing.</summary>
    public static string? LastNote(Deal deal) => Last(deal)?.Words;

    /// <summary>Who wrote it, by name: the owner, or the owner before where the deal changed hands since.</summary>
    public static string LastAuthor(Deal deal) =>
        deal.HandedOver is { } handed && Last(deal) is { } last && DateOnly.FromDateTime(last.At.DateTime) <= handed.On ? handed.FromName : deal.OwnerName;

    private static (string Words, DateTimeOffset At)? Last(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var touch = deal.CountingTouches().FirstOrDefault(one => one.Summary.Length > 0);
        var move = deal.CloseMoves.LastOrDefault(one => one.Reason is { Length: > 0 });
        return move is not null && (touch is null || move.At > touch.At) ? (move.Reason!, move.At)
            : touch is null ? null
            : (touch.Summary, touch.At);
    }

    /// <summary>The question, with a full stop of its own: what is waited for, else what stands behind the kind of stall.</summary>
    public static Text Of(Deal deal, Stall stall)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(stall);
        if (LastNote(deal) is { } note && (Waits().Match(note) is { Success: true } english ? english : WaitsInChinese().Match(note)) is { Success: true } waits)
        {
            var who = waits.Groups["who"].Value.Trim();
            return new($"What exactly is {who} waiting for, and who on their side can decide it?", $"{who}具体在等什么？对方谁能定？");
        }

        return AlertReasons.Kind(stall) switch
        {
            AlertKind.Silent => new("Who there did you last reach, and what would make them answer now?", "最后联系上的是谁？现在说什么能让对方回应？"),
            AlertKind.DateDriven when stall.Find("S10") is not null => new("Which open bid item worries you most, and who finishes it by when?", "标书哪一项最让你担心？谁在什么时候完成？"),
            AlertKind.DateDriven => new("What has to happen on their side before that date can hold, and who decides it?", "日期要能守住，对方还差哪一步？由谁定？"),
            _ when stall.Find("S7") is not null => new("Who can bring us to the decision maker, and what would we offer them to talk about?", "谁能引我们见决策者？见面谈什么对他有用？"),
            _ => new("We talk, and the stage stands still: which decision is open, and who takes it?", "一直在沟通，但阶段没动：卡在哪个决定上？由谁定？"),
        };
    }

    [GeneratedRegex(@"\bwait(?:ing|s)? (?:for|on) (?:the |their |our |his |her )?(?<who>[a-z][a-z' -]{1,30}?)(?= to | and |[,.;!?]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    [GeneratedRegex(@"(?:在|还在|一直)?等(?:待|着)?(?:对方|客户)?(?:的)?(?<who>[\u4e00-\u9fff]{2,8}?)(?=批|审|回|答|确|定|给|，|。|,|；|$)")]
    private static partial Regex WaitsInChinese();
}
