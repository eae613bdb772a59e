namespace SalesBot.Accounts;

/// <summary>What the cards of an account can ask for; the account travels as <c>ids.account</c>.</summary>
internal static class AccountVerbs
{
    /// <summary>Takes the form of its facts down.</summary>
    public const string Save = "account.save";

    /// <summary>Takes down pressure, problem and figure of <c>ids.deal</c>.</summary>
    public const string SaveValue = "account.value.save";

    /// <summary>The card of what to know no longer comes before a visit.</summary>
    public const string VisitCardsOff = "visit.cards.off";

    /// <summary>It comes again.</summary>
    public const string VisitCardsOn = "visit.cards.on";

    /// <summary>Shows whether the reference <c>ids.reference</c> may be used.</summary>
    public const string UseReference = "account.reference";

    /// <summary>Which reference.</summary>
    public const string Reference = "reference";
}
