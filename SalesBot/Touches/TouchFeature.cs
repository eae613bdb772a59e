using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>
/// Records contacts with customers from one free message:
/// <code>
/// met Mr Qian and Mr Sun, Sun worries about upkeep, cost sheet by next Wednesday
/// 刚和钱总工、孙经理开完方案会，孙经理担心维护费，下周三要给他五年费用表
/// log      记录沟通      debrief huadong      复盘 华东电网
/// that call was Metro, not Lakeside      金主管调走了
/// Li Na looks after Mr Zhao              赵总由李娜负责
/// </code>
/// </summary>
public sealed class TouchFeature(TouchDialog dialog, TouchMoving moving, PeopleLeaving leaving) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <summary>Leaves the other notes of a message to the next turn: a turn saves one deal.</summary>
    internal static void Follow(Talk talk, IReadOnlyList<DealNote> notes) =>
        talk.Turn.Then(Continuation.Of(TouchVerbs.SaveNext, (CardIds.Deal, notes[0].DealId), ("notes", JsonSerializer.Serialize(notes))));

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Log, CommandKind.Debrief, CommandKind.MoveTouch)
        || (talk.Memory.Vacancy is not null && input.Is(CommandKind.DontKnow, CommandKind.Skip, CommandKind.Later))
        || input is Input.Clicked { Click.Verb: var verb } && TouchVerbs.All.Contains(verb)
        || input.Continues(TouchVerbs.SaveNext, TouchVerbs.Arrive);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken) => input switch
    {
        Input.Continued { Next: { Verb: TouchVerbs.Arrive } arriving } => await moving.ArriveAsync(talk, arriving, cancellationToken),
        Input.Continued { Next: var next } => await SaveNextAsync(talk, next, cancellationToken),
        Input.Clicked { Click: var click } => await PressedAsync(talk, click, input, cancellationToken),
        Input.Said { Command.Kind: CommandKind.DontKnow or CommandKind.Skip or CommandKind.Later } => await leaving.NotKnownAsync(talk, cancellationToken),
        Input.Said { Command: { Kind: CommandKind.MoveTouch, Argument: var where } } => await moving.MoveAsync(talk, where, cancellationToken),
        Input.Said { Command.Kind: CommandKind.Debrief } said => await DebriefAsync(talk, said.Command.Argument, cancellationToken),
        Input.Said said => Served.Begin(Start(talk, said)),
        _ => Served.Quiet,
    };

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        var substance = PastedText.Substance(text);
        if (await leaving.TryAsync(talk, substance, cancellationToken) is { } left)
        {
            return left;
        }

        if (await AfterSaving.HearLateAsync(talk, substance, cancellationToken))
        {
            return Served.Done;
        }

        if (substance.Length < 4 || substance.EndsWith('?') || substance.EndsWith('？'))
        {
            return null;
        }

        if (await PeopleOwned.TryAsync(talk, substance, cancellationToken) is { } owned)
        {
            return owned;
        }

        var deals = await talk.Turn.MyDealsAsync();
        var found = TouchDeals.In(substance, deals, talk.Turn.FocusDealId);
        var isTold = TouchReader.TellsOfContact(substance);
        var names = found.Parts.Any(part => DealNames.AreIn(substance, part.Deal)) || found.Candidates.Count is > 0 and < 4;
        if (found.Parts.Count > 1 || (isTold && (names || found.Parts.Count > 0)))
        {
            return Served.Begin(new TouchStart(substance, AsLog: false));
        }

        return null;
    }

    private static TouchStart Start(Talk talk, Input.Said said)
    {
        // A picked deal or a button of its card: the deal is certain.
        var isPicked = said.Command is { Argument: null, Form: "" };
        if (said.Command?.Argument is { } line)
        {
            return new TouchStart(line.Length > 0 ? said.Text : string.Empty);
        }

        return new TouchStart(isPicked && CommandReader.Read(said.Text)?.Argument is not null ? said.Text : string.Empty, isPicked ? talk.Turn.FocusDealId : null);
    }

    private static async Task<Served> SaveNextAsync(Talk talk, Continuation next, CancellationToken cancellationToken)
    {
        var notes = JsonSerializer.Deserialize<List<DealNote>>(next.Id("notes") ?? "[]") ?? [];
        if (notes is not [var note, .. var rest])
        {
            return Served.Quiet;
        }

        if (await talk.Turn.DealAsync(note.DealId) is { } deal)
        {
            var (after, _) = TouchSaving.Apply(talk, deal, note);
            talk.Turn.Save(after);
            await talk.ShowAsync(TouchSavedCard.Of(talk, after, note), cancellationToken);
        }

        if (rest.Count > 0)
        {
            Follow(talk, rest);
        }

        return Served.Quiet;
    }

    /// <summary>A button of a contact whose dialog is over: what belongs to the saved contact still works.</summary>
    private async Task<Served> PressedAsync(Talk talk, CardClick click, Input input, CancellationToken cancellationToken)
    {
        if (click.Verb == TouchVerbs.WrongDeal)
        {
            // The deal at hand is the wrong one, so the right one is asked for.
            talk.Turn.FocusDealId = null;
            return await moving.MoveAsync(talk, null, cancellationToken);
        }

        if (click.Verb is TouchVerbs.SuccessorAdd or TouchVerbs.SuccessorUnknown)
        {
            return click.Verb == TouchVerbs.SuccessorAdd ? await PeopleLeaving.AskNameAsync(talk, cancellationToken) : await leaving.NotKnownAsync(talk, cancellationToken);
        }

        if (click.Id(TouchVerbs.Touch) is not { } id)
        {
            await talk.SayAsync(TouchTexts.OldCard, cancellationToken);
            return Served.Quiet;
        }

        if (click.Id(CardIds.Deal) is not { } dealId || await talk.Turn.DealAsync(dealId) is not { } deal || deal.FindTouch(id) is not { } touch)
        {
            await talk.SayAsync(TouchTexts.NotYours, cancellationToken);
            return Served.Quiet;
        }

        var phase = click.Verb switch
        {
            TouchVerbs.Rate or TouchVerbs.DebriefSave or TouchVerbs.Skip => TouchPhase.Debrief,
            TouchVerbs.FollowOn or TouchVerbs.NoFollowOn => TouchPhase.FollowOn,
            _ => TouchPhase.Feelings,
        };
        await AfterSaving.TakeAsync(talk, deal, touch, phase, input, cancellationToken);
        return Served.Quiet;
    }

    private static async Task<Served> DebriefAsync(Talk talk, string? words, CancellationToken cancellationToken)
    {
        if (await DealFinding.FindAsync(talk, words, CommandKind.Debrief, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (deal.CountingTouches().FirstOrDefault() is not { } last)
        {
            await talk.SayAsync(TouchTexts.NothingLogged, cancellationToken);
            return Served.Done;
        }

        var marks = last.Debrief is { } known
            ? new Dictionary<string, int> { ["cooperation"] = known.Cooperation, ["skill"] = known.Skill, ["communication"] = known.Communication, ["joint"] = known.JointAction }
            : [];
        await talk.ShowAsync(AfterTouch.Debrief(talk, deal, last, marks), cancellationToken);
        return Served.Quiet;
    }
}
