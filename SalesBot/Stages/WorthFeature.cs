using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Stages;

/// <summary>
/// Takes down what a deal is worth by now:
/// <code>
/// lakeside is now worth 12 million      change amount metro to 30m
/// 湖畔现在值1200万                        改金额 地铁 3000万
/// </code>
/// </summary>
public sealed class WorthFeature(WorthDialog dialog) : Feature
{
    private static readonly char[] Edges = [' ', ',', ':', '-', '，', '：'];

    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Worth);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var said = (Input.Said)input;
        var told = WorthReader.Read(said.Text);
        var words = said.Command!.Argument;
        var amount = told?.Amount ?? AmountReader.Read(words ?? string.Empty);
        var named = words is null ? null : told is not null ? told.Deal : amount is null ? words : words[..amount.Span.At].Trim(Edges);
        if (await DealFinding.FindAsync(talk, named, CommandKind.Worth, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        if (amount is { Problem: not AmountProblem.None })
        {
            await talk.SayAsync(WorthDialog.Refused, cancellationToken);
        }

        return Served.Begin(new WorthChange
        {
            DealId = deal.Id, Session = talk.Turn.NewId("wo"), TouchedAt = talk.Turn.Now, To = WorthDialog.MoneyOf(amount, talk.Turn.CurrencyOf(deal)),
        });
    }
}
