using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Qualifying;

/// <summary>Why the decision maker was not met, and who could introduce us (domain 7.3, lines 17 to 19).</summary>
internal static class NoContact
{
    private static readonly string[] CannotWords = ["can't", "cannot", "no access", "refuse", "won't", "约不到", "见不到", "不让见", "没机会", "不肯"];
    private static readonly string[] NotTriedWords = ["not tried", "not yet", "haven't", "have not", "not asked", "还没约", "没约", "还没", "没去约"];

    /// <summary>True if no meeting can be had, false if it was not tried; null if the words say neither.</summary>
    public static bool? Read(string text) =>
        Array.Exists(CannotWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? true
        : Array.Exists(NotTriedWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? false
        : null;

    /// <summary>Adds the next step "ask the ally to introduce us", if there is somebody who could.</summary>
    public static Saved Introduce(Talk talk, Deal deal, Text lead)
    {
        var target = deal.People.FirstOrDefault(person => person.Roles.Contains(BuyingRole.DecisionMaker));
        var helper = deal.People
            .Where(person => person != target && person.LastTwoWayTouch is not null)
            .OrderByDescending(person => person.Stance ?? 0).ThenByDescending(person => person.Strength).ThenByDescending(person => person.LastTwoWayTouch)
            .FirstOrDefault();
        if (target is null || helper is null || deal.Type == DealType.PassiveProject)
        {
            return new Saved(SavedKind.Saved, deal, lead);
        }

        // Clarification B32: a step without a date is due in five working days.
        var words = talk.In(new Text($"ask {helper.Name} to introduce us to {target.Name}", $"请{helper.Name}引荐{target.Name}"));
        var step = new NextStep(talk.Turn.NewId("st"), words, talk.Turn.WorkingDaysOn(5), StepOwner.Us, helper.Name);
        var after = deal with { NextSteps = deal.NextSteps.Add(step) };
        talk.Turn.Save(after);
        var introduction = QualifyTexts.AskForIntroduction(helper.Name, target.Name);
        return new Saved(SavedKind.Saved, after, new Text(lead.En + " " + introduction.En, lead.Zh.TrimEnd('。') + "，" + introduction.Zh));
    }
}
