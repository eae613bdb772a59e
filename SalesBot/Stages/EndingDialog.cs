using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>A deal that is being closed.</summary>
public sealed record EndingChange : DealChange
{
    /// <summary>How; null while not said.</summary>
    public Outcome? Outcome { get; init; }

    public string? Rival { get; init; }

    public string? Reason { get; init; }

    /// <summary>Whether it is closed, and only the lesson is asked.</summary>
    public bool IsDone { get; init; }
}

/// <summary>Closes a deal: lost, stopped by the customer, left by us, or fulfilled (domain 2.3, clarification F12).</summary>
public sealed partial class EndingDialog() : ChangeDialog<EndingChange>("ending")
{
    private static readonly Text Differently = new("One thing we would do differently?", "下次会怎么做？");

    /// <inheritdoc/>
    protected override async Task<EndingChange?> AskAsync(Talk talk, Deal deal, EndingChange change, CancellationToken cancellationToken)
    {
        if (change.IsDone)
        {
            await talk.ReplaceAsync(Lesson(talk, deal, change), cancellationToken);
            return change;
        }

        if (deal.IsClosed())
        {
            await talk.SayAsync(StageTexts.Closed(deal), cancellationToken);
            return null;
        }

        var asked = change;
        if (change.Outcome is { } said && !deal.PossibleEndings().Contains(said))
        {
            await talk.SayAsync(
                new Text(
                    $"In {deal.Stage.ShortName().En} a deal cannot end as {said.Name().En}. Possible: {string.Join(", ", deal.PossibleEndings().Select(one => one.Name().En))}.",
                    $"{deal.Stage.ShortName().Zh}阶段不能记为{said.Name().Zh}。可以：{string.Join("、", deal.PossibleEndings().Select(one => one.Name().Zh))}。"),
                cancellationToken);
            asked = change with { Outcome = null };
        }

        await talk.ReplaceAsync(asked.Outcome is null ? Which(talk, deal, asked) : Confirm(talk, deal, asked), cancellationToken);
        return asked;
    }

    /// <inheritdoc/>
    protected override async Task<EndingChange?> TakeAsync(Talk talk, Deal deal, EndingChange change, Input input, CancellationToken cancellationToken)
    {
        var words = Words(input).Trim();
        if (change.IsDone)
        {
            if (input.Is(CommandKind.Yes, CommandKind.Confirm) && (input as Input.Said)?.Command?.Argument is null)
            {
                await talk.SayAsync(new Text("What is it? \"skip\" leaves it out.", "是什么？不写就回“跳过”。"), cancellationToken);
                return change;
            }

            return await LearnAsync(talk, deal, input, words, cancellationToken);
        }

        if (input.Is(CommandKind.No) && !Corrects().IsMatch(words))
        {
            await LeaveAsync(talk, deal, change, cancellationToken);
            return null;
        }

        var click = (input as Input.Clicked)?.Click;
        var told = change with
        {
            Outcome = Option(input)?.Split(':') is ["as", var name] && Enum.TryParse<Outcome>(name, out var tapped) ? tapped : change.Outcome ?? EndingReader.Read(words, words).Outcome,
            Rival = click?.Input(RivalField) ?? change.Rival,
            Reason = click?.Input(StageCards.WhyField) ?? change.Reason,
        };
        if (!Agrees(input) && words.Length > 0 && IsComplete(change))
        {
            // Nothing is asked that words could answer: they are about something else, or correct what is shown.
            if (input.Is(CommandKind.Skip, CommandKind.DontKnow))
            {
                return await AskAsync(talk, deal, change, cancellationToken);
            }

            if (!Corrects().IsMatch(words))
            {
                talk.IsPassedOn = true;
                return change;
            }
        }

        if (!Agrees(input))
        {
            return await AskAsync(talk, deal, words.Length == 0 || change.Outcome is null ? told : Filled(told, words), cancellationToken);
        }

        var closing = new Closing(told.Outcome ?? Outcome.Open, told.Reason ?? string.Empty, told.Outcome == Outcome.Lost ? told.Rival : null, null, talk.Turn.Now);
        switch (deal.ProblemOf(closing))
        {
            case EndingProblem.NeedsRival:
                await talk.SayAsync(new Text("Who won it?", "输给了谁？"), cancellationToken);
                return told;
            case EndingProblem.NeedsReason:
                await talk.SayAsync(new Text("What was the reason?", "原因是什么？"), cancellationToken);
                return told;
            case not EndingProblem.None:
                return await AskAsync(talk, deal, told, cancellationToken);
        }

        var closed = deal.Close(closing);
        talk.Turn.Save(closed);
        await talk.ReplaceAsync(Lesson(talk, closed, told), cancellationToken);
        return told with { IsDone = true };
    }

    /// <inheritdoc/>
    protected override Task LeaveAsync(Talk talk, Deal deal, EndingChange change, CancellationToken cancellationToken) =>
        change.IsDone ? talk.SayAsync(Kept(deal), cancellationToken) : base.LeaveAsync(talk, deal, change, cancellationToken);

    private const string RivalField = "rival";

    private static bool IsComplete(EndingChange change) =>
        change is { Outcome: Outcome.Completed } or { Outcome: Outcome.Lost, Rival: not null, Reason: not null } or { Outcome: not null and not Outcome.Lost, Reason: not null };

    /// <inheritdoc/>
    public override Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken) => InterruptedAsync(dc, askAgain: true, cancellationToken);

    // What was typed fills what is missing, the rival first.
    private static EndingChange Filled(EndingChange change, string words) =>
        change is { Outcome: Outcome.Lost, Rival: null } ? change with { Rival = words } : change with { Reason = TheReasonWas().Replace(words, string.Empty) is { Length: > 0 } why ? why : words };

    private static async Task<EndingChange?> LearnAsync(Talk talk, Deal deal, Input input, string words, CancellationToken cancellationToken)
    {
        if (words.Length > 0 && deal.Closing is { } closing && !input.Is(CommandKind.Skip, CommandKind.No, CommandKind.DontKnow))
        {
            talk.Turn.Save(deal with { Closing = closing with { Lesson = words } });
        }

        await talk.SayAsync(Kept(deal), cancellationToken);
        return null;
    }

    private static Text Kept(Deal deal) => new(
        $"Noted. The people and contacts of {deal.AccountName} stay. It can be reopened for a year.",
        $"记下了。{deal.AccountName}的联系人和记录都保留，一年内可以重新打开。");

    private static IMessageActivity Which(Talk talk, Deal deal, EndingChange change)
    {
        var pen = talk.Pen;
        return Of(talk, new()
        {
            DealId = deal.Id, Session = change.Session, Title = pen.Say("How did it end?", "结果怎样？"), Place = deal.AccountName,
            Buttons = [.. deal.PossibleEndings().Select(outcome => new ChangeButton(CardText.Capital(pen.Say(outcome.Name())), $"as:{outcome}"))],
            More = [new(pen.Say("Cancel", "取消"), "cancel")],
        });
    }

    private static IMessageActivity Confirm(Talk talk, Deal deal, EndingChange change)
    {
        var (pen, outcome) = (talk.Pen, change.Outcome!.Value);
        List<(string, string)> rows = [];
        if (change.Rival is { } rival && outcome == Outcome.Lost)
        {
            rows.Add((pen.Say("Rival", "对手"), rival));
        }

        if (change.Reason is { } reason)
        {
            rows.Add((pen.Say("Reason", "原因"), reason));
        }

        var missesRival = outcome == Outcome.Lost && change.Rival is null;
        var missesReason = outcome != Outcome.Completed && change.Reason is null;
        List<AdaptiveCards.AdaptiveElement> fields = [];
        if (outcome == Outcome.Lost)
        {
            fields.Add(Fields.Line(RivalField, pen.Say("Who won", "谁拿下了"), change.Rival ?? deal.Ahead()?.Text, pen.Say("Please say who won.", "请写上对手。"), pen));
        }

        if (outcome != Outcome.Completed)
        {
            fields.Add(Fields.Line(StageCards.WhyField, pen.Say("Reason", "原因"), change.Reason, pen.Say("Please give the reason.", "请写上原因。"), pen));
        }

        return Of(talk, new()
        {
            DealId = deal.Id, Session = change.Session, Place = deal.AccountName, Rows = rows,
            Title = pen.Say($"Close as {outcome.Name().En}?", $"记为{outcome.Name().Zh}？"),
            Sentence = missesRival ? pen.Say("Sorry. Who won it?", "可惜。输给了谁？")
                : missesReason ? pen.Say("What was the reason?", "原因是什么？")
                : outcome == Outcome.Lost ? pen.Say("Sorry.", "可惜。") : null,
            Footnote = pen.Say("Nothing is deleted.", "所有记录保留。"),
            Form = fields.Count == 0 ? null : new(missesRival || missesReason ? pen.Say("Fill in", "填写") : pen.Say("Change", "修改"), fields, new(pen.Say("Close deal", "关闭商机"), "go")),
            Buttons = missesRival || missesReason ? [new(pen.Say("Cancel", "取消"), "cancel")] : [new(pen.Say("Close deal", "关闭商机"), "go"), new(pen.Say("Cancel", "取消"), "cancel")],
        });
    }

    private static IMessageActivity Lesson(Talk talk, Deal deal, EndingChange change)
    {
        var (pen, name) = (talk.Pen, deal.Outcome.Name());
        var rival = deal.Closing?.Rival is { } who ? pen.Say($", rival {who}", $"，对手{who}") : "";
        var reason = deal.Closing?.Reason is { Length: > 0 } why ? pen.Say($", reason {why}", $"，原因{why}") : "";
        return Of(talk, new()
        {
            DealId = deal.Id, Session = change.Session, Title = deal.AccountName,
            Sentence = pen.Say($"{CardText.Capital(name.En)}{rival}{reason}.", $"记为{name.Zh}{rival}{reason}。") + " " + pen.Say(Differently),
            Buttons = [new(pen.Say("Skip", "跳过"), "skip")],
        });
    }

    [GeneratedRegex(@"\b(?:reason|because|due\s+to|price|budget|it\s+was|rather|actually)\b|原因|因为|由于|价格|预算|其实|应该是|^不是|^是", RegexOptions.IgnoreCase)]
    private static partial Regex Corrects();

    [GeneratedRegex(@"^(?:no\b|不是|不)?[\s,，]*(?:(?:the\s+)?reason\s+(?:was|is)|it\s+was|原因是|因为|是因为|应该是)[\s:：]*", RegexOptions.IgnoreCase)]
    private static partial Regex TheReasonWas();

    private static IMessageActivity Of(Talk talk, ChangeView view) => CardMessage.Of(ChangeCard.Draw(view, talk.Pen));
}
