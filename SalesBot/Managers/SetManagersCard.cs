using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Managers;

/// <summary>One line of what an administrator wants.</summary>
/// <param name="RepId">Entra object id; null if it cannot be done.</param>
/// <param name="ManagerId">Entra object id; null if it cannot be done.</param>
/// <param name="Rep">Who is to report.</param>
/// <param name="Said">The manager's name, or why it cannot be done; ready to show.</param>
public sealed record SetManagerLine(string? RepId, string? ManagerId, string Rep, string Said)
{
    /// <summary>Whether it can be done.</summary>
    public bool IsPossible => RepId is not null && ManagerId is not null;
}

/// <summary>Asks an administrator before anything is set and anybody told.</summary>
public static class SetManagersCard
{
    private const int Face = 4;

    /// <param name="lines">In the order of the message.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(IReadOnlyList<SetManagerLine> lines, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(pen);
        var possible = lines.Where(line => line.IsPossible).ToList();
        var title = possible.Count switch
        {
            0 => pen.Say("Nothing can be set", "没有可设置的"),
            1 => pen.Say("Set this manager?", "设置这位经理？"),
            var many => pen.Say($"Set {many} managers?", $"设置{many}位经理？"),
        };
        var footnote = possible.Count == 0 ? pen.Say("Write: set manager of Wang Lei to Zhang Min.", "请写：把王磊的经理设为张敏。") : pen.Say("Both people of each line are told.", "每一行的两个人都会收到通知。");
        var ids = possible.Select((line, at) => (Name: SetManagersFeature.Pair + at, Value: $"{line.RepId} {line.ManagerId}")).Aggregate(CardIds.None, (all, pair) => all.With(pair.Name, pair.Value));
        List<AdaptiveAction> buttons = possible.Count == 0
            ? [pen.FreeButton(pen.Say("How to write", "怎么写"), ManagerVerbs.SetHelp, CardIds.None, isFirst: true)]
            : [pen.FreeButton(pen.Say("Set", "设置"), ManagerVerbs.Set, ids, isFirst: true), pen.FreeButton(pen.Say("Cancel", "取消"), ManagerVerbs.SetNothing, CardIds.None)];
        if (lines.Count > Face)
        {
            buttons.Add(pen.More([.. Rows(lines.Skip(Face), pen)]));
        }

        return pen.Card(CardText.Spoken($"{title} {footnote}", CardText.QuoteLength), [Lines.Title(title), .. Rows(lines.Take(Face), pen), Lines.Footnote(footnote)], buttons);
    }

    private static IEnumerable<AdaptiveElement> Rows(IEnumerable<SetManagerLine> lines, Pen pen) =>
        Lines.Rows(lines.Select(line => (line.IsPossible ? "→" : "✕", CardText.Clean(line.Rep) + pen.Say(": ", "："), CardText.Clean(line.Said, CardText.QuoteLength))));
}
