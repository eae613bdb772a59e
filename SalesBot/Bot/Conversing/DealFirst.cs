using SalesBot.Bot.Reading;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// 湖畔汽车的下一步 and "lakeside brief" name the deal first. Whether the words before the command are a deal's name
/// is known by what is stored; an ordinary sentence that ends like a command stays one.
/// </summary>
internal static class DealFirst
{
    /// <summary>The input as the command that it is; as it was if it is none.</summary>
    public static async Task<Input> ReadAsync(Talk talk, Input input) =>
        input is Input.Said { Command: null } said && DealFirstReader.Read(said.Text) is { Argument: { } name } command
        && DealFinding.Search(name, await talk.Turn.MyDealsAsync()).Matches is [{ Score: >= NameSearch<DealSummary>.Sure }, ..]
            ? said with { Command = command, Maybe = null }
            : input;
}
