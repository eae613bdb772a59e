using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Briefs;

/// <summary>The detailed brief, a part or a piece of one to a page.</summary>
public static class DetailedBriefCard
{
    // With the title and the line under it, six lines.
    private const int LinesOfPage = 4;

    public static AdaptiveCard Draw(Brief brief, int page, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(pen);
        var pages = Pages(brief);
        var shown = Math.Clamp(page, 1, pages.Count);
        var (title, lines) = pages[shown - 1];
        var account = CardText.Spoken(brief.Account, 30);
        return pen.Card(
            pen.Say(
                $"Detailed brief for {account}: {title.En}, page {shown} of {pages.Count}.",
                $"{account}详版简报：{title.Zh}，第{shown}页，共{pages.Count}页。"),
            [
                BriefCard.Title(brief, pen),
                Lines.SubLine(pen.Say(title), pen.Say(brief.Stage.Name()), brief.Amount is null ? null : pen.Say(brief.Amount), $"{shown} / {pages.Count}"),
                .. BriefCard.Rows(lines, pen),
            ],
            [.. Turns(brief, shown, pages.Count, pen)]);
    }

    private static List<(Text Title, BriefLine[] Lines)> Pages(Brief brief)
    {
        List<(Text Title, BriefLine[] Lines)> pages = [.. brief.Sections.SelectMany(section => section.Lines.Chunk(LinesOfPage).Select(lines => (section.Title, lines)))];
        return pages.Count > 0 ? pages : [(new("Deal", "商机"), [])];
    }

    private static IEnumerable<AdaptiveAction> Turns(Brief brief, int shown, int pages, Pen pen)
    {
        var ids = BriefCard.Ids(brief);
        if (shown < pages)
        {
            yield return pen.FreeButton(pen.Say("Next page", "下一页"), BriefVerbs.Detailed, ids.With(CardIds.Page, $"{shown + 1}"));
        }

        if (shown > 1)
        {
            yield return pen.FreeButton(pen.Say("Page before", "上一页"), BriefVerbs.Detailed, ids.With(CardIds.Page, $"{shown - 1}"));
        }

        yield return pen.FreeButton(pen.Say("One page", "一页版"), BriefVerbs.Page, ids);
    }
}
