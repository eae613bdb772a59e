using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Reminders;

/// <summary>A reminder as it is shown: its words, and the way to go on.</summary>
internal static class ReminderCards
{
    public static IMessageActivity Of(Reminder reminder, UserRecord user)
    {
        // The words were written in the person's language of that moment; the buttons follow them.
        var language = reminder.Text.Any(c => c is >= '\u4e00' and <= '\u9fff') ? Language.Chinese : user.Language ?? Language.English;
        var pen = new Pen(language, () => Guid.NewGuid().ToString("N"));
        var ids = CardIds.Of(CardIds.Deal, reminder.DealId!);
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(
                pen.Say("You asked me to come back", "到时间了"),
                reminder.Text,
                [
                    new NoteButton(pen.Say("Continue", "继续"), CardVerbs.QualifyStart, ids),
                    new NoteButton(pen.Say("Tomorrow", "明天上午"), CardVerbs.QualifyLater, ids),
                ]),
            pen));
    }
}
