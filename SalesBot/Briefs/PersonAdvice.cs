using System.Text.RegularExpressions;
using SalesBot.Sales.Qualification;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Briefs;

/// <summary>What to do about one person of a deal (domain 5.3, 7.7).</summary>
/// <param name="Words">When we last talked, how often we should, and the next thing to do.</param>
/// <param name="MayWrite">Whether a draft can be offered.</param>
public sealed partial record PersonAdvice(Text Words, bool MayWrite)
{
    /// <summary>Whom "吴总那边怎么办" or "what about Mr Wu" is about, in the rep's words; null if it is no such question.</summary>
    public static string? WhoIsMeant(string text) =>
        text.Length <= 80 && Question().Match(text.Trim()) is { Success: true } match ? match.Groups["who"].Value.Trim() : null;

    /// <summary>The advice of this day.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="visit">A meeting that is planned; <see cref="Visit.None"/> if none is known.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    /// <param name="limits">The tenant's numbers.</param>
    public static PersonAdvice For(Deal deal, Person person, Visit visit, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(visit);
        if (Forbidden(deal, person) is { } reason)
        {
            return new(reason, MayWrite: false);
        }

        var target = limits.Map.TouchDays(person.Influence, deal.Stage);
        var rule = BriefPeople.Roles(person) is { } roles
            ? new Text($"{person.Name}, {roles.En}: talk every {target} days", $"{person.Name}是{roles.Zh}，应{target}天沟通一次")
            : new Text($"{person.Name}: talk every {target} days", $"{person.Name}应{target}天沟通一次");
        if (person.LastTwoWayTouch is not { } talked)
        {
            return NeverMet(deal, person, rule, today, limits);
        }

        var days = today.DayNumber - talked.DayNumber;
        if (days <= target)
        {
            var left = BriefWriter.Day(talked.AddDays(target), today);
            return new(
                new($"{rule.En}; the last talk was {Ago(days).En}, so all is well. Next by {left.En}. Shall I draft a message?",
                    $"{rule.Zh}，上次是{Ago(days).Zh}，正常。{left.Zh}前再联系。要我拟稿吗？"),
                MayWrite: true);
        }

        var todo = ToDo(deal, person, visit, today);
        return new(
            new($"{rule.En}, now {days}. {todo.En} Shall I draft it?", $"{rule.Zh}，现在已{days}天。{todo.Zh}要我拟稿吗？"),
            MayWrite: true);
    }

    /// <summary>Why nothing is advised or written to this person; null if it may be.</summary>
    public static Text? Forbidden(Deal deal, Person person) => deal switch
    {
        { ComplianceHold: not null } => new("The deal is frozen, so I give no advice. Please ask the compliance contact.", "商机已冻结，不提供建议。请先问合规联系人。"),
        _ when deal.IsOffLimits(person) => new($"{person.Name} evaluates a legal tender: by rule not contacted.", $"{person.Name}是法定招标的评标人员，按规定不接触。"),
        _ when deal.IsQuiet() => new("Quiet period: nobody is contacted before the result is announced.", "静默期：结果公布前不接触客户。"),
        _ when deal.IsUnderTender() => new("A tender is running: only the contact named in the file may be asked, in writing.", "招标期间只能书面联系文件指定的联系人。"),
        _ => null,
    };

    private static PersonAdvice NeverMet(Deal deal, Person person, Text rule, DateOnly today, Parameters limits)
    {
        // Clarification B32: the best contact is the active one with the highest stance, then strength, then latest talk.
        var through = deal.ActiveContacts(today, limits).Where(other => other.Id != person.Id)
            .OrderByDescending(other => other.Stance ?? 0).ThenByDescending(other => other.Strength).ThenByDescending(other => other.LastTwoWayTouch)
            .FirstOrDefault();
        return through is null
            ? new(new($"{rule.En}; there was no talk yet. Ask for 20 minutes this week.", $"{rule.Zh}，还没有沟通过。本周约20分钟见面。"), MayWrite: false)
            : new(
                new($"{rule.En}; there was no talk yet. Ask {through.Name} for an introduction.", $"{rule.Zh}，还没有沟通过。请{through.Name}引荐。"),
                MayWrite: false);
    }

    private static Text ToDo(Deal deal, Person person, Visit visit, DateOnly today)
    {
        if (visit.On is { } on && on >= today)
        {
            Text day = on == today ? new("today's", "今天") : on == today.AddDays(1) ? new("tomorrow's", "明天") : new("the coming", BriefWriter.Day(on, today).Zh);
            return visit.Met is { } met && met.Id != person.Id
                ? new($"Send one message today: tell about {day.En} meeting, and ask what matters to {met.Name}.", $"建议你今天就发条消息，告知{day.Zh}的安排，请对方补充{met.Name}关心的点。")
                : new($"Send one message today to prepare {day.En} meeting.", $"建议你今天就发条消息，为{day.Zh}的见面做准备。");
        }

        return BriefPeople.Concern(deal, person) is { } concern
            ? new($"Send one message today that answers: {concern}.", $"建议你今天发条消息，先回应{concern}。")
            : new("Send one useful line today.", "建议你今天发一条对方用得上的信息。");
    }

    private static Text Ago(int days) => days switch
    {
        <= 0 => new("today", "今天"),
        1 => new("yesterday", "昨天"),
        _ => new($"{days} days ago", $"{days}天前"),
    };

    [GeneratedRegex(@"^(?:那)?(?<who>[^，,。？?]{1,20}?)(?:那边|这边|那里|那儿)?(?:呢|(?:该|要|应该)?(?:怎么办|怎么处理|怎么联系|怎么跟进|怎么跟|怎么弄)|(?:情况|现在)?怎么样)了?[?？。]*$|^(?:and |so |ok,? )?(?:what about|how about|what (?:do|should|can) (?:i|we) do (?:about|with|for)|how (?:do|should) (?:i|we) (?:handle|approach|follow up with)|what's (?:up|next) with|how is)\s+(?<who>[^?,.]{1,40}?)(?: then| now)?[?.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Question();
}
