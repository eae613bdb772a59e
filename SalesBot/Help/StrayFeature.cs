using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Help;

/// <summary>"yes", "stop", "later" and their like when nothing was asked; what is still open is asked again.</summary>
public sealed class StrayFeature : Feature
{
    private static readonly Text Nothing = new(
        "Nothing is open right now. Say \"my deals\" or \"qualify\" to go on.",
        "现在没有进行中的问题。可以说“我的商机”或“评估”。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(
        CommandKind.Yes, CommandKind.No, CommandKind.Confirm, CommandKind.Stop, CommandKind.Cancel, CommandKind.Later, CommandKind.Skip, CommandKind.DontKnow);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (talk.IsWaitedFor)
        {
            return Served.AskAgain;
        }

        await talk.SayAsync(Nothing, cancellationToken);
        return Served.Done;
    }
}
