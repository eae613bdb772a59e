using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>
/// Moves a deal to another stage, and hears news that moves it:
/// <code>
/// stage metro      move lakeside to bidding      beicheng metro failed the test, they want a new requirement for line 4
/// 推进阶段 地铁    推进 湖畔 到投标              地铁测试没过，要改4号线需求
/// </code>
/// </summary>
public sealed class StageFeature(StageDialog dialog) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Stage) || input.Is(StageVerbs.Answer);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            // A card of a change that is over or was left: the deal's own standing answers it.
            if (click.Id("deal") is not { } id || await talk.Turn.DealAsync(id) is not { } pressed)
            {
                await talk.SayAsync(StageTexts.NoSuchDeal, cancellationToken);
                return Served.Quiet;
            }

            await talk.SayAsync(pressed.Outcome is Outcome.Open or Outcome.WonInDelivery ? StageTexts.OldCard : StageTexts.Closed(pressed), cancellationToken);
            return pressed.Outcome is Outcome.Open or Outcome.WonInDelivery ? Served.Begin(Start(talk, pressed)) : Served.Quiet;
        }

        var said = (Input.Said)input;
        if (await DealFinding.FindAsync(talk, said.Command!.Argument, CommandKind.Stage, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        var change = Start(talk, deal).Heard(said.Text);
        var named = change.To is { } told ? [told] : Named(said);
        var possible = named.Where(stage => deal.PossibleMoves().Any(move => move.To == stage)).ToList();
        if (named.Count > 1 && possible.Count != 1)
        {
            await talk.SayAsync(StageTexts.TwoStages(named), cancellationToken);
        }

        return Served.Begin(change with { To = named.Count == 1 ? named[0] : possible.Count == 1 ? possible[0] : null });
    }

    private static StageChange Start(Talk talk, Deal deal) => new() { DealId = deal.Id, Session = talk.Turn.NewId("mv"), TouchedAt = talk.Turn.Now };

    // The stages named outside the words that name the deal.
    private static IReadOnlyList<Stage> Named(Input.Said said)
    {
        var words = said.Command!.Argument is { } name ? said.Text.Replace(name, " ", StringComparison.Ordinal) : said.Text;
        return StageReader.Read((AfterTo(words) ?? string.Empty).Trim());
    }

    private static string? AfterTo(string words)
    {
        var at = Math.Max(words.LastIndexOf(" to ", StringComparison.OrdinalIgnoreCase), words.LastIndexOfAny(['到', '至', '回', '进', '入']));
        return at < 0 ? null : words[(at + (words[at] == ' ' ? 4 : 1))..];
    }
}
