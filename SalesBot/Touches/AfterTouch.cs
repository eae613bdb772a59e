using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>
/// What may still be told of a contact that is saved: feelings, who of ours was there, a look back, a need that may
/// follow. One question at a time, and only as long as the rep answers (clarification E4).
/// </summary>
internal static partial class AfterTouch
{
    private const int DaysBetweenDebriefs = 7;

    private static readonly (FollowOnGroup Group, Text Name, Regex Words)[] Needs =
    [
        (FollowOnGroup.SystemMaintenance, new("system maintenance", "系统维护服务"), new("maintenance|upkeep|servic(?:e|ing)|running cost|维护|运维|保养|维保|服务费", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
        (FollowOnGroup.Repair, new("repair service", "维修服务"), new("repair|spare|breakdown|维修|备件|备品|故障", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
        (FollowOnGroup.Upgrade, new("upgrade service", "升级服务"), new("upgrade|升级|换代|改造", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
        (FollowOnGroup.AddOnEquipment, new("add-on equipment", "配套设备"), new("add-on|expansion|extension|extra (?:units|sensors)|扩容|配套|加装", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
        (FollowOnGroup.NewProject, new("a new project", "新项目"), new("phase (?:two|2|ii)|second phase|next project|二期|三期|下一个项目", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
    ];

    /// <summary>Asks the next thing worth asking after a phase; null if nothing is left.</summary>
    public static async Task<TouchPhase?> AskAsync(Talk talk, Deal deal, Touch touch, TouchPhase after, CancellationToken cancellationToken)
    {
        if (deal.ComplianceHold is not null)
        {
            return null;
        }

        if (after < TouchPhase.Feelings && AsksFeelings(deal, touch))
        {
            talk.Turn.Save(deal.Replacing(touch with { FeelingsAskedAt = talk.Turn.Now }));
            await talk.ShowAsync(TouchViews.Feelings(talk, deal, touch), cancellationToken);
            return TouchPhase.Feelings;
        }

        if (after == TouchPhase.Feelings && touch.OurPeople.IsEmpty && touch.Channel is TouchChannel.Meeting or TouchChannel.Visit or TouchChannel.VideoCall)
        {
            await talk.SayAsync(new Text("Who of ours took part?", "我方谁参加了？"), cancellationToken);
            return TouchPhase.OurPeople;
        }

        if (after < TouchPhase.Debrief && touch.OurPeople.Length > 1 && touch.Debrief is null && IsDebriefDue(talk))
        {
            talk.Turn.Save(talk.Turn.User with { DebriefAskedAt = talk.Turn.Now });
            await talk.ShowAsync(Debrief(talk, deal, touch, ImmutableDictionary<string, int>.Empty), cancellationToken);
            return TouchPhase.Debrief;
        }

        if (NeedIn(deal, touch) is { } need)
        {
            var ids = CardIds.Of(CardIds.Deal, deal.Id).With(TouchVerbs.Touch, touch.Id);
            await talk.ShowAsync(
                CardMessage.Of(NoteCard.Draw(
                    new NoteView(
                        talk.In(new Text("Something to follow?", "后续机会？")),
                        talk.In(new Text(
                            $"{need.Who.Name} cares about {need.Concern}: perhaps {need.Name.En} later. Register it? A year helps: \"register, 2028\".",
                            $"{need.Who.Name}关心{need.Concern}，可能有后续机会：{need.Name.Zh}。要登记吗？可带年份，如“登记，2028年”。")),
                        [
                            new NoteButton(talk.In(new Text("Register", "登记")), TouchVerbs.FollowOn, ids),
                            new NoteButton(talk.In(new Text("No", "不用")), TouchVerbs.NoFollowOn, ids),
                        ]),
                    talk.Pen)),
                cancellationToken);
            return TouchPhase.FollowOn;
        }

        return null;
    }

    /// <summary>Whether nobody said yet how it felt to them: the card asks, if the deal is not frozen.</summary>
    public static bool AsksFeelings(Deal deal, Touch touch) => TouchViews.Asked(deal, touch).Any() && touch.People.All(seen => seen.Feeling is null);

    /// <summary>The card of the look back, with the ratings given so far.</summary>
    public static Microsoft.Bot.Schema.IMessageActivity Debrief(Talk talk, Deal deal, Touch touch, IReadOnlyDictionary<string, int> values) => CardMessage.Of(
        DebriefCard.Draw(deal.AccountName, values, CardIds.Of(CardIds.Deal, deal.Id).With(TouchVerbs.Touch, touch.Id), talk.Pen, touch.Debrief?.Change));

    /// <summary>Feelings in words: "钱5，孙3", "Qian 5 and Sun 3", "4 and 5" in the order asked. Empty if the words give none.</summary>
    public static IReadOnlyDictionary<string, int> ReadFeelings(string text, IReadOnlyList<Person> asked)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var person in asked)
        {
            var match = Regex.Match(text, $@"{Regex.Escape(Family(person))}[^\d,，;；]{{0,12}}(?<n>[1-5])(?!\d)", RegexOptions.IgnoreCase);
            if (match.Success)
            {
                found[person.Id] = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
            }
        }

        var figures = Figure().Matches(text);
        if (found.Count == 0 && figures.Count == asked.Count)
        {
            for (var at = 0; at < asked.Count; at++)
            {
                found[asked[at].Id] = int.Parse(figures[at].Value, CultureInfo.InvariantCulture);
            }
        }
        else if (found.Count == 0 && figures.Count == 1 && EveryBody().IsMatch(text))
        {
            return asked.ToDictionary(person => person.Id, _ => int.Parse(figures[0].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        }

        return found;
    }

    /// <summary>Whether each of them is named.</summary>
    public static bool NamesEach(string text, IEnumerable<Person> people) => people.All(person => text.Contains(Family(person), StringComparison.OrdinalIgnoreCase));

    private static string Family(Person person) => TypedText.HasHan(person.Name) ? person.Name[..1] : person.Name.Split(' ')[^1];

    /// <summary>The deal with feelings in the contact; a low one answers the question of how the customer feels.</summary>
    public static (Deal Deal, Touch Touch) Feel(Talk talk, Deal deal, Touch touch, IReadOnlyDictionary<string, int> feelings)
    {
        var after = touch with
        {
            People = [.. touch.People.Select(seen => feelings.TryGetValue(seen.PersonId, out var value) ? seen with { Feeling = value } : seen)],
            FeelingsAskedAt = touch.FeelingsAskedAt ?? talk.Turn.Now,
        };
        return (AnswerFeeling(talk, deal.Replacing(after), after), after);
    }

    /// <summary>FEELING asks for the least happy key person; a low one is an answer (domain 6, N17; flag C7).</summary>
    public static Deal AnswerFeeling(Talk talk, Deal deal, Touch touch)
    {
        var low = TouchViews.Asked(deal, touch).Where(seen => seen.Seen.Feeling <= 2 && deal.IsKey(seen.Person)).OrderBy(seen => seen.Seen.Feeling).FirstOrDefault();
        if (low.Person is null || Checklist.For(deal.Type).Find("FEELING") is null)
        {
            return deal;
        }

        return deal.With(new Answer
        {
            Key = "FEELING", State = AnswerState.Answered, Value = new AnswerValue.Scale(low.Seen.Feeling!.Value), Evidence = Evidence.Stated, Source = low.Person.Name, By = talk.Turn.UserId, At = talk.Turn.Now,
        });
    }

    /// <summary>What to do about the least happy of them; "Noted." if all are well.</summary>
    public static Text Thanks(Deal deal, Touch touch)
    {
        if (deal.ComplianceHold is not null)
        {
            return new("Noted.", "记下了。");
        }

        var least = TouchViews.Asked(deal, touch).Where(seen => seen.Seen.Feeling is not null).OrderBy(seen => seen.Seen.Feeling).FirstOrDefault();
        if (least.Person is { } unhappy && least.Seen.Feeling <= 2)
        {
            return new(
                $"Noted. {unhappy.Name}, {least.Seen.Feeling}: call today, repair it, and let your manager confirm.",
                $"记下了。{unhappy.Name}{least.Seen.Feeling}分：今天联系补救，并请经理确认。");
        }

        if (least.Person is { } person && least.Seen is { Feeling: 3, Concern: { } concern })
        {
            var step = deal.NextSteps.LastOrDefault(other => other.IsOpen && other.Owner == StepOwner.Us);
            return step is null
                ? new($"Noted. {person.Name}, 3: next time answer {concern} first.", $"记下了。{person.Name}3分：下次先回应对方关心的{concern}。")
                : new($"Noted. {person.Name}, 3: in \"{step.Text}\", answer {concern} first.", $"记下了。{person.Name}3分：{step.Text}时，先回应对方关心的{concern}。");
        }

        return new("Noted.", "记下了。");
    }

    /// <summary>Who of ours: 我和售前李工, "Li from presales and me", "just me". Empty if the words name nobody.</summary>
    public static ImmutableArray<string> ReadOurs(string text, string self)
    {
        var names = And().Split(text.Trim(' ', '.', '。', '!', '！')).Select(name => name.Trim(' ', ',', '，')).Where(name => name.Length is > 0 and <= 40).ToList();
        var others = names.Where(name => !Me().IsMatch(name)).ToList();
        return names.Count == 0 || others.Exists(name => name.Split(' ').Length > 5 || name.Length > 30) ? [] : [self, .. others];
    }

    /// <summary>Four ratings and what to change: "4 4 3 5, call before".</summary>
    public static Debrief? ReadDebrief(string text, DateTimeOffset now)
    {
        var figures = Figure().Matches(text);
        if (figures.Count < Marked.Length)
        {
            return NamedMarks(text) is [var cooperation, var skill, var communication, var joint] ? new Debrief(cooperation, skill, communication, joint, null, now) : null;
        }

        var marks = figures.Take(4).Select(figure => int.Parse(figure.Value, CultureInfo.InvariantCulture)).ToArray();
        var change = text[(figures[3].Index + 1)..].Trim(' ', ',', '，', '.', '。', ';', '；', '分');
        return new Debrief(marks[0], marks[1], marks[2], marks[3], change.Length > 1 ? change : null, now);
    }

    // "skill 5, the rest 4" and 都是4分: what is not named takes the mark of the rest.
    private static List<int>? NamedMarks(string text)
    {
        var rest = Rest().Match(text) is { Success: true } said ? Mark(said) : (int?)null;
        var marks = Marked.Select(name => name.Match(text) is { Success: true } one ? Mark(one) : rest).ToList();
        return marks.TrueForAll(mark => mark is not null) ? [.. marks.OfType<int>()] : null;

        static int Mark(Match match) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The deal with the need registered that this contact smells of; null if it smells of none.</summary>
    public static (Deal Deal, Text Said)? Register(Talk talk, Deal deal, Touch touch, string? text)
    {
        if (NeedIn(deal, touch) is not { } need)
        {
            return null;
        }

        DateOnly? due = null;
        var isYear = false;
        if (text is not null)
        {
            var exact = DateReader.Read(text, talk.Turn.Today);
            due = exact is { Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Quarter, Past: false } ? exact.Date
                : YearReader.Read(text, talk.Turn.Today) is { } year ? new DateOnly(year.Year, 1, 1)
                : null;
            isYear = due is not null && due != exact?.Date;
        }

        var after = deal with { FollowOns = deal.FollowOns.Add(new FollowOn(talk.Turn.NewId("fo"), need.Group, need.Concern, due, IsYear: isYear)) };
        return (after, due is null
            ? new($"Registered: {need.Name.En}.", $"已登记：{need.Name.Zh}。")
            : new($"Registered: {need.Name.En}, {due.Value.Year}.", $"已登记：{need.Name.Zh}，{due.Value.Year}年。"));
    }

    private static (Person Who, string Concern, FollowOnGroup Group, Text Name)? NeedIn(Deal deal, Touch touch)
    {
        foreach (var (person, seen) in TouchViews.Asked(deal, touch))
        {
            if (seen.Concern is not null && Array.Find(Needs, need => need.Words.IsMatch(seen.Concern)) is { Words: not null } found && !deal.FollowOns.Any(known => known.Group == found.Group))
            {
                return (person, seen.Concern, found.Group, found.Name);
            }
        }

        return null;
    }

    private static bool IsDebriefDue(Talk talk) =>
        talk.Turn.User.DebriefAskedAt is not { } asked || talk.Turn.Now - asked >= TimeSpan.FromDays(DaysBetweenDebriefs);

    [GeneratedRegex(@"(?<![\d.])[1-5](?![\d.])")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?:both|all|each|everybody|everyone)\b|都|每", RegexOptions.IgnoreCase)]
    private static partial Regex EveryBody();

    [GeneratedRegex(@"\s+and\s+|\s*&\s*|[,，、和跟与]|\s+with\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:(?:just|only)\s+)?(?:me|i|myself)(?:\s+(?:alone|only))?$|^(?:就|只有)?我(?:自己|一个人|一人)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Me();

    private static readonly Regex[] Marked =
    [
        Named("cooperation", "配合"), Named("skill|professional|expertise", "专业"), Named("communication", "沟通"), Named("joint action|joint|together", "协同"),
    ];

    private static Regex Named(string english, string chinese) =>
        new($@"(?:\b(?:{english})\b|{chinese})[^\d,，;；]{{0,6}}(?<n>[1-5])(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?:\b(?:others?|the rest|everything else|all)\b|其[他它余]|剩下|都|全部|全)[^\d,，;；]{0,6}(?<n>[1-5])(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Rest();
}
