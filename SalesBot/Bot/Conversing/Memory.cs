using System.Text.Json;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// What the bot remembers of a conversation beside its dialogs. Small on purpose: facts about deals belong to the
/// deals. It is stored with the bot state.
/// </summary>
public sealed class Memory
{
    /// <summary>The last saved changes, oldest first: what "undo" takes back, one at a time.</summary>
    public List<SavedStep> Undo { get; set; } = [];

    /// <summary>What the bot guessed and asked "did you mean", as text it understands itself: run on yes.</summary>
    public string? Guess { get; set; }

    /// <summary>What was typed when the person had to pick a deal first; the pick completes it.</summary>
    public string? WaitingText { get; set; }

    /// <summary>What the bot proposed and waits to hear yes or no to.</summary>
    public Proposal? Proposal { get; set; }

    /// <summary>The question with two buttons that the bot asked last: a typed yes or no presses one of them.</summary>
    public AskedButtons? Asked { get; set; }

    /// <summary>The buttons of the cards shown last: what stands on one can be typed.</summary>
    public ShownButtons Shown { get; set; } = new();

    /// <summary>The contact recorded last: what "that call was Metro" is about.</summary>
    public LastTouch? LastTouch { get; set; }

    /// <summary>The step saved or moved last: what "move it to Monday" is about.</summary>
    public LastStep? Step { get; set; }

    /// <summary>The deal whose people were shown last, while the talk is about them.</summary>
    public PeopleShown? People { get; set; }

    /// <summary>The roles somebody left behind, while the bot waits to hear who took over.</summary>
    public Vacancy? Vacancy { get; set; }

    /// <summary>Whether this person has been welcomed here: once, however often the app is installed.</summary>
    public bool Welcomed { get; set; }

    /// <summary>The principle lines read so far, "MOMENT DEAL", oldest first.</summary>
    public List<string> LinesRead { get; set; } = [];

    /// <summary>The meeting the last brief was for; null if none was named.</summary>
    public PlannedVisit? Visit { get; set; }

    /// <summary>The draft for a customer that was shown last; null if there was none.</summary>
    public CustomerDraft? Draft { get; set; }

    /// <summary>What a manager looked at last of the team: "by stage" and "why that one" are about it.</summary>
    public TeamLook? Team { get; set; }

    /// <summary>When the person last said or pressed something here.</summary>
    public DateTimeOffset? HeardAt { get; set; }

    /// <summary>What was typed and may be the answer to a manager's question; null if nothing waits to be confirmed.</summary>
    public string? Answer { get; set; }

    /// <summary>The colleague whose name the bot asked for last; the next message may be just that name.</summary>
    public NameWanted? NameWanted { get; set; }

    /// <summary>The page that was made last, to be saved as a file; null if none was.</summary>
    public MadePage? Page { get; set; }

    /// <summary>The most steps that can be taken back.</summary>
    private const int UndoDepth = 20;

    // Far more than a rep's deals; beyond it an old line may be read a second time.
    private const int LinesKept = 200;

    /// <summary>What was written with <see cref="ToString"/>; an empty memory for an empty text.</summary>
    public static Memory From(string? json) => string.IsNullOrEmpty(json) ? new Memory() : JsonSerializer.Deserialize<Memory>(json) ?? new Memory();

    /// <summary>As JSON text, which every storage and both builds of the Bot Framework bring back exactly.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);

    /// <summary>Remembers a saved change so that it can be taken back.</summary>
    /// <param name="dealId">The deal.</param>
    /// <param name="turn">The turn: its audit event is found by it.</param>
    /// <param name="completes">It only completes the change before: "undo" takes both back at once.</param>
    public void Remember(string dealId, SavingTurn turn, bool completes)
    {
        if (completes && Undo is [.., var last] && last.DealId == dealId)
        {
            last.Turns.Add(turn);
            return;
        }

        Remember(new SavedStep { DealId = dealId, Turns = [turn] });
    }

    /// <summary>Remembers a change of a customer.</summary>
    public void RememberAccount(string accountId, SavingTurn turn) => Remember(new SavedStep { AccountId = accountId, Turns = [turn] });

    private void Remember(SavedStep step)
    {
        Undo.Add(step);
        if (Undo.Count > UndoDepth)
        {
            Undo.RemoveAt(0);
        }
    }

    /// <summary>True the first time a line is read; it counts as read from then on.</summary>
    public bool ReadFirst(string line)
    {
        if (LinesRead.Contains(line))
        {
            return false;
        }

        LinesRead.Add(line);
        if (LinesRead.Count > LinesKept)
        {
            LinesRead.RemoveAt(0);
        }

        return true;
    }
}

/// <summary>A manager's look at the team.</summary>
/// <param name="At">When; short words belong to it for a while.</param>
/// <param name="VisitDealId">The deal for which a visit was proposed; null if none was.</param>
/// <param name="DealId">The deal that was looked at last; null if it was a list.</param>
public sealed record TeamLook(DateTimeOffset At, string? VisitDealId = null, string? DealId = null)
{
    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(30);

    /// <summary>Whether a few words said now are about it.</summary>
    public bool IsFresh(DateTimeOffset now) => now - At <= Lives;
}

/// <summary>A colleague is asked for by name.</summary>
/// <param name="For">Who asked: a word of the feature's own.</param>
/// <param name="At">When; a name said much later means something else.</param>
/// <param name="Days">What the feature had heard before, in a form of its own; null if nothing.</param>
public sealed record NameWanted(string For, DateTimeOffset At, string? Days = null)
{
    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(15);

    /// <summary>Whether words said now may be the name that this feature asked for.</summary>
    public bool Waits(string feature, DateTimeOffset now) => For == feature && now - At <= Lives;
}

/// <summary>A saved change that can be taken back.</summary>
public sealed class SavedStep
{
    public string DealId { get; set; } = string.Empty;

    /// <summary>The customer, where it changed one and no deal; null otherwise.</summary>
    public string? AccountId { get; set; }

    /// <summary>The turns that made it, oldest first: more than one where a follow-up completed it.</summary>
    public List<SavingTurn> Turns { get; set; } = [];
}

/// <summary>A turn that saved a deal.</summary>
/// <param name="At">When it began.</param>
/// <param name="Operation">Its operation id.</param>
public sealed record SavingTurn(DateTimeOffset At, string Operation);

/// <summary>The people of a deal were shown.</summary>
public sealed record PeopleShown(string DealId, DateTimeOffset At);

/// <summary>What "yes" and "no" press while the question stands; the next message of another kind ends it.</summary>
public sealed class AskedButtons
{
    public string Yes { get; set; } = string.Empty;

    public string No { get; set; } = string.Empty;

    /// <summary>What both are about, as the buttons carry it.</summary>
    public Dictionary<string, string> Ids { get; set; } = [];

    /// <summary>Whether words behind the yes or no mean something of their own; nothing else may follow what is pressed.</summary>
    public bool HearsMore { get; set; }
}

/// <summary>Something about a person of a deal that is recorded only if the rep agrees.</summary>
public sealed class Proposal
{
    public string DealId { get; set; } = string.Empty;

    /// <summary>Whether one contact alone limited the deal before the news that led to this.</summary>
    public bool WasSingleThreaded { get; set; }

    /// <summary>The person it is about.</summary>
    public string PersonId { get; set; } = string.Empty;
}

/// <summary>A message for somebody of the customer, as it was drafted or changed. It is never sent by the bot.</summary>
public sealed class CustomerDraft
{
    public string DealId { get; set; } = string.Empty;

    /// <summary>Whom it is for.</summary>
    public string PersonId { get; set; } = string.Empty;

    /// <summary>The words.</summary>
    public string Words { get; set; } = string.Empty;
}

/// <summary>A meeting a brief was made for: what a draft for somebody around it speaks of.</summary>
public sealed class PlannedVisit
{
    public string DealId { get; set; } = string.Empty;

    /// <summary>Who is met; null if nobody was named.</summary>
    public string? PersonId { get; set; }

    /// <summary>The day; null if none was said.</summary>
    public DateOnly? On { get; set; }

    /// <summary>Who of ours goes, as a customer may be told: "sales director", "销售总监"; null if it was not said.</summary>
    public Text? Visitor { get; set; }
}

/// <summary>A contact in a deal.</summary>
public sealed class LastTouch
{
    public string DealId { get; set; } = string.Empty;

    public string TouchId { get; set; } = string.Empty;
}

/// <summary>A next step of a deal.</summary>
public sealed class LastStep
{
    public string DealId { get; set; } = string.Empty;

    public string StepId { get; set; } = string.Empty;
}

/// <summary>Roles in a purchase that nobody holds any more.</summary>
public sealed class Vacancy
{
    public string DealId { get; set; } = string.Empty;

    /// <summary>By name.</summary>
    public List<string> Roles { get; set; } = [];
}
