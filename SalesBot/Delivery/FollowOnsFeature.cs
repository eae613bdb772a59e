using System.Globalization;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Delivery;

/// <summary>
/// What the customer may need next, and the deals that come of it:
/// <code>
/// follow-ons huadong                      后续机会 华东电网
/// follow-on: system maintenance 2028      后续机会：系统维护 2028年
/// </code>
/// </summary>
public sealed class FollowOnsFeature : Feature
{
    private const int Most = 40;

    private static readonly Text NoSuchNeed = new("That follow-on is no longer there.", "这个后续机会已不存在。");
    private static readonly Text WhatIsIt = new("Say what they may need, for example: follow-on: system maintenance 2028.", "请写上需求，例如：后续机会：系统维护 2028年。");
    private static readonly Text Over = new("That day is over already. Say it with a coming one, or without a day.", "这一天已经过了。请换一个将来的日期，或不写日期。");
    private static readonly Text WhereToBegin = new("Open a deal for it: at research, or at analysis if the need is clear?", "为它建商机：从调研开始，还是需求已清楚、从分析开始？");
    private static readonly Text HasDeal = new("A deal was opened for it.", "已为它建了商机。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.FollowOns) || input.Is(DeliveryVerbs.OfFollowOns) || input.Continues(DeliveryVerbs.Link);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        switch (input)
        {
            case Input.Continued { Next: var next }:
                await LinkAsync(talk, next);
                return Served.Quiet;
            case Input.Clicked { Click: var click }:
                await PressedAsync(talk, click, cancellationToken);
                return Served.Quiet;
        }

        // "follow-on: system maintenance 2028" adds one; "follow-ons huadong" names a deal. A picked deal completes what was typed.
        var said = (Input.Said)input;
        var words = said.Command!.Argument ?? (said.Text.IndexOfAny([':', '：']) is var at and > 0 ? said.Text[(at + 1)..] : null);
        var added = words is not null && FollowOnReading.IsNeed(words, said.Text.IndexOfAny([':', '：']) > 0, talk.Turn.Today) ? FollowOnReading.Read(words, talk.Turn.Today) : null;
        if (await DealFinding.FindAsync(talk, added is null ? said.Command.Argument : null, CommandKind.FollowOns, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (added is not null && IsOver(added, talk.Turn.Today))
        {
            await talk.SayAsync(Over, cancellationToken);
            added = null;
        }

        await talk.ShowAsync(List(added is null ? deal : Add(talk, deal, added), talk), cancellationToken);
        return Served.Done;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await DealFinding.PressedAsync(talk, click, cancellationToken) is not { } deal)
        {
            return;
        }

        var need = deal.FollowOns.FirstOrDefault(need => need.Id == click.Id(DeliveryVerbs.Item));
        if (click.Verb == DeliveryVerbs.FollowOnAdd)
        {
            if (click.Input(FollowOnsCard.TextField)?.Trim() is not { Length: > 0 } text)
            {
                await talk.SayAsync(WhatIsIt, cancellationToken);
                return;
            }

            var group = Enum.TryParse<FollowOnGroup>(click.Input(FollowOnsCard.GroupField), out var picked) && Enum.IsDefined(picked) ? picked : FollowOnGroup.NewProject;
            DateOnly? due = DateOnly.TryParseExact(click.Input(FollowOnsCard.DueField), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            var filled = new FollowOnReading(group, text, due);
            if (IsOver(filled, talk.Turn.Today))
            {
                await talk.SayAsync(Over, cancellationToken);
                await talk.ReplaceAsync(List(deal, talk), cancellationToken);
                return;
            }

            await talk.ReplaceAsync(List(Add(talk, deal, filled), talk), cancellationToken);
        }
        else if (need is null)
        {
            await talk.SayAsync(NoSuchNeed, cancellationToken);
            await talk.ReplaceAsync(List(deal, talk), cancellationToken);
        }
        else if (need.LinkedDealId is not null || click.Verb == DeliveryVerbs.FollowOnOpen)
        {
            await talk.ReplaceAsync(One(deal, need, talk), cancellationToken);
        }
        else
        {
            await OpenAsync(talk, deal, need, click.Id(CardIds.Option) == nameof(Stage.Analysis) ? Stage.Analysis : Stage.Research, cancellationToken);
        }
    }

    // What they may need next lies ahead; a year that runs is not over.
    private static bool IsOver(FollowOnReading said, DateOnly today) => said.Due is { } due && (said.IsYear ? due.Year < today.Year : due < today);

    private static Deal Add(Talk talk, Deal deal, FollowOnReading said)
    {
        if (deal.FollowOns.Length >= Most)
        {
            return deal;
        }

        var after = deal with { FollowOns = deal.FollowOns.Add(new FollowOn(talk.Turn.NewId("fo"), said.Group, said.Text, said.Due, IsYear: said.IsYear)) };
        talk.Turn.Save(after);
        return after;
    }

    /// <summary>
    /// The new deal knows its parent and the people of the account; how they stand to it is to be found out anew. The
    /// parent learns of it in a turn of its own, since a turn writes one deal.
    /// </summary>
    private static async Task OpenAsync(Talk talk, Deal parent, FollowOn need, Stage first, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        var deal = new Deal
        {
            Id = turn.NewId("dl"),
            TenantId = parent.TenantId,
            AccountId = parent.AccountId,
            AccountName = parent.AccountName,
            Title = need.Text,
            Type = parent.Type == DealType.KeyAccount ? DealType.KeyAccount : DealType.ActiveProject,
            BuyerKind = parent.BuyerKind,
            OwnerId = turn.UserId,
            OwnerName = parent.OwnerName,
            OpenedAt = turn.Now,
            Visits = [new StageVisit(first, 1, turn.Now)],
            ParentDealId = parent.Id,
            People = [.. parent.People.Where(person => person.LeftOn is null && !parent.IsOffLimits(person)).Select(person => person with { Roles = [], Stance = null })],
        };
        turn.Save(deal);
        turn.FocusDealId = deal.Id;
        turn.Then(Continuation.Of(DeliveryVerbs.Link, (CardIds.Deal, parent.Id), (DeliveryVerbs.Item, need.Id), (DeliveryVerbs.Linked, deal.Id)));
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        var sentence = new Text(
            $"New deal opened: {deal.Title}. The people of {parent.AccountName} are in it; their roles are open.",
            $"已新建商机：{deal.Title}。{parent.AccountName}的联系人已带入，角色待确认。");
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(deal.AccountName, talk.In(sentence),
                [
                    new(talk.In(new Text("Questions", "答题")), CardVerbs.QualifyStart, ids),
                    new(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, ids),
                ]),
                talk.Pen)),
            cancellationToken);
    }

    private static async Task LinkAsync(Talk talk, Continuation next)
    {
        if (next.Id(CardIds.Deal) is { } id && await talk.Turn.DealAsync(id) is { } parent && next.Id(DeliveryVerbs.Linked) is { } linked)
        {
            talk.Turn.Save(parent with
            {
                FollowOns = [.. parent.FollowOns.Select(need => need.Id == next.Id(DeliveryVerbs.Item) ? need with { LinkedDealId = linked } : need)],
            });
        }
    }

    private static IMessageActivity List(Deal deal, Talk talk) => CardMessage.Of(FollowOnsCard.Draw(
        new FollowOnsView(
            deal.Id,
            deal.AccountName,
            [
                .. deal.FollowOns.OrderBy(need => need.LinkedDealId is not null).ThenBy(need => need.Due ?? DateOnly.MaxValue)
                    .Select(need => new FollowOnRow(need.Id, need.Text, need.Group, need.When(talk.Turn.Today)?.In(talk.Language), need.LinkedDealId is not null)),
            ]),
        talk.Pen));

    private static IMessageActivity One(Deal deal, FollowOn need, Talk talk)
    {
        var ids = CardIds.Of(CardIds.Deal, deal.Id).With(DeliveryVerbs.Item, need.Id);
        NoteButton[] buttons = need.LinkedDealId is { } linked
            ? [new(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, linked))]
            :
            [
                new(talk.In(new Text("At research", "从调研开始")), DeliveryVerbs.FollowOnDeal, ids.With(CardIds.Option, nameof(Stage.Research))),
                new(talk.In(new Text("At analysis", "从分析开始")), DeliveryVerbs.FollowOnDeal, ids.With(CardIds.Option, nameof(Stage.Analysis))),
            ];
        return CardMessage.Of(NoteCard.Draw(new NoteView(need.Text, talk.In(need.LinkedDealId is null ? WhereToBegin : HasDeal), buttons), talk.Pen));
    }
}
