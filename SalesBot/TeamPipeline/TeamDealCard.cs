using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Qualification;

namespace SalesBot.TeamPipeline;

/// <summary>A deal as its manager looks at it. Texts are ready to show, in the reader's language.</summary>
public sealed record TeamDealView
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>What is being bought, stage, amount, owner.</summary>
    public required string Place { get; init; }

    public required Badge Badge { get; init; }

    /// <summary>"81"; null while too little is known, or the deal is frozen.</summary>
    public string? Score { get; init; }

    public required ImmutableArray<(string Mark, string Lead, string Text)> Rows { get; init; }

    /// <summary>Whether it is proposed to be given up and nobody has decided.</summary>
    public bool AwaitsNoGo { get; init; }

    /// <summary>Why, for the form.</summary>
    public string? Against { get; init; }

    /// <summary>What the deal is expected to earn, in percent; null while nobody said, or where it is over.</summary>
    public int? Margin { get; init; }

    /// <summary>Whether a margin may be written down.</summary>
    public bool TakesMargin { get; init; }

    /// <summary>A visit that could be arranged; null if none is proposed.</summary>
    public VisitView? Visit { get; init; }
}

/// <summary>Why a deal of the team stands as it does, and what its manager can do.</summary>
public static class TeamDealCard
{
    public static AdaptiveCard Draw(TeamDealView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var first = view.Rows.IsEmpty ? string.Empty : view.Rows[0].Lead + view.Rows[0].Text;
        return pen.Card(
            CardText.Spoken($"{CardText.Clean(view.Account, 30)}{pen.Say(": ", "：")}{pen.Say(view.Badge.Word)}{view.Score}. {first}", pen.Language == Sales.Language.Chinese ? 58 : CardText.QuoteLength),
            [Lines.TitleWithBadge(view.Account, view.Badge, pen, view.Score), Lines.SubLine(view.Place), .. Lines.Rows(view.Rows.Take(4))],
            [.. Buttons(view, pen)]);
    }

    private static AdaptiveAction MarginForm(int? margin, CardIds deal, Pen pen) => pen.Opens(
        pen.Say("Margin", "毛利率"),
        [Fields.Line(TeamFields.Margin, pen.Say("Expected margin, % (managers only)", "预期毛利率，%（只有经理可见）"), margin is { } known ? $"{known}" : null, pen.Say("Please fill in a number.", "请填写数字。"), pen)],
        pen.Button(pen.Say("Save", "保存"), TeamVerbs.Margin, deal, isFirst: true));

    private static IEnumerable<AdaptiveAction> Buttons(TeamDealView view, Pen pen)
    {
        var deal = TeamListCard.Decides(view.DealId);
        if (view.AwaitsNoGo)
        {
            yield return TeamListCard.GiveUp(pen.Say("Give up", "放弃"), deal, view.Against, pen);
            yield return pen.Opens(
                pen.Say("Go on", "继续"),
                [Fields.Line(TeamFields.Keep, pen.Say("Why it goes on, kept with the deal", "继续的理由，保存在商机中"), null, pen.Say("Please give a reason.", "请填写理由。"), pen)],
                pen.Button(pen.Say("Confirm: go on", "确认继续"), TeamVerbs.Keep, deal, isFirst: true));
        }

        if (view.Visit is { } visit)
        {
            yield return TeamListCard.Arrange(visit, pen);
        }

        if (!view.AwaitsNoGo || view.Visit is null)
        {
            yield return TeamCard.Back(pen);
        }

        yield return pen.More(
            view.Margin is { } margin ? [Lines.Row("•", pen.Say("Expected margin: ", "预期毛利率："), pen.Say($"{margin}%, seen by managers only", $"{margin}%，只有经理可见"))] : [],
            [
                pen.Run(pen.Say("Brief", "简报"), CommandKind.Brief, view.DealId),
                pen.Run(pen.Say("History", "历史"), CommandKind.History, view.DealId),
                .. view.TakesMargin ? [MarginForm(view.Margin, deal, pen)] : Array.Empty<AdaptiveAction>(),
            ]);
    }
}
