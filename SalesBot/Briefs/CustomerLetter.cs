using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Briefs;

/// <summary>
/// A short polite message for somebody of the customer, from the facts: the meeting, what worries them, the agreed day.
/// Nothing of ours slips into it: no score, no stance, no words of an internal note (clarification E7).
/// </summary>
public static class CustomerLetter
{
    // A message is read on a phone: 60 Chinese characters or 40 English words, names included.
    private const int LongestName = 24;
    private const int LongestConcern = 24;

    /// <summary>The message.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="to">Whom it is for.</param>
    /// <param name="visit">A meeting that is planned.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    public static Text Write(Deal deal, Person to, Visit visit, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(visit);
        var greeting = to.NameIsTitle ? new Text("Hello, ", "您好！") : new Text($"Dear {Short(to.Name)}, ", $"{Short(to.Name)}您好！");
        var body = visit.On is { } on && on >= today ? Meeting(to, visit, on, today)
            : BriefPeople.Concern(deal, to) is { } concern ? Worry(Escaped.Plain(concern, LongestConcern))
            : Agreed(deal, to, today) ?? new Text(
                "may I ask how the project is going, and whether there is anything we can help with? When would a short call suit you? Thank you.",
                "想请教一下项目目前的进展，看看有什么我们能帮上忙的。您什么时候方便通个电话？谢谢！");
        return new(greeting.En + body.En, greeting.Zh + body.Zh);
    }

    private static Text Meeting(Person to, Visit visit, DateOnly on, DateOnly today)
    {
        Text day = on == today ? new("today", "今天") : on == today.AddDays(1) ? new("tomorrow", "明天") : BriefWriter.Day(on, today);
        var our = visit.By?.Title ?? new Text("team", "");
        if (visit.Met is not { } met || met.Id == to.Id)
        {
            return new(
                $"our {our.En} would like to visit you {day.En} and hear what matters most to you in this project. Does that suit you? Thank you.",
                $"{day.Zh}我们{our.Zh}想去拜访您，听听您对这个项目最看重什么。您看方便吗？谢谢！");
        }

        var name = Short(met.Name);
        return new(
            $"our {our.En} visits {name} {day.En}. May I ask what {name} would most like this project to solve first? We would prepare accordingly. Thank you.",
            $"{day.Zh}我们{our.Zh}要拜访{name}，想先请教您：{name}最希望这个项目先解决哪方面的问题？我们好据此准备材料。打扰了，谢谢！");
    }

    private static Text Worry(string concern) => new(
        $"you mentioned {concern}. We are preparing an answer for you. Is there anything else it should cover? Thank you.",
        $"上次您提到{concern}，我们正在准备答复。您看还需要包括哪些内容？谢谢！");

    private static Text? Agreed(Deal deal, Person to, DateOnly today)
    {
        var step = deal.NextSteps.Where(step => step.IsOpen && step.Due >= today && string.Equals(step.With, to.Name, StringComparison.OrdinalIgnoreCase)).MinBy(step => step.Due);
        if (step is null)
        {
            return null;
        }

        var day = BriefWriter.Day(step.Due, today);
        return step.Owner == StepOwner.Us
            ? new($"what we agreed for {day.En} is on its way. If anything new comes up on your side, please let me know. Thank you.", $"约好{day.Zh}的事我们正在准备。您那边有什么新的想法，请随时告诉我。谢谢！")
            : new($"thank you for what we agreed for {day.En}. If you need anything from us for it, please let me know.", $"约好{day.Zh}的事多谢您费心，有需要我们配合的，请随时告诉我。谢谢！");
    }

    private static string Short(string name) => Escaped.Plain(name, LongestName);
}
