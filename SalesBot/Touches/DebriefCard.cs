using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Touches;

/// <summary>One minute on how the team worked together: four ratings and one thing to change (domain 5.7).</summary>
public static class DebriefCard
{
    /// <summary>What is rated, in the order of <see cref="SalesBot.Sales.Deals.Debrief"/>.</summary>
    public static readonly (string Code, Text Name)[] Ratings =
        [("cooperation", new("Cooperation", "配合")), ("skill", new("Skill", "专业")), ("communication", new("Communication", "沟通")), ("joint", new("Joint action", "协同"))];

    /// <param name="account">The customer.</param>
    /// <param name="values">The ratings given so far, by code.</param>
    /// <param name="ids">Deal and contact.</param>
    /// <param name="pen">Language and keys.</param>
    /// <param name="change">What is to change, as it was said before; null if nothing.</param>
    public static AdaptiveCard Draw(string account, IReadOnlyDictionary<string, int> values, CardIds ids, Pen pen, string? change = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(pen);
        var carried = Ratings.Aggregate(ids, (all, rating) => values.TryGetValue(rating.Code, out var value) ? all.With(rating.Code, $"{value}") : all);
        return pen.Card(
            CardText.Spoken(pen.Say($"{account}: one minute on our team. Rate four things from 1 to 5, or skip.", $"{account}：团队复盘，一分钟。四项各打1到5分，可以跳过。")),
            [
                Lines.Title(pen.Say("How did our team do?", "团队复盘，一分钟")),
                Lines.SubLine(account),
                Lines.Footnote(pen.Say("1 is poor, 5 is very good", "1分很差，5分很好")),
                .. Ratings.Select(rating => Taps.Rating(
                    pen.Say(rating.Name), [.. TouchPhrases.Feelings.Select(pen.Say)], values.TryGetValue(rating.Code, out var value) ? value : null, TouchVerbs.Rate, carried.With(TouchVerbs.Person, rating.Code), pen)),
                Fields.Line("change", pen.Say("One thing to change", "一件要改进的事"), change, null, pen),
            ],
            pen.Button(pen.Say("Save", "保存"), TouchVerbs.DebriefSave, carried, isFirst: true),
            pen.FreeButton(pen.Say("Skip", "跳过"), TouchVerbs.Skip, ids));
    }
}
