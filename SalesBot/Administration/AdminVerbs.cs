namespace SalesBot.Administration;

/// <summary>What the cards of the settings can ask for; <c>ids.page</c> is the code of a page.</summary>
internal static class AdminVerbs
{
    /// <summary>All settings.</summary>
    public const string Open = "admin.open";

    /// <summary>One page; <c>ids.option</c>, or the field <see cref="SettingsPage.ItemField"/>, is what of it.</summary>
    public const string Page = "admin.page";

    /// <summary>What was filled in on a page.</summary>
    public const string Save = "admin.save";

    /// <summary>How alerts do in the whole company.</summary>
    public const string Report = "admin.report";

    /// <summary>Who set what; <c>ids.page</c> is the number of the page.</summary>
    public const string Changes = "admin.changes";
}
