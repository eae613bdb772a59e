namespace SalesBot.Sales.Deals;

/// <summary>What kind of selling a deal is (domain 2.2). It decides the checklist, the go line and the stages.</summary>
public enum DealType
{
    /// <summary>KA, 大客户商机: inside a continuing relation with a key account.</summary>
    KeyAccount,

    /// <summary>AP, 主动型大项目: a project whose need we help to define.</summary>
    ActiveProject,

    /// <summary>PP, 被动型大项目: a tender or invitation that reached us.</summary>
    PassiveProject,
}

/// <summary>How a tender reached us: the third classification question (domain 2.2).</summary>
public enum TenderOrigin
{
    PublicNotice,
    Invitation,
    Agent,
    FormerCustomer,
    GroupRunByOthers,
}

/// <summary>Codes of the domain specification.</summary>
public static class DealTypeCodes
{
    /// <summary>"KA", "AP" or "PP".</summary>
    public static string Code(this DealType type) => type switch
    {
        DealType.KeyAccount => "KA",
        DealType.ActiveProject => "AP",
        _ => "PP",
    };

    /// <summary>The type with this code.</summary>
    /// <exception cref="FormatException">The code is none of KA, AP, PP.</exception>
    public static DealType Parse(string code) => code switch
    {
        "KA" => DealType.KeyAccount,
        "AP" => DealType.ActiveProject,
        "PP" => DealType.PassiveProject,
        _ => throw new FormatException($"'{code}' is not a deal type; the types are KA, AP and PP."),
    };
}
