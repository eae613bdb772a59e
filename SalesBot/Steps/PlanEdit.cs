using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>One change of a plan, as it was told.</summary>
internal sealed partial record PlanEdit
{
    /// <summary>The step by its number, from 1; 0 for a new one.</summary>
    public int Number { get; private init; }

    /// <summary>The new step, in words; null if one is changed.</summary>
    public string? Added { get; private init; }

    /// <summary>The step's new day; null if it is not moved.</summary>
    public DateReading? Day { get; private init; }

    public bool IsDone { get; private init; }

    public bool IsConfirmation { get; private init; }

    /// <summary>Reads "add: site test 12 March, theirs", "move step 3 to May", 第2步改到下周五, "delete step 4". Null if it is none of these.</summary>
    public static PlanEdit? Read(string text, DateOnly today)
    {
        var said = text.Trim(' ', '.', '。', '!', '！');
        if (Confirmed().IsMatch(said))
        {
            return new() { IsConfirmation = true };
        }

        if (Add().Match(said) is { Success: true } added)
        {
            return new() { Added = added.Groups["text"].Value };
        }

        if (Move().Match(said) is { Success: true } move)
        {
            return DateReader.Read(move.Groups["when"].Value, today) is { } day ? new() { Number = NumberOf(move), Day = day } : null;
        }

        return Delete().Match(said) is { Success: true } deleted ? new() { Number = NumberOf(deleted) }
            : Done().Match(said) is { Success: true } done ? new() { Number = NumberOf(done), IsDone = true }
            : null;
    }

    /// <summary>The plan after the change; null if it has no such step.</summary>
    public JointPlan? Apply(JointPlan plan, DateOnly today, DateTimeOffset now, IEnumerable<Person> people, string newId)
    {
        if (Added is not null)
        {
            return NextStepReader.Read(Added, today, people).FirstOrDefault() is { } told
                ? plan with { Steps = [.. plan.Steps.Add(new PlanStep(newId, told.Text, told.Owner, told.With, told.Due)).OrderBy(step => step.Due ?? DateOnly.MaxValue)] }
                : null;
        }

        if (Number < 1 || Number > plan.Steps.Length)
        {
            return null;
        }

        var step = plan.Steps[Number - 1];
        return Day is { } day ? plan with { Steps = plan.Steps.Replace(step, step with { Due = day.Date }) }
            : IsDone ? plan with { Steps = plan.Steps.Replace(step, step with { DoneAt = now }) }
            : plan with { Steps = plan.Steps.Remove(step) };
    }

    private static int NumberOf(Match match)
    {
        var typed = match.Groups["n"].Value;
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : "一二三四五六七八九".IndexOf(typed, StringComparison.Ordinal) + 1;
    }

    [GeneratedRegex(@"^(?:the )?(?:customer|client|they)(?: has| have)? (?:confirmed|agreed (?:to|on)|approved|accepted) (?:the |our )?(?:joint )?plan$|^(?:客户|对方)(?:已经?)?(?:确认|同意|认可)了?(?:这个|推进)?计划了?$", RegexOptions.IgnoreCase)]
    private static partial Regex Confirmed();

    [GeneratedRegex(@"^(?:add|add to (?:the )?plan|(?:计划)?(?:加上?|添加|增加)(?:一步)?)\s*[:：]\s*(?<text>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Add();

    [GeneratedRegex(@"^(?:(?:move|change|shift|push|postpone|delay|reschedule) )?step (?<n>\d{1,2}) (?:to|on|until) (?<when>.+)$|^(?:把)?第(?<n>\d{1,2}|[一二三四五六七八九])步(?:改|推|推迟|延后|延期|延|拖|挪|移|调|提前)?(?:到|至|成)(?<when>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Move();

    [GeneratedRegex(@"^(?:delete|remove|drop) step (?<n>\d{1,2})$|^(?:删除|删掉|去掉|取消|删)第(?<n>\d{1,2}|[一二三四五六七八九])步$|^第(?<n>\d{1,2}|[一二三四五六七八九])步(?:删除|删掉|去掉|取消|不要了)$", RegexOptions.IgnoreCase)]
    private static partial Regex Delete();

    [GeneratedRegex(@"^step (?<n>\d{1,2}) (?:is )?(?:done|finished|complete)$|^第(?<n>\d{1,2}|[一二三四五六七八九])步(?:已经?)?(?:完成|做完)了?$", RegexOptions.IgnoreCase)]
    private static partial Regex Done();
}
