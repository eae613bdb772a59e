using SalesBot.Bot.Cards;

namespace SalesBot.Touches;

/// <summary>What taps and fields of the card fill into a draft.</summary>
internal static class TouchDraftFilling
{
    // What was filled in behind More or in the form travels with every button.
    public static TouchDraft WithFields(this TouchDraft draft, CardClick click)
    {
        if (draft.Notes is not [var note])
        {
            return draft;
        }

        foreach (var felt in TouchViews.Felt(note).ToList())
        {
            if (int.TryParse(click.Input("felt" + felt.Key.Replace('.', '_')), out var value) && value is >= 1 and <= 5)
            {
                draft = draft.WithFeeling(felt.Key, value);
            }
        }

        return click.Input("ours") is { } ours && draft.Notes[0].Touches is [var first, .. var rest]
            ? draft with { Notes = [draft.Notes[0] with { Touches = [first with { OurPeople = [.. AfterTouch.ReadOurs(ours, string.Empty).Where(name => name.Length > 0)] }, .. rest] }] }
            : draft;
    }

    public static TouchDraft WithFeeling(this TouchDraft draft, string key, int value)
    {
        if (draft.Notes is not [var note] || key.Split('.') is not [var first, var second] || !int.TryParse(first, out var at) || !int.TryParse(second, out var place)
            || at < 0 || at >= note.Touches.Count || place < 0 || place >= note.Touches[at].People.Count)
        {
            return draft;
        }

        var touches = note.Touches.ToList();
        var people = touches[at].People.ToList();
        people[place] = people[place] with { Feeling = value };
        touches[at] = touches[at] with { People = people };
        return draft with { Notes = [note with { Touches = touches }] };
    }

    public static TouchDraft WithDay(this TouchDraft draft, DateOnly? day, DateOnly today) =>
        day is { } on && on <= today && draft.Notes is [{ Touches: [var first, .. var rest] } note]
            ? draft with { Notes = [note with { Touches = [first with { On = on, DayIsOpen = false }, .. rest] }] }
            : draft;
}
