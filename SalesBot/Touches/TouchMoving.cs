using System.Text.Json;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;
using SalesBot.Storage;

namespace SalesBot.Touches;

/// <summary>
/// Moves the contact recorded last to the deal it belongs to, with what came with it (clarification F13): the wrong
/// deal is as it was, and the right one has it in the next turn.
/// </summary>
public sealed class TouchMoving
{
    private static readonly Text Nothing = new(
        "I do not know which contact you mean. I can move the one recorded last, right after it was saved.",
        "不清楚是哪次沟通。我可以改挂刚刚记下的那一次。");

    private static readonly Text Same = new("It is in that deal already.", "它已经在那个商机里了。");

    private static readonly Text StaysHere = new(
        "It names somebody who assesses that tender's bids, so it is not recorded there. It stays where it is.",
        "里面有那个项目的评标人员，不能记到那里，所以留在原处。");

    /// <summary>Takes it out of the deal it was recorded in; it arrives with the next turn.</summary>
    public async Task<Served> MoveAsync(Talk talk, string? words, CancellationToken cancellationToken)
    {
        if (talk.Memory.LastTouch is not { } last || await talk.Turn.DealAsync(last.DealId) is not { } from || from.FindTouch(last.TouchId) is not { } touch)
        {
            await talk.SayAsync(Nothing, cancellationToken);
            return Served.Done;
        }

        if (await DealFinding.FindAsync(talk, words, CommandKind.MoveTouch, cancellationToken) is not { } to)
        {
            return Served.Quiet;
        }

        if (to.Id == from.Id)
        {
            await talk.SayAsync(Same, cancellationToken);
            return Served.Done;
        }

        if ((await talk.Turn.EventsAtAsync(from.Id, touch.At)).FirstOrDefault(happened => Recorded(happened, touch)) is not { } done)
        {
            await talk.SayAsync(Nothing, cancellationToken);
            return Served.Done;
        }

        if (IsKeptFrom(talk, to, Kept(from, touch)))
        {
            await talk.SayAsync(StaysHere, cancellationToken);
            return Served.Done;
        }

        var undone = from.Without(done, new TakingBack(talk.Turn.UserId, talk.Turn.Now));
        talk.Turn.Save(undone.Deal, [done]);
        talk.Turn.FocusDealId = to.Id;
        talk.Turn.Then(Continuation.Of(TouchVerbs.Arrive, ("deal", to.Id), (TouchVerbs.Touch, JsonSerializer.Serialize(Kept(from, touch))), ("from", from.AccountName)));
        return Served.Quiet;
    }

    // Somebody who may be named in one deal may assess the bids of the other, and is not written down there.
    private static bool IsKeptFrom(Talk talk, Deal to, TouchNote kept) =>
        TouchDrafting.Note(to, kept.Summary, kept.On, asLog: true).IsRefused
        || kept.People.Exists(person => to.People.Exists(other => other.Name == person.Name && to.IsOffLimits(other)) || EvaluatorWords.AreOffLimits(to, person.Name));

    private static bool Recorded(DealEvent happened, Touch touch) =>
        !happened.IsBeginning && happened.Parts.Any(part => part.After is Touch recorded && recorded.Id == touch.Id);

    /// <summary>It is recorded where it belongs.</summary>
    public async Task<Served> ArriveAsync(Talk talk, Continuation arriving, CancellationToken cancellationToken)
    {
        if (arriving.Id("deal") is not { } id || await talk.Turn.DealAsync(id) is not { } to || arriving.Id(TouchVerbs.Touch) is not { } json || JsonSerializer.Deserialize<TouchNote>(json) is not { } kept)
        {
            await talk.SayAsync(TouchTexts.NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        var read = TouchDrafting.Note(to, kept.Summary, kept.On, asLog: true);
        if (read.IsRefused)
        {
            await talk.SayAsync(EvaluatorWords.NotLogged, cancellationToken);
            return Served.Quiet;
        }

        var touch = (read.Touches.FirstOrDefault() ?? kept) with { On = kept.On, Channel = kept.Channel, Direction = kept.Direction, OurPeople = kept.OurPeople, DayIsOpen = false };
        touch = touch with { People = [.. touch.People.Select(person => person with { Feeling = person.Feeling ?? kept.People.Find(other => other.Name == person.Name)?.Feeling })] };
        var note = read with { Touches = [touch] };
        var (after, _) = TouchSaving.Apply(talk, to, note);
        talk.Turn.Save(after);
        var (answers, from) = (note.Facts.Count, arriving.Id("from") ?? string.Empty);
        await talk.SayAsync(
            new Text(
                $"Moved to {to.AccountName}{(answers == 0 ? string.Empty : answers == 1 ? ", with its answer" : $", with its {answers} answers")}. {from} is back as before.",
                $"已移到{to.AccountName}{(answers == 0 ? string.Empty : answers == 1 ? "，回答也一起移" : $"，{answers}条回答也一起移")}。{from}恢复原样。"),
            cancellationToken);
        return Served.Quiet;
    }

    private static TouchNote Kept(Deal from, Touch touch) => new()
    {
        On = touch.On,
        Channel = touch.Channel,
        Direction = touch.Direction,
        Summary = touch.Summary,
        OurPeople = [.. touch.OurPeople.Skip(1)],
        People = [.. touch.People.Select(seen => new PersonNote { Name = from.People.Find(person => person.Id == seen.PersonId)?.Name ?? string.Empty, Feeling = seen.Feeling, After = seen.StanceAfter, Concern = seen.Concern })],
    };
}
