using SalesBot.Bot.Documents;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>Shows a page that was made, and offers to keep it as a file.</summary>
public static class PrintedPages
{
    /// <summary>What to say to keep it; the button says the same.</summary>
    public static readonly Text Keep = new("Save as file", "存为文件");

    /// <summary>Says where the page is; where the bot has no address for browsers, what there is instead.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="page">The page.</param>
    /// <param name="at">What is said of its address.</param>
    /// <param name="without">What is said where there is none.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether it has an address.</returns>
    public static async Task<bool> ShowAsync(Talk talk, PrintedPage page, Func<Uri, Text> at, Text? without, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(at);
        var (id, address) = talk.Turn.Print(page);
        talk.Memory.Page = new MadePage(id, page.Title, talk.Turn.Now);
        if (address is not null || without is not null)
        {
            await talk.AskAsync(address is null ? without! : at(address), cancellationToken, Keep);
        }

        return address is not null;
    }
}

/// <summary>The page that was made last.</summary>
/// <param name="Id">Under which it is kept; not its address.</param>
/// <param name="Title">What it is.</param>
/// <param name="At">When; UTC.</param>
public sealed record MadePage(string Id, string Title, DateTimeOffset At);
