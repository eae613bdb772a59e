namespace SalesBot.Sales.Deals;

/// <summary>Where a deal came from (domain 1.5.b): what keeping a customer brings in, against what finding one does.</summary>
public enum DealOrigin
{
    /// <summary>A follow-on of an earlier deal.</summary>
    FollowOn,

    /// <summary>A customer we have: a key account, or one served before.</summary>
    ExistingCustomer,

    /// <summary>An invitation or a group of others, without an earlier relation.</summary>
    Invitation,

    /// <summary>An agent of our channel.</summary>
    Agent,

    /// <summary>A public notice.</summary>
    PublicNotice,

    /// <summary>A project we helped to begin.</summary>
    OwnInitiative,
}

/// <summary>Telling it from what is known, so that nobody is asked.</summary>
public static class DealOrigins
{
    /// <summary>Where this deal came from.</summary>
    public static DealOrigin CameFrom(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal switch
        {
            { ParentDealId: not null } => DealOrigin.FollowOn,
            { Type: DealType.KeyAccount } or { Origin: TenderOrigin.FormerCustomer } => DealOrigin.ExistingCustomer,
            { Type: DealType.ActiveProject } => DealOrigin.OwnInitiative,
            { Origin: TenderOrigin.Agent } => DealOrigin.Agent,
            { Origin: TenderOrigin.PublicNotice } => DealOrigin.PublicNotice,
            _ => DealOrigin.Invitation,
        };
    }

    /// <summary>"follow-on of an earlier deal", "前一个商机的后续".</summary>
    public static Text Name(this DealOrigin origin) => origin switch
    {
        DealOrigin.FollowOn => new("follow-on of an earlier deal", "前一个商机的后续"),
        DealOrigin.ExistingCustomer => new("an existing customer", "老客户"),
        DealOrigin.Invitation => new("an invitation", "受邀"),
        DealOrigin.Agent => new("our agent", "代理商介绍"),
        DealOrigin.PublicNotice => new("a public notice", "公告"),
        _ => new("our own initiative", "我方主动推动"),
    };
}
