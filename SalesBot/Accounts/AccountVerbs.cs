namespace SalesBot.Accounts;

/// <summary>What the cards of an account can ask for; the account travels as <c>ids.account</c>.</summary>
internal static class AccountVerbs
{
    /// <summary>Takes the form of its facts down.</summary>
    public const string Save = "account.save";

    /// <summary>Shows whether the reference <c>ids.reference</c> may be used.</summary>
    public const string UseReference = "account.reference";

    /// <summary>Which reference.</summary>
    public const string Reference = "reference";
}
