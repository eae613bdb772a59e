using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// What a person reads when a message broke on our side: what is safe, what to do, and the time to quote. Trouble with a
/// name of its own (busy, storage away) and pressed buttons are answered with a sentence.
/// </summary>
internal static class ErrorReply
{
    public static Activity For(Turn turn, Exception exception)
    {
        if (exception is UserErrorException or TurnTroubleException || turn.InvokeName is not null)
        {
            return TurnErrorReply.For(turn, exception);
        }

        var time = Say.Time(TimeOnly.FromDateTime(turn.LocalNow));
        var at = turn.Language == Language.Chinese
            ? Say.Date(turn.Today, Language.Chinese, turn.Today) + time
            : $"{Say.Date(turn.Today, Language.English, turn.Today)}, {time}";
        return (Activity)CardMessage.Of(ErrorCard.Draw(new ErrorView("this", at), new Pen(turn.Language, turn.NewKey)));
    }
}
