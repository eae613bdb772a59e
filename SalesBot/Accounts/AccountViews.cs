using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Storage;

namespace SalesBot.Accounts;

/// <summary>An account as its card shows it.</summary>
internal static class AccountViews
{
    private const int MostNamed = 2;

    // Talks longer ago than this say that nobody was here for a while (rule N36).
    private const int QuietDays = 45;

    private static readonly Text Frozen = new("frozen", "已冻结");

    public static AccountView Of(Talk talk, StoredAccount stored, IReadOnlyList<Deal> deals)
    {
        var (account, picture, words) = (stored.Account, AccountPicture.Of(stored.Account, deals, talk.Turn.Today, talk.Turn.Numbers), new Words(talk));
        return new AccountView
        {
            AccountId = account.Id,
            Name = account.Name,
            Below = string.Join(" · ", Below(account, words)),
            Rows = [.. Rows(picture, stored.Deals.Length - deals.Count, words)],
            Advice = Advice(picture, words),
            More = [.. More(picture, words)],
            DealId = picture.Open is [.., var latest] ? latest.Id : deals.Count > 0 ? deals[^1].Id : null,
            Fields = AccountFields.All,
            Values = AccountFields.Of(account),
            Drawn = talk.Turn.Now.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static IEnumerable<string> Below(Account account, Words words)
    {
        yield return words.Say(AccountWords.Name(account.Class));
        if (account.IsStrategic)
        {
            yield return words.Say("strategic", "战略客户");
        }

        if (account.LadderLevel is { } level)
        {
            yield return words.Say(AccountWords.Ladder(level));
        }

        foreach (var word in new[] { account.Industry, account.Segment, account.Region }.OfType<string>())
        {
            yield return word;
        }
    }

    private static IEnumerable<(string, string)> Rows(AccountPicture picture, int others, Words words)
    {
        yield return (words.Say("Open: ", "在谈："), Open(picture, others, words));
        if (picture.Due is [_, ..] due)
        {
            yield return (words.Say("Due: ", "到期："), words.Several(due.Take(MostNamed).Select(words.Due), due.Length - MostNamed));
        }

        if (picture.People is [_, ..] people)
        {
            yield return (words.Say("People: ", "关系："), words.Several(people.Take(MostNamed).Select(words.Person), people.Length - MostNamed, "人"));
        }

        if (picture.Promises.ToList() is [_, ..] promises)
        {
            var (ours, theirs) = (promises.Where(promise => promise.Owner == StepOwner.Us).ToList(), promises.Where(promise => promise.Owner == StepOwner.Customer).ToList());
            string?[] both =
            [
                ours.Count > 0 ? words.Say($"ours {ours.Count}, first {ours[0].What.En}", $"我们{ours.Count}项，先是{ours[0].What.Zh}") : null,
                theirs.Count > 0 ? words.Say($"theirs {theirs.Count}, first {theirs[0].What.En}", $"对方{theirs.Count}项，先是{theirs[0].What.Zh}") : null,
            ];
            yield return (words.Say("Promised: ", "承诺："), string.Join(words.Say("; ", "；"), both.OfType<string>()));
        }
    }

    private static string Open(AccountPicture picture, int others, Words words)
    {
        var open = picture.Open;
        var named = open.Take(MostNamed).Select(words.Deal);
        var worth = string.Join(" + ", picture.Worth.Select(money => Say.Amount(money, words.Language)));
        string?[] parts =
        [
            worth.Length > 0 ? worth : null,
            open.IsEmpty ? words.Say("nothing of yours", "没有你的商机") : words.Several(named, open.Length - MostNamed),
            others > 0 ? words.Say($"{others} of colleagues", $"同事还有{others}个") : null,
        ];
        return string.Join(words.Say(", ", "，"), parts.OfType<string>());
    }

    private static (string, string)? Advice(AccountPicture picture, Words words)
    {
        var account = picture.Account;
        return picture.IsFrozen ? null
            : account.ReasonToMoveDown() is { } down ? (words.Say("One step down: ", "应降一级："), words.Say(down))
            : picture.ReasonToUpgrade is { } up ? (words.Say("Propose as key account: ", "建议升级为大客户："), words.Say(up))
            : account.MayMoveUp() ? (words.Say("Ready for the next level: ", "可以再上一级："), words.Say(ActionWords.Ladder(account.NextLevel()!.Value).Name))
            : account.Class == AccountClass.KeyAccount && picture.Open.IsEmpty && picture.LastTalk is { } talk && words.Today.DayNumber - talk.DayNumber >= QuietDays
                ? (words.Say("Visit: ", "该去拜访："), words.Say($"no talk for {words.Today.DayNumber - talk.DayNumber} days", $"{words.Today.DayNumber - talk.DayNumber}天没有沟通"))
            : null;
    }

    private static IEnumerable<(string, string)> More(AccountPicture picture, Words words)
    {
        var (breadth, memory, account) = (picture.Breadth, picture.Memory, picture.Account);
        yield return (words.Say("In touch, 90 days: ", "近90天有往来："), words.Say(
            $"{Count(breadth.People, "person", "people")}, {Count(breadth.Departments, "department", "departments")}, {Count(breadth.Levels, "level", "levels")}",
            $"{breadth.People}人、{breadth.Departments}个部门、{breadth.Levels}个层级"));
        if (memory.Since is { } since)
        {
            (int Number, string Words)[] years =
            [
                (memory.Won, words.Say($"{memory.Won} won", $"赢{memory.Won}")), (memory.Lost, words.Say($"{memory.Lost} lost", $"输{memory.Lost}")),
                (memory.Stopped, words.Say($"{memory.Stopped} stopped", $"搁置或退出{memory.Stopped}")),
                (memory.People, words.Say($"{Count(memory.People, "person", "people")} known", $"认识{memory.People}人")), (memory.Touches, words.Say($"{Count(memory.Touches, "contact", "contacts")} on record", $"沟通{memory.Touches}次")),
            ];
            yield return (words.Say($"Since {since}: ", $"{since}年以来："), string.Join(words.Say(", ", "，"), years.Where(year => year.Number > 0).Select(year => year.Words).DefaultIfEmpty(words.Say("nothing on record yet", "还没有记录"))));
        }

        if (picture.Ended is [_, ..] ended)
        {
            yield return (words.Say("Ended: ", "已结束："), words.Several(
                ended.Take(MostNamed).Select(deal => words.Say($"{deal.Title}, {AccountWords.Ended(deal).En}", $"{deal.Title}，{AccountWords.Ended(deal).Zh}")), ended.Length - MostNamed));
        }

        if (!account.Pressures.IsEmpty)
        {
            yield return (words.Say("Pressed by: ", "压力来自："), string.Join(words.Say(", ", "、"), account.Pressures.Select(pressure => words.Say(AccountWords.Name(pressure)).ToLowerInvariant())));
        }
    }

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";

    /// <summary>The words of the card in the reader's language.</summary>
    private sealed class Words(Talk talk)
    {
        public Language Language => talk.Language;

        public DateOnly Today => talk.Turn.Today;

        public string Say(string en, string zh) => talk.In(new Text(en, zh));

        public string Say(Text text) => talk.In(text);

        public string Several(IEnumerable<string> named, int more, string unit = "项") =>
            string.Join(Say("; ", "；"), named) + (more > 0 ? Say($"; {more} more", $"；另有{more}{unit}") : string.Empty);

        public string Deal(Deal deal)
        {
            var stands = deal.ComplianceHold is null ? deal.Stage.ShortName() : Frozen;
            return Say($"{deal.Title} ({stands.En})", $"{deal.Title}（{stands.Zh}）");
        }

        public string Due(AccountDue due) => $"{Say(due.What)}{Say(", ", "，")}{StepWords.Due(due.Day, Today, Language)}";

        public string Person(AccountPerson person)
        {
            var how = person.Feeling is <= 2 ? Say("not happy", "不满意")
                : person.Stance is { } stance ? Say(ActionWords.Stance(stance))
                : Say("stance unknown", "立场未知");
            return $"{person.Person}{Say(", ", "，")}{how}" + (person.LastTalk is { } talked ? Say($", {Ago(talked)}", $"，{Ago(talked)}") : string.Empty);
        }

        private string Ago(DateOnly day) => (Today.DayNumber - day.DayNumber) switch
        {
            <= 0 => Say("today", "今天"),
            1 => Say("yesterday", "昨天"),
            var days => Say($"{days} days ago", $"{days}天前"),
        };
    }
}
