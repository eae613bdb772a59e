using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Committees;

/// <summary>What the form of a committee holds already.</summary>
/// <param name="Seats">As digits; null while unknown.</param>
/// <param name="Origin">Where its members come from.</param>
/// <param name="Duties">What it is there for.</param>
/// <param name="Chair">The id of the person who chairs it; null while unknown.</param>
/// <param name="People">Who may chair it, id and name; empty where no name may be kept.</param>
/// <param name="Author">Who wrote the standard.</param>
/// <param name="Weights">"price 40, technical 60"; null while unknown.</param>
public sealed record CommitteeForm(string? Seats, CommitteeOrigin Origin, IReadOnlyList<CommitteeDuty> Duties, string? Chair, IReadOnlyList<(string Id, string Name)> People, string? Author, string? Weights);

/// <summary>A committee, its texts ready to show in the reader's language.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">The customer.</param>
/// <param name="Kind">Which committee.</param>
/// <param name="Below">"7 seats · outside and internal"; empty while nothing is known.</param>
/// <param name="Rows">Five at most: what is known, and what comes out of it.</param>
/// <param name="Answers">What a tap would take over into the score; null if nothing new.</param>
/// <param name="Form">What the form holds.</param>
public sealed record CommitteeView(string DealId, string Account, CommitteeKind Kind, string Below, IReadOnlyList<(string Lead, string Text)> Rows, string? Answers, CommitteeForm Form);

/// <summary>Who decides together at the customer's, and how an evaluation would end today.</summary>
public static class CommitteeCard
{
    public const string SeatsField = "seats";
    public const string OriginField = "origin";
    public const string DutiesField = "duties";
    public const string ChairField = "chair";
    public const string AuthorField = "author";
    public const string WeightsField = "weights";

    // The title and the line below it leave four of six.
    private const int FaceRows = 4;

    public static AdaptiveCard Draw(CommitteeView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var isEvaluation = view.Kind == CommitteeKind.Evaluation;
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CommitteeVerbs.KindOf, view.Kind.ToString());
        var other = isEvaluation ? CommitteeKind.Purchasing : CommitteeKind.Evaluation;
        var account = CardText.Clean(view.Account);
        var title = isEvaluation ? pen.Say($"{account}: evaluation committee", $"{account}：评估委员会") : pen.Say($"{account}: purchasing committee", $"{account}：采购委员会");
        var face = FaceRows - (view.Answers is null ? 0 : 1);
        List<AdaptiveElement> body =
        [
            Lines.Title(title),
            Lines.SubLine(view.Below.Length > 0 ? CardText.Clean(view.Below, CardText.QuoteLength) : Hint(isEvaluation, pen)),
            .. Lines.Rows(Rows(view).Take(face)),
        ];
        List<AdaptiveAction> buttons =
        [
            pen.Opens(pen.Say("Fill in", "填写"), [.. Form(view.Form, isEvaluation, pen)], pen.Button(pen.Say("Save", "保存"), CommitteeVerbs.Save, ids, isFirst: true)),
        ];
        if (view.Answers is not null)
        {
            buttons.Insert(0, pen.FreeButton(pen.Say("Use in score", "用于评分"), CommitteeVerbs.Confirm, ids, isFirst: true));
            body.Add(Lines.NextBand(pen.Say("For the score: ", "可用于评分："), CardText.Clean(view.Answers, CardText.QuoteLength)));
        }

        buttons.Add(pen.FreeButton(
            isEvaluation ? pen.Say("Purchasing", "采购委员会") : pen.Say("Evaluation", "评估委员会"),
            CommitteeVerbs.Show,
            ids.With(CommitteeVerbs.KindOf, other.ToString())));
        if (view.Rows.Count > face)
        {
            buttons.Add(pen.More([.. Lines.Rows(Rows(view).Skip(face))]));
        }

        return pen.Card(CardText.Spoken($"{title}. {view.Below}", CardText.QuoteLength), body, buttons);
    }

    private static string Hint(bool isEvaluation, Pen pen) => isEvaluation
        ? pen.Say("Nothing known yet. Ask who sits on it, or type: 7 seats, 4 outside experts.", "还不清楚。可以问对方，或输入：7个席位，外聘4位。")
        : pen.Say("Nothing known yet. Ask who sits on it, or type: purchasing committee has 5 seats.", "还不清楚。可以问对方，或输入：采购委员会5个席位。");

    private static IEnumerable<(string Mark, string Lead, string Text)> Rows(CommitteeView view) =>
        view.Rows.Select(row => ("•", CardText.Clean(row.Lead), CardText.Clean(row.Text, CardText.QuoteLength)));

    private static IEnumerable<AdaptiveElement> Form(CommitteeForm form, bool isEvaluation, Pen pen)
    {
        yield return Fields.Line(SeatsField, pen.Say("Seats", "席位数"), form.Seats, null, pen, "7");
        yield return Fields.Pick(OriginField, pen.Say("Where from", "人员来源"), Enum.GetValues<CommitteeOrigin>().Select(origin => (origin.ToString(), pen.Say(CommitteeWords.Name(origin)))), form.Origin.ToString(), null, pen);
        yield return Fields.Checks(DutiesField, pen.Say("Duties", "职责"), Enum.GetValues<CommitteeDuty>().Select(duty => (duty.ToString(), pen.Say(CommitteeWords.Name(duty)))), form.Duties.Select(duty => duty.ToString()), pen);
        if (form.People.Count > 0)
        {
            yield return Fields.Pick(ChairField, pen.Say("Chair", "主任"), form.People.Select(person => (person.Id, CardText.Clean(person.Name))), form.Chair, null, pen);
        }

        yield return Fields.Line(AuthorField, pen.Say("Standard written by", "标准由谁制定"), form.Author, null, pen);
        if (isEvaluation)
        {
            yield return Fields.Line(WeightsField, pen.Say("Weights, 100 in all", "权重，合计100"), form.Weights, null, pen, pen.Say("price 40, technical 60", "价格40，技术60"));
        }
    }
}
