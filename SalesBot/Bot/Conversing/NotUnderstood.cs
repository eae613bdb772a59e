using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// Answers what was not understood: a guess to confirm where the words are near a command, else the nearest commands.
/// Never "invalid command".
/// </summary>
public sealed class NotUnderstood
{
    private static readonly Text OldButton = new(
        "That button is from an older card and no longer does anything. Say \"help\" for what I can do.",
        "这个按钮来自旧卡片，已不起作用。说“帮助”看我会什么。");

    // Beyond it nothing is a deal's name any more.
    private const int LongestName = 60;

    // Longer, and a name in it is not what it is about.
    private const int LongestSaid = 80;

    private static readonly Text Pasted = new(
        "That looks pasted from an e-mail, and I found no contact in it. Tell me in one line: who wrote, of which customer, and what is next.",
        "这像是邮件里粘贴的，没找到可记的沟通。请用一句话说：谁写的、哪个客户、下一步。");

    private static readonly Text SayIt = new("All right. Say it another way, or type \"help\".", "好的，换个说法，或输入“帮助”。");

    /// <summary>Replies to an input that no feature serves.</summary>
    public async Task ReplyAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input.Is(CardVerbs.SuggestReject))
        {
            await talk.SayAsync(SayIt, cancellationToken);
            return;
        }

        if (input is not Input.Said said)
        {
            await talk.SayAsync(OldButton, cancellationToken);
            return;
        }

        if (await GuessAsync(talk, said) is { } guess)
        {
            talk.Memory.Guess = guess.Command;
            await ShowAsync(talk, said.Text, new Guess(talk.In(guess.Question), "guess"), cancellationToken);
            return;
        }

        // What was pasted, or speaks of somebody unknown, gets its own way forward.
        if (PastedText.Substance(said.Text) != said.Text.Trim())
        {
            await talk.SayAsync(Pasted, cancellationToken);
            return;
        }

        if (await StrangerAsync(talk, said.Text) is { } name)
        {
            await talk.SayAsync(
                new Text($"I know nobody called {name} in your deals. Met them? Say: met {name} at, and the customer.", $"你的商机里没有“{name}”。如果见过，请说：和{name}开了会，加上客户名。"),
                cancellationToken);
            return;
        }

        await ShowAsync(talk, said.Text, null, cancellationToken);
    }

    private static async Task<string?> StrangerAsync(Talk talk, string text)
    {
        if (text.Length > LongestSaid || PersonSpotter.In(text, []) is not [{ IsTitle: false } mention])
        {
            return null;
        }

        var known = (await talk.Turn.MyDealsAsync()).SelectMany(deal => (deal.People ?? string.Empty).Split('\n'));
        return known.Any(name => name.Contains(mention.Name, StringComparison.OrdinalIgnoreCase)) ? null : mention.Name;
    }

    private static Task ShowAsync(Talk talk, string typed, Guess? guess, CancellationToken cancellationToken) => talk.ShowAsync(
        CardMessage.Of(NotUnderstoodCard.Draw(new NotUnderstoodView(talk.ConversationId, "this", typed, CommandCatalog.Nearest(typed, 3), guess), talk.Pen)),
        cancellationToken);

    private static async Task<(string Command, Text Question)?> GuessAsync(Talk talk, Input.Said said)
    {
        if (said.Maybe is { } maybe && CommandCatalog.Shown.FirstOrDefault(entry => entry.Kind == maybe.Kind) is { } entry)
        {
            var name = talk.In(entry.Name);
            return maybe.Argument is { Length: > 0 } words && await DealMeantAsync(talk, words) is { } meant
                ? ($"{name} {meant.Account}{meant.After}", new Text(IsDeed(entry.Kind) ? $"{CardText.Capital(entry.Name.En)} {meant.Account}?" : $"{CardText.Capital(entry.Name.En)} for {meant.Account}?", $"是要“{meant.Account}”的{entry.Name.Zh}吗？"))
                : ($"{name} {maybe.Argument}".Trim(), new Text($"Did you mean \"{entry.Name.En}\"?", $"是要“{entry.Name.Zh}”吗？"));
        }

        // Only a deal's name: they want to see it.
        return await DealMeantAsync(talk, said.Text) is { Account: var alone, After: "" }
            ? (talk.In(new Text("open ", "打开 ")) + alone, new Text($"Open {alone}?", $"打开{alone}吗？"))
            : null;
    }

    // "Open Lakeside?", but "Brief for Lakeside?".
    private static bool IsDeed(CommandKind kind) =>
        kind is CommandKind.OpenDeal or CommandKind.Qualify or CommandKind.Log or CommandKind.Debrief or CommandKind.Reopen or CommandKind.ConvertDeal or CommandKind.CloseDeal or CommandKind.CloseDate;

    /// <summary>The deal that the words begin with, and what follows its name: "huadogn for my director".</summary>
    private static async Task<(string Account, string After)?> DealMeantAsync(Talk talk, string words)
    {
        var open = (await talk.Turn.MyDealsAsync()).Where(summary => summary.Outcome == Outcome.Open).ToList();
        return Ends(words)
            .Select(end => (End: end, Best: DealFinding.Search(words[..end], open).Matches is [var best, ..] ? best : null))
            .Where(found => found.Best is not null)
            .OrderByDescending(found => found.Best!.Score)
            .Select(found => ((string, string)?)(found.Best!.Item.AccountName, words[found.End..]))
            .FirstOrDefault();
    }

    // A name ends with the words or before a pause; the shortest first, so that of equal ones it stays the name alone.
    private static IEnumerable<int> Ends(string words) =>
        Enumerable.Range(1, Math.Min(words.Length, LongestName)).Where(at => at == words.Length || words[at] is ' ' or ',' or '，' or '、' or ':' or '：' or ';' or '；');
}
