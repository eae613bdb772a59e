using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Touches;

/// <summary>Contacts in words, as cards and messages show them.</summary>
internal static class TouchPhrases
{
    /// <summary>What 1 to 5 mean, for screen readers.</summary>
    public static readonly Text[] Feelings = [new("poor", "很差"), new("weak", "较差"), new("fair", "一般"), new("good", "较好"), new("very good", "很好")];

    /// <summary>"pushes for us", "积极推动" (domain 5.2).</summary>
    public static Text Stance(int stance) => stance switch
    {
        <= -2 => new("works against us", "强烈反对"),
        -1 => new("prefers another", "倾向对手"),
        0 => new("neutral", "中立"),
        1 => new("in favour", "支持"),
        _ => new("pushes for us", "积极推动"),
    };

    /// <summary>"meeting", "会议"; what one side did alone is called by its name.</summary>
    public static Text Channel(TouchChannel channel, TouchDirection direction) => (channel, direction) switch
    {
        (TouchChannel.Email, TouchDirection.OneWay) => new("mail, no answer yet", "邮件（对方还没回）"),
        (TouchChannel.Call, TouchDirection.OneWay) => new("call, nobody answered", "电话（没接通）"),
        (_, TouchDirection.OneWay) => new("message, no answer yet", "消息（对方还没回）"),
        (TouchChannel.Meeting, _) => new("meeting", "会议"),
        (TouchChannel.Visit, _) => new("visit", "拜访"),
        (TouchChannel.Call, _) => new("call", "电话"),
        (TouchChannel.VideoCall, _) => new("video call", "视频会议"),
        (TouchChannel.Email, _) => new("mail", "邮件"),
        (TouchChannel.Message, _) => new("message", "消息"),
        _ => new("contact", "沟通"),
    };

    /// <summary>"today", "Fri 20 Nov".</summary>
    public static string Day(DateOnly day, Language language, DateOnly today) =>
        day == today ? new Text("today", "今天").In(language)
        : day == today.AddDays(-1) ? new Text("yesterday", "昨天").In(language)
        : Say.Date(day, language, today);

    /// <summary>"meeting today", "今天的会议".</summary>
    public static string What(TouchNote touch, Language language, DateOnly today)
    {
        var day = Day(touch.On, language, today);
        var channel = Channel(touch.Channel, touch.Direction).In(language);
        return language == Language.Chinese ? $"{day}的{channel}" : $"{channel}, {day}";
    }

    /// <summary>What is to be recorded of a person.</summary>
    public static string Of(PersonNote person, Language language)
    {
        var zh = language == Language.Chinese;
        var parts = new List<string>();
        if (person.Id is null)
        {
            parts.Add(person.Role is { } role ? (zh ? $"新联系人，可能是{role.Name().Zh}" : $"new, perhaps {role.Name().En}") : zh ? "新联系人" : "new");
            if (person.Position is { Length: > 0 } position && !person.IsTitle)
            {
                parts.Add(position);
            }
        }

        if (person.After is { } after)
        {
            parts.Add(Stance(after).In(language));
            parts.Add(after == person.Before ? (zh ? "不变" : "as before")
                : person.Before is { } before ? (zh ? $"之前是{Stance(before).Zh}" : $"was {Stance(before).En}") : string.Empty);
        }
        else if (person.Before is { } same)
        {
            parts.Add(Stance(same).In(language));
            parts.Add(zh ? "不变" : "as before");
        }
        else if (person.Id is not null)
        {
            parts.Add(zh ? "立场未知" : "stance not known");
        }

        if (person.Concern is { } concern)
        {
            parts.Add(zh ? $"关心{concern}" : $"worried about {concern}");
        }

        return string.Join(zh ? "，" : ", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>"They: equipment list, Fri 27 Nov".</summary>
    public static (string Lead, string Text) Of(StepNote step, Language language, DateOnly today)
    {
        var zh = language == Language.Chinese;
        var lead = step.Owner == StepOwner.Us ? (zh ? "你：" : "You: ") : step.With is { } who ? (zh ? $"{who}：" : $"{who}: ") : zh ? "对方：" : "They: ";
        return (lead, step.Due is { } due
            ? zh ? $"{Say.Date(due, language, today)}前{step.Text}" : $"{step.Text}, {Say.Date(due, language, today)}"
            : zh ? $"{step.Text}（哪天？不说日期就不记）" : $"{step.Text} (which day? without one it is left out)");
    }

    /// <summary>Who of ours: "You and Li from presales".</summary>
    public static string? Ours(IReadOnlyList<string> people, Language language) => people.Count == 0 ? null
        : language == Language.Chinese ? $"你和{string.Join('、', people)}参加" : $"You and {Say.List(people, language)}";
}
