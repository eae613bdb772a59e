namespace SalesBot.Sales.Deals;

/// <summary>How somebody answers a proposal to change something (domain 5.2). Kept only where the tenant switched it on (clarification D8).</summary>
public enum ResponseMode
{
    /// <summary>Wants more than there is.</summary>
    Growth,

    /// <summary>Wants something put right.</summary>
    Trouble,

    /// <summary>Sees no reason to change anything.</summary>
    EvenKeel,

    /// <summary>Thinks that all is better than it is.</summary>
    Overconfident,
}

/// <summary>What somebody does inside their own house for a purchase (domain 5.2). Kept only where the tenant switched it on (clarification D8).</summary>
public enum Profile
{
    GoGetter,
    Teacher,
    Skeptic,
    Guide,
    Friend,
    Climber,
    Blocker,
}

/// <summary>What a profile says of somebody.</summary>
public static class Profiles
{
    /// <summary>Whether they bring others along.</summary>
    public static bool Mobilizes(this Profile profile) => profile is Profile.GoGetter or Profile.Teacher or Profile.Skeptic;

    /// <summary>Whether they are pleasant to talk with, which proves nothing: they are no ally without a test.</summary>
    public static bool IsOnlyFriendly(this Profile? profile) => profile is Profile.Friend or Profile.Guide;
}
