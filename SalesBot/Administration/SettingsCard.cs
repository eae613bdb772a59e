using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Administration;

/// <summary>A page of the settings as the overview shows it.</summary>
/// <param name="Code">Names it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Summary">How it stands.</param>
public sealed record SettingsEntry(string Code, string Title, string Summary);

/// <summary>All settings of a company; a tap opens a page.</summary>
public static class SettingsCard
{
    // With the title six lines; what does not fit is a button.
    private const int Face = 5;

    /// <param name="entries">The pages.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(ImmutableArray<SettingsEntry> entries, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say("Settings for your company", "公司设置");
        return pen.Card(
            title,
            [
                Lines.Title(title),
                .. entries.Take(Face).Select(entry => Lines.Entry(
                    entry.Title, null, entry.Summary, null, null, pen.FreeButton(entry.Title, AdminVerbs.Page, CardIds.Of(CardIds.Page, entry.Code)), pen)),
            ],
            [
                .. entries.Skip(Face).Select(entry => pen.FreeButton(entry.Title, AdminVerbs.Page, CardIds.Of(CardIds.Page, entry.Code))),
                pen.FreeButton(pen.Say("Who set what", "修改记录"), AdminVerbs.Changes, CardIds.None),
                pen.More(
                    [],
                    [
                        pen.FreeButton(pen.Say("Set managers", "设置经理"), CardVerbs.Run, CardIds.Of(CardIds.Waiting, nameof(CommandKind.SetManager))),
                        pen.FreeButton(pen.Say("Alert report", "预警报告"), AdminVerbs.Report, CardIds.None),
                        .. pen.Window(pen.Say("In a window", "在窗口打开"), AdminVerbs.Open, CardIds.None) is { } window ? [window] : Array.Empty<AdaptiveAction>(),
                    ]),
            ]);
    }
}
