using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Qualification;

/// <summary>The numbers that a tenant may change, with their defaults (domain 9).</summary>
public sealed record Parameters
{
    /// <summary>The defaults of the specification.</summary>
    public static Parameters Default { get; } = new();

    /// <summary>What an unknown answer counts, 0 to 1; between published win rates (domain 4.1).</summary>
    public double Prior { get; init; } = 0.40;

    /// <summary>How much of an assumed answer counts.</summary>
    public double Assumed { get; init; } = 0.6;

    /// <summary>How much of a stated answer counts.</summary>
    public double Stated { get; init; } = 0.8;

    /// <summary>How much of a verified answer counts.</summary>
    public double Verified { get; init; } = 1.0;

    /// <summary>Factor on the evidence while an answer waits to be reconfirmed.</summary>
    public double Reconfirm { get; init; } = 0.5;

    /// <summary>Age in days after which a stated answer counts as assumed.</summary>
    public int StatedDays { get; init; } = 90;

    /// <summary>Age in days after which a feeling falls one level of evidence.</summary>
    public int FeelingDays { get; init; } = 30;

    /// <summary>Days an answer may wait to be reconfirmed before it caps the verdict (C9).</summary>
    public int ReconfirmDays { get; init; } = 14;

    /// <summary>Score for Go in a key-account deal.</summary>
    public int GoLineKeyAccount { get; init; } = 65;

    /// <summary>Score for Go in an active project.</summary>
    public int GoLineActive { get; init; } = 65;

    /// <summary>Score for Go in a passive project.</summary>
    public int GoLinePassive { get; init; } = 70;

    /// <summary>Below this score No-go is proposed.</summary>
    public int NoGoLine { get; init; } = 40;

    /// <summary>Coverage needed for Go, 0 to 1.</summary>
    public double GoCoverage { get; init; } = 0.70;

    /// <summary>Coverage needed to propose No-go by score.</summary>
    public double NoGoCoverage { get; init; } = 0.60;

    /// <summary>Coverage below which no number is shown.</summary>
    public double ShowCoverage { get; init; } = 0.40;

    /// <summary>Confidence needed for Go.</summary>
    public double GoConfidence { get; init; } = 0.70;

    /// <summary>Days a two-way talk keeps a contact active.</summary>
    public int ActiveContactDays { get; init; } = 60;

    /// <summary>Days without a talk after which an opponent is uncovered (R4).</summary>
    public int OpponentDays { get; init; } = 30;

    /// <summary>Days a question rests after "don't know yet".</summary>
    public int DontKnowDays { get; init; } = 7;

    /// <summary>Questions in one sitting at most (domain 3.1).</summary>
    public int QuestionsPerSitting { get; init; } = 5;

    /// <summary>Share of the typical days that a second visit of a stage may take.</summary>
    public double RevisitFactor { get; init; } = 0.6;

    /// <summary>Times the typical days after which a stage is too long (S2): first, second and last limit.</summary>
    public double OverrunWarn { get; init; } = 1.5;

    public double OverrunCritical { get; init; } = 2.0;

    public double OverrunDead { get; init; } = 3.0;

    /// <summary>Days in research or analysis after which a deal hardly ever gets further (S2).</summary>
    public int EarlyStageDays { get; init; } = 90;

    /// <summary>Moves of the signing date, and days in all, that are too many (S4): first and second limit.</summary>
    public int SlipsWarn { get; init; } = 2;

    public int SlipsCritical { get; init; } = 3;

    public int SlipDaysWarn { get; init; } = 28;

    public int SlipDaysCritical { get; init; } = 56;

    /// <summary>Days a move of the signing date counts.</summary>
    public int SlipWindowDays { get; init; } = 180;

    /// <summary>Days without a talk with the decision maker that are too many late in a deal (S7).</summary>
    public int DecisionMakerDays { get; init; } = 45;

    /// <summary>Days a fall of a stance or a feeling is news (S8).</summary>
    public int NewsDays { get; init; } = 30;

    /// <summary>Points and days of a fall of the score that count (S11).</summary>
    public int ScoreFallPoints { get; init; } = 10;

    public int ScoreFallDays { get; init; } = 30;

    /// <summary>Points of a fall of the customer's appraisal that count, and the days between two of them at most (S14).</summary>
    public int AppraisalFall { get; init; } = 20;

    public int AppraisalDays { get; init; } = 400;

    /// <summary>Factors on the points of signals, by tier.</summary>
    public double TierAFactor { get; init; } = 1.25;

    public double TierBFactor { get; init; } = 1.0;

    public double TierCFactor { get; init; } = 0.8;

    /// <summary>Points from which each level begins.</summary>
    public int WatchPoints { get; init; } = 1;

    public int WarningPoints { get; init; } = 4;

    public int SeriousPoints { get; init; } = 7;

    public int CriticalPoints { get; init; } = 10;

    /// <summary>Next-best actions shown at most (domain 6.1).</summary>
    public int ActionsShown { get; init; } = 3;

    /// <summary>Days an action rests after it was done for the same cause.</summary>
    public int DonePauseDays { get; init; } = 7;

    /// <summary>Days a rule rests on a deal after it was called not useful.</summary>
    public int NotUsefulDays { get; init; } = 30;

    /// <summary>Orders without a comparison with others, and the months in which they were signed, from which an account is proposed as a key account (domain 2.6).</summary>
    public int UpgradeOrders { get; init; } = 2;

    public int UpgradeMonths { get; init; } = 24;

    /// <summary>The touch targets and the weights of coverage (domain 5.3, 5.4).</summary>
    public MapNumbers Map { get; init; } = MapNumbers.Default;

    /// <summary>The usual days of each stage and the days without a talk that are too many there (domain 2.5, 2.7.1).</summary>
    public StageLimits Stages { get; init; } = StageLimits.Default;

    /// <summary>The calendar whose long holidays stop the counts of S1 and S5 (domain 2.8); one without holidays stops none.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.Weekdays;

    /// <summary>The factor of a tier.</summary>
    public double TierFactor(Tier tier) => tier switch
    {
        Tier.A => TierAFactor,
        Tier.B => TierBFactor,
        _ => TierCFactor,
    };

    /// <summary>The level of these points.</summary>
    public StallLevel LevelOf(int points) =>
        points >= CriticalPoints ? StallLevel.Critical
        : points >= SeriousPoints ? StallLevel.Serious
        : points >= WarningPoints ? StallLevel.Warning
        : points >= WatchPoints ? StallLevel.Watch
        : StallLevel.None;

    /// <summary>The points from which a level holds.</summary>
    public int PointsOf(StallLevel level) => level switch
    {
        StallLevel.Critical => CriticalPoints,
        StallLevel.Serious => SeriousPoints,
        StallLevel.Warning => WarningPoints,
        StallLevel.Watch => WatchPoints,
        _ => 0,
    };

    /// <summary>The score from which Go is possible.</summary>
    public int GoLine(DealType type) => type switch
    {
        DealType.KeyAccount => GoLineKeyAccount,
        DealType.ActiveProject => GoLineActive,
        _ => GoLinePassive,
    };

    /// <summary>The evidence factor e of a level, 0 to 1.</summary>
    public double Factor(Evidence level) => level switch
    {
        Evidence.Assumed => Assumed,
        Evidence.Stated => Stated,
        Evidence.Verified => Verified,
        _ => 0,
    };
}
