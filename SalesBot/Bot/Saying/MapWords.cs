using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Saying;

/// <summary>How somebody stands to us, in the words of domain 5.2.</summary>
public static class MapWords
{
    /// <summary>"in favour", "支持"; said aloud where nobody knows.</summary>
    public static Text Stance(int? stance) => stance switch
    {
        null => new("stance unknown", "立场未知"),
        <= -2 => new("works against us", "强烈反对"),
        -1 => new("prefers another", "倾向对手"),
        0 => new("neutral", "中立"),
        1 => new("in favour", "支持"),
        _ => new("pushes for us", "积极推动"),
    };

    /// <summary>"trusts us", "信任我们".</summary>
    public static Text Strength(int strength) => strength switch
    {
        <= 0 => new("no contact", "没接触过"),
        1 => new("met", "见过"),
        2 => new("works with us", "有往来"),
        3 => new("trusts us", "信任我们"),
        _ => new("ally", "盟友"),
    };

    /// <summary>"user, coach"; what is missing is said.</summary>
    public static Text Roles(IEnumerable<BuyingRole> roles)
    {
        var all = roles.Select(role => role.Name()).ToList();
        return all.Count == 0 ? new("role unknown", "角色未知") : new(string.Join(", ", all.Select(role => role.En)), string.Join("、", all.Select(role => role.Zh)));
    }

    /// <summary>"expert", "专家"; said aloud where nobody knows.</summary>
    public static Text Knows(Expertise? expertise) => expertise switch
    {
        null => new("expertise unknown", "专业度未知"),
        Expertise.Expert => new("expert", "专家"),
        Expertise.Informed => new("informed", "有所了解"),
        _ => new("not an expert", "非专家"),
    };

    /// <summary>"Director He listens to Engineer Lu", "何院长听鲁工的".</summary>
    /// <param name="kind">What ties them.</param>
    /// <param name="from">Who is heard; for a report the subordinate.</param>
    /// <param name="to">Who listens; for a report the superior.</param>
    public static Text Follows(InfluenceKind kind, Text from, Text to) => kind switch
    {
        InfluenceKind.Reports => new($"{from.En} reports to {to.En}", $"{from.Zh}归{to.Zh}管"),
        InfluenceKind.Opposes => new($"{from.En} is against {to.En}", $"{from.Zh}和{to.Zh}有分歧"),
        _ => new($"{to.En} listens to {from.En}", $"{to.Zh}听{from.Zh}的"),
    };

    /// <summary>"influence 4", "影响力4".</summary>
    public static Text Influence(int? influence) => influence is { } known ? new($"influence {known}", $"影响力{known}") : new("influence unknown", "影响力未知");

    /// <summary>"70 days ago", "70天前聊过"; "no contact" if there was none.</summary>
    public static Text LastTalk(DateOnly? talk, DateOnly today) => talk is not { } day ? new("no talk yet", "还没沟通")
        : (today.DayNumber - day.DayNumber) switch
        {
            <= 0 => new("talked today", "今天聊过"),
            1 => new("talked yesterday", "昨天聊过"),
            var days => new($"talked {days} days ago", $"{days}天前聊过"),
        };
}
