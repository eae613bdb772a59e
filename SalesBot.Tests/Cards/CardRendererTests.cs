using Newtonsoft.Json;
using SalesBot.Sales;
using SalesBot.Tests.Node;

namespace SalesBot.Tests.Cards;

/// <summary>The official JavaScript renderer reads what we draw, as Teams does.</summary>
public class CardRendererTests
{
    [Fact]
    public Task The_official_renderer_finds_nothing_to_object_to_in_any_card() => CardRenderer.AssertParsesAsync(
        from card in CardRuleTests.Cards
        from language in new[] { Language.English, Language.Chinese }
        select ($"{card.Name} {language}", Draw.In(language, card.Draw).ToString(Formatting.None)));
}
