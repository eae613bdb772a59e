using SalesBot.Bot.Reading;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// 湖畔汽车的下一步 and "lakeside brief" name the deal first, "why lakeside" and "lakeside is now worth 12 million" in the
/// middle. Whether the words are a deal's name is known by what is stored; an ordinary sentence that looks like a command
/// stays one.
/// </summary>
internal static class DealFirst
{
    /// <summary>The input as the command that it is; as it was if it is none.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="input">What was said.</param>
    /// <param name="isWaitedFor">A dialog waits for these words as they are: then "the amount" is what the dialog speaks of.</param>
    public static async Task<Input> ReadAsync(Talk talk, Input input, bool isWaitedFor)
    {
        if (input is not Input.Said { Command: null } said)
        {
            return input;
        }

        foreach (var command in new[] { DealFirstReader.Read(said.Text), WhyReader.Read(said.Text), WorthReader.Read(said.Text)?.Command })
        {
            if (command is not null && (command.Argument is { } name ? await IsDealAsync(talk, name) : !isWaitedFor && talk.Turn.FocusDealId is not null))
            {
                return said with { Command = command, Maybe = null };
            }
        }

        return input;
    }

    private static async Task<bool> IsDealAsync(Talk talk, string name) =>
        DealFinding.Search(name, await talk.Turn.MyDealsAsync()).Matches is [{ Score: >= NameSearch<DealSummary>.Sure }, ..];
}
