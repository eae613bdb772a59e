using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>What the card of a new deal shows. Texts are ready to show, in the reader's language.</summary>
public sealed record DealCreatedView
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>What is being bought.</summary>
    public required string Title { get; init; }

    public required Stage Stage { get; init; }

    public required DealType Type { get; init; }

    /// <summary>"CNY 7.2m"; null if unknown.</summary>
    public string? Amount { get; init; }

    /// <summary>"30 Jun 2027"; null if unknown.</summary>
    public string? Close { get; init; }

    /// <summary>"Ms Song, packaging, user"; null if nobody is named.</summary>
    public string? Contact { get; init; }

    /// <summary>How many questions a sitting would ask, 1 to 5.</summary>
    public int Questions { get; init; } = 5;

    /// <summary>What the edit form starts with.</summary>
    public required DealEdit Edit { get; init; }
}

/// <summary>A deal was created: four facts, and the first questions now or later.</summary>
public static class DealCreatedCard
{
    public static AdaptiveCard Draw(DealCreatedView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        return pen.Card(
            Spoken(view, pen),
            [
                Lines.TitleWithBadge(view.Account, Badge.Created, pen),
                Lines.SubLine(view.Title),
                Lines.Facts(
                    (pen.Say("Stage", "阶段"), pen.Say($"{view.Stage.Name().En}, {view.Type.Name().En}", $"{view.Stage.Name().Zh}，{view.Type.Name().Zh}")),
                    (pen.Say("Amount", "金额"), DealWords.AmountAndClose(view.Amount, view.Close, pen)),
                    (pen.Say("Contact", "联系人"), view.Contact),
                    (pen.Say("Score", "评分"), pen.Say("Too early to say", "信息不足，暂不评分"))),
            ],
            pen.FreeButton(StartTitle(view.Questions, pen), CardVerbs.QualifyStart, deal, isFirst: true),
            pen.FreeButton(pen.Say("Later", "稍后"), CardVerbs.QualifyLater, deal),
            DealEditForm.Draw(view.Edit, deal, pen));
    }

    private static string StartTitle(int questions, Pen pen) =>
        pen.Say(questions == 1 ? "Start 1 question" : $"Start {questions} questions", $"回答{questions}题");

    private static string Spoken(DealCreatedView view, Pen pen)
    {
        var (account, title) = (CardText.Spoken(view.Account), CardText.Spoken(view.Title));
        var amount = view.Amount is null ? "" : pen.Say($", {view.Amount}", $"，{view.Amount}");
        return pen.Say(
            $"Deal created: {account}, {title}{amount}, {view.Stage.Name().En} stage. Answer {view.Questions} questions now or later.",
            $"已建立商机：{account}{title}{amount}，{view.Stage.Name().Zh}阶段。现在或稍后回答{view.Questions}题。");
    }
}
