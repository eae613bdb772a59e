using System.Net.Mime;

namespace SalesBot.Bot.Documents;

/// <summary>
/// The pages an app's manifest links to, as plain text in both languages, for who gave no address of their own: what the
/// bot is, what it keeps of people, and on what terms.
/// </summary>
public static class AboutPages
{
    private const string About =
        """
        SalesBot helps people sell big, slow, complicated deals. It is used in Microsoft Teams: find it under Apps.
        SalesBot 帮助销售人员拿下金额大、周期长的商机，在 Microsoft Teams 里使用：请在“应用”中查找。

        """;

    private const string Privacy =
        """
        What SalesBot keeps
        - Of who uses it: name, Entra object id, language, time zone, and how to reach their chat with the bot.
        - Of customers' people: what colleagues wrote of them for their work: name, position, role, contacts, stance.
        It is kept in the storage of the organisation that runs the bot, and goes nowhere else.
        Stances, feelings and notes are shown to who works on a deal and to their managers, nobody else.
        "about <name>" shows what is kept of one person, with the file of it; "delete everything about <name>" deletes it.

        SalesBot 保存什么
        - 使用者：姓名、Entra 对象 ID、语言、时区，以及与机器人单聊的联系方式。
        - 客户方人员：同事因工作写下的内容，包括姓名、职务、角色、沟通记录、立场。
        数据存放在运行机器人的组织自己的存储中，不会传到别处。
        立场、感受和备注只有负责该商机的人及其经理能看到。
        “某某怎么样”可查看某个人的资料并导出；“删除某某的资料”可彻底删除。

        """;

    private const string Terms =
        """
        SalesBot is run by your organisation and used under its terms. What it says is advice; people decide.
        Do not record what may not be known of a tender: the bot refuses it where it can tell.

        SalesBot 由你所在的组织运行，按其规定使用。它说的是建议，决定由人来做。
        招标中不该知道的内容请不要记录；机器人能识别时会拒绝保存。

        """;

    /// <summary>Opens <c>/</c>, <c>/privacy</c> and <c>/terms</c>.</summary>
    public static void MapAbout(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        foreach (var (path, words) in new[] { ("/", About), ("/privacy", Privacy), ("/terms", Terms) })
        {
            app.MapGet(path, () => Results.Text(words, $"{MediaTypeNames.Text.Plain}; charset=utf-8"));
        }
    }
}
