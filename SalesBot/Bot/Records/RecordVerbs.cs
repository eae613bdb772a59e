namespace SalesBot.Bot.Records;

/// <summary>
/// What can be tapped on a list of records. Whose they are travels as <c>ids.deal</c> or <c>ids.account</c>, which list as
/// <c>ids.list</c>.
/// </summary>
public static class RecordVerbs
{
    /// <summary>The id that names the list: a CommandKind by name.</summary>
    public const string List = "list";

    /// <summary>The id of a record in its list.</summary>
    public const string Item = "item";

    /// <summary>When the card was drawn, in UTC ticks: what somebody else changed since is not overwritten.</summary>
    public const string Drawn = "drawn";

    public const string Open = "record.open";
    public const string Add = "record.add";
    public const string Save = "record.save";
    public const string Remove = "record.remove";

    /// <summary>One quick mark on a record; <c>ids.option</c> says which.</summary>
    public const string Mark = "record.mark";

    /// <summary>Something that only this list does.</summary>
    public const string Do = "record.do";

    /// <summary>A page of the list, <c>ids.page</c>; without it the first.</summary>
    public const string Page = "record.page";

    /// <summary>Takes what the records stand for as the answer to <c>ids.question</c>.</summary>
    public const string Answer = "record.answer";

    /// <summary>Every verb of a list.</summary>
    public static IReadOnlyList<string> All { get; } = [Open, Add, Save, Remove, Mark, Do, Page, Answer];
}
