namespace SalesBot.Bot.Records;

/// <summary>What can be tapped on a list of records; <see cref="List"/> says which list.</summary>
public static class RecordVerbs
{
    /// <summary>The id that names the list: a CommandKind by name.</summary>
    public const string List = "list";

    /// <summary>The id of a record inside its deal.</summary>
    public const string Item = "item";

    public const string Open = "record.open";
    public const string Add = "record.add";
    public const string Save = "record.save";
    public const string Remove = "record.remove";

    /// <summary>One quick mark on a record; <c>ids.option</c> says which.</summary>
    public const string Mark = "record.mark";

    /// <summary>Another page of the list, <c>ids.page</c>.</summary>
    public const string Page = "record.page";

    /// <summary>Takes what the records stand for as the answer to <c>ids.question</c>.</summary>
    public const string Answer = "record.answer";

    /// <summary>Every verb of a list.</summary>
    public static IReadOnlyList<string> All { get; } = [Open, Add, Save, Remove, Mark, Page, Answer];
}
