using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Compliance;

/// <summary>
/// Improper requests are reported, and questions against the rules answered with what is allowed:
/// <code>
/// he asked for a kickback                         对方要回扣
/// compliance: two bidders want to share prices    合规：有人找我们串标
/// what gift should I bring to the evaluator       怎么私下见评委
/// I got their internal scoring sheet              拿到了客户的评分表
/// legal cleared it: we may take part              法务确认可以参与
/// compliance cleared it: Ms Lu, nothing improper  合规已解除：陆律师，未发现违规
/// </code>
/// </summary>
public sealed class ComplianceFeature(BotOptions options) : Feature
{
    private const int LongestContact = 80;
    private const int LongestNote = 200;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Report)
        || input.Is(ComplianceVerbs.Kind, ComplianceVerbs.Report, ComplianceVerbs.Leave, ComplianceVerbs.MayShare, ComplianceVerbs.MayNotShare, CardVerbs.LegalCleared);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        var said = (Input.Said)input;
        var text = said.Text;
        switch (ComplianceReader.Read(text)?.What)
        {
            case ComplianceSaying.Help:
                await talk.SayAsync(ComplianceTexts.NoHelp, cancellationToken);
                return Served.AskAgain;
            case ComplianceSaying.Document:
                await AskAsync(talk, talk.In(new Text("A paper of the customer", "客户的文件")), ComplianceTexts.MayTheyShare, ComplianceVerbs.MayShare, new("Yes", "可以"), ComplianceVerbs.MayNotShare, new("No", "不可以"), [], cancellationToken);
                return Served.Quiet;
        }

        if (await DealFinding.FindAsync(talk, said.Command?.Argument is null ? null : await NamedAsync(talk, text), CommandKind.Report, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (ComplianceReader.Read(text)?.What == ComplianceSaying.Cleared)
        {
            await talk.SayAsync(Clear(talk, deal, text), cancellationToken);
        }
        else if (ComplianceReader.Read(text)?.What == ComplianceSaying.Lifted)
        {
            await talk.SayAsync(Lift(talk, deal, ComplianceReader.ClearedBy(text)), cancellationToken);
        }
        else if (deal.ComplianceHold is not null)
        {
            await talk.SayAsync(ComplianceTexts.Already(deal), cancellationToken);
        }
        else if (ComplianceReader.KindIn(text) is { } kind)
        {
            await ConfirmAsync(talk, deal, kind, cancellationToken);
        }
        else
        {
            await talk.ShowAsync(Kinds(talk, deal), cancellationToken);
        }

        return Served.Quiet;
    }

    // Who names a customer means that one, whatever was talked of last: the wrong deal frozen is worse than a question.
    private static async Task<string?> NamedAsync(Talk talk, string text)
    {
        var named = (await talk.Turn.MyDealsAsync()).Where(deal => DealNames.AreIn(text, deal)).ToList();
        return named.Exists(deal => deal.DealId == talk.Turn.FocusDealId) ? null : named.FirstOrDefault()?.AccountName;
    }

    private async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        switch (click.Verb)
        {
            case ComplianceVerbs.MayShare:
                await talk.ReplaceAsync(Note(talk, new("A paper of the customer", "客户的文件"), ComplianceTexts.UseIt), cancellationToken);
                return;
            case ComplianceVerbs.MayNotShare:
                await talk.ReplaceAsync(Note(talk, new("A paper of the customer", "客户的文件"), ComplianceTexts.DoNotUseIt), cancellationToken);
                return;
            case ComplianceVerbs.Leave:
                await talk.ReplaceAsync(Note(talk, new("Not reported", "未报告"), ComplianceTexts.Left), cancellationToken);
                return;
        }

        if (click.Verb == CardVerbs.LegalCleared)
        {
            var note = click.Input(CardVerbs.LegalField)?.Trim();
            var cleared = click.Id(CardIds.Deal) is { } dealId ? await talk.Turn.DealAsync(dealId) : null;
            talk.Turn.FocusDealId = cleared?.Id ?? talk.Turn.FocusDealId;
            await talk.SayAsync(cleared is null ? ComplianceTexts.NoSuchDeal : note is not { Length: > 0 } ? ComplianceTexts.WhatDidLegalSay : Clear(talk, cleared, note), cancellationToken);
            return;
        }

        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.DealAsync(id) is not { } deal
            || !Enum.TryParse<ComplianceKind>(click.Id(CardIds.Option), out var kind) || !Enum.IsDefined(kind))
        {
            await talk.SayAsync(ComplianceTexts.NoSuchDeal, cancellationToken);
        }
        else if (deal.ComplianceHold is not null)
        {
            await talk.SayAsync(ComplianceTexts.Already(deal), cancellationToken);
        }
        else if (click.Verb == ComplianceVerbs.Kind)
        {
            await ConfirmAsync(talk, deal, kind, cancellationToken);
        }
        else
        {
            talk.Turn.FocusDealId = deal.Id;
            talk.Turn.Save(deal with { ComplianceHold = new(kind, talk.Turn.UserId, talk.Turn.Now) });
            await talk.ReplaceAsync(Note(talk, new(deal.AccountName, deal.AccountName), ComplianceTexts.Reported(CardText.Clean(options.ComplianceContact, LongestContact))), cancellationToken);
        }
    }

    private static Text Clear(Talk talk, Deal deal, string note)
    {
        if (!deal.IsGovernmentProcurement())
        {
            return ComplianceTexts.NothingToClear;
        }

        talk.Turn.Save(deal with { LegalClearance = new(CardText.Clean(note, LongestNote), talk.Turn.UserId, talk.Turn.Now) });
        return new(
            $"Recorded as you told me: legal cleared {deal.AccountName}. Your name stands beside it in the history.",
            $"已按你的转述登记：法务同意{deal.AccountName}。历史记录里会写明由你登记。");
    }

    private static Text Lift(Talk talk, Deal deal, string note)
    {
        if (deal.ComplianceHold is null)
        {
            return ComplianceTexts.NotFrozen(deal);
        }

        if (note.Length == 0)
        {
            return ComplianceTexts.WhoLiftedIt;
        }

        talk.Turn.Save(deal with { ComplianceHold = null, HoldLifted = new(CardText.Clean(note, LongestNote), talk.Turn.UserId, talk.Turn.Now) });
        return ComplianceTexts.Lifted(deal);
    }

    private static IMessageActivity Kinds(Talk talk, Deal deal) => CardMessage.Of(NoteCard.Draw(
        new NoteView(
            deal.AccountName,
            talk.In(ComplianceTexts.WhatWasIt),
            [
                .. Enum.GetValues<ComplianceKind>().Select(kind => new NoteButton(
                    CardText.Capital(talk.In(kind.Name())),
                    ComplianceVerbs.Kind,
                    CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Option, kind.ToString()))),
            ]),
        talk.Pen));

    private static Task ConfirmAsync(Talk talk, Deal deal, ComplianceKind kind, CancellationToken cancellationToken) => AskAsync(
        talk,
        deal.AccountName,
        ComplianceTexts.Confirm(kind),
        ComplianceVerbs.Report,
        new("Report and freeze", "报告并冻结"),
        ComplianceVerbs.Leave,
        new("Not now", "先不报告"),
        new() { [CardIds.Deal] = deal.Id, [CardIds.Option] = kind.ToString() },
        cancellationToken);

    // Two buttons, and a typed yes or no does the same.
    private static Task AskAsync(Talk talk, string title, Text question, string yes, Text yesTitle, string no, Text noTitle, Dictionary<string, string> about, CancellationToken cancellationToken)
    {
        var ids = about.Aggregate(CardIds.None, (all, id) => all.With(id.Key, id.Value));
        talk.Memory.Asked = new AskedButtons { Yes = yes, No = no, Ids = about };
        var card = NoteCard.Draw(new NoteView(title, talk.In(question), [new(talk.In(yesTitle), yes, ids), new(talk.In(noTitle), no, ids)]), talk.Pen);
        return talk.ShowAsync(CardMessage.Of(card), cancellationToken);
    }

    private static IMessageActivity Note(Talk talk, Text title, Text sentence) =>
        CardMessage.Of(NoteCard.Draw(new NoteView(talk.In(title), talk.In(sentence), []), talk.Pen));
}
