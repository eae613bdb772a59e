namespace SalesBot.Sales.Deals;

/// <summary>What one of ours does in a deal (domain 5.7).</summary>
public enum OurRole
{
    AccountManager,
    SalesDirector,
    PresalesArchitect,
    ProductSpecialist,
    DeliveryManager,
    Commercial,
    Legal,
    BidManager,
    ChannelManager,
    ProjectManager,
    ServiceManager,
}

/// <summary>Who of ours stands opposite a role of the customer (domain 5.7).</summary>
/// <param name="Role">What they do for us.</param>
/// <param name="Name">Their name as the rep says it.</param>
/// <param name="Covers">The role of the customer they look after.</param>
public sealed record TeamAssignment(OurRole Role, string Name, BuyingRole Covers);
