using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Administration;

/// <summary>One change as it is shown.</summary>
/// <param name="What">What was set, to what.</param>
/// <param name="Who">By whom, when, and from when it holds.</param>
public sealed record SettingChangeLine(string What, string Who);

/// <summary>Who set what, the latest first.</summary>
public static class SettingChangesCard
{
    /// <summary>How many changes a page has.</summary>
    public const int PageSize = 5;

    /// <param name="lines">The changes of the page.</param>
    /// <param name="page">Its number, from 0.</param>
    /// <param name="isLast">Whether nothing older follows.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(IReadOnlyList<SettingChangeLine> lines, int page, bool isLast, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(pen);
        var title = lines.Count == 0 ? pen.Say("Nothing was ever set", "还没有修改过设置") : pen.Say("Who set what", "修改记录");
        List<AdaptiveAction> buttons = [pen.FreeButton(pen.Say("Settings", "设置"), AdminVerbs.Open, CardIds.None, isFirst: true)];
        if (!isLast)
        {
            buttons.Add(pen.FreeButton(pen.Say("Older", "更早"), AdminVerbs.Changes, CardIds.Of(CardIds.Page, (page + 1).ToString(CultureInfo.InvariantCulture))));
        }

        return pen.Card(title, [Lines.Title(title), .. lines.SelectMany(line => new[] { Lines.Sentence(line.What), Lines.Footnote(line.Who) })], buttons);
    }
}
