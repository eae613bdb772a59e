using SalesBot.Bot.Hosting;
using SalesBot.Bot.Saying;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>Who the administrators are, for whoever is none.</summary>
public static class AdministratorNames
{
    private const int Most = 3;

    /// <summary>That only they may, and who they are.</summary>
    public static async Task<Text> OnlyAsync(Talk talk, BotOptions options)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(options);
        var names = (await Task.WhenAll(options.Administrators.Take(Most).Select(talk.Turn.NameOfAsync))).OfType<string>().ToList();
        return names.Count > 0
            ? new($"Only an administrator may: {Say.List(names, Language.English)}.", $"只有管理员可以设置：{Say.List(names, Language.Chinese)}。")
            : new("Only an administrator may; ask whoever runs this bot in your company.", "只有管理员可以设置，请联系公司里负责这个机器人的人。");
    }
}
