using System.Globalization;
using Microsoft.Bot.Schema.Teams;
using SalesBot.Bot.Reading;

namespace SalesBot.Bot.Windows;

/// <summary>A message of some chat that somebody wants on record, as the command they would have typed.</summary>
internal static class MessageTold
{
    /// <summary>Null if the message has no words.</summary>
    /// <param name="message">As Teams gives it.</param>
    /// <param name="today">The speaker's day: an older message is told with its own.</param>
    /// <param name="zone">The speaker's zone.</param>
    public static string? Read(MessageActionsPayload? message, DateOnly today, TimeZoneInfo zone)
    {
        var words = TypedText.WithoutNoise(PastedText.Substance(message?.Body?.Content ?? string.Empty));
        if (words.Length == 0)
        {
            return null;
        }

        var day = DateTimeOffset.TryParse(message!.CreatedDateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var said)
            ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(said, zone).DateTime)
            : today;
        return (TypedText.HasHan(words) ? "记录沟通 " : "log ") + (day < today ? $"{day:yyyy-MM-dd} " : string.Empty) + words;
    }
}
