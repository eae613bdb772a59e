namespace SalesBot.Bot.Reading;

/// <summary>What a person can ask for in a few words (domain 7.1, clarification E and F).</summary>
public enum CommandKind
{
    NewDeal,
    MyDeals,
    OpenDeal,
    Qualify,
    ShowScore,
    WhyScore,
    ShowAllLosses,

    /// <summary>The same numbers in the words of another school; the argument names it, see <see cref="MethodNames"/>.</summary>
    MethodWords,
    NextQuestions,

    /// <summary>The argument is "en", "zh", or null if the language was not named.</summary>
    SwitchLanguage,
    Help,
    Undo,
    Continue,
    Stop,
    Later,
    Cancel,
    Yes,
    No,
    Confirm,
    DontKnow,
    Skip,
    Greeting,
    Demo,
    Deadline,

    Log,
    MoveTouch,
    Debrief,
    Next,
    Today,
    SetStep,

    /// <summary>The argument names the step, null for the one last spoken of; told by what is stored, never by the words alone.</summary>
    MoveStep,
    StepDone,
    Promises,
    JointPlan,
    Stage,
    CloseDate,

    /// <summary>What a deal is worth by now; the argument is the deal, the amount is read from the whole message.</summary>
    Worth,
    CloseDeal,
    Reopen,
    ConvertDeal,
    CrossYear,
    SignContract,
    UpgradeAccount,
    Milestones,
    FollowOns,
    Charter,
    Requirements,
    DeliveryRisks,
    Partners,
    OfferLines,
    Standing,
    DealFile,
    Tender,
    BidDecision,
    Report,
    Brief,
    History,
    Changes,
    Privacy,
    Map,
    Matrix,
    Network,
    TeamMap,
    Committee,

    /// <summary>The argument names somebody of the customer, as for the next two.</summary>
    Person,
    ExportPerson,
    ErasePerson,

    /// <summary>The argument is "report", a level, a deal, or null for all.</summary>
    Alerts,

    /// <summary>The argument is the deal, the reason and the day, as typed.</summary>
    Snooze,
    Acknowledge,

    /// <summary>The argument is the deal, the day and the reason, as typed; or that the hold is to end.</summary>
    Hold,

    /// <summary>The argument is a time, or says when not to be written to.</summary>
    DigestTime,

    /// <summary>The argument names a colleague; <see cref="ManagerWords.Nobody"/> if they want none, null if they ask who it is.</summary>
    Manager,
    MyTeam,

    /// <summary>An administrator says who reports to whom; the pairs are read from the whole message.</summary>
    SetManager,

    /// <summary>What holds for the whole company, for administrators.</summary>
    Settings,

    /// <summary>What the company asks of every deal beside the checklists.</summary>
    CompanyQuestions,

    /// <summary>The days and who covers are read from the whole message; <see cref="ManagerWords.Back"/> if they are back.</summary>
    Leave,

    Team,

    // About a customer; the argument is the customer in words, and after a colon what is to be added.
    Account,
    Suppliers,
    Ladder,
    Scorecard,
    Qualifications,
    References,
    Referrals,
    Service,
    Competitors,
    WinLoss,
    PartnerHealth,
    EffortShare,
    Ripple,

    /// <summary>What presses the customer of a deal, and what solving it is worth; after a colon what is to be taken down.</summary>
    Value,

    /// <summary>What look backs taught, over the deals of a customer.</summary>
    LookBacks,

    /// <summary>What to know before a visit; the argument is a deal.</summary>
    Prepare,

    /// <summary>The argument is a name to be found.</summary>
    Find,
}

/// <summary>The schools <see cref="CommandKind.MethodWords"/> can name.</summary>
public static class MethodNames
{
    public const string Meddpicc = "MEDDPICC";
    public const string MillerHeiman = "Miller Heiman";

    /// <summary>Back to our own words.</summary>
    public const string Own = "own";
}

/// <summary>Arguments of <see cref="CommandKind.Manager"/> and <see cref="CommandKind.Leave"/> that are no names.</summary>
public static class ManagerWords
{
    public const string Nobody = "-";
    public const string Back = "back";
}

/// <summary>A message understood as a command.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Argument">
/// The words that follow, as typed: a deal ("lakeside"), a free line ("Kangyuan Pharma, ..."), or what came after yes,
/// no, continue, stop, later ("tomorrow 9"). Null if nothing followed.
/// </param>
/// <param name="Confidence">1 for a form of the catalogue, below <see cref="Sure"/> for a guess to be confirmed.</param>
/// <param name="Form">The catalogue form that matched.</param>
public sealed record Command(CommandKind Kind, string? Argument, double Confidence, string Form)
{
    /// <summary>From here on a command is carried out without asking "did you mean".</summary>
    public const double Sure = 0.8;

    /// <summary>True if it may be carried out without asking.</summary>
    public bool IsSure => Confidence >= Sure;
}
