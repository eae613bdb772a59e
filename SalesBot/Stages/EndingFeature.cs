using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Stages;

/// <summary>
/// Closes a deal in one line (clarification F12):
/// <code>
/// we lost the waterworks to Delta, price      县水厂丢了，德尔塔价格低
/// </code>
/// </summary>
public sealed class EndingFeature(EndingDialog dialog) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.CloseDeal);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var said = (Input.Said)input;
        var heard = EndingReader.Read(said.Text, said.Command!.Argument);
        return await DealFinding.FindAsync(talk, heard.Deal, CommandKind.CloseDeal, cancellationToken) is not { } deal
            ? Served.Quiet
            : Served.Begin(new EndingChange
            {
                DealId = deal.Id, Session = talk.Turn.NewId("en"), TouchedAt = talk.Turn.Now,
                Outcome = heard.Outcome, Rival = heard.Rival, Reason = heard.Reason,
            });
    }
}
