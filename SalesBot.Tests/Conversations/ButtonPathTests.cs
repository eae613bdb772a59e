using System.Text.Json.Nodes;
using SalesBot.Alerts;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Deals;
using SalesBot.Managers;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Cards;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>Nobody has to know a command: whatever can be typed can be reached by tapping, from the cards that a day shows.</summary>
public class ButtonPathTests
{
    // What buttons do that carry no command of their own.
    private static readonly Dictionary<string, CommandKind> Deeds = new()
    {
        [CardVerbs.DealNew] = CommandKind.NewDeal,
        [CardVerbs.ListMine] = CommandKind.MyDeals,
        [CardVerbs.DealOpen] = CommandKind.OpenDeal,
        [CardVerbs.DealEditSave] = CommandKind.Worth,
        [CardVerbs.QualifyStart] = CommandKind.Qualify,
        [CardVerbs.ScoreOpen] = CommandKind.ShowScore,
        [CardVerbs.ScoreLosses] = CommandKind.ShowAllLosses,
        [CardVerbs.ScoreMethod] = CommandKind.MethodWords,
        [CardVerbs.Undo] = CommandKind.Undo,
        [CardVerbs.SwitchLanguage] = CommandKind.SwitchLanguage,
        [CardVerbs.HelpOpen] = CommandKind.Help,
        [CardVerbs.StepDone] = CommandKind.StepDone,
        [CardVerbs.PersonExport] = CommandKind.ExportPerson,
        [CardVerbs.PersonErase] = CommandKind.ErasePerson,
        [AlertCardVerbs.List] = CommandKind.Alerts,
        [AlertCardVerbs.Snooze] = CommandKind.Snooze,
        [AlertCardVerbs.Acknowledge] = CommandKind.Acknowledge,
        [AlertCardVerbs.Hold] = CommandKind.Hold,
        ["touch.wrongDeal"] = CommandKind.MoveTouch,
        [ManagerVerbs.SetHelp] = CommandKind.SetManager,
    };

    // The help card is never opened here: there the commands are the content, and no way to them.
    private static readonly string[] Day =
    [
        "my deals", "promises", "breif huadogn", "open lakeside", "score lakeside", "open jiangnan", "tender jiangnan",
        "called Mr Wu this morning, he supports us", "save", "joint plan lakeside", "file lakeside", "about Mr Sun", "map huadong", "alerts", "alert hospital", "account huadong", "competitors lakeside", "won and lost",
    ];

    [Fact]
    public async Task Every_command_that_is_served_has_a_button_that_leads_to_it()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var reached = new HashSet<CommandKind>();
        foreach (var said in Day)
        {
            office.Passes(TimeSpan.FromMinutes(1));
            await rep.Says(said);
            reached.UnionWith(Commands(rep.Chat.Messages.SelectMany(message => message.Card?.Actions ?? []).Select(action => action.Json["data"])));
        }

        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var card = Draw.In(Language.English, pen => DealCard.Draw(Samples.Deal(pen) with { Outcome = outcome, AwaitsBidDecision = true }, pen));
            reached.UnionWith(Commands(card.Executes().Select(action => JsonNode.Parse(action["data"]!.ToString()))));
        }

        // What an administrator finds on the card of their own manager.
        reached.UnionWith(Commands(Draw.Sample("manager-administrator", Language.English).Executes().Select(action => JsonNode.Parse(action["data"]!.ToString()))));

        // In a company that asks something besides.
        reached.UnionWith(Commands(Draw.Sample("deal-file-asked", Language.English).Executes().Select(action => JsonNode.Parse(action["data"]!.ToString()))));

        // What is to be found has to be typed.
        var wanted = CommandCatalog.Shown.Where(entry => !entry.Coming && entry.Kind is not (CommandKind.Demo or CommandKind.Find)).Select(entry => entry.Kind);
        var missing = string.Join(", ", wanted.Except(reached));
        Assert.True(missing.Length == 0, $"Only typing leads to: {missing}");
    }

    private static IEnumerable<CommandKind> Commands(IEnumerable<JsonNode?> buttons)
    {
        foreach (var data in buttons.OfType<JsonObject>())
        {
            var verb = data["verb"]?.GetValue<string>();
            var named = verb switch
            {
                CardVerbs.Run => CardIds.Waiting,
                CardVerbs.HelpTry => CardIds.Option,
                RecordVerbs.Page => RecordVerbs.List,
                _ => null,
            };
            if (named is not null && Enum.TryParse<CommandKind>(data["ids"]?[named]?.GetValue<string>(), out var command))
            {
                yield return command;
            }
            else if (verb is not null && Deeds.TryGetValue(verb, out var deed))
            {
                yield return deed;
            }
        }
    }

    [Theory]
    [InlineData("en-US", "called Mr Chen at Lakeside this morning, he supports us", "save", "Wrong deal", "Which deal", "Metro", "Moved to Beicheng Metro. Lakeside Automotive is back as before.")]
    [InlineData("zh-CN", "今天和湖畔的陈工通了电话，他支持我们", "保存", "挂错了", "是哪个商机", "地铁", "已移到北城地铁。湖畔汽车恢复原样。")]
    public async Task A_contact_of_the_wrong_deal_is_moved_by_taps(string locale, string says, string save, string wrong, string which, string right, string moved)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(says);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(save);
        await rep.Clicks(wrong).BotReplies(which);
        await rep.Clicks(right, rep.LastMessage).BotReplies(moved);
    }

    [Theory]
    [InlineData("en-US", "about Mr Sun", "Who of ours", "Li Na", "Save", "Li Na looks after Mr Sun (Huadong Grid)", "about Mr Sun", "Li Na looks after them.")]
    [InlineData("zh-CN", "孙经理怎么样", "我方谁负责", "李娜", "保存", "孙经理由李娜负责", "孙经理怎么样", "由李娜负责。")]
    public async Task Who_looks_after_whom_is_said_on_the_persons_card(string locale, string about, string field, string name, string save, string noted, string again, string shown)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(about);
        await rep.Fills(field, name).Clicks(save).BotReplies(noted);
        await rep.Says(again).BotReplies(shown);
    }

    [Theory]
    [InlineData("en-US", "new deal: City Archive, storage, 3m", "no", "no", "don't know yet", "yes", "site visit on friday", "Public institution", "Government procurement", "Continue")]
    [InlineData("zh-CN", "新建商机：市档案馆，存储，300万", "否", "否", "还不知道", "是", "周五现场拜访", "事业单位", "政府采购", "继续")]
    public async Task That_legal_cleared_it_is_taken_down_from_the_deals_card(
        string locale, string create, string isKey, string isTender, string when, string yes, string step, string kind, string mode, string go)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        foreach (var said in new[] { create, isKey, isTender })
        {
            await rep.Says(said);
        }

        var english = locale == "en-US";
        foreach (var said in new[] { when, yes, step })
        {
            office.Passes(TimeSpan.FromMinutes(1));
            await rep.Says(said);
        }

        await rep.Fills(english ? "Kind of buyer (optional)" : "采购单位（可不填）", kind).Fills(english ? "Way of buying (optional)" : "采购方式（可不填）", mode).Clicks(go);
        await rep.Says(english ? "open archive" : "打开档案馆");
        Assert.False(OffersLegal(rep));

        // What we wrote ourselves may shut us out of a public purchase.
        await rep.Says(english ? "qualify archive" : "评估 档案馆");
        for (var question = 1; question <= 5; question++)
        {
            office.Passes(TimeSpan.FromMinutes(1));
            var isNeed = rep.LastMessage.Lines.Any(line => line.Contains(english ? "help define the need" : "参与定义需求", StringComparison.Ordinal));
            await rep.Says(isNeed ? english ? "1, they said so" : "1，客户说的" : english ? "don't know yet" : "还不知道");
            if (isNeed)
            {
                break;
            }
        }

        await rep.Says(english ? "stop" : "先停");
        await rep.Says(english ? "open archive" : "打开档案馆");
        Assert.True(OffersLegal(rep));
        await rep.Fills(english ? "What legal said" : "法务怎么说", english ? "we may take part, says Ms Tan" : "谭律师：可以参与").Clicks(english ? "Save" : "保存")
            .BotReplies(english ? "Recorded as you told me: legal cleared City Archive" : "已按你的转述登记：法务同意市档案馆");
        await rep.Says(english ? "open archive" : "打开档案馆");
        Assert.False(OffersLegal(rep));
    }

    private static bool OffersLegal(Person rep) =>
        rep.LastMessage.Card!.Actions.Any(action => (string?)action.Json["data"]?["verb"] == CardVerbs.LegalCleared);
}
