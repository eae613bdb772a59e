namespace SalesBot.Bot.Cards;

/// <summary>What a tap can ask for. A verb travels in the card and comes back; it is never shown.</summary>
public static class CardVerbs
{
    public const string DealCreate = "deal.create";
    public const string WelcomeExample = "welcome.example";
    public const string SwitchLanguage = "language.switch";

    public const string DealNew = "deal.new";
    public const string DealOpen = "deal.open";

    /// <summary>One of several deals was meant; <c>ids.waiting</c> names the command that waits for it.</summary>
    public const string DealPick = "deal.pick";

    /// <summary>Shows the customer <c>ids.account</c>.</summary>
    public const string AccountOpen = "account.open";

    /// <summary>Runs a command on a deal: <c>ids.waiting</c> names the command, <c>ids.deal</c> the deal.</summary>
    public const string Run = "run";

    public const string DealEditSave = "deal.edit.save";

    /// <summary>The answer to a classification question: <c>ids.question</c> and <c>ids.option</c>.</summary>
    public const string NewDealAnswer = "deal.new.answer";

    public const string QualifyStart = "qualify.start";
    public const string QualifyLater = "qualify.later";
    public const string QualifyContinue = "qualify.continue";
    public const string QualifyStop = "qualify.stop";

    /// <summary>A chip of the evidence row; <c>ids.option</c> is the level, the rest of the draft is in the ids.</summary>
    public const string AnswerEvidence = "answer.evidence";

    /// <summary>The same for the budget half of a question in two halves.</summary>
    public const string AnswerBudgetEvidence = "answer.evidence.budget";

    /// <summary>A digit of a rating row; <c>ids.option</c> is "1" to "5".</summary>
    public const string AnswerRate = "answer.rate";

    public const string AnswerSave = "answer.save";
    public const string AnswerUnknown = "answer.unknown";
    public const string AnswerLater = "answer.later";

    /// <summary>It does not apply; <c>ids.option</c> is one of <see cref="NotApplicableReasons"/>.</summary>
    public const string AnswerNotApplicable = "answer.notApplicable";

    public const string AnswerChange = "answer.change";

    public const string ScoreOpen = "score.open";
    public const string ScoreLosses = "score.losses";

    /// <summary>The numbers in another school's words; <c>ids.option</c> is "meddpicc" or "millerheiman".</summary>
    public const string ScoreMethod = "score.method";

    public const string ActionPlan = "action.plan";

    public const string ListMine = "list.mine";
    public const string HelpOpen = "help.open";

    /// <summary>Carries out the example of the command <c>ids.option</c>, a CommandKind by name.</summary>
    public const string HelpTry = "help.try";

    /// <summary>Shows the card of a room as it is by now, to each viewer as they may see it. It only looks.</summary>
    public const string RoomView = "room.view";

    /// <summary>Brings the command <c>ids.waiting</c> on <c>ids.deal</c> from a room to the personal chat of whoever presses it.</summary>
    public const string RoomHand = "room.hand";

    /// <summary>Words typed in a window, where there is no chat to type them in.</summary>
    public const string Typed = "typed";

    /// <summary>Takes the last saved change back.</summary>
    public const string Undo = "undo";

    /// <summary>Agrees, or not, that a person of the customer has proved to be an ally.</summary>
    public const string AllyAccept = "ally.accept";

    public const string AllyReject = "ally.reject";

    /// <summary>Asks whether everything about <c>ids.person</c> is to be deleted.</summary>
    public const string PersonErase = "person.erase";

    /// <summary>Shows everything that is kept about <c>ids.person</c>.</summary>
    public const string PersonExport = "person.export";

    /// <summary>The step <c>ids.step</c> was done; on a reminder and on the cards of the steps.</summary>
    public const string StepDone = "step.done";

    /// <summary>Moves the step <c>ids.step</c> to the day in the field.</summary>
    public const string StepMove = "step.move";

    /// <summary>Everything that can be tapped on the card of a question.</summary>
    public static IReadOnlyList<string> OnAQuestion { get; } =
        [AnswerEvidence, AnswerBudgetEvidence, AnswerRate, AnswerSave, AnswerUnknown, AnswerLater, AnswerNotApplicable, AnswerChange];

    /// <summary>Takes down what legal said of taking part in <c>ids.deal</c> (flag C10); the words are in <see cref="LegalField"/>.</summary>
    public const string LegalCleared = "legal.cleared";

    /// <summary>The field of a card that holds what legal said.</summary>
    public const string LegalField = "legal";

    public const string SuggestAccept = "suggest.accept";
    public const string SuggestReject = "suggest.reject";
}
