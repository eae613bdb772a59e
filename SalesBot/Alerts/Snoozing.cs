using System.Text.RegularExpressions;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;

namespace SalesBot.Alerts;

/// <summary>Lets an alert rest, for a reason and to a day, within its limits (domain 2.8).</summary>
internal static partial class Snoozing
{
    private static readonly (SnoozeReason Reason, Regex Words)[] Reasons =
    [
        (SnoozeReason.CustomerHoliday, new(@"holiday|vacation|new year|festival|放假|假期|休假|春节|国庆", RegexOptions.IgnoreCase)),
        (SnoozeReason.BudgetCycle, new(@"budget|fiscal|预算|财年|财务年度", RegexOptions.IgnoreCase)),
        (SnoozeReason.AnnouncedDate, new(@"announced|board|result|meeting on|decision on|公布|董事会|结果|上会|开标", RegexOptions.IgnoreCase)),
        (SnoozeReason.Reorganisation, new(@"reorgani[sz]|restructur|merger|new management|机构|调整|重组|合并|换届", RegexOptions.IgnoreCase)),
        (SnoozeReason.AgreedPause, new(@"agreed|pause|约定|暂停|商定", RegexOptions.IgnoreCase)),
    ];

    /// <summary>Asks for reason and day.</summary>
    public static Task OpenAsync(AlertTurn turn, SnoozeReason? reason, DateOnly? until, string? trouble, CancellationToken cancellationToken) =>
        turn.Case.ToActOn is { } alert && !IsResting(turn)
            ? turn.Talk.ReplaceAsync(CardMessage.Of(SnoozeCard.Draw(View(turn, alert, reason, until, trouble), turn.Talk.Pen)), cancellationToken)
            : turn.ShowAsync(cancellationToken);

    /// <summary>Reads reason and day from words: "Announced date, board on 10 December". Null for what was not said.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="today">The reader's day.</param>
    public static (SnoozeReason? Reason, DateOnly? Until) Read(string words, DateOnly today)
    {
        var reason = Reasons.Where(row => row.Words.IsMatch(words)).Select(row => (SnoozeReason?)row.Reason).FirstOrDefault();
        var day = DateReader.Read(words, today) is { Problem: DateProblem.None, Date: var said } ? said : (DateOnly?)null;

        // What is waited for on a day is known on the day after it; "until" names the day itself.
        return (reason, reason == SnoozeReason.AnnouncedDate && !Until().IsMatch(words) ? day?.AddDays(1) : day);
    }

    /// <summary>Snoozes it, or says within which limits it could be.</summary>
    public static async Task SnoozeAsync(AlertTurn turn, SnoozeReason? reason, DateOnly? until, string? note, CancellationToken cancellationToken)
    {
        if (turn.Case.ToActOn is not { } alert || reason is not { } why || until is not { } day)
        {
            await OpenAsync(turn, reason, until, null, cancellationToken);
            return;
        }

        var outcome = alert.Snooze(why, day, turn.Turn.UserId, turn.Case.Rung, turn.Case.Look);
        if (outcome.Alert is not { } rests)
        {
            await OpenAsync(turn, why, until, Trouble(turn, outcome), cancellationToken);
            return;
        }

        var after = turn.Save(turn.Deal with { Alert = rests });
        if (!turn.Case.IsOwners)
        {
            var words = CardText.Clean(note, CardText.QuoteLength);
            after.Tell(await turn.WorkerAsync(), ToldWhat.Snoozed, note: words.Length == 0 ? null : words);
        }

        await after.ChangeCardsAsync();
        await after.ShowAsync(cancellationToken);
    }

    /// <summary>Wakes it before its day; days not slept are given back.</summary>
    public static async Task WakeAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        var after = turn;
        if (IsResting(turn))
        {
            after = turn.Save(turn.Deal with { Alert = turn.Deal.Alert!.Awake(turn.Case.Look.Today) });
            await after.ChangeCardsAsync();
        }

        await after.ShowAsync(cancellationToken);
    }

    private static bool IsResting(AlertTurn turn) => turn.Deal.Alert is { IsAlive: true, Rest: not null };

    private static SnoozeView View(AlertTurn turn, Alert alert, SnoozeReason? reason, DateOnly? until, string? trouble)
    {
        var (look, limits) = (turn.Case.Look, turn.Case.Look.Limits);
        var left = limits.StageSnooze - alert.DaysUsed(look);
        var longest = Math.Min(left, turn.Case.IsOwners ? limits.OwnerSnooze : limits.ManagerSnooze);
        return new(AlertCards.Ids(turn.Case), turn.Deal.AccountName, longest, left, DayText(turn, look.Today.AddDays(longest)), reason, until, trouble ?? Closed(turn, alert)) { NoteFor = turn.Case.IsOwners ? null : turn.Deal.OwnerName };
    }

    // Said before anything is chosen, where nothing can be.
    private static string? Closed(AlertTurn turn, Alert alert) => turn.Case.IsOwners && alert.OwnerSnoozed
        ? turn.Talk.In(new("You snoozed this alert once already; your manager can do it again.", "这个预警你已暂缓过一次，可请经理再暂缓。"))
        : null;

    private static string Trouble(AlertTurn turn, AlertOutcome refused)
    {
        var (pen, days) = (turn.Talk.Pen, refused.DaysAllowed);
        var last = DayText(turn, turn.Case.Look.Today.AddDays(days));
        return refused.Refusal switch
        {
            AlertRefusal.OwnerSnoozedBefore => Closed(turn, turn.Case.ToActOn! with { OwnerSnoozed = true })!,
            AlertRefusal.NotInTheFuture => pen.Say("Please choose a day after today.", "请选今天以后的日期。"),
            AlertRefusal.BidIsDue => pen.Say("The bid is due within a week: this alert stays awake.", "一周内投标截止，预警不能暂缓。"),
            AlertRefusal.StageUsedUp or AlertRefusal.TooLong when days == 0 => pen.Say("The snooze days of this stage are used up.", "本阶段的暂缓天数已用完。"),
            AlertRefusal.StageUsedUp => pen.Say($"Only {days} snooze days are left in this stage: until {last}.", $"本阶段只剩{days}天可暂缓，最晚到{last}。"),
            _ => pen.Say($"Until {last} at the latest: that is {days} days.", $"最晚到{last}，共{days}天。"),
        };
    }

    private static string DayText(AlertTurn turn, DateOnly day) => Say.Date(day, turn.Talk.Language, turn.Turn.Today);

    [GeneratedRegex(@"\b(?:until|till|to)\b|[到至]", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
