using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales;

namespace SalesBot.Bot.Records;

/// <summary>What may stand in a field of a small record.</summary>
public enum FieldKind
{
    Words,
    Day,
    Number,
    Choice,
    Choices,
    Amount,
}

/// <summary>One of the choices of a field.</summary>
/// <param name="Code">What is kept.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Told">How it is told in a line: a pattern over small letters.</param>
public sealed record FieldOption(string Code, Text Label, string Told);

/// <summary>
/// A field of a small record: how it is asked on a form and how it is told in one line. A field of words that is told by
/// nothing is the record's name: it takes what no other field took.
/// </summary>
/// <param name="Id">Unique in the record; the input's id too.</param>
/// <param name="Kind">What may stand in it.</param>
/// <param name="Label">On the form.</param>
public sealed record RecordField(string Id, FieldKind Kind, Text Label)
{
    /// <summary>What introduces it in a line, a pattern over small letters; null for the name.</summary>
    public string? Told { get; init; }

    /// <summary>The choices, if it has some.</summary>
    public ImmutableArray<FieldOption> Options { get; init; } = [];

    /// <summary>The code that holds until another is chosen; null where nothing does.</summary>
    public string? Default { get; init; }

    /// <summary>What to say where it is missing; null if it may be.</summary>
    public Text? Missing { get; init; }

    /// <summary>An example, shown in the empty field.</summary>
    public Text? Example { get; init; }

    /// <summary>The lowest and the highest number.</summary>
    public (int Least, int Most) Range { get; init; } = (0, 100);

    /// <summary>Whether the day may lie behind us.</summary>
    public bool MayBePast { get; init; }

    /// <summary>A yes or a no, no until it is said.</summary>
    public static RecordField YesNo(string id, Text label) => new(id, FieldKind.Choice, label) { Options = YesOrNo, Default = "no" };

    /// <summary>What a choice says that must be made.</summary>
    public static Text Choose { get; } = new("Please choose.", "请选择。");

    /// <summary>"yes" and "no".</summary>
    public static ImmutableArray<FieldOption> YesOrNo { get; } = [new("yes", new("Yes", "是"), "yes|是"), new("no", new("No", "否"), "no|否")];

    /// <summary>The choices of a kind, each by its name.</summary>
    public static ImmutableArray<FieldOption> Kinds<TKind>(Func<TKind, Text> name)
        where TKind : struct, Enum => [.. Enum.GetValues<TKind>().Select(kind => new FieldOption(kind.ToString(), name(kind), Regex.Escape(name(kind).En)))];

    /// <summary>Whether managers only see and fill it.</summary>
    public bool ForManagers { get; init; }
}
