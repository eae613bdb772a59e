using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>A deal that is being set up.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="Account">The account as typed, or as found.</param>
/// <param name="DealId">The deal, once it is created; null before.</param>
public sealed record NewDealView(string ConversationId, string Account, string? DealId = null);

/// <summary>
/// The questions that decide what kind of deal it is (domain 2.2) and which rules hold (clarification D1), one card
/// each. A tap comes back as <see cref="CardVerbs.NewDealAnswer"/> with <c>ids.question</c> and <c>ids.option</c>.
/// </summary>
public static class NewDealCards
{
    /// <summary>Options "yes" and "no".</summary>
    public const string KeyAccountQuestion = "keyAccount";

    /// <summary>Options "yes" and "no".</summary>
    public const string TenderQuestion = "tender";

    /// <summary>Options are <see cref="TenderOrigin"/> by name, from the field of the same name.</summary>
    public const string OriginQuestion = "origin";

    /// <summary>Options are <see cref="Sales.Deals.BuyerKind"/> by name, from the field of the same name; may be left out.</summary>
    public const string BuyerQuestion = "buyer";

    /// <summary>The field beside <see cref="BuyerQuestion"/>: <see cref="ProcurementMode"/> by name; may be left out.</summary>
    public const string ModeField = "mode";

    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>Is it part of a continuing relation with a key account?</summary>
    public static AdaptiveCard KeyAccount(NewDealView view, Pen pen) => YesOrNo(
        view, KeyAccountQuestion,
        pen.Say("Is it key-account business?", "属于大客户业务吗？"),
        pen.Say("Yes, if we work with them all the time.", "我们和对方有持续合作，就选“是”。"),
        pen.Say("No", "不是"),
        pen);

    /// <summary>Did they publish or send a tender before we helped define the need?</summary>
    public static AdaptiveCard Tender(NewDealView view, Pen pen) => YesOrNo(
        view, TenderQuestion,
        pen.Say("Is there a tender already?", "已经发标了吗？"),
        pen.Say("Published or sent before we helped define the need.", "在我们参与定义需求之前，就已公告或发来邀请。"),
        pen.Say("Not yet", "还没有"),
        pen);

    /// <summary>How did the tender reach us?</summary>
    public static AdaptiveCard Origin(NewDealView view, Pen pen)
    {
        var question = pen.Say("How did the tender reach us?", "招标信息是怎么来的？");
        return Form(
            view, OriginQuestion, question, question,
            [
                Fields.Choice(
                    OriginQuestion, pen.Say("It came by", "来源"), Named<TenderOrigin>(origin => origin.Name(), pen), null,
                    pen.Say("Choose one.", "请选一项。"), pen),
            ],
            [],
            pen);
    }

    /// <summary>Who buys, and how? Both may be left open.</summary>
    public static AdaptiveCard Buyer(NewDealView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var skip = pen.FreeButton(
            pen.Say("Skip", "跳过"), CardVerbs.NewDealAnswer,
            Chat(view).With(CardIds.Question, BuyerQuestion).With(CardIds.Option, "skip"));
        return Form(
            view, BuyerQuestion,
            pen.Say("Who buys, and how?", "谁来买，怎么买？"),
            pen.Say("Who buys, and how? Choose, or skip.", "谁来买，怎么买？请选择，或跳过。"),
            [
                Fields.Pick(BuyerQuestion, pen.Say("Kind of buyer", "采购单位"), Named<BuyerKind>(kind => kind.Name(), pen), null, null, pen),
                Fields.Pick(ModeField, pen.Say("Way of buying", "采购方式"), Named<ProcurementMode>(mode => mode.Name(), pen), null, null, pen),
            ],
            [skip],
            pen);
    }

    private static AdaptiveCard YesOrNo(NewDealView view, string code, string question, string meaning, string no, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = Chat(view).With(CardIds.Question, code);
        return pen.Card(
            pen.Say($"{question} Yes or no.", $"{question}是，或者不是。"),
            [Lines.Place(view.Account), Lines.HeadingBelow(question), Lines.Sentence(meaning)],
            pen.FreeButton(pen.Say("Yes", "是"), CardVerbs.NewDealAnswer, ids.With(CardIds.Option, Yes)),
            pen.FreeButton(no, CardVerbs.NewDealAnswer, ids.With(CardIds.Option, No)));
    }

    private static AdaptiveCard Form(
        NewDealView view, string code, string question, string spoken, List<AdaptiveElement> fields, List<AdaptiveAction> more, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        return pen.Card(
            spoken,
            [Lines.Place(view.Account), Lines.HeadingBelow(question), .. fields],
            [pen.Button(pen.Say("Continue", "继续"), CardVerbs.NewDealAnswer, Chat(view).With(CardIds.Question, code), isFirst: true), .. more]);
    }

    private static IEnumerable<(string Code, string Label)> Named<TEnum>(Func<TEnum, Text> name, Pen pen)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => (value.ToString(), CardText.Capital(pen.Say(name(value)))));

    private static CardIds Chat(NewDealView view) => CardIds.Of(CardIds.Conversation, view.ConversationId).With(CardIds.Deal, view.DealId);
}
