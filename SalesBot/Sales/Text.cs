namespace SalesBot.Sales;

/// <summary>The two languages SalesBot speaks. A person has one; a card is written in one.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese, 简体中文.</summary>
    Chinese,
}

/// <summary>One thing said in both languages. The Chinese is written natively, not translated.</summary>
/// <param name="En">The English words.</param>
/// <param name="Zh">The Simplified Chinese words.</param>
public sealed record Text(string En, string Zh)
{
    /// <summary>The words in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;
}
