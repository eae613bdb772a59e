namespace SalesBot.Accounts.Records;

/// <summary>
/// What the cards of small records can ask for. Whose they are travels as <c>ids.account</c> or <c>ids.deal</c>, which
/// list as <c>ids.list</c>, a CommandKind by name.
/// </summary>
public static class RecordVerbs
{
    /// <summary>Shows a page of the list.</summary>
    public const string Show = "account.list.show";

    /// <summary>Adds what the form says.</summary>
    public const string Add = "account.list.add";

    /// <summary>Shows one of the list.</summary>
    public const string Open = "account.list.open";

    /// <summary>Changes one to what the form says.</summary>
    public const string Save = "account.list.save";

    /// <summary>Takes one out.</summary>
    public const string Remove = "account.list.remove";

    /// <summary>Something that only this list does; <c>ids.option</c> says what.</summary>
    public const string Do = "account.list.do";

    /// <summary>Which list.</summary>
    public const string List = "list";

    /// <summary>Which of the list.</summary>
    public const string Item = "item";

    /// <summary>When the card was drawn, in UTC ticks: what somebody else changed since is not overwritten.</summary>
    public const string Drawn = "drawn";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Show, Add, Open, Save, Remove, Do];
}
