using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>What a line tells of one person of the customer. A proposal; what was not said is null or empty.</summary>
/// <param name="Who">The person, known to the deal or new.</param>
public sealed record PersonTold(PersonMention Who)
{
    /// <summary>Job or department, in the rep's words.</summary>
    public string? Position { get; init; }

    public ImmutableArray<BuyingRole> Roles { get; init; } = [];

    /// <summary>1 to 5, said or what the role suggests.</summary>
    public int? Influence { get; init; }

    /// <summary>-2 to +2.</summary>
    public int? Stance { get; init; }

    /// <summary>Whether the rep only thinks so.</summary>
    public bool StanceIsAssumed { get; init; }

    /// <summary>0 to 4.</summary>
    public int? Strength { get; init; }

    /// <summary>The day of the last talk.</summary>
    public DateOnly? LastTalk { get; init; }

    /// <summary>Whether they did something for us that only a friend does.</summary>
    public bool HelpedUs { get; init; }

    public Expertise? Expertise { get; init; }

    public ResponseMode? ResponseMode { get; init; }

    public Profile? Profile { get; init; }

    /// <summary>Whether a response mode or a profile was said.</summary>
    public bool HasTraits => ResponseMode is not null || Profile is not null;

    /// <summary>The same without them, for companies that do not keep them.</summary>
    public PersonTold WithoutTraits() => this with { ResponseMode = null, Profile = null };

    /// <summary>What success brings them at work, in the rep's words.</summary>
    public string? PersonalWin { get; init; }

    /// <summary>The day they got a brief in plain language.</summary>
    public DateOnly? BriefSentOn { get; init; }

    /// <summary>A role was named that no purchase has, as said.</summary>
    public string? StrangeRole { get; init; }

    /// <summary>Whether it is said to be somebody else of the same name.</summary>
    public bool IsAnother { get; init; }

    /// <summary>Whether anything but the name was said.</summary>
    public bool SaysSomething => Position is not null || !Roles.IsEmpty || Influence is not null || Stance is not null || Strength is not null || LastTalk is not null || Expertise is not null || PersonalWin is not null || BriefSentOn is not null || StrangeRole is not null || HasTraits;
}
