namespace SalesBot.Alerts;

/// <summary>What can be pressed on the cards of an alert. Each press is checked against who the person is by then.</summary>
public static class AlertCardVerbs
{
    /// <summary>Shows the alert of <c>ids.deal</c> as it is now.</summary>
    public const string Open = "alert.open";

    /// <summary>Shows how its level comes about.</summary>
    public const string Why = "alert.why";

    /// <summary>Sends the question in the field to the owner.</summary>
    public const string Ask = "alert.ask";

    /// <summary>Sends the owner the next step with the note in the field.</summary>
    public const string Nudge = "alert.nudge";

    /// <summary>Asks for reason and day of a snooze.</summary>
    public const string Snooze = "alert.snooze";

    /// <summary>Snoozes with the reason and the day in the fields.</summary>
    public const string SnoozeSave = "alert.snooze.save";

    /// <summary>Asks who is to own the deal.</summary>
    public const string Reassign = "alert.reassign";

    /// <summary>Proposes <c>ids.person</c>, or whoever is named in the field, as the owner.</summary>
    public const string ReassignTo = "alert.reassign.to";

    /// <summary>Makes <c>ids.person</c> the owner.</summary>
    public const string ReassignConfirm = "alert.reassign.confirm";

    /// <summary>Asks how the deal ended.</summary>
    public const string Close = "alert.close";

    /// <summary>It ended as <c>ids.option</c>; asks for the reason.</summary>
    public const string CloseAs = "alert.close.as";

    /// <summary>Closes it for the reason in the field.</summary>
    public const string CloseSave = "alert.close.save";

    /// <summary>Calls the alert wrong, for the reason in the field.</summary>
    public const string Wrong = "alert.wrong";

    /// <summary>Puts the deal on hold to the day in the field, for the reason in the other.</summary>
    public const string Hold = "alert.hold";

    /// <summary>The owner takes what the manager asked for.</summary>
    public const string Accept = "alert.accept";

    /// <summary>The owner needs help with what the manager asked for.</summary>
    public const string NeedHelp = "alert.help";

    /// <summary>Sends the answer in the field to whoever asked.</summary>
    public const string Answer = "alert.answer";

    /// <summary>Takes note of the alert.</summary>
    public const string Acknowledge = "alert.acknowledge";

    /// <summary>Ends the rest of the alert before its day.</summary>
    public const string Wake = "alert.wake";

    /// <summary>Ends the hold the deal is in.</summary>
    public const string EndHold = "alert.hold.end";

    /// <summary>Sends the typed answer that was shown for confirmation.</summary>
    public const string AnswerSend = "alert.answer.send";

    /// <summary>What was typed is no answer.</summary>
    public const string AnswerNot = "alert.answer.not";

    /// <summary>Thanks the owner for what ended it, with the words in the field.</summary>
    public const string Thank = "alert.thank";

    /// <summary>Lists the alerts.</summary>
    public const string List = "alert.list";

    /// <summary>Sets when the list of the morning comes, and the quiet hours, to what is in the fields.</summary>
    public const string DigestSave = "digest.save";
}
