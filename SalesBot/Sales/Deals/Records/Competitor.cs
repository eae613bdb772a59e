using System.Collections.Immutable;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals.Records;

/// <summary>How we stand against somebody (domain 2.1, F03); the worse for us the higher.</summary>
public enum RivalPosition
{
    WeLead,
    Level,
    TheyLead,
    LockedIn,
}

/// <summary>Somebody we compete with in a deal; <see cref="DealRecord.Text"/> is the company. Facts come from open or proper sources (clarification D10).</summary>
public sealed record Competitor : DealRecord
{
    /// <summary>The id of the customer doing nothing: always one of them (F03).</summary>
    public const string Nothing = "rival-nothing";

    /// <summary>No answers.</summary>
    public static ImmutableSortedDictionary<string, string> None { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>How we stand; null while unknown.</summary>
    public RivalPosition? Position { get; init; }

    /// <summary>Whether they supply the customer today.</summary>
    public bool IsIncumbent { get; init; }

    /// <summary>What they do now, as openly seen.</summary>
    public string? Doing { get; init; }

    /// <summary>What the customer likes about them.</summary>
    public string? Strength { get; init; }

    /// <summary>What the customer misses.</summary>
    public string? Weakness { get; init; }

    /// <summary>Who of the customer is for them.</summary>
    public string? Supporters { get; init; }

    /// <summary>Their price as openly known, in the rep's words.</summary>
    public string? Price { get; init; }

    /// <summary>The answers of the checklist as they hold for them: option by question.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; init; } = None;

    /// <summary>Whether it is the customer doing nothing.</summary>
    public bool IsNothing => Id == Nothing;

    /// <summary>Whether they are ahead of us.</summary>
    public bool IsAhead => Position is RivalPosition.TheyLead or RivalPosition.LockedIn;

    /// <summary>Two are equal if the same is known of both.</summary>
    public bool Equals(Competitor? other) =>
        base.Equals(other)
        && (Position, IsIncumbent, Doing, Strength, Weakness, Supporters, Price) == (other.Position, other.IsIncumbent, other.Doing, other.Strength, other.Weakness, other.Supporters, other.Price)
        && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether nothing was told yet.</summary>
    public bool IsBlank => Position is null && Doing is null && Strength is null && Weakness is null && Supporters is null && Price is null && Answers.IsEmpty;
}

/// <summary>The competitors of a deal.</summary>
public static class CompetitorsOfDeal
{
    // What a supplier has or has not; the rest of a checklist is about the customer and the same for everybody.
    private static readonly string[] OfASupplier = ["NEEDDEF", "LAYER", "RELLEVEL", "DM", "COACH", "SPECFIT", "QUALIF", "REFERENCES", "TEAM", "JOINTMGMT", "ROLE_PP"];

    // With those no contact is made while a tender runs, so nothing is to be learned of a rival's either (clarification A18).
    private static readonly string[] ByContact = ["DM", "COACH"];

    /// <summary>All of them, doing nothing among them.</summary>
    public static ImmutableList<Competitor> Competitors(this Deal deal)
    {
        ImmutableList<Competitor> told = [.. deal.All<Competitor>()];
        return told.Exists(rival => rival.IsNothing) ? told : told.Add(new Competitor { Id = Competitor.Nothing, Text = "do nothing" });
    }

    /// <summary>The rival furthest ahead of us; null if none is.</summary>
    public static Competitor? Ahead(this Deal deal) => deal.All<Competitor>().Where(rival => rival.IsAhead && !rival.IsNothing).MaxBy(rival => rival.Position);

    /// <summary>The questions of this deal's checklist that can be answered for a rival too, in its order.</summary>
    public static ImmutableArray<Question> QuestionsOfARival(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var isClosed = deal.Type == DealType.PassiveProject || deal.IsLegalTender();
        return [.. Checklist.For(deal.Type).Entries.Select(entry => entry.Key).Where(key => OfASupplier.Contains(key) && !(isClosed && ByContact.Contains(key))).Select(QuestionBank.Get)];
    }

    /// <summary>The questions in which they stand better than we, and those in which we do; what is open on either side decides nothing.</summary>
    public static (ImmutableArray<Question> Theirs, ImmutableArray<Question> Ours) ComparedWith(this Deal deal, Competitor rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        var both = deal.QuestionsOfARival().Select(question => (
            Question: question,
            Theirs: rival.Answers.GetValueOrDefault(question.Key) is { } code ? question.Option(code)?.Value : null,
            Ours: deal.Answers.GetValueOrDefault(question.Key) is { State: AnswerState.Answered, Value: AnswerValue.Choice choice } ? question.Option(choice.Option)?.Value : null)).ToList();
        return ([.. both.Where(one => one.Theirs > one.Ours).Select(one => one.Question)], [.. both.Where(one => one.Theirs < one.Ours).Select(one => one.Question)]);
    }
}
