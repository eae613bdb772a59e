using System.Reflection;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Cards;

/// <summary>A card nobody drew in a test is a card nobody looked at.</summary>
public class EveryCardHasASampleTests
{
    public static TheoryData<string> EveryDrawing =>
    [
        .. (from type in typeof(Pen).Assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where !method.IsPrivate && method.ReturnType == typeof(AdaptiveCard) && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Pen))
            orderby type.Name, method.Name
            select $"{type.Name}.{method.Name}").Distinct(),
    ];

    // A sample calls the method by its name, so its own text tells whether there is one.
    private static readonly string Samples = string.Concat(Directory.GetFiles(SourceTree.PathOf("SalesBot.Tests", "Cards"), "*Samples.cs").Select(File.ReadAllText));

    [Theory]
    [MemberData(nameof(EveryDrawing))]
    public void A_card_has_a_sample(string drawing) => Assert.Contains($"{drawing}(", Samples, StringComparison.Ordinal);
}
