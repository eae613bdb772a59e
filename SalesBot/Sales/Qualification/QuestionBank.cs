using System.Collections.Immutable;
using SalesBot.Sales.Content;

namespace SalesBot.Sales.Qualification;

/// <summary>The 39 questions (domain 3.5). Read once and never changed.</summary>
public static class QuestionBank
{
    private static readonly Lazy<ImmutableDictionary<string, Question>> ByKey =
        new(() => BankContent.Questions().ToImmutableDictionary(question => question.Key, StringComparer.Ordinal));

    /// <summary>Every question, in no particular order.</summary>
    public static IEnumerable<Question> All => ByKey.Value.Values;

    /// <summary>The question with this key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Question Get(string key) =>
        Find(key) ?? throw new KeyNotFoundException($"The question bank has no question '{key}'.");

    /// <summary>The question with this key; null if there is none.</summary>
    public static Question? Find(string key) => ByKey.Value.GetValueOrDefault(key);
}
