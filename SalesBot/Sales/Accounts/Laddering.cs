namespace SalesBot.Sales.Accounts;

/// <summary>The relationship ladder (domain 2.6, 3.7): one step at a time, up with two proofs, down with a cause.</summary>
public static class Laddering
{
    /// <summary>Strategic alliance.</summary>
    public const int Highest = 4;

    private const int ProofsNeeded = 2;

    /// <summary>The step above; null at the top.</summary>
    public static int? NextLevel(this Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.LadderLevel is Highest ? null : (account.LadderLevel ?? 0) + 1;
    }

    /// <summary>How many proofs of the step above are on record.</summary>
    public static int ProofsOfNext(this Account account) => account.NextLevel() is { } next ? account.LadderProofs.Count(proof => proof.Level == next) : 0;

    /// <summary>Whether the step above is proved.</summary>
    public static bool MayMoveUp(this Account account) => account.NextLevel() is not null && account.ProofsOfNext() >= ProofsNeeded;

    /// <summary>Why the account is to go a step down; null if there is no reason, or it was gone down since.</summary>
    public static Text? ReasonToMoveDown(this Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.LadderLevel is not > 0 ? null
            : account.AcceptanceFailedOn is { } failed && !(account.ClassChangedOn >= failed) ? new("an acceptance failed", "验收未通过")
            : ScorecardMath.FallOf(account) is >= ScorecardMath.Fall and var points && !(account.ClassChangedOn >= account.Scorecards.Max(card => card.On))
                ? new($"the appraisal fell by {points:0} points", $"考评下降{points:0}分")
            : null;
    }

    /// <summary>A step up; the account itself where it is not proved.</summary>
    public static Account MovedUp(this Account account, DateOnly today) =>
        account.MayMoveUp() ? account with { LadderLevel = account.NextLevel(), ClassChangedOn = today } : account;

    /// <summary>A step down; the account itself where there is no reason.</summary>
    public static Account MovedDown(this Account account, DateOnly today) =>
        account.ReasonToMoveDown() is not null ? account with { LadderLevel = account.LadderLevel - 1, ClassChangedOn = today } : account;
}
