namespace SalesBot.Briefs;

/// <summary>What a tap on a brief, or on a draft, can ask for.</summary>
internal static class BriefVerbs
{
    /// <summary>One page; <c>ids.languages</c>, <c>ids.person</c> and <c>ids.day</c> as far as they were said.</summary>
    public const string Page = "brief.page";

    /// <summary>The detailed one; <c>ids.page</c> turns it.</summary>
    public const string Detailed = "brief.detailed";

    /// <summary>The draft for the person <c>ids.person</c>.</summary>
    public const string Draft = "brief.draft";

    /// <summary>The draft as a message of its own, to copy.</summary>
    public const string Copy = "brief.copy";

    /// <summary>The draft in the rep's own words.</summary>
    public const string Change = "brief.change";

    public static IReadOnlyList<string> All { get; } = [Page, Detailed, Draft, Copy, Change];
}

/// <summary>Ids of the brief's own buttons.</summary>
internal static class BriefIds
{
    public const string Person = "person";

    /// <summary>The day of the meeting, "2026-11-24".</summary>
    public const string Day = "day";

    public const string Languages = "languages";
}
