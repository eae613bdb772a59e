using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Committees;

/// <summary>What was said of a committee, taken down as far as it may be and makes sense.</summary>
/// <param name="Deal">The deal after.</param>
/// <param name="Kind">The committee it was about.</param>
/// <param name="Problem">Why something of it was not taken down; null if all was.</param>
internal sealed record CommitteeChange(Deal Deal, CommitteeKind Kind, Text? Problem)
{
    private const int MostSeats = 99;

    /// <summary>The evaluators of a legal tender are confidential until the result (domain 2.9.1, clarification D7).</summary>
    public static readonly Text Confidential = new(
        "Who assesses this tender stays confidential: I kept no name and no vote. Seats, origin and weights are fine.",
        "法定招标的评委名单保密：姓名和投票倾向都没有记录。席位、来源和权重可以记。");

    private static readonly Text NoRivals = new(
        "In a legal tender I keep only our own expected points. The rivals' were not stored.",
        "法定招标只记我方的预计得分，对手的没有记录。");

    private static readonly Text BadSeats = new("A committee has 1 to 99 seats. How many are there?", "委员会的席位是1到99个。到底有几个？");
    private static readonly Text BadPoints = new("Points run from 0 to 100. What do you expect?", "分数是0到100。预计多少？");

    /// <summary>Takes a reading down. What is wrong is left out and said; the rest is kept.</summary>
    public static CommitteeChange Of(Deal deal, CommitteeReading said)
    {
        var kind = said.Kind ?? CommitteeKind.Evaluation;
        var committee = deal.CommitteeOf(kind);
        var hides = kind == CommitteeKind.Evaluation && deal.HidesEvaluators();
        Text? problem = hides && (said.NamesSomebody || Named(deal, said).Any()) ? Confidential : null;

        (committee, var wrong) = Composed(committee, said);
        problem ??= wrong;
        if (!hides)
        {
            (committee, wrong) = Manned(deal, committee, said);
            problem ??= wrong;
        }

        (committee, wrong) = Weighed(committee, said);
        problem ??= wrong;
        (committee, wrong) = Scored(committee, said, hides);
        problem ??= wrong;
        var isSame = committee == deal.CommitteeOf(kind);
        return new(isSame ? deal : deal.With(committee), kind, problem);
    }

    private static (Committee Committee, Text? Problem) Composed(Committee committee, CommitteeReading said)
    {
        if (said.Seats is < 1 or > MostSeats)
        {
            return (committee, BadSeats);
        }

        var seats = said.Seats ?? committee.Seats;
        if (said.Outside > seats)
        {
            return (committee, new($"{said.Outside} outside experts do not fit into {(seats == 1 ? "1 seat" : $"{seats} seats")}.", $"{seats}个席位坐不下{said.Outside}位外聘专家。"));
        }

        if (seats < committee.Members.Length)
        {
            return (committee, TooMany(committee.Members.Length, seats.Value));
        }

        var origin = said.Outside is { } outside && said.Origin == CommitteeOrigin.Outside && (seats is null || outside < seats) ? CommitteeOrigin.Mixed : said.Origin;
        return (committee with
        {
            Seats = seats,
            Origin = origin == CommitteeOrigin.Unknown ? committee.Origin : origin,
            Duties = said.Duties.IsEmpty ? committee.Duties : [.. committee.Duties.Union(said.Duties).Order()],
            StandardAuthor = said.Author ?? committee.StandardAuthor,
        }, null);
    }

    private static (Committee Committee, Text? Problem) Manned(Deal deal, Committee committee, CommitteeReading said)
    {
        ImmutableArray<string> names = [.. said.Members, .. Named(deal, said), .. new[] { said.Chair, said.Voter }.OfType<string>()];
        var members = committee.Members;
        foreach (var name in names)
        {
            if (Find(deal, name) is not { } person)
            {
                return (committee, new(
                    $"{Short(name)} is not on the map of this deal. Tell me their role first, then their seat.",
                    $"这个商机的关键人里没有{Short(name)}。先告诉我他的角色，再记席位。"));
            }

            var seat = members.FirstOrDefault(member => member.PersonId == person.Id) ?? new CommitteeMember(person.Id);
            members = [.. members.Where(member => member.PersonId != person.Id), seat with { ExpectedVote = name == said.Voter ? said.Vote : seat.ExpectedVote }];
            if (name == said.Chair)
            {
                members = [.. members.Select(member => member with { IsChair = member.PersonId == person.Id })];
            }
        }

        if (committee.Seats is { } seats && members.Length > seats)
        {
            return (committee, TooMany(members.Length, seats));
        }

        return (names.IsEmpty ? committee : committee with { Members = members }, null);
    }

    private static (Committee Committee, Text? Problem) Weighed(Committee committee, CommitteeReading said)
    {
        if (said.Weights.IsEmpty)
        {
            return (committee, null);
        }

        var sum = said.Weights.Sum(weight => (long)weight.Weight);
        if (sum != EvaluationOutlook.FullWeight || said.Weights.Any(weight => weight.Weight < 1))
        {
            var total = Math.Min(sum, 9999);
            return (committee, new(
                $"The weights add up to {total}, not 100. Say them all again, such as: weights price 40 technical 60.",
                $"权重合计{total}，应为100。请完整再说一遍，如：价格40技术60。"));
        }

        if (said.Weights.DistinctBy(weight => weight.Name, StringComparer.OrdinalIgnoreCase).Count() < said.Weights.Length)
        {
            return (committee, new("One criterion stands there twice. Say each once.", "有一项指标重复了，每项只说一次。"));
        }

        // A criterion that stays keeps its id, so the scores on it stay too.
        var used = committee.Criteria.Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<EvaluationCriterion> criteria = [.. said.Weights.Select(weight => new EvaluationCriterion(
            committee.Criteria.FirstOrDefault(old => old.Name.Equals(weight.Name, StringComparison.OrdinalIgnoreCase))?.Id ?? NewId(used), weight.Name, weight.Weight))];
        return (committee with { Criteria = criteria, Expected = [.. committee.Expected.Where(score => criteria.Any(criterion => criterion.Id == score.CriterionId))] }, null);
    }

    private static (Committee Committee, Text? Problem) Scored(Committee committee, CommitteeReading said, bool hides)
    {
        if (said.Points.IsEmpty)
        {
            return (committee, null);
        }

        if (said.Points.FirstOrDefault(points => Criterion(committee, points.Criterion) is null) is { } strange)
        {
            return (committee, new(
                $"I know no criterion \"{Short(strange.Criterion)}\" here. Say the weights first: weights price 40 technical 60.",
                $"还没有“{Short(strange.Criterion)}”这项指标。先说权重，如：价格40技术60。"));
        }

        var kept = said.Points.Where(points => !hides || points.Bidder == ExpectedScore.Us).ToList();
        if (kept.Exists(points => points.Points > 100))
        {
            return (committee, BadPoints);
        }

        var told = kept.Select(points => new ExpectedScore(Criterion(committee, points.Criterion)!.Id, points.Bidder, points.Points)).ToList();
        var expected = committee.Expected
            .Where(old => !told.Exists(now => now.CriterionId == old.CriterionId && now.Bidder.Equals(old.Bidder, StringComparison.OrdinalIgnoreCase)))
            .Concat(told);
        return (committee with { Expected = [.. expected] }, kept.Count < said.Points.Length ? NoRivals : null);
    }

    // A piece that is a name and nothing else, of somebody on the map or with a title before it.
    private static IEnumerable<string> Named(Deal deal, CommitteeReading said) =>
        said.Others.Where(piece => PersonSpotter.In(piece, deal.People) is [{ At: 0, IsTitle: false } one] && one.End == piece.Length);

    internal static EvaluationCriterion? Criterion(Committee committee, string name) =>
        committee.Criteria.FirstOrDefault(criterion => criterion.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? committee.Criteria.FirstOrDefault(criterion => criterion.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(criterion.Name, StringComparison.OrdinalIgnoreCase));

    internal static Person? Find(Deal deal, string name) =>
        PersonSpotter.In(name, deal.People) is [{ Known: { } known }] ? known
        : NameFinder.Find(name, deal.People.Where(person => person.LeftOn is null), person => [person.Name]).TheOne?.Item;

    private static string Short(string name) => name.Length <= 20 ? name : name[..20] + "…";

    private static Text TooMany(int members, int seats) => new(
        $"{members} members are named for {(seats == 1 ? "1 seat" : $"{seats} seats")}. Which number is right?", $"{seats}个席位却有{members}位成员。哪个数字对？");

    private static string NewId(HashSet<string> used)
    {
        var at = 1;
        while (!used.Add($"c{at.ToString(CultureInfo.InvariantCulture)}"))
        {
            at++;
        }

        return $"c{at.ToString(CultureInfo.InvariantCulture)}";
    }
}
