using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Tenders;

/// <summary>The words for the dates of a tender, for what looks odd and for what cannot be.</summary>
internal static class TenderWords
{
    /// <summary>Rule N28's own sentence.</summary>
    public static readonly Text Quiet = new(
        "Quiet period: no contact with evaluators. Prepare the clarification answers and the delivery plan.",
        "静默期：不得接触评标委员会成员。先准备澄清答复和交付计划。");

    /// <summary>When the result is overdue (clarification A10).</summary>
    public static readonly Text AskInWriting = new(
        "Ask the tender office in writing when the result will be published.",
        "书面询问招标方结果公布时间。");

    public static Text Name(TenderDate date) => date.Name();

    public static Text Of(TenderWarning warning) => warning switch
    {
        TenderWarning.ShortForBids => new(
            $"fewer than {TenderWarnings.DaysForBids} days from file to deadline; ask the tender office",
            $"从招标文件到截止不足{TenderWarnings.DaysForBids}天，可向招标方核实"),
        TenderWarning.LateClarification => new(
            $"clarifications end less than {TenderWarnings.DaysAfterClarification} days before the deadline",
            $"澄清截止距投标截止不足{TenderWarnings.DaysAfterClarification}天"),
        TenderWarning.ShortPublicity => new(
            $"candidates published for less than {TenderWarnings.DaysOfPublicity} days",
            $"中标候选人公示不足{TenderWarnings.DaysOfPublicity}天"),
        _ => new(
            $"contract later than {TenderWarnings.DaysToContract} days after the award notice",
            $"签约晚于中标通知书后{TenderWarnings.DaysToContract}天"),
    };

    /// <summary>The late-arrival question (F22), for our own decision.</summary>
    public static Text Late(int days) => new(
        $"we came {days} days after the notice; who had a head start, and why bid?",
        $"我方在公告{days}天后才介入；谁占了先机？为什么还要投？");

    /// <summary>Why a date was not taken, and the way forward.</summary>
    public static Text Of(TenderRefusal refusal, DateOnly today)
    {
        var (what, day) = (Name(refusal.What), (En: Say.Date(refusal.Day, Language.English, today), Zh: Say.Date(refusal.Day, Language.Chinese, today)));
        if (refusal.Against is not { } other)
        {
            return new(
                $"{day.En} is still to come. Tell me the {LowerFirst(what.En)} once it is out.",
                $"{day.Zh}还没到。{what.Zh}发出后再告诉我。");
        }

        var known = (En: Say.Date(refusal.AgainstDay, Language.English, today), Zh: Say.Date(refusal.AgainstDay, Language.Chinese, today));
        var against = Name(other);
        return refusal.MustBeLater
            ? new(
                $"{what.En} on {day.En} would be before the {LowerFirst(against.En)}, {known.En}. Which of the two is right?",
                $"{what.Zh}{day.Zh}早于{against.Zh}（{known.Zh}）。哪个日期对？请再发一次。")
            : new(
                $"{what.En} on {day.En} would be after the {LowerFirst(against.En)}, {known.En}. Which of the two is right?",
                $"{what.Zh}{day.Zh}晚于{against.Zh}（{known.Zh}）。哪个日期对？请再发一次。");
    }

    /// <summary>"11 days left", "today", "3 days ago".</summary>
    public static Text Left(int days) => days switch
    {
        0 => new("today", "今天"),
        1 => new("tomorrow", "明天"),
        > 1 => new($"{days} days left", $"还有{days}天"),
        -1 => new("yesterday", "昨天"),
        _ => new($"{-days} days ago", $"{-days}天前"),
    };

    private static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
