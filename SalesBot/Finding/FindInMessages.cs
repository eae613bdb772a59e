using SalesBot.Bot.Conversing;
using SalesBot.Bot.Windows;

namespace SalesBot.Finding;

/// <summary>The search in the compose box: the same as <c>find</c>; with no words, the deals one works on.</summary>
public sealed class FindInMessages : MessageSearch
{
    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchHit>> FindAsync(Talk talk, string words)
    {
        ArgumentNullException.ThrowIfNull(talk);
        var found = string.IsNullOrWhiteSpace(words) ? await Found.MineAsync(talk) : await Found.ByAsync(talk, words);
        return [.. found.Select(one => new SearchHit(
            one.Entry.Name, one.Entry.Below, SharedCard.Draw(new SharedView(one.Entry.Name, one.Entry.Below, one.Facts), talk.Pen)))];
    }
}
