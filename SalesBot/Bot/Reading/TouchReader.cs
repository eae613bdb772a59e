using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Turns a message about contacts with one customer into proposed records (domain 7.5): who, when, both ways or one,
/// what each person's words show, what worries them, who does what next. What it cannot tell stays open.
/// </summary>
public static partial class TouchReader
{
    /// <summary>The contacts the message tells, in its order; one without a contact of its own if it tells only news.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="people">The people the deal knows.</param>
    /// <param name="today">The rep's day.</param>
    /// <param name="about">Who "he" is before anybody is named; null if nobody was spoken of.</param>
    public static ImmutableArray<TouchReading> Read(string text, IReadOnlyCollection<Person> people, DateOnly today, PersonMention? about = null)
    {
        var pieces = Clauses.Of(text).Select(words => new Piece(words, PersonSpotter.In(words, people))).ToList();
        var parts = new List<Part>();
        var part = new Part();
        var before = about;
        foreach (var piece in pieces)
        {
            var isContact = IsContactIn(piece.Words, today);
            if (isContact && part.Contacts.Count > 0 && BeginsAnother(part, piece, today))
            {
                parts.Add(part);
                part = new Part();
            }

            part.Take(piece, isContact, before, today);
            before = piece.People.Count > 0 ? piece.People[^1] : before;
        }

        parts.Add(part);
        return [.. parts.Select(found => found.Reading(today))];
    }

    /// <summary>True if the text tells of a contact that was, or of nobody answering.</summary>
    public static bool TellsOfContact(string text) => Clauses.Of(text).Any(clause => TouchWords.IsContact(clause) || TouchWords.IsNoAnswer(clause));

    /// <summary>The same where a plan is asked for: 周五给何主任打电话 is one then, whatever Friday it may be elsewhere.</summary>
    public static bool TellsOfContactBehind(string text, DateOnly today) => Clauses.Of(text).Any(clause =>
        IsContactIn(clause, today) && (IsPast().IsMatch(clause) || DateReader.Read(clause, today) is not { Past: false } said || said.Date <= today));

    // "Call with Sun next Tuesday" is a plan; "will meet" is one too.
    private static bool IsContactIn(string clause, DateOnly today) =>
        (TouchWords.IsContact(clause) || TouchWords.IsNoAnswer(clause)) && !IsPlan().IsMatch(clause)
        && !(DateReader.Read(clause, today) is { Past: false } said && said.Date > today && SaysFuture().IsMatch(said.Matched) && !IsPast().IsMatch(clause));

    private static bool BeginsAnother(Part part, Piece piece, DateOnly today)
    {
        var day = DayIn(piece.Words, today);
        var other = TouchWords.ChannelIn(piece.Words);
        return (day is not null && day != part.On)
            || (TouchWords.IsOneWay(piece.Words) && !TouchWords.IsNoAnswer(piece.Words) && part.Contacts.Exists(TouchWords.IsAnswered))
            || (other is not null && part.Channel is not null && other != part.Channel && piece.People.Any(person => !part.Names(person)));
    }

    /// <summary>The day of something that was: an open "Friday" or "20 November" is the last one, not the next.</summary>
    private static DateOnly? DayIn(string clause, DateOnly today)
    {
        if (DateReader.Read(clause, today) is not { Problem: DateProblem.None } said)
        {
            return null;
        }

        if (said.Date <= today || SaysFuture().IsMatch(said.Matched))
        {
            return said.Date;
        }

        return said.Precision != DatePrecision.Day ? null
            : Weekday().IsMatch(said.Matched) ? said.Date.AddDays(-7 * (((said.Date.DayNumber - today.DayNumber) + 6) / 7))
            : Month().IsMatch(said.Matched) ? said.Date.AddYears(-1)
            : said.Date.AddMonths(-1);
    }

    [GeneratedRegex(@"\b(?:will|shall|going\s+to|plan(?:ning)?\s+to|want(?:s)?\s+to|to\s+be|let's|need\s+to|should|must)\b(?!.*\b(?:said|met|talked)\b)|(?:要|准备|打算|计划|约了?|想)(?:.{0,4})(?:见|拜访|聊|沟通|开会|谈|打电话|打个电话)(?!了|过|完)", RegexOptions.IgnoreCase)]
    private static partial Regex IsPlan();

    [GeneratedRegex(@"\b(?:next|coming|tomorrow|tmr\w?)\b|\b(?:in|within)\s+\d|明|下周|下个?月|下礼拜|后天|20[3-9]\d", RegexOptions.IgnoreCase)]
    private static partial Regex SaysFuture();

    [GeneratedRegex(@"\b(?:met|saw|had|talked|spoke|visited|called|emailed|was|were)\b|见了|聊了|开完|开了|打了|谈了|沟通了|拜访了|过了", RegexOptions.IgnoreCase)]
    private static partial Regex IsPast();

    [GeneratedRegex(@"mon|tue|wed|thu|fri|sat|sun|周|星期|礼拜", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"月|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|/|-", RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?:和|跟|与|带|带着|同)\s*(?:我们的?|我方的?|我司的?)?(?<who>(?:售前|交付|技术支持|同事|我们的?|我方的?|实施|售后|产品)(?:的)?[\u4e00-\u9fff]{1,3}?(?:工|总|经理|总监|专家)?)(?=一起|去|见|和|跟|拜访|参加|、|，|,|$)|(?<who>(?:售前|交付|实施|售后|我们的?|我方)的?[\u4e00-\u9fff]{1,2}(?:工|总|经理))|\b(?:with\s+|and\s+)?(?:our|my)\s+(?<who>(?:presales|pre-sales|colleague|engineer|architect|specialist|director|boss|delivery|project)\s*(?:manager\s+|engineer\s+|lead\s+)?[A-Z]?[a-z]*)|\b(?<who>[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)\s+(?:came\s+along|came\s+with\s+me|was\s+with\s+me|joined\s+me)\b|(?<=^|[，,、。；;和])(?<who>[\u4e00-\u9fff]{2,3}?)陪(?:同|我)|\b(?<who>[A-Z][a-z]+\s+from\s+(?:our\s+)?(?:presales|delivery|our\s+\w+))", RegexOptions.ExplicitCapture)]
    private static partial Regex Ours();

    [GeneratedRegex(@"预算|\bbudget\b", RegexOptions.IgnoreCase)]
    private static partial Regex Budget();

    [GeneratedRegex(@"对手|竞争|竞品|\b(?:rival|competitor|competition)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rival();

    [GeneratedRegex(@"资质|\bqualification\b", RegexOptions.IgnoreCase)]
    private static partial Regex Qualification();

    [GeneratedRegex(@"立项|\bcharter\b", RegexOptions.IgnoreCase)]
    private static partial Regex Charter();

    [GeneratedRegex(@"(?<![\d.:/])(?<n>[1-5])\s*(?:分(?!钟)|/\s*5|out\s+of\s+5)")]
    private static partial Regex FeelingFigure();

    [GeneratedRegex(@"\b(?:he|she)\b|他|她", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"(?:说|提到|透露|表示|告诉我)(?<others>.{0,3}(?:领导|他们|老板|上面|别人|同事))?|\b(?:says?|said|told|mentioned)\b(?<others>.{0,20}\b(?:boss|management|they|others|colleagues)\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Hearsay();

    /// <summary>A piece of the message and who is in it.</summary>
    private sealed record Piece(string Words, IReadOnlyList<PersonMention> People);

    /// <summary>One contact as it comes together, piece by piece.</summary>
    private sealed class Part
    {
        private readonly List<PersonHeard> heard = [];
        private readonly List<PersonMention> there = [];
        private readonly List<PersonMention> absent = [];
        private readonly List<string> ours = [];
        private readonly List<StepHeard> steps = [];
        private readonly List<FactHeard> facts = [];
        private bool oneWay;
        private bool twoWay;
        private bool lastWasContact;

        public List<string> Contacts { get; } = [];

        public DateOnly? On { get; private set; }

        public TouchChannel? Channel { get; private set; }

        public bool Names(PersonMention person) => there.Exists(other => Same(other, person));

        public void Take(Piece piece, bool isContact, PersonMention? before, DateOnly today)
        {
            var (words, all) = piece;
            foreach (Match match in Ours().Matches(words))
            {
                ours.Add(match.Groups["who"].Value.Trim());
                all = [.. all.Where(person => person.At >= match.Index + match.Length || person.End <= match.Index)];
            }

            var step = isContact ? null : PromiseReader.Read(words, all, before, today);
            if (isContact)
            {
                Contacts.Add(words);
                Channel ??= TouchWords.ChannelIn(words);
            }

            if (step is null)
            {
                On ??= DayIn(words, today);
                oneWay |= TouchWords.IsOneWay(words);
                twoWay |= TouchWords.IsAnswered(words) && !TouchWords.IsOneWay(words);
                Hear(words, all, isContact, before);
            }
            else
            {
                steps.Add(step);
            }

            lastWasContact = isContact || (lastWasContact && step is null && all.Count > 0 && words.Length <= all.Sum(person => person.Length) + 6);
            Note(words, all, before);
        }

        public TouchReading Reading(DateOnly today)
        {
            var isContact = Contacts.Count > 0;
            return new()
            {
                On = On is { } day && day <= today ? day : null,
                IsInFuture = isContact && On > today,
                Channel = Channel,
                Direction = oneWay && !twoWay ? TouchDirection.OneWay : TouchDirection.TwoWay,
                People = [.. there.Where(person => !absent.Exists(other => Same(other, person))).Select(Merged)],
                NotThere = [.. heard.Select(person => person.Who).Concat(absent).Where(person => absent.Exists(other => Same(other, person)) || !Names(person)).DistinctBy(Key)],
                SpokenOf = [.. heard.Select(person => person.Who).Concat(there).DistinctBy(Key).Where(person => !absent.Exists(other => Same(other, person))).Select(Merged)],
                Absent = [.. absent],
                OurPeople = [.. ours.Distinct()],
                Steps = [.. steps],
                Facts = [.. facts],
                IsContact = isContact,
            };
        }

        private void Hear(string words, IReadOnlyList<PersonMention> people, bool isContact, PersonMention? before)
        {
            if (TouchWords.IsAbsent(words) || TouchWords.IsNotMet(words))
            {
                absent.AddRange(people);
                return;
            }

            var subject = people.Count > 0 ? people[0] : before;
            if (isContact && people.Count == 0 && before is not null && Pronoun().IsMatch(words))
            {
                Join(before);
            }

            // What one person says of another is hearsay.
            var stance = IsHearsay(words, people) ? null : TouchWords.StanceIn(words);
            var concern = TouchWords.ConcernIn(words);
            var feeling = FeelingFigure().Match(words) is { Success: true } match ? int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) : (int?)null;
            var isListed = people.Count > 0 && lastWasContact && words.Length <= people.Sum(person => person.Length) + 6;
            foreach (var person in people)
            {
                var spoke = person == people[0] && TouchWords.IsSaying(words);
                if (person != people[0] && IsToldOf(words, person))
                {
                    continue;
                }

                if (isContact || isListed || spoke || TouchWords.IsPresent(words) || (person == people[0] && Contacts.Count > 0 && there.Count == 0))
                {
                    Join(person);
                }
            }

            if (subject is not null && (stance is not null || concern is not null || feeling is not null))
            {
                heard.Add(new PersonHeard(subject, stance, concern, feeling));
            }
            else
            {
                heard.AddRange(people.Select(person => new PersonHeard(person)));
            }
        }

        private static bool IsHearsay(string words, IReadOnlyList<PersonMention> people) =>
            Hearsay().Match(words) is { Success: true } match
            && (match.Groups["others"].Success || people.Any(person => person.At >= match.Index + match.Length && person.At > 0));

        // "Sun says Zhao agrees" has Zhao told of; "told Sun" has Sun there.
        private static bool IsToldOf(string words, PersonMention person) =>
            Hearsay().Match(words) is { Success: true } match && person.At >= match.Index + match.Length
            && !(match.Value.EndsWith("told", StringComparison.OrdinalIgnoreCase) && person.At <= match.Index + match.Length + 1);

        private void Join(PersonMention person)
        {
            if (!Names(person))
            {
                there.Add(person);
            }
        }

        private void Note(string words, IReadOnlyList<PersonMention> people, PersonMention? before)
        {
            var key = Budget().IsMatch(words) ? "BUDGET"
                : Qualification().IsMatch(words) ? "QUALIF"
                : Rival().IsMatch(words) && TouchWords.StanceIn(words) is null ? "COMPETITOR"
                : Charter().IsMatch(words) ? "CHARTER" : null;
            if (key is not null && TouchWords.ConcernIn(words) is null)
            {
                facts.Add(new FactHeard(key, words, people.Count > 0 ? people[0].Name : before?.Name));
            }
            else if (people.Count > 0 && TouchWords.IsSaying(words) && facts.Count > 0 && facts[^1].Source is null)
            {
                // "budget approved, says Ms Lin".
                facts[^1] = facts[^1] with { Source = people[0].Name, Words = facts[^1].Words + (TypedText.HasHan(words) ? "，" : ", ") + words };
            }
        }

        private PersonHeard Merged(PersonMention person)
        {
            var all = heard.Where(other => Same(other.Who, person)).ToList();
            return new PersonHeard(
                person,
                all.Select(other => other.Stance).LastOrDefault(stance => stance is not null),
                all.Select(other => other.Concern).LastOrDefault(concern => concern is not null),
                all.Select(other => other.Feeling).LastOrDefault(feeling => feeling is not null));
        }

        private static bool Same(PersonMention one, PersonMention other) => Key(one) == Key(other);

        private static string Key(PersonMention person) => person.Known?.Id ?? person.Name.ToUpperInvariant();
    }
}
