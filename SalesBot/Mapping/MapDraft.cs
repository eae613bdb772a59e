using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>What the dialog waits for.</summary>
public enum MapStep
{
    /// <summary>Lines about people.</summary>
    People,

    /// <summary>A word that the people shown are right.</summary>
    Confirm,

    /// <summary>What happens if one of them says no.</summary>
    Influence,

    /// <summary>Whether one of them would call back today.</summary>
    Strength,

    /// <summary>What one of them last said or did.</summary>
    Stance,

    /// <summary>How one of them answers a proposal to change something.</summary>
    Response,

    /// <summary>What one of them does inside their own house.</summary>
    Profile,

    /// <summary>Whether somebody of a known name is the same person.</summary>
    Same,

    /// <summary>Who follows whose opinion.</summary>
    Follow,
}

/// <summary>A sitting of mapping: people told and not yet saved. Kept for 30 days, so nothing is lost when somebody walks away.</summary>
public sealed record MapDraft
{
    public required string DealId { get; init; }

    public MapStep Step { get; init; } = MapStep.People;

    /// <summary>People told and not confirmed.</summary>
    public IReadOnlyList<PersonDraft> People { get; init; } = [];

    /// <summary>Saved people whose influence nobody told, by id: they are asked one by one.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Whether it was told without a sitting: when it is saved, nothing more is asked.</summary>
    public bool IsNews { get; init; }

    /// <summary>The first person shown, from 0.</summary>
    public int From { get; init; }

    /// <summary>What was asked about the one person told, answered or not: nothing is asked twice.</summary>
    public IReadOnlyList<MapStep> Asked { get; init; } = [];
}

/// <summary>A person as told, before it is saved.</summary>
public sealed record PersonDraft
{
    /// <summary>The id in the deal; null for somebody new.</summary>
    public string? Id { get; init; }

    public required string Name { get; init; }

    public bool NameIsTitle { get; init; }

    public string? Position { get; init; }

    public IReadOnlyList<BuyingRole> Roles { get; init; } = [];

    public int? Influence { get; init; }

    public int? Stance { get; init; }

    public bool StanceIsAssumed { get; init; }

    public int Strength { get; init; }

    /// <summary>Whether the strength was told: "never met" is told, nothing is not.</summary>
    public bool StrengthIsTold { get; init; }

    public DateOnly? LastTalk { get; init; }

    public Expertise? Expertise { get; init; }

    public ResponseMode? ResponseMode { get; init; }

    public Profile? Profile { get; init; }

    /// <summary>What success brings them at work, in the rep's words.</summary>
    public string? PersonalWin { get; init; }

    /// <summary>The day they got a brief in plain language.</summary>
    public DateOnly? BriefSentOn { get; init; }

    /// <summary>Whether they did for us what only a friend does.</summary>
    public bool HelpedUs { get; init; }

    /// <summary>The id of a person of the same name with another job; null if there is none, or it was answered.</summary>
    public string? MaybeSame { get; init; }

    /// <summary>Somebody as told, on top of what the deal knows of them.</summary>
    public static PersonDraft Of(PersonTold told, IReadOnlyList<Person> people)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(people);
        if (told.Who.Known is { } known && !told.IsAnother)
        {
            var other = told.Position is { } job && known.Position is { } before && !Alike(job, before);
            return (other ? new PersonDraft { Name = told.Who.Said ?? told.Who.Name, MaybeSame = known.Id } : Of(known) with { Name = Fuller(known, told.Who) }).With(told);
        }

        // Two of one name are told apart by their job everywhere.
        var name = people.Any(person => person.LeftOn is null && person.Name.Equals(told.Who.Name, StringComparison.OrdinalIgnoreCase))
            ? Apart(told.Who.Name, told.Position)
            : told.Who.Name;
        return new PersonDraft { Name = name, NameIsTitle = told.Who.IsTitle }.With(told);
    }

    /// <summary>A person of the deal as a draft.</summary>
    public static PersonDraft Of(Person known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return new()
        {
            Id = known.Id,
            Name = known.Name,
            NameIsTitle = known.NameIsTitle,
            Position = known.Position,
            Roles = [.. known.Roles],
            Influence = known.Influence,
            Stance = known.Stance,
            StanceIsAssumed = known.StanceIsAssumed,
            Strength = known.Strength,
            LastTalk = known.LastTwoWayTouch,
            Expertise = known.Expertise,
            ResponseMode = known.ResponseMode,
            Profile = known.Profile,
            PersonalWin = known.PersonalWin,
            BriefSentOn = known.BriefSentOn,
        };
    }

    /// <summary>This draft with more that was told.</summary>
    public PersonDraft With(PersonTold told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return this with
        {
            Position = told.Position ?? Position,
            Roles = [.. Roles.Union(told.Roles)],
            Influence = told.Influence ?? Influence,
            Stance = told.Stance ?? (told.HelpedUs && Stance is null ? 1 : Stance),
            StanceIsAssumed = told.Stance is null ? StanceIsAssumed : told.StanceIsAssumed,
            Strength = told.Strength ?? Strength,
            LastTalk = told.LastTalk is { } day && (LastTalk is null || day > LastTalk) ? day : LastTalk,
            StrengthIsTold = StrengthIsTold || told.Strength is not null,
            Expertise = told.Expertise ?? Expertise,
            ResponseMode = told.ResponseMode ?? ResponseMode,
            Profile = told.Profile ?? Profile,
            PersonalWin = told.PersonalWin ?? PersonalWin,
            BriefSentOn = told.BriefSentOn ?? BriefSentOn,
            HelpedUs = HelpedUs || told.HelpedUs,
        };
    }

    /// <summary>It is the person the deal knows: what was told goes on top.</summary>
    public PersonDraft Merged(Person known)
    {
        var before = Of(known);
        return before with
        {
            Position = Position ?? before.Position,
            Roles = [.. before.Roles.Union(Roles)],
            Influence = Influence ?? before.Influence,
            Stance = Stance ?? before.Stance,
            StanceIsAssumed = Stance is null ? before.StanceIsAssumed : StanceIsAssumed,
            Strength = Math.Max(Strength, before.Strength),
            LastTalk = LastTalk ?? before.LastTalk,
            Expertise = Expertise ?? before.Expertise,
            ResponseMode = ResponseMode ?? before.ResponseMode,
            Profile = Profile ?? before.Profile,
            PersonalWin = PersonalWin ?? before.PersonalWin,
            BriefSentOn = BriefSentOn ?? before.BriefSentOn,
            HelpedUs = HelpedUs,
        };
    }

    /// <summary>What is still to be asked of somebody new; whom nobody of us met is not asked what they said (domain 5.2).</summary>
    /// <param name="asked">What was asked before.</param>
    /// <param name="keepsTraits">Whether response mode and profile may be kept.</param>
    public MapStep? Missing(IReadOnlyCollection<MapStep> asked, bool keepsTraits)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var wasMet = Strength > 0 || LastTalk is not null;
        return Influence is null && !asked.Contains(MapStep.Influence) ? MapStep.Influence
            : !StrengthIsTold && !wasMet && !asked.Contains(MapStep.Strength) ? MapStep.Strength
            : Stance is null && wasMet && !asked.Contains(MapStep.Stance) ? MapStep.Stance
            : !keepsTraits || !wasMet || Strength < 2 ? null
            : ResponseMode is null && !asked.Contains(MapStep.Response) ? MapStep.Response
            : Profile is null && !asked.Contains(MapStep.Profile) ? MapStep.Profile
            : null;
    }

    /// <summary>Whether they are said to assess the bids.</summary>
    public bool IsEvaluator => Roles.Contains(BuyingRole.Evaluator) || EvaluatorWords.Mean(Position);

    /// <summary>Somebody else of a name that may be taken.</summary>
    public PersonDraft AsAnother(IEnumerable<Person> people) =>
        this with { MaybeSame = null, Name = people.Any(person => person.Name.Equals(Name, StringComparison.OrdinalIgnoreCase)) ? Apart(Name, Position) : Name };

    /// <summary>The person of the deal it becomes.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="newId">Gives an id to somebody new.</param>
    public Person In(Deal deal, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(newId);
        var before = deal.People.Find(person => person.Id == Id) ?? new Person { Id = newId(), Name = Name };
        var isEvaluator = deal.HidesEvaluators() && Roles.Contains(BuyingRole.Evaluator);
        return before with
        {
            Name = Name,
            NameIsTitle = NameIsTitle,
            Position = Position,
            Roles = [.. Roles],
            Influence = Influence,
            Stance = isEvaluator ? null : Stance,
            StanceIsAssumed = StanceIsAssumed && Stance is not null,
            Strength = Strength,
            LastTwoWayTouch = LastTalk,
            Expertise = isEvaluator ? null : Expertise,
            ResponseMode = isEvaluator ? null : ResponseMode,
            Profile = isEvaluator ? null : Profile,
            PersonalWin = isEvaluator ? null : PersonalWin,
            BriefSentOn = isEvaluator ? null : BriefSentOn,
        };
    }

    /// <summary>As the deal would know them, for finding them in words.</summary>
    internal Person AsKnown(int at) => new()
    {
        Id = Id ?? $"draft:{at}", Name = Name, NameIsTitle = NameIsTitle, Position = Position, Roles = [.. Roles],
    };

    // 周 becomes 周先生, "Song" becomes "Ms Song"; a whole name stays.
    private static string Fuller(Person known, PersonMention said) => PersonSpotter.IsFamilyName(known) ? said.Said ?? known.Name : known.Name;

    // 影像科主任 is of 影像科, "imaging department" is where the head of imaging works.
    private static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase)
        || (TypedText.HasHan(one)
            ? Enumerable.Range(0, Math.Max(0, one.Length - 1)).Select(at => one.Substring(at, 2)).Any(pair => !Titles.Contains(pair) && other.Contains(pair, StringComparison.Ordinal))
            : one.Split(' ').Any(word => word.Length > 3 && !Titles.Contains(word.ToLowerInvariant()) && other.Contains(word, StringComparison.OrdinalIgnoreCase)));

    // What many people are called says nothing of one.
    private static readonly HashSet<string> Titles =
        ["主任", "经理", "科长", "处长", "部长", "院长", "主管", "总监", "负责", "责人", "中心", "工程", "程师", "部门", "副主", "副院", "department", "office", "centre", "center", "head", "director", "manager", "chief", "deputy", "lead", "officer", "engineer"];

    private static string Apart(string name, string? position) => TypedText.HasHan(name) ? $"{name}（{position ?? "另一位"}）" : $"{name} ({position ?? "2"})";
}
