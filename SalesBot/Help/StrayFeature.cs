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

    private static readonly CommandKind[] Replies =
        [CommandKind.Yes, CommandKind.No, CommandKind.Confirm, CommandKind.Stop, CommandKind.Cancel, CommandKind.Later, CommandKind.Skip, CommandKind.DontKnow];

    // "Yes. And who will evaluate?": what follows the word may mean something to others, who are asked first.
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(Replies) && input is not Input.Said { Command.Argument: not null };

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        // "Done" and 好了 after everything was said.
        if (!MapReplies.IsAll(text) && (CommandReader.Read(text) is not { Argument: not null } reply || !Replies.Contains(reply.Kind)))
        {
            return null;
        }

        await talk.SayAsync(Nothing, cancellationToken);
        return Served.Done;
    }

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
