using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Committees;

/// <summary>A weight as said: "price 40".</summary>
public sealed record SaidWeight(string Name, int Weight);

/// <summary>The points a bidder is expected to get on a criterion, as said; the bidder is <see cref="ExpectedScore.Us"/> or a name.</summary>
public sealed record SaidPoints(string Criterion, string Bidder, int Points);

/// <summary>What a message says of a committee, people by the words that named them. Nothing said stays empty.</summary>
public sealed partial record CommitteeReading
{
    private const int Whole = 100;

    /// <summary>The deal, if it was named before a colon.</summary>
    public string? Deal { get; init; }

    public CommitteeKind? Kind { get; init; }

    public int? Seats { get; init; }

    /// <summary>How many come from outside; null while not said.</summary>
    public int? Outside { get; init; }

    public CommitteeOrigin Origin { get; init; }

    public ImmutableArray<CommitteeDuty> Duties { get; init; } = [];

    public string? Chair { get; init; }

    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Short pieces behind "evaluation committee:" that may be names; who is on the map tells.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    public string? Author { get; init; }

    public ImmutableArray<SaidWeight> Weights { get; init; } = [];

    public ImmutableArray<SaidPoints> Points { get; init; } = [];

    /// <summary>Who votes, and for whom.</summary>
    public string? Voter { get; init; }

    public string? Vote { get; init; }

    /// <summary>Whether it only asks what a changed vote would do.</summary>
    public bool AsksOfVotes { get; init; }

    /// <summary>Whether anything beside the kind was said.</summary>
    public bool SaysSomething =>
        Seats is not null || Outside is not null || Origin != CommitteeOrigin.Unknown || Duties.Length > 0 || Chair is not null
        || Members.Length > 0 || Others.Length > 0 || Author is not null || Weights.Length > 0 || Points.Length > 0 || Voter is not null;

    /// <summary>Whether it names a person or a vote of theirs, which a legal tender keeps confidential.</summary>
    public bool NamesSomebody => Chair is not null || Members.Length > 0 || Voter is not null;

    /// <summary>Whether the words can be nothing else, so that they may be read without a command before them.</summary>
    public bool IsClear => (Kind is not null && SaysSomething) || (Seats is not null && Outside is not null) || AreWeights || Points.Length > 0 || Voter is not null || AsksOfVotes;

    // "Qian 5, Sun 3" is how it felt to them; a weight is a share of a hundred.
    private bool AreWeights => Weights.Length > 1 && Weights.Any(weight => weight.Weight > 5);

    /// <summary>Reads a message in either language.</summary>
    public static CommitteeReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = TypedText.WithoutNoise(text).Trim().TrimEnd('.', '。', '!', '！');
        var folded = TypedText.Fold(plain);
        var read = new CommitteeReading
        {
            Kind = Evaluating().IsMatch(folded) ? CommitteeKind.Evaluation : Purchasing().IsMatch(folded) ? CommitteeKind.Purchasing : null,
        };
        if (OfVotes().IsMatch(folded))
        {
            return read with { Kind = CommitteeKind.Evaluation, AsksOfVotes = true };
        }

        var isHeaded = false;
        if (Head().Match(plain) is { Success: true } head)
        {
            isHeaded = true;
            plain = head.Groups["rest"].Value;
            folded = TypedText.Fold(plain);
            read = read with { Deal = head.Groups["deal"] is { Success: true } deal ? deal.Value.Trim() : null, Kind = read.Kind ?? CommitteeKind.Evaluation };
        }

        if (ScoreLine().Match(plain) is { Success: true } line)
        {
            var criterion = line.Groups["criterion"].Value.Trim();
            return read with
            {
                Points = [.. BidderPoints().Matches(line.Groups["rest"].Value).Select(match => new SaidPoints(criterion, Bidder(match.Groups["who"].Value), Number(match.Groups["n"].Value)))],
            };
        }

        if (VoteLine().Match(plain) is { Success: true } vote)
        {
            return read with { Voter = vote.Groups["who"].Value.Trim(), Vote = Bidder(vote.Groups["whom"].Value) };
        }

        // "bid deadline 10 Nov 2026" has names and numbers too: that they are weights is said, or their numbers could be.
        if (WeightLine().Match(plain) is { Success: true } weights && (SaysWeights().IsMatch(folded) || weights.Groups["n"].Captures.All(number => Number(number.Value) <= Whole)))
        {
            return read with { Weights = [.. weights.Groups["name"].Captures.Zip(weights.Groups["n"].Captures, (name, number) => new SaidWeight(name.Value.Trim(), Number(number.Value)))] };
        }

        if (BidderLine().Match(plain) is { Success: true } bid)
        {
            var bidder = Bidder(bid.Groups["bidder"].Value);
            return read with { Points = [.. bid.Groups["name"].Captures.Zip(bid.Groups["n"].Captures, (name, number) => new SaidPoints(name.Value.Trim(), bidder, Number(number.Value)))] };
        }

        var composed = Composition(read, plain, folded);
        return !isHeaded ? composed
            : composed with { Others = [.. Separators().Split(plain).Select(piece => piece.Trim()).Where(piece => MaybeName().IsMatch(piece) && piece != composed.Chair && !composed.Members.Contains(piece))] };
    }

    private static CommitteeReading Composition(CommitteeReading read, string plain, string folded)
    {
        var outside = Outsiders().Match(folded);
        var isInternal = Insiders().IsMatch(folded);
        var seats = SeatCount().Match(folded);
        return read with
        {
            Seats = seats.Success ? Number(seats.Groups["n"].Value) : null,
            Outside = outside.Success && outside.Groups["n"].Length > 0 ? Number(outside.Groups["n"].Value) : null,
            Origin = Itself().IsMatch(folded) ? CommitteeOrigin.PurchasingItself
                : outside.Success && isInternal ? CommitteeOrigin.Mixed
                : outside.Success ? CommitteeOrigin.Outside
                : isInternal ? CommitteeOrigin.Internal
                : CommitteeOrigin.Unknown,
            Duties = [.. DutyWords.Where(duty => folded.Contains(duty.En, StringComparison.Ordinal) || folded.Contains(duty.Zh, StringComparison.Ordinal)).Select(duty => duty.Duty)],
            Chair = Chairs().Match(plain) is { Success: true } chair ? chair.Groups["who"].Value.Trim() : null,
            Members = MemberList().Match(plain) is { Success: true } members
                ? [.. Separators().Split(members.Groups["who"].Value).Select(name => name.Trim()).Where(name => name.Length > 0)]
                : [],
            Author = Authors().Match(plain) is { Success: true } author ? author.Groups["who"].Value.Trim() : null,
        };
    }

    private static readonly (CommitteeDuty Duty, string En, string Zh)[] DutyWords =
    [
        (CommitteeDuty.Feasibility, "feasibility", "可行性"),
        (CommitteeDuty.SolutionReview, "solution review", "方案评"),
        (CommitteeDuty.KeyPoints, "key point", "关键点"),
        (CommitteeDuty.FinalResult, "final", "成果验收"),
    ];

    private static string Bidder(string word) => OurNames().IsMatch(word.Trim()) ? ExpectedScore.Us : word.Trim();

    private static int Number(string digits) => ChineseNumber.Parse(TypedText.Fold(digits)) is { } number and >= 0 and <= 100_000 ? (int)number : int.MaxValue;

    private const string Digit = "[0-9０-９零一二两三四五六七八九十百]";

    // "Committee huadong: …", 华东电网委员会：…, "evaluation committee: …". What stands before the colon is the deal's name or nothing.
    [GeneratedRegex(@"^(?:the\s+)?(?:(?:evaluation|purchasing|procurement)\s+)?committee\s*[:：]\s*(?<rest>.+)$|^(?:the\s+)?(?:(?:evaluation|purchasing|procurement)\s+)?committee\s+(?:of\s+|for\s+|at\s+)?(?!members?\b|seats?\b|weights?\b|chair|has\b|is\b)(?<deal>[^:：,，;；]{2,40}?)\s*[:：]\s*(?<rest>.+)$|^(?!(?:the\s+)?(?:evaluation|purchasing|procurement)\s)(?<deal>[^:：,，;；]{2,40}?)(?:['’]s)?\s+(?:(?:evaluation|purchasing|procurement)\s+)?committee\s*[:：]\s*(?<rest>.+)$|^(?:评估|采购|评标|评审)?(?:委员会|评委会)\s*[:：]\s*(?<rest>.+)$|^(?:评估|采购|评标|评审)?(?:委员会|评委会)\s*(?!成员|主任|组长|主席|席|权重|职责|标准|评分|有)(?<deal>[^:：,，;；。]{2,20}?)\s*[:：]\s*(?<rest>.+)$|^(?!评估|采购|评标|评审|我们|我方)(?<deal>[^:：,，;；。]{2,20}?)的?(?:评估|采购|评标|评审)?(?:委员会|评委会)\s*[:：]\s*(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex(@"\bwhat (?:if|happens (?:if|when))\b.{0,40}\bvot|\bif\b.{1,30}\b(?:changes?|changed|switche[sd]|loses?|lose)\b.{0,20}\bvote|\b(?:how many|enough) votes\b|(?:改投|改票|变票|换票|多一票|少一票|丢一票|少1票|多1票|丢1票).{0,10}(?:会|怎|吗|呢|如何)|(?:如果|要是|假如|万一).{1,16}(?:改投|投票|投给|票)|票数?够(?:不够|吗)|(?:还)?差几票")]
    private static partial Regex OfVotes();

    // A word or three without a figure.
    [GeneratedRegex(@"^(?:[\p{L}][\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}|[\u4e00-\u9fff]{2,8})$")]
    private static partial Regex MaybeName();

    [GeneratedRegex("evaluation|jury|评委|评标|评审|评估委员|评估小组")]
    private static partial Regex Evaluating();

    [GeneratedRegex("purchasing (?:committee|group)|procurement (?:committee|group)|采购委员会|采购小组|招标小组")]
    private static partial Regex Purchasing();

    [GeneratedRegex($"(?<![0-9])(?<n>[0-9]{{1,5}}) (?:seats?|members|people)\\b|(?<n>{Digit}{{1,5}})(?:个|名)?(?:席位?|委员|成员|人)(?!员)|(?:共|有)(?<n>{Digit}{{1,5}})(?:个|名|位)(?!外)", RegexOptions.ExplicitCapture)]
    private static partial Regex SeatCount();

    [GeneratedRegex($"(?:(?<n>[0-9]{{1,5}}) (?:are )?)?(?:outside|external|hired)(?: experts?)?\\b|外[聘部](?:专家)?(?<n>{Digit}{{0,5}})[位名个人]?|(?<n>{Digit}{{1,5}})[位名个]外[聘部]", RegexOptions.ExplicitCapture)]
    private static partial Regex Outsiders();

    [GeneratedRegex(@"\b(?:internal|inside|in-house)\b|内部")]
    private static partial Regex Insiders();

    [GeneratedRegex("purchasing committee itself|采购委员会(?:兼任|承担|自己)")]
    private static partial Regex Itself();

    [GeneratedRegex(@"(?:^|[,，;；]|\band\b)\s*(?<who>[^,，;；]{1,40}?)\s+(?:chairs(?: it)?|is (?:the )?chair\w*|heads it)\s*(?=$|[,，;；])|(?:^|[,，;；])\s*(?<who>[^,，;；]{1,40}?)\s+(?:as\s+)?chair(?:man|woman|person)?\s*(?=$|[,，;；])|(?:^|[,，;；])\s*(?<who>[^,，;；]{1,12}?)(?:组长|主席)(?=$|[,，;；。])|chaired by\s+(?<who>[^,，;；]{1,40})|chair(?:man|woman|person)?\s*[:：]\s*(?<who>[^,，;；]{1,40})|(?:^|[,，;；])\s*(?<who>[^,，;；]{1,12}?)(?:是|任|担任|当)(?:评委会|委员会)?(?:主任|组长|主席)(?=$|[,，;；。])|(?:主任|组长|主席)(?:委员)?(?:是|为|[:：])\s*(?<who>[^,，;；。]{1,12})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Chairs();

    [GeneratedRegex(@"members?(?:\s+are|\s*[:：])\s*(?<who>.{1,400})$|^(?<who>[^:：]{1,200}?)\s+(?:sits?|is|are)\s+on the (?:evaluation|purchasing) committee(?=$|[,，;；.])|(?:^|[,，;；])\s*(?<who>[^,，;；]{1,100}?)(?:都?是|任)(?:评委会|评估委员会|采购委员会|招标小组)?的?(?:成员|委员)(?=$|[,，;；。])|(?:成员|评委)(?:有|是|包括|[:：])\s*(?<who>.{1,400})$|^(?<who>.{1,100}?)(?:是|在)(?:评委会|评估委员会|采购委员会|招标小组)(?:的?成员|里|中)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MemberList();

    [GeneratedRegex(@"standard (?:is |was )?(?:written|set|drafted) by\s+(?<who>[^,，;；]{1,60})|(?:^|[,，;；])\s*(?<who>[^,，;；]{1,60}?)\s+(?:wrote|writes|drafted) the standard|标准(?:是)?由?(?<who>[^,，;；。]{1,20}?)(?:制定|编写|起草|写)的?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Authors();

    [GeneratedRegex("weight|criteri|评分|评标|指标|权重")]
    private static partial Regex SaysWeights();

    [GeneratedRegex(@"^(?:(?:change|set|new)\s+)?(?:the\s+)?(?:(?:criteria|criterion)\s+)?(?:weights?|criteria)?(?:\s+to)?\s*[:：]?\s*(?:(?<name>[A-Za-z][A-Za-z &/-]{1,30}?)\s*[:：=]?\s+(?<n>[0-9]{1,4})\s*(?:%|percent)?\s*(?:[,，;；、]|and\b)?\s*){2,12}$|^(?:改)?(?:评分|评标|指标)?(?:权重|标准|占比)?(?:改成|改为|为|是)?\s*[:：]?\s*(?:(?<name>[\u4e00-\u9fff]{2,8}?)\s*[占为:：]?\s*(?<n>[0-9０-９]{1,4})\s*[%％分]?\s*[,，;；、和]?\s*){2,12}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WeightLine();

    [GeneratedRegex(@"^(?<criterion>[^:：,，0-9]{2,30})[:：]\s*(?<rest>(?:(?:we|us|我方|我们)\s*[0-9]{1,4}.*|.+?[,，]\s*(?:we|us|我方|我们)\s*[0-9]{1,4}.*))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ScoreLine();

    [GeneratedRegex(@"^(?:expected\s+)?(?!weights?\b|criteria\b)(?<bidder>[A-Za-z][A-Za-z .&-]{0,30}?)(?:['’]s)?(?:\s+(?:expected\s+)?(?:scores?|points))?\s*[:：]\s*(?:(?<name>[A-Za-z][A-Za-z &/-]{1,30}?)\s*[:：=]?\s+(?<n>[0-9]{1,4})\s*(?:points)?\s*(?:[,，;；、]|and\b)?\s*){2,12}$|^(?!权重|评分|指标|标准)(?<bidder>[A-Za-z\u4e00-\u9fff]{1,12}?)的?(?:预计|估计)?(?:得分|分数|打分)?\s*[:：]\s*(?:(?<name>[\u4e00-\u9fff]{2,8}?)\s*[得:：]?\s*(?<n>[0-9０-９]{1,4})\s*分?\s*[,，;；、和]?\s*){2,12}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BidderLine();

    [GeneratedRegex(@"(?<who>[\p{L}][\p{L} .&-]{0,40}?)\s*(?<n>[0-9]{1,4})\s*分?", RegexOptions.ExplicitCapture)]
    private static partial Regex BidderPoints();

    [GeneratedRegex(@"^(?<who>[^,，;；]{1,40}?)\s+(?:votes?|will vote|would vote)\s+for\s+(?<whom>[^,，;；]{1,40})$|^(?<who>[^,，;；]{1,12}?)(?:会|改|又|现在|可能|要)*投(?:票给)?(?<whom>我们|我方|(?!标|入|资|放|诉)[^,，;；]{2,20}?)(?:一?票)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex VoteLine();

    [GeneratedRegex("^(?:we|us|ours?|我方|我们)$", RegexOptions.IgnoreCase)]
    private static partial Regex OurNames();

    [GeneratedRegex(@"[,，、;；]|\band\b|和")]
    private static partial Regex Separators();
}
