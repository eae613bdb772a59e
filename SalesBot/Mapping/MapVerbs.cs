namespace SalesBot.Mapping;

/// <summary>What a tap on a card of the map can ask for.</summary>
public static class MapVerbs
{
    /// <summary>The people shown are right.</summary>
    public const string Confirm = "map.confirm";

    /// <summary>Change what is shown of one of them.</summary>
    public const string Edit = "map.edit";

    /// <summary>Show more of them: <c>ids.page</c> is the first.</summary>
    public const string Page = "map.page";

    /// <summary>What happens if they say no: <c>ids.option</c> is "1" to "5", or "unknown".</summary>
    public const string Influence = "map.influence";

    /// <summary>Whether they would call back: <c>ids.option</c> is "0" to "4", or "unknown".</summary>
    public const string Strength = "map.strength";

    /// <summary>How they stand: <c>ids.option</c> is "-2" to "2", or "unknown".</summary>
    public const string Stance = "map.stance";

    /// <summary>How they answer a proposal: <c>ids.option</c> is the number of a <see cref="Sales.Deals.ResponseMode"/>, or "unknown".</summary>
    public const string Response = "map.response";

    /// <summary>What they do inside their house: <c>ids.option</c> is the number of a <see cref="Sales.Deals.Profile"/>, or "unknown".</summary>
    public const string Profile = "map.profile";

    /// <summary>The same person as the one known, or another: <c>ids.option</c> is "same" or "another".</summary>
    public const string Same = "map.same";

    /// <summary>That was everybody, or all that is known of who follows whom.</summary>
    public const string Done = "map.done";

    /// <summary>Take people over from another deal of the customer: <c>ids.option</c> is that deal, if one is chosen.</summary>
    public const string Import = "map.import";

    /// <summary>Name more people.</summary>
    public const string Add = "map.add";

    /// <summary>The id under which a person travels.</summary>
    internal static readonly string Person = "person";
}
