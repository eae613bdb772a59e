using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Bot.Records;

/// <summary>Who looks at a list, and when.</summary>
/// <param name="Today">Their day.</param>
/// <param name="Language">Their language.</param>
/// <param name="IsManager">Whether somebody reports to them.</param>
public sealed record Viewer(DateOnly Today, Language Language, bool IsManager = false)
{
    /// <summary>What amounts are in where nothing is said: their company's.</summary>
    public string Currency { get; init; } = AmountWords.UsualCurrency;

    /// <summary>The words in their language.</summary>
    public string Say(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    /// <summary>The words in their language.</summary>
    public string Say(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    /// <summary>A day as people write it.</summary>
    public string Day(DateOnly day) => Saying.Say.Date(day, Language, Today);
}
