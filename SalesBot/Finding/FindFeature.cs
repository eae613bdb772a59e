using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Finding;

/// <summary>
/// Finds customers, deals and people by a name, among those somebody may see; slips and pinyin initials do:
/// <code>
/// find sun        find hdg          查找 孙经理        查找 hddw
/// </code>
/// </summary>
public sealed class FindFeature : Feature
{
    private const int MostFound = 5;

    private static readonly Text FindWhat = new("Find what? For example: find Sun.", "查什么？例如：查找 孙经理。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Find);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (((Input.Said)input).Command!.Argument is not { Length: > 0 } words)
        {
            await talk.SayAsync(FindWhat, cancellationToken);
            return Served.Done;
        }

        var found = (await Found.ByAsync(talk, words)).Take(MostFound).Select(one => one.Entry).ToList();
        await (found.Count == 0
            ? talk.SayAsync(new Text($"Nothing of yours sounds like \"{words}\".", $"没有找到和“{words}”相近的客户、商机或人。"), cancellationToken)
            : talk.ShowAsync(CardMessage.Of(FindCard.Draw(new FindView(words, found), talk.Pen)), cancellationToken));
        return Served.Done;
    }
}
