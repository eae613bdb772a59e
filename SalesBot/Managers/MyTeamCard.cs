using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Managers;

/// <summary>Those who report to a manager, by name.</summary>
/// <param name="Members">Id and name; no order but that of the names, because any other would be a ranking.</param>
/// <param name="Page">1 for the first.</param>
public sealed record MyTeamView(IReadOnlyList<(string Id, string Name)> Members, int Page);

/// <summary>The people of a team; a tap takes one of them out.</summary>
public static class MyTeamCard
{
    private const int OnAPage = 4;

    public static AdaptiveCard Draw(MyTeamView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say("Your team", "你的团队");
        if (view.Members.Count == 0)
        {
            var nobody = pen.Say("Nobody has named you yet. They tell me, in their own chat: my manager is, and your name.", "还没有人指定你为经理。请他们在和我的单聊里说：我的经理是，加上你的姓名。");
            return pen.Card(
                CardText.Spoken($"{title}. {nobody}", CardText.QuoteLength),
                [Lines.Title(title), Lines.Sentence(nobody)],
                pen.FreeButton(pen.Say("My manager", "我的经理"), ManagerVerbs.Show, CardIds.None, isFirst: true));
        }

        var count = view.Members.Count == 1 ? pen.Say("1 person reports to you", "1人向你汇报") : pen.Say($"{view.Members.Count} people report to you", $"{view.Members.Count}人向你汇报");
        var pages = (view.Members.Count + OnAPage - 1) / OnAPage;
        var page = Math.Clamp(view.Page, 1, pages);
        List<AdaptiveAction> buttons = [];
        if (pages > 1)
        {
            buttons.Add(pen.FreeButton(pen.Say("More", "更多"), ManagerVerbs.Team, CardIds.Of(CardIds.Page, $"{(page % pages) + 1}")));
        }

        buttons.Add(pen.FreeButton(pen.Say("My manager", "我的经理"), ManagerVerbs.Show, CardIds.None));
        return pen.Card(
            CardText.Spoken($"{title}: {count}", CardText.QuoteLength),
            [Lines.Title(title), Lines.SubLine(count), .. view.Members.Skip((page - 1) * OnAPage).Take(OnAPage).Select(member => Row(member, pen))],
            buttons);
    }

    private static AdaptiveElement Row((string Id, string Name) member, Pen pen) => Lines.Entry(
        member.Name, null, pen.Say("tap to take out of the team", "点按可移出团队"), null, null,
        pen.FreeButton(pen.Say($"Take {CardText.Clean(member.Name)} out of the team", $"把{CardText.Clean(member.Name)}移出团队"), ManagerVerbs.Remove, CardIds.Of(CardIds.Person, member.Id)), pen);
}
