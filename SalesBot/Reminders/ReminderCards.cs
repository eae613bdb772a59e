using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Reminders;

/// <summary>A reminder as it is shown: its words, and the way to go on.</summary>
internal static class ReminderCards
{
    /// <param name="reminder">What.</param>
    /// <param name="deal">The deal it is about.</param>
    /// <param name="user">Who reads it.</param>
    /// <param name="away">Whose it is, where the reader covers for them; null where it is their own.</param>
    /// <param name="isSecond">Whether the same may have arrived before.</param>
    public static IMessageActivity Of(Reminder reminder, Deal deal, UserRecord user, string? away, bool isSecond) =>
        reminder.StepIn(deal) is { } step ? Due(deal, step, user, away, isSecond)
        : reminder.DateIn(deal, DayOf(user)) is { } date ? Coming(deal, date, user, away, isSecond)
        : ComeBack(reminder, user, isSecond);

    /// <summary>Where only whether a date still stands is asked, its day does not matter.</summary>
    public static DateOnly Utc(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    private static Func<DateTimeOffset, DateOnly> DayOf(UserRecord user) => moment =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, user.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc).DateTime);

    // The year stands there: the day may be two months off.
    private static IMessageActivity Coming(Deal deal, DealDate date, UserRecord user, string? away, bool isSecond)
    {
        var pen = new Pen(user.Language ?? LanguageOf(deal.Title), () => Guid.NewGuid().ToString("N"));
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        var (what, command, opens) = date switch
        {
            { Tender: { } tender } => (pen.Say($"tender, {tender.Name().En.ToLowerInvariant()}", $"招标{tender.Name().Zh}"), CommandKind.Tender, pen.Say("Tender", "投标日历")),
            { Of: DateOf.FollowOn } => (pen.Say($"follow-on “{date.Name}”", $"后续机会“{date.Name}”"), CommandKind.FollowOns, pen.Say("Follow-ons", "后续机会")),
            _ => (pen.Say($"key point “{date.Name}”", $"关键点“{date.Name}”"), CommandKind.Milestones, pen.Say("Key points", "关键点")),
        };
        var whose = Whose(away, pen);
        var day = Say.Date(date.Day, pen.Language, DateOnly.MinValue);
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(
                Again(pen, isSecond) + pen.Say("Coming up", "快到期了"),
                pen.Say($"{deal.AccountName}: {what}, {day}.{whose}", $"{deal.AccountName}：{what}，{day}。{whose}"),
                [
                    new NoteButton(opens, CardVerbs.Run, ids.With(CardIds.Waiting, command.ToString())),
                    new NoteButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, ids),
                ]),
            pen));
    }

    private static IMessageActivity Due(Deal deal, NextStep step, UserRecord user, string? away, bool isSecond)
    {
        var pen = new Pen(user.Language ?? LanguageOf(step.Text), () => Guid.NewGuid().ToString("N"));
        var ids = CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Step, step.Id);
        var whose = Whose(away, pen);
        var side = StepWords.Side(step.Owner, step.With, pen.Language);
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(
                Again(pen, isSecond) + (step.Owner == StepOwner.Us ? pen.Say("Due today", "今天到期") : pen.Say("Due today from the customer", "今天该客户给的")),
                pen.Say($"{deal.AccountName}, {side}: {step.Text}.{whose}", $"{deal.AccountName}，{side}：{step.Text}。{whose}"),
                [
                    new NoteButton(pen.Say("Done", "已完成"), CardVerbs.StepDone, ids),
                    new NoteButton(pen.Say("Move date", "改期"), CardVerbs.StepMove, ids),
                    new NoteButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, ids),
                ]),
            pen));
    }

    private static string Whose(string? away, Pen pen) =>
        away is null ? string.Empty : pen.Say($" (you cover for {CardText.Clean(away)})", $"（你为{CardText.Clean(away)}代管）");

    private static Language LanguageOf(string words) => words.Any(c => c is >= '\u4e00' and <= '\u9fff') ? Language.Chinese : Language.English;

    private static string Again(Pen pen, bool isSecond) => isSecond ? pen.Say("Once more: ", "再提醒一次：") : "";

    private static IMessageActivity ComeBack(Reminder reminder, UserRecord user, bool isSecond)
    {
        // The words were written in the person's language of that moment; the buttons follow them.
        var language = LanguageOf(reminder.Text) == Language.Chinese ? Language.Chinese : user.Language ?? Language.English;
        var pen = new Pen(language, () => Guid.NewGuid().ToString("N"));
        var ids = CardIds.Of(CardIds.Deal, reminder.DealId!);
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(
                Again(pen, isSecond) + pen.Say("You asked me to come back", "到时间了"),
                reminder.Text,
                [
                    new NoteButton(pen.Say("Continue", "继续"), CardVerbs.QualifyStart, ids),
                    new NoteButton(pen.Say("Tomorrow", "明天上午"), CardVerbs.QualifyLater, ids),
                ]),
            pen));
    }
}
