#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One way to read a date or time.</summary>
public class DateTimeResolution
{
    /// <summary>"2026-11-24", "15:00:00" or "2026-11-24 15:00:00".</summary>
    public string Value { get; set; }

    /// <summary>The first moment of a range.</summary>
    public string Start { get; set; }

    /// <summary>The moment after a range.</summary>
    public string End { get; set; }

    /// <summary>What was said, without what was guessed: "XXXX-11-27" for a day without a year.</summary>
    public string Timex { get; set; }
}
