using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.Stages;

/// <summary>Which of a deal's terms is being changed.</summary>
public enum TermsKind
{
    Reopen,
    Convert,
    CrossYear,
    Sign,
    Upgrade,
}

/// <summary>A change of a deal's terms that is being talked about.</summary>
public sealed partial record TermsChange : DealChange
{
    public required TermsKind Kind { get; init; }

    /// <summary>The day it is about: an approval's last, a signature's.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The manager, by name.</summary>
    public string? Manager { get; init; }

    /// <summary>Whether that manager is asked and decides; else the rep says who did.</summary>
    public bool AsksManager { get; init; }

    /// <summary>Contract or order number.</summary>
    public string? Number { get; init; }

    /// <summary>This change with what a message says of it.</summary>
    public TermsChange Heard(string text, DateOnly today)
    {
        var date = DateReader.Read(text, today);
        var number = Numbers().Match(text);
        var rest = number.Success ? text.Replace(number.Value, " ", StringComparison.Ordinal) : text;
        return this with
        {
            Day = (Kind == TermsKind.Sign && number.Success ? DateReader.Read(rest, today) : date) is { Problem: DateProblem.None } read ? read.Date : Day,
            Number = number.Success ? number.Groups["no"].Value : Number,
            Manager = Managers().Match(CommandItself().Replace(text, " ")) is { Success: true } manager ? manager.Groups["who"].Value.Trim() : Manager,
        };
    }

    [GeneratedRegex(@"(?:order number|contract number|order no\.?|contract no\.?|number|no\.|#|合同编?号|订单编?号|编号)[\s:：是为]*(?<no>[A-Za-z0-9][A-Za-z0-9\-/]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    // "跨年度批准" is what is asked for, and nobody's approval.
    [GeneratedRegex("跨年度?(?:的)?批准")]
    private static partial Regex CommandItself();

    [GeneratedRegex(@"(?:approved by|confirmed by|agreed by|\bby) (?<who>(?:Mr|Ms|Mrs|Dr)\.? [A-Z]\w+|[A-Z]\w+(?: [A-Z]\w+)?)|(?<who>(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z]\w+(?: [A-Z]\w+)?) (?:has )?(?:approved|agreed|confirmed)|(?<who>[\p{L}]{1,4}?(?:总|经理|主任|总监|部长|[\p{L}]))(?:已经?)?(?:批准|同意|批了|确认)", RegexOptions.ExplicitCapture)]
    private static partial Regex Managers();
}
