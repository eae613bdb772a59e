namespace SalesBot.Delivery;

/// <summary>What can be tapped on the cards of key points and follow-ons.</summary>
internal static class DeliveryVerbs
{
    /// <summary>The id of a key point or a follow-on inside its deal.</summary>
    public const string Item = "item";

    public const string PointOpen = "point.open";
    public const string PointAdd = "point.add";

    /// <summary>Accepted in writing: today, or on the day of the form.</summary>
    public const string PointAccepted = "point.accepted";

    /// <summary>How the customer rates our service here; <c>ids.option</c> is "1" to "5".</summary>
    public const string PointRated = "point.rated";

    public const string PointMoved = "point.moved";

    /// <summary>Says whom a rating touches elsewhere.</summary>
    public const string PointNews = "point.news";

    /// <summary>Tells the owners of the deals it touches.</summary>
    public const string PointTell = "point.tell";

    /// <summary>Certificate, measured value and permission to be a reference.</summary>
    public const string Final = "delivery.final";

    /// <summary>Somebody there was asked for an introduction elsewhere.</summary>
    public const string Referral = "delivery.referral";

    public const string FollowOnAdd = "followon.add";
    public const string FollowOnOpen = "followon.open";

    /// <summary>Opens a deal for it; <c>ids.option</c> is the stage it begins at.</summary>
    public const string FollowOnDeal = "followon.deal";

    /// <summary>The continuation that links the parent to the new deal.</summary>
    public const string Link = "followon.link";

    /// <summary>The deal that was opened.</summary>
    public const string Linked = "linked";

    public static readonly string[] OfPoints = [PointOpen, PointAdd, PointAccepted, PointRated, PointMoved, PointNews, PointTell, Final, Referral];

    public static readonly string[] OfFollowOns = [FollowOnAdd, FollowOnOpen, FollowOnDeal];
}
