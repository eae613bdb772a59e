using System.Collections.Immutable;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>Which of our roles stand opposite which of theirs, and what each brings to a visit (domain 5.7).</summary>
public static class OurTeam
{
    /// <summary>"presales architect", "售前架构师".</summary>
    public static Text Name(this OurRole role) => TeamContent.Name(role);

    /// <summary>The roles of ours for one of theirs, the one in charge first.</summary>
    public static ImmutableArray<OurRole> For(BuyingRole role, Stage stage) =>
        role == BuyingRole.Evaluator && stage is (Stage.Implementation or Stage.Acceptance)
            ? TeamContent.InDelivery
            : TeamContent.Opposite(role);

    /// <summary>What ours says to somebody in this role on a joint visit.</summary>
    public static Text Says(BuyingRole role) => TeamContent.Says(role);

    /// <summary>This deal with one of ours opposite a role; whoever had the same role there makes room.</summary>
    public static Deal With(this Deal deal, TeamAssignment assignment)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(assignment);
        return deal with { Team = [.. deal.Team.Where(other => (other.Role, other.Covers) != (assignment.Role, assignment.Covers)), assignment] };
    }
}
