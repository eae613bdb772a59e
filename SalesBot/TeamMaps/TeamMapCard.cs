using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.TeamMaps;

/// <summary>Who of ours stands opposite whom; texts ready to show in the reader's language.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">The customer.</param>
/// <param name="Below">"2 of 4 roles covered".</param>
/// <param name="Rows">A role of theirs, and ours opposite or who would fit.</param>
/// <param name="Spot">What nobody looked at, and what to do; null if nothing.</param>
/// <param name="DiffersFromAnswer">Whether the answer on record says something else than the map.</param>
/// <param name="Theirs">Roles to choose, code and name.</param>
/// <param name="Ours">Roles of ours to choose, code and name.</param>
public sealed record TeamMapView(string DealId, string Account, string Below, IReadOnlyList<(string Lead, string Text)> Rows, string? Spot, bool DiffersFromAnswer, IReadOnlyList<(string Code, string Label)> Theirs, IReadOnlyList<(string Code, string Label)> Ours)
{
    /// <summary>What was just saved; null if nothing was.</summary>
    public string? Saved { get; init; }

    /// <summary>When they last went through who says what; null if they never did.</summary>
    public string? Rehearsed { get; init; }

    /// <summary>Names of ours on the map, to choose where the organisation cannot be searched.</summary>
    public IReadOnlyList<string> Colleagues { get; init; } = [];
}

/// <summary>Our team opposite theirs, and who says what on a joint visit.</summary>
public static class TeamMapCard
{
    public const string TheirsField = "theirs";
    public const string OursField = "ours";
    public const string NameField = "name";
    public const string ColleagueField = "colleague";

    private const int FaceLines = 6;

    public static AdaptiveCard Draw(TeamMapView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId);
        var title = pen.Say($"{CardText.Clean(view.Account)}: team map", $"{CardText.Clean(view.Account)}：团队对口");
        List<AdaptiveElement> body = [Lines.Title(title), Lines.SubLine(view.Saved, view.Below, view.Rehearsed), .. Lines.Rows(view.Rows.Take(Face(view)).Select(row => ("•", CardText.Clean(row.Lead) + pen.Say(": ", "："), CardText.Clean(row.Text, CardText.QuoteLength))))];
        if (view.Spot is not null)
        {
            body.Add(Lines.NextBand(pen.Say("Watch: ", "留意："), CardText.Clean(view.Spot, CardText.QuoteLength)));
        }

        List<AdaptiveAction> buttons =
        [
            pen.Opens(pen.Say("Add", "添加"),
                [
                    Fields.Pick(TheirsField, pen.Say("Their role", "客户角色"), view.Theirs.Select(role => (role.Code, CardText.Clean(role.Label))), null, pen.Say("Please choose.", "请选择。"), pen),
                    Fields.Colleague(ColleagueField, pen.Say("Who of ours", "我方谁"), view.Colleagues.Select(name => (name, CardText.Clean(name))), pen),
                    Fields.Line(NameField, pen.Say("Or their name", "或填写姓名"), null, null, pen),
                    Fields.Pick(OursField, pen.Say("As", "担任"), view.Ours.Select(role => (role.Code, CardText.Clean(role.Label))), null, null, pen),
                ],
                pen.Button(pen.Say("Save", "保存"), TeamVerbs.Save, ids, isFirst: true)),
            pen.FreeButton(pen.Say("Rehearse", "演练"), TeamVerbs.Rehearse, ids),
        ];
        if (view.DiffersFromAnswer)
        {
            buttons.Add(pen.FreeButton(pen.Say("Use in score", "用于评分"), TeamVerbs.Confirm, ids));
        }

        if (view.Rows.Count > Face(view))
        {
            buttons.Add(pen.More([.. Lines.Rows(view.Rows.Skip(Face(view)).Take(FaceLines).Select(row => ("•", CardText.Clean(row.Lead) + pen.Say(": ", "："), CardText.Clean(row.Text, CardText.QuoteLength))))]));
        }

        return pen.Card(CardText.Spoken($"{title}. {view.Below}", CardText.QuoteLength), body, buttons);
    }

    // The title, the line below it and what to watch leave the rest.
    private static int Face(TeamMapView view) => FaceLines - 2 - (view.Spot is null ? 0 : 1);

    /// <summary>Who says what, before a joint visit.</summary>
    /// <param name="dealId">The deal.</param>
    /// <param name="account">The customer.</param>
    /// <param name="rows">Who meets whom, and what they say; five at most.</param>
    /// <param name="last">When they last went through it; null if they never did.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard DrawRehearsal(string dealId, string account, IReadOnlyList<(string Lead, string Text)> rows, string? last, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say($"{CardText.Clean(account)}: who says what", $"{CardText.Clean(account)}：谁讲什么");
        return pen.Card(
            CardText.Spoken(title, CardText.QuoteLength),
            [
                Lines.Title(title),
                .. last is null ? Array.Empty<AdaptiveElement>() : [Lines.SubLine(last)],
                .. Lines.Rows(rows.Select(row => ("•", CardText.Clean(row.Lead) + pen.Say(": ", "："), CardText.Clean(row.Text, CardText.QuoteLength)))),
                .. rows.Count > 0 ? Array.Empty<AdaptiveElement>() : [Lines.Sentence(pen.Say("Nobody of ours is named yet. Add them on the team map.", "我方还没有人对口，先在团队对口里添加。"))],
            ],
            [
                .. rows.Count == 0 ? Array.Empty<AdaptiveAction>() : [pen.FreeButton(pen.Say("Rehearsed", "演练过了"), TeamVerbs.Rehearsed, CardIds.Of(CardIds.Deal, dealId), isFirst: true)],
                pen.FreeButton(pen.Say("Team map", "团队对口"), TeamVerbs.Show, CardIds.Of(CardIds.Deal, dealId), isFirst: rows.Count == 0),
            ]);
    }
}
