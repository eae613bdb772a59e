using System.Text;
using System.Text.RegularExpressions;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Files;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Files;

/// <summary>
/// Keeps the page that was made last among the person's own files; Teams asks them where:
/// <code>
/// save as file      存为文件
/// </code>
/// </summary>
public sealed partial class KeepFileFeature : Feature
{
    private static readonly Text NoPage = new(
        "There is no page to save yet. Make one first, for example from the joint plan.", "还没有可保存的页面，请先生成一个，例如推进计划。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input is Input.Said { Command: null, Text: var text } && Wish().IsMatch(TypedText.Fold(text));

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (talk.Memory.Page is not { } made || await talk.Turn.PageAsync(made.Id) is not { } page)
        {
            await talk.SayAsync(NoPage, cancellationToken);
            return Served.Done;
        }

        await talk.ShowAsync(FileCards.Ask(page.Id, made.Title, Encoding.UTF8.GetByteCount(PrintedHtml.Of(page)), talk.Language), cancellationToken);
        return Served.Done;
    }

    [GeneratedRegex(@"^(?:please )?(?:save|keep) (?:it |this |the page )?as (?:a )?file[.!]?$|^(?:请)?(?:存为|保存为|存成|保存成)文件[。！]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();
}
