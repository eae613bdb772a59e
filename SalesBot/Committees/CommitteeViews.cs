using System.Globalization;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Committees;

/// <summary>A committee as its card shows it.</summary>
internal static class CommitteeViews
{
    /// <param name="talk">The conversation.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="kind">Which committee.</param>
    /// <param name="isOfVotes">Whether the votes were spoken of, so that they come first.</param>
    public static CommitteeView Of(Talk talk, Deal deal, CommitteeKind kind, bool isOfVotes = false)
    {
        var committee = deal.CommitteeOf(kind);
        var comma = talk.In(new Text(", ", "、"));
        var weights = string.Join(comma, committee.Criteria.Select(criterion => talk.In(new Text($"{criterion.Name} {criterion.Weight}", $"{criterion.Name}{criterion.Weight}"))));
        string?[] below =
        [
            committee.Seats is { } seats ? talk.In(new Text(seats == 1 ? "1 seat" : $"{seats} seats", $"{seats}个席位")) : null,
            committee.Origin != CommitteeOrigin.Unknown ? talk.In(CommitteeWords.Name(committee.Origin)) : null,
            committee.StandardAuthor is { } author ? talk.In(new Text($"standard by {author}", $"标准由{author}制定")) : null,
        ];
        var names = IsHidden(deal, kind) ? [] : committee.Members.Select(member => (member.IsChair, deal.People.Find(person => person.Id == member.PersonId)?.Name)).Where(member => member.Name is not null).OrderByDescending(member => member.IsChair).ToList();
        List<(string, Text)> rows = [];
        Add(rows, talk, "Duties", "职责", committee.Duties.IsEmpty ? null : string.Join(comma, committee.Duties.Select(duty => talk.In(CommitteeWords.Name(duty)))));
        Add(rows, talk, "Known", "已知成员", names.Count == 0 ? null : string.Join(comma, names.Select(member => member.Name + (member.IsChair ? talk.In(new Text(" (chair)", "（主任）")) : string.Empty))));
        Add(rows, talk, "Weights", "权重", weights.Length == 0 ? null : weights);
        if (kind == CommitteeKind.Evaluation)
        {
            var outlook = EvaluationOutlook.Of(deal, committee);
            rows.AddRange((outlook.Ours is null ? PointsSoFar(deal, committee) : Points(outlook)).Select(text => (talk.In(new Text("Points: ", "预计得分：")), text)));
            rows.InsertRange(isOfVotes ? 0 : rows.Count, Votes(outlook.Votes).Select(text => (talk.In(new Text("Votes: ", "预计票数：")), text)));
            rows.AddRange(Rule(deal, committee).Select(text => (talk.In(new Text("Rule: ", "规定：")), text)));
        }

        return new(
            deal.Id,
            deal.AccountName,
            kind,
            string.Join(" · ", below.OfType<string>()),
            [.. rows.Take(5).Select(row => (row.Item1, talk.In(row.Item2)))],
            Proposed(talk, deal),
            new(
                committee.Seats?.ToString(CultureInfo.InvariantCulture),
                committee.Origin,
                committee.Duties,
                names.Count == 0 ? null : committee.Members.FirstOrDefault(member => member.IsChair)?.PersonId,
                IsHidden(deal, kind) ? [] : [.. deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).Select(person => (person.Id, person.Name))],
                committee.StandardAuthor,
                weights.Length == 0 ? null : weights));
    }

    /// <summary>Whether who sits on it may not be known.</summary>
    public static bool IsHidden(Deal deal, CommitteeKind kind) => kind == CommitteeKind.Evaluation && deal.HidesEvaluators();

    private static void Add(List<(string, Text)> rows, Talk talk, string en, string zh, string? text)
    {
        if (text is not null)
        {
            rows.Add((talk.In(new Text($"{en}: ", $"{zh}：")), new Text(text, text)));
        }
    }

    private static IEnumerable<Text> Points(EvaluationOutlook outlook)
    {
        if (outlook.Ours is not { } ours)
        {
            yield break;
        }

        var (us, them) = (Whole(ours.Points), outlook.BestRival is { } rival ? Whole(rival.Points) : null);
        var gap = outlook.Nearest is not { } nearest ? new Text(string.Empty, string.Empty)
            : nearest.Turns ? new Text($"; level on {nearest.Criterion.Name} and you are level", $"；{nearest.Criterion.Name}追平即可持平")
            : new Text($"; most is lost on {nearest.Criterion.Name}", $"；{nearest.Criterion.Name}差得最多");
        yield return them is null
            ? new($"we {us}", $"我方{us}分")
            : new($"we {us}, {outlook.BestRival!.Bidder} {them}{gap.En}", $"我方{us}分，{outlook.BestRival!.Bidder}{them}分{gap.Zh}");
    }

    // What was said is shown before the total can be, with what the total still needs.
    private static IEnumerable<Text> PointsSoFar(Deal deal, Committee committee)
    {
        var said = committee.Expected.Where(score => score.Bidder == ExpectedScore.Us || !IsHidden(deal, committee.Kind)).ToLookup(score => score.CriterionId);
        var (known, open) = (committee.Criteria.Where(criterion => said[criterion.Id].Any()).ToList(), committee.Criteria.Where(criterion => said[criterion.Id].All(score => score.Bidder != ExpectedScore.Us)).ToList());
        if (known.Count == 0)
        {
            yield break;
        }

        var (en, zh) = (known.Select(criterion => $"{criterion.Name} {string.Join(", ", said[criterion.Id].Select(score => $"{Name(score, "we")} {score.Points}"))}"),
            known.Select(criterion => $"{criterion.Name}{string.Join("、", said[criterion.Id].Select(score => $"{Name(score, "我方")}{score.Points}"))}"));
        var (missingEn, missingZh) = open.Count == 0 ? (string.Empty, string.Empty)
            : ($"; open: {string.Join(", ", open.Select(criterion => criterion.Name))}", $"；还缺{string.Join('、', open.Select(criterion => criterion.Name))}");
        yield return new($"{string.Join("; ", en)}{missingEn}", $"{string.Join('；', zh)}{missingZh}");
    }

    private static string Name(ExpectedScore score, string us) => score.Bidder == ExpectedScore.Us ? us : score.Bidder;

    private static IEnumerable<Text> Votes(VoteCount? votes)
    {
        if (votes is null || votes.Open == votes.Seats)
        {
            yield break;
        }

        yield return votes switch
        {
            { IsOutOfReach: true } => new($"{votes.Ours} for us, {votes.Needed} needed; the majority leans to others", $"我方{votes.Ours}票，需{votes.Needed}票；多数倾向对手"),
            { OneMoreWins: true } => new($"{votes.Ours} for us, {votes.Needed} needed; one more wins", $"我方{votes.Ours}票，需{votes.Needed}票；再争取1票即过半"),
            { OneLessLoses: true } => new($"{votes.Ours} for us, a majority; losing one breaks it", $"我方{votes.Ours}票，刚过半；丢1票就不够"),
            { HasMajority: true } => new($"{votes.Ours} for us, a safe majority", $"我方{votes.Ours}票，稳过半数"),
            _ => new($"{votes.Ours} for us, {votes.Needed} needed; {votes.Open} open", $"我方{votes.Ours}票，需{votes.Needed}票；{votes.Open}票未定"),
        };
    }

    // Domain 2.9.1: five or more members, an odd number. A hint, no legal advice.
    private static IEnumerable<Text> Rule(Deal deal, Committee committee)
    {
        if (deal.IsLegalTender() && committee.Seats is { } seats && (seats < 5 || seats % 2 == 0))
        {
            yield return new("such a committee has 5 or more members, an odd number; check", "评标委员会应为5人以上单数，请核实");
        }
    }

    private static string? Proposed(Talk talk, Deal deal)
    {
        var labels = deal.CommitteeAnswers().Where(answer => !deal.Says(answer)).Select(answer => talk.In(QuestionBank.Get(answer.Key).Options.First(option => option.Code == answer.Option).Label)).ToList();
        return labels.Count == 0 ? null : string.Join(talk.In(new Text("; ", "；")), labels);
    }

    private static string Whole(double points) => Math.Round(points, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
