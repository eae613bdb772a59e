using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Managers;

/// <summary>How somebody stands with their manager.</summary>
/// <param name="Manager">Who it is; null while nobody is.</param>
/// <param name="Asked">Who was asked and has not answered; null if nobody.</param>
/// <param name="AskedOn">When, ready to show.</param>
/// <param name="Note">What is to be said first; null for what the state itself says.</param>
/// <param name="Colleagues">Id and name of those to choose from where the organisation cannot be searched.</param>
/// <param name="Naming">Whether to open with the form.</param>
/// <param name="SetsForOthers">Whether they are an administrator.</param>
public sealed record ManagerView(string? Manager, string? Asked, string? AskedOn, string? Note, IReadOnlyList<(string Id, string Name)> Colleagues, bool Naming, bool SetsForOthers = false);

/// <summary>Who the manager is, and the form to name one.</summary>
public static class ManagerCard
{
    public const string PickField = "colleague";
    public const string NameField = "name";

    public static AdaptiveCard Draw(ManagerView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return view.Naming || (view.Manager is null && view.Asked is null) ? Form(view, pen) : State(view, pen);
    }

    private static AdaptiveCard Form(ManagerView view, Pen pen)
    {
        var title = pen.Say("Who is your manager?", "你的经理是谁？");
        var sentence = view.Note ?? pen.Say(ManagerTexts.WhatTheySee);
        return pen.Card(
            CardText.Spoken($"{title} {sentence}", CardText.QuoteLength),
            [Lines.Title(title), Lines.Sentence(sentence), .. Inputs(view, pen)],
            [pen.Button(pen.Say("Continue", "继续"), ManagerVerbs.Named, CardIds.None, isFirst: true), .. Others(view, pen)]);
    }

    private static AdaptiveCard State(ManagerView view, Pen pen)
    {
        var title = pen.Say(ManagerTexts.Title);
        string?[] lines =
        [
            view.Note,
            view.Manager is { } manager ? pen.Say($"{manager} is your manager, sees your deals and hears when one stalls.", $"{manager}是你的经理，能看到你的商机，商机停滞时会收到提醒。") : null,
            view.Asked is { } asked ? pen.Say($"{asked} was asked on {view.AskedOn} and has not answered yet.", $"{view.AskedOn}已询问{asked}，还没有答复。") : null,
        ];
        var said = lines.OfType<string>().ToList();
        List<AdaptiveAction> buttons =
        [
            pen.Opens(pen.Say("Change", "更换"), [.. Inputs(view, pen)], pen.Button(pen.Say("Continue", "继续"), ManagerVerbs.Named, CardIds.None, isFirst: true)),
        ];
        if (view.Asked is not null)
        {
            buttons.Add(pen.FreeButton(pen.Say("Take back", "收回"), ManagerVerbs.Withdraw, CardIds.None));
        }

        if (view.Manager is not null)
        {
            buttons.Add(pen.FreeButton(pen.Say("Leave team", "取消经理"), ManagerVerbs.Leave, CardIds.None));
        }

        buttons.AddRange(Others(view, pen));
        return pen.Card(CardText.Spoken($"{title}. {string.Join(' ', said)}", CardText.QuoteLength), [Lines.Title(title), .. said.Select(line => Lines.Sentence(line))], buttons);
    }

    // Those who report to the reader, and what an administrator may do.
    private static IEnumerable<AdaptiveAction> Others(ManagerView view, Pen pen) =>
    [
        pen.More(
            [],
            [
                pen.FreeButton(pen.Say("My team", "我的团队"), ManagerVerbs.Team, CardIds.None),
                .. view.SetsForOthers ? 
                [
                    pen.FreeButton(pen.Say("Set for others", "为他人设置"), ManagerVerbs.SetHelp, CardIds.None),
                    pen.FreeButton(pen.Say("Settings", "公司设置"), CardVerbs.Run, CardIds.Of(CardIds.Waiting, nameof(CommandKind.Settings))),
                ] : Array.Empty<AdaptiveAction>(),
            ]),
    ];

    private static IEnumerable<AdaptiveElement> Inputs(ManagerView view, Pen pen) =>
    [
        Fields.Colleague(PickField, pen.Say("Find a colleague", "查找同事"), view.Colleagues.Select(one => (one.Id, CardText.Clean(one.Name))), pen),
        Fields.Line(NameField, pen.Say("Or their name", "或填写姓名"), null, null, pen),
    ];
}

/// <summary>"Wang Lei says you are their manager", in the chat of whoever was named.</summary>
public static class ManagerRequestCard
{
    /// <param name="repId">Entra object id of whoever asks.</param>
    /// <param name="repName">As Teams shows it.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(string repId, string repName, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Person, repId);
        var title = pen.Say($"{repName} says you are their manager", $"{repName}指定你为经理");
        var sentence = pen.Say("If so, you see their deals here and hear when one stalls.", "确认后，你能在这里看到对方的商机，商机停滞时会收到提醒。");
        return pen.Card(
            CardText.Spoken($"{title}. {sentence}", CardText.QuoteLength),
            [Lines.Title(title), Lines.Sentence(sentence)],
            pen.FreeButton(pen.Say("Accept", "接受"), ManagerVerbs.Accept, ids, isFirst: true),
            pen.FreeButton(pen.Say("Decline", "不是我"), ManagerVerbs.Decline, ids));
    }
}
