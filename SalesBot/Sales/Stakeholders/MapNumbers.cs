using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>
/// The numbers of the map that a tenant may change, with their defaults (domain 9): how often somebody should hear from
/// us, by influence and stage (domain 5.3, days), what makes up the coverage of a person, what each role weighs, and how
/// much coverage is enough in each stage (domain 5.4, 0 to 100).
/// </summary>
public sealed record MapNumbers
{
    /// <summary>The defaults of the specification.</summary>
    public static MapNumbers Default { get; } = new();

    /// <summary>Days between two talks at most with people of influence 4 and 5: research to charter and implementation, selection to testing and acceptance, procurement, follow-on.</summary>
    public int TouchHighEarly { get; init; } = 21;

    public int TouchHighChoosing { get; init; } = 14;

    public int TouchHighSigning { get; init; } = 7;

    public int TouchHighFollowOn { get; init; } = 60;

    /// <summary>The same for influence 3.</summary>
    public int TouchMiddle { get; init; } = 30;

    public int TouchMiddleFollowOn { get; init; } = 60;

    /// <summary>The same for influence 1 and 2.</summary>
    public int TouchLow { get; init; } = 60;

    public int TouchLowFollowOn { get; init; } = 90;

    /// <summary>What a person's name, the contact with them and their stance weigh in their coverage, each against the three together.</summary>
    public double NameWeight { get; init; } = 0.4;

    public double ContactWeight { get; init; } = 0.3;

    public double StanceWeight { get; init; } = 0.3;

    /// <summary>What each role weighs.</summary>
    public int DecisionMakerWeight { get; init; } = RoleRequirements.Weight(BuyingRole.DecisionMaker);

    public int TechnicalExpertWeight { get; init; } = RoleRequirements.Weight(BuyingRole.TechnicalExpert);

    public int PurchaserWeight { get; init; } = RoleRequirements.Weight(BuyingRole.Purchaser);

    public int UserWeight { get; init; } = RoleRequirements.Weight(BuyingRole.User);

    public int CoachWeight { get; init; } = RoleRequirements.Weight(BuyingRole.Coach);

    public int EvaluatorWeight { get; init; } = RoleRequirements.Weight(BuyingRole.Evaluator);

    public int SponsorWeight { get; init; } = RoleRequirements.Weight(BuyingRole.Sponsor);

    /// <summary>The least coverage in each stage.</summary>
    public int ResearchCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Research);

    public int AnalysisCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Analysis);

    public int CharterCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Charter);

    public int SelectionCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Selection);

    public int BiddingCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Bidding);

    public int TestingCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Testing);

    public int ProcurementCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Procurement);

    public int ImplementationCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Implementation);

    public int AcceptanceCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.Acceptance);

    public int FollowOnCoverage { get; init; } = RoleRequirements.MinimumAt(Stage.FollowOn);

    /// <summary>Days between two talks with a person at most. Unknown influence counts as a real voice, 3.</summary>
    public int TouchDays(int? influence, Stage stage) => (influence ?? 3, stage) switch
    {
        ( >= 4, Stage.FollowOn) => TouchHighFollowOn,
        ( >= 4, Stage.Procurement) => TouchHighSigning,
        ( >= 4, Stage.Selection or Stage.Bidding or Stage.Testing or Stage.Acceptance) => TouchHighChoosing,
        ( >= 4, _) => TouchHighEarly,
        (3, Stage.FollowOn) => TouchMiddleFollowOn,
        (3, _) => TouchMiddle,
        (_, Stage.FollowOn) => TouchLowFollowOn,
        _ => TouchLow,
    };

    /// <summary>What a role that a stage needs weighs.</summary>
    public int Weight(BuyingRole role) => role switch
    {
        BuyingRole.DecisionMaker => DecisionMakerWeight,
        BuyingRole.TechnicalExpert => TechnicalExpertWeight,
        BuyingRole.Purchaser => PurchaserWeight,
        BuyingRole.User => UserWeight,
        BuyingRole.Coach => CoachWeight,
        BuyingRole.Evaluator => EvaluatorWeight,
        _ => SponsorWeight,
    };

    /// <summary>The least coverage in a stage, 0 to 100.</summary>
    public int MinimumAt(Stage stage) => stage switch
    {
        Stage.Research => ResearchCoverage,
        Stage.Analysis => AnalysisCoverage,
        Stage.Charter => CharterCoverage,
        Stage.Selection => SelectionCoverage,
        Stage.Bidding => BiddingCoverage,
        Stage.Testing => TestingCoverage,
        Stage.Procurement => ProcurementCoverage,
        Stage.Implementation => ImplementationCoverage,
        Stage.Acceptance => AcceptanceCoverage,
        _ => FollowOnCoverage,
    };
}
