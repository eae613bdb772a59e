using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Help;

/// <summary>Commands that people will try and that are not there yet: says so, and what works instead.</summary>
public sealed class ComingFeature : Feature
{
    private static readonly Text NotYet = new(
        "I can't do that yet. What I can do: new deal, my deals, qualify, score. Say \"help\" for all.",
        "这个我还不会。现在会的：新建商机、我的商机、评估、评分。说“帮助”看全部。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input is Input.Said { Command.Kind: var kind } && CommandCatalog.Shown.Any(entry => entry.Coming && entry.Kind == kind);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        await talk.SayAsync(NotYet, cancellationToken);
        return Served.Done;
    }
}
