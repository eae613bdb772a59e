using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// "Push the site visit to Monday" can mean a step, a plan's line or a deal's signing date. The words do not tell; what
/// is stored does. An open step comes first, unless the words name a deal:
/// <code>
/// push the site visit to Monday      move it to Monday      push metro to after spring festival
/// 技术参数改到下周一                   改到下周一               地铁拖到年后了
/// </code>
/// </summary>
internal static class StepOrSigning
{
    /// <summary>The input as what it means here; as it was if it says nothing of the kind.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="input">What was said.</param>
    /// <param name="isWaitedFor">A dialog waits for these words as they are: then "it" is what the dialog speaks of.</param>
    public static async Task<Input> ReadAsync(Talk talk, Input input, bool isWaitedFor)
    {
        if (input is not Input.Said { Command: null or { Kind: CommandKind.CloseDate or CommandKind.MoveTouch, Form.Length: > 0 } } said
            || StepMoveReader.Read(said.Text) is not { IsSigning: false } move
            || DateReader.Read(move.When, talk.Turn.Today) is null)
        {
            return input;
        }

        var here = talk.Turn.FocusDealId is { } focus ? await talk.Turn.DealAsync(focus) : null;
        if (move.What is not { } words)
        {
            return isWaitedFor ? input : here?.NextOpenStep is not null && !move.IsPutOff ? Step(said, null) : Signing(said, null);
        }

        var named = DealFinding.Search(words, await talk.Turn.MyDealsAsync()).Matches;
        if (named is [{ Score: >= NameSearch<DealSummary>.Sure }, ..])
        {
            return said.Command is null ? Signing(said, words) : said;
        }

        if ((await StepFinding.FindAsync(talk, words)).Count > 0)
        {
            return Step(said, words);
        }

        if (PlanLine(here, words) is { } number)
        {
            return new Input.Said($"step {number} to {move.When}", Command(CommandKind.MoveStep, null), null);
        }

        return said.Command is null || named.Count > 0 ? said : Step(said, words);
    }

    private static int? PlanLine(Deal? deal, string words) =>
        deal?.Plan is { } plan && NameFinder.Find(words, plan.Steps.Where(step => step.DoneAt is null), step => [step.Text, $"{step.With} {step.Text}"]).TheOne is { } one
            ? plan.Steps.IndexOf(one.Item) + 1
            : null;

    private static Input.Said Step(Input.Said said, string? words) => said with { Command = Command(CommandKind.MoveStep, words), Maybe = null };

    private static Input.Said Signing(Input.Said said, string? words) => said with { Command = Command(CommandKind.CloseDate, words), Maybe = null };

    private static Command Command(CommandKind kind, string? words) => new(kind, words, 1, string.Empty);
}
