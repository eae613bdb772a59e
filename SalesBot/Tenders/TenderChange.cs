using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tenders;

/// <summary>A change of a tender: the deal as it becomes, and what is said of it.</summary>
/// <param name="After">The deal; null if nothing changes.</param>
/// <param name="Words">What was done, or why not.</param>
internal sealed record TenderChange(Deal? After, Text Words)
{
    // Characters; the sentence before it says what matters.
    private const int LongestStep = 30;

    private static readonly Text NoSuchDay = new("That day does not exist. Which day is it?", "没有这一天。是哪一天？");
    private static readonly Text BadHour = new("I could not read the hour. For example: 10:00.", "看不懂这个时刻。例如：10:00。");
    private static readonly Text NotYet = new("That moment is still to come. Tell me once it has happened.", "还没到那个时间。发生后再告诉我。");
    private static readonly Text FormSaved = new("Dates saved.", "日期已保存。");

    /// <summary>What a sentence changes.</summary>
    public static TenderChange Of(Deal deal, TenderReading said, Talk talk) => said switch
    {
        TenderReading.Dated dated => Dated(deal, dated, talk),
        TenderReading.Submitted submitted => Submitted(deal, talk.Turn.Moment(submitted.At), talk),
        TenderReading.Announced announced => Announced(deal, Moment(announced.On, talk), announced.Won, talk),
        TenderReading.ItemNeeded needed => Added(deal, needed.Item),
        TenderReading.ItemDone done when BidItems.Meant(deal, done.Item) is { } item => Ticked(deal, item),
        _ => new(null, new("That item is not on the list of this bid.", "标书事项里没有这一项。")),
    };

    /// <summary>The bid is in. From here it is quiet in a legal or invited tender, and the contacts of today go on counting.</summary>
    public static TenderChange Submitted(Deal deal, DateTimeOffset at, Talk talk)
    {
        if (at > talk.Turn.Now)
        {
            return new(null, NotYet);
        }

        if (deal.IsTooLate(at))
        {
            var local = talk.Turn.Local(deal.Tender.BidDeadline!.Value);
            var day = DateOnly.FromDateTime(local);
            return new(null, new(
                $"That is after the deadline, {Say.Date(day, Language.English, talk.Turn.Today)} {Say.Time(TimeOnly.FromDateTime(local))}. Tell me the new deadline if it moved, or the hour it went in.",
                $"这晚于截止时间（{Say.Date(day, Language.Chinese, talk.Turn.Today)}{Say.Time(TimeOnly.FromDateTime(local))}）。如截止改期请先告诉我，或说明递交时刻。"));
        }

        var after = deal.Submitted(at, talk.Turn.Today, talk.Turn.Numbers);
        var noted = after.IsQuiet() ? TenderWords.Quiet : new Text("Bid noted as handed in. Good luck.", "已登记递交标书，祝顺利。");
        return new(after, after.NextSteps.FirstOrDefault(step => !step.IsOpen && deal.OpenStep(step.Id) is not null) is { } done
            ? new($"{noted.En} Done with it: {CardText.Clean(done.Text, LongestStep)}.", $"{noted.Zh}“{CardText.Clean(done.Text, LongestStep)}”一并完成。")
            : noted);
    }

    /// <summary>The result is out; the quiet period ends.</summary>
    public static TenderChange Announced(Deal deal, DateTimeOffset at, bool? won, Talk talk)
    {
        if (at > talk.Turn.Now)
        {
            return new(null, NotYet);
        }

        if (deal.Tender.SubmittedAt is { } submitted && at < submitted)
        {
            return new(null, new("That is before our bid went in. On which day did the result come out?", "这早于我们递交标书的时间。结果是哪天公布的？"));
        }

        var wasQuiet = deal.IsQuiet();
        var after = deal with { Tender = deal.Tender with { ResultAnnouncedAt = at } };
        after = won == true ? after.Confirm("BID_WON", null, talk.Turn.UserId, talk.Turn.Now) : after;
        var quiet = wasQuiet ? new Text(" The quiet period is over.", "静默期结束。") : new Text("", "");
        return new(after, won switch
        {
            true => new($"Congratulations! Result noted.{quiet.En} Next: the award notice, then the contract within 30 days.", $"恭喜中标！结果已登记。{quiet.Zh}下一步：中标通知书，30天内签约。"),
            false => new($"Sorry. Result noted.{quiet.En} Ask for the published scores: they help the next bid.", $"可惜。结果已登记。{quiet.Zh}可看公示的评分，下次用得上。"),
            _ => new($"Result noted.{quiet.En} Did we win?", $"结果已登记。{quiet.Zh}我们中标了吗？"),
        });
    }

    /// <summary>One item is done.</summary>
    public static TenderChange Ticked(Deal deal, string item)
    {
        var after = BidItems.Without(deal, item);
        var open = after.Tender.OpenItems.Length;
        return new(after, open == 0
            ? new($"Done: {item}. Nothing is open any more.", $"已完成：{item}。标书事项全部完成。")
            : new($"Done: {item}. {open} still open.", $"已完成：{item}。还有{open}项。"));
    }

    /// <summary>More items.</summary>
    public static TenderChange Added(Deal deal, string typed)
    {
        var items = BidItems.New(deal, typed);
        return items.IsEmpty
            ? new(null, new("That is on the list already, or the list is full.", "清单里已有，或清单已满。"))
            : new(BidItems.With(deal, items), new($"Added: {Say.List(items, Language.English)}.", $"已添加：{Say.List(items, Language.Chinese)}。"));
    }

    /// <summary>The dates of the form, all or none; an empty field takes its date out.</summary>
    public static TenderChange Form(Deal deal, CardClick form, Talk talk)
    {
        var calendar = deal.Tender;
        var hour = TenderDates.EarliestHour;
        if (form.Input(TenderCard.HourField) is { Length: > 0 } typed && !TimeOnly.TryParse(typed.Replace('：', ':'), System.Globalization.CultureInfo.InvariantCulture, out hour))
        {
            return new(null, BadHour);
        }

        // All of the form stands first, then each changed date is held against the others: two dates may move together.
        foreach (var date in Enum.GetValues<TenderDate>())
        {
            DateOnly? day = form.Input(TenderCard.FieldOf(date)) is { } text && DateOnly.TryParseExact(text, "yyyy-MM-dd", out var parsed) ? parsed : null;
            calendar = date == TenderDate.BidDeadline
                ? calendar with { BidDeadline = day is { } deadline ? talk.Turn.Moment(deadline.ToDateTime(hour)) : null }
                : calendar.With(date, day);
        }

        foreach (var date in Enum.GetValues<TenderDate>())
        {
            if (calendar.DayOf(date, TenderViews.DayOf(talk)) is { } day && day != deal.Tender.DayOf(date, TenderViews.DayOf(talk)) && calendar.Refuse(date, day, talk.Turn.Today, TenderViews.DayOf(talk)) is { } refusal)
            {
                return new(null, TenderWords.Of(refusal, talk.Turn.Today));
            }
        }

        return new(deal with { Tender = calendar }, FormSaved);
    }

    private static TenderChange Dated(Deal deal, TenderReading.Dated said, Talk talk)
    {
        var today = talk.Turn.Today;
        if (said.Problem != DateProblem.None)
        {
            return new(null, NoSuchDay);
        }

        if (deal.Tender.Refuse(said.What, said.Day, today, TenderViews.DayOf(talk)) is { } refusal)
        {
            return new(null, TenderWords.Of(refusal, today));
        }

        var name = TenderWords.Name(said.What);
        var (en, zh) = ($"{name.En}: {Say.Date(said.Day, Language.English, today)}", $"{name.Zh}：{Say.Date(said.Day, Language.Chinese, today)}");
        if (said.What != TenderDate.BidDeadline)
        {
            return new(deal with { Tender = deal.Tender.With(said.What, said.Day) }, new(en + ".", zh + "。"));
        }

        var at = said.At ?? (deal.Tender.BidDeadline is { } before ? TimeOnly.FromDateTime(talk.Turn.Local(before)) : TenderDates.EarliestHour);
        var after = deal with { Tender = deal.Tender with { BidDeadline = talk.Turn.Moment(said.Day.ToDateTime(at)) } };
        var unsaid = said.At is null && deal.Tender.BidDeadline is null
            ? new Text(" No hour was said, so I count to 09:00.", "没说时刻，先按09:00算。")
            : new Text("", "");
        return new(after, new($"{en}, {Say.Time(at)}.{unsaid.En}", $"{zh}{Say.Time(at)}。{unsaid.Zh}"));
    }

    // A day that is not today has no hour; noon is in that day whatever the zone's clock changes do.
    private static DateTimeOffset Moment(DateOnly on, Talk talk) =>
        on == talk.Turn.Today ? talk.Turn.Now : talk.Turn.Moment(on.ToDateTime(new TimeOnly(12, 0)));
}
