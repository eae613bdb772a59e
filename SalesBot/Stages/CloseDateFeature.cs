using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Stages;

/// <summary>
/// Moves the expected signing date, however loosely said (clarification F10):
/// <code>
/// push metro to after spring festival      地铁拖到年后了
/// </code>
/// </summary>
public sealed class CloseDateFeature(CloseDateDialog dialog) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.CloseDate);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var said = (Input.Said)input;
        var heard = CloseDateNewsReader.Read(said.Text, said.Command!.Argument, talk.Turn.Today);
        return await DealFinding.FindAsync(talk, said.Command.Argument is null ? null : heard.Deal, CommandKind.CloseDate, cancellationToken) is not { } deal
            ? Served.Quiet
            : Served.Begin(new CloseDateChange
            {
                DealId = deal.Id, Session = talk.Turn.NewId("cd"), TouchedAt = talk.Turn.Now,
                To = heard.Date?.Date, Festival = heard.Date?.Festival, Reason = heard.Reason,
            });
    }
}
