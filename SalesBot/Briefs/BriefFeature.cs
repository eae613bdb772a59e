using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Briefs;

/// <summary>
/// A deal on one page before a meeting, or in detail; and what to do about one of its people, with a draft for them:
/// <code>
/// brief huadong for my director, both languages      简报 华东电网，明天我们总监见赵总
/// what about Mr Wu                                   吴总那边怎么办
/// draft                                              拟
/// </code>
/// Drafts are never sent by the bot.
/// </summary>
public sealed class BriefFeature(BriefDialog dialog) : Feature
{
    private static readonly Text NoSuchDeal = new(
        "I can't find that deal among yours. Say \"my deals\" for the list.",
        "你的商机里找不到这一个。说“我的商机”看列表。");

    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Brief) || (input is Input.Clicked { Click.Verb: var verb } && BriefVerbs.All.Contains(verb));

    /// <inheritdoc/>
    public override Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken) => input is Input.Clicked { Click: var click }
        ? PressedAsync(talk, click, cancellationToken)
        : TypedAsync(talk, (Input.Said)input, cancellationToken);

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (talk.Turn.FocusDealId is not { } focus || PersonAdvice.WhoIsMeant(text) is not { } who || await talk.Turn.TeamDealAsync(focus) is not { } deal)
        {
            return null;
        }

        var found = NameFinder.Find(who, deal.People.Where(person => person.LeftOn is null), person => [person.Name, person.Position ?? string.Empty]);
        return found.TheOne?.Item is { } person ? await PersonDesk.AdviseAsync(talk, deal, person, cancellationToken) : null;
    }

    // What was typed before a deal had to be picked is in the text then, and the command has no argument.
    private static async Task<Served> TypedAsync(Talk talk, Input.Said said, CancellationToken cancellationToken)
    {
        var wish = BriefWish.Read(said.Command!.Argument ?? CommandReader.Read(said.Text)?.Argument, talk.Language);
        var picked = said.Command.Argument is null;
        var deal = await DealFinding.FindAsync(talk, picked ? null : wish.Deal, CommandKind.Brief, cancellationToken);
        if (deal is null)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        var visit = Visit.Of(wish, deal, talk.Turn.Today);
        var order = new BriefOrder(deal.Id, wish.Length, wish.Languages, visit.Met?.Id, visit.On, wish.Visitor);
        if (order.Length is null)
        {
            return Served.Begin(BriefDialog.Asking(order));
        }

        await BriefDesk.ShowAsync(talk, deal, order, replaces: false, cancellationToken);
        return Served.Done;
    }

    private static async Task<Served> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.TeamDealAsync(id) is not { } deal)
        {
            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        switch (click.Verb)
        {
            case BriefVerbs.Draft or BriefVerbs.Copy or BriefVerbs.Change:
                return await PersonDesk.PressedAsync(talk, deal, click, cancellationToken);
            case BriefVerbs.Detailed when int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page):
                await BriefDesk.TurnAsync(talk, deal, BriefOrder.Of(click, deal), page, cancellationToken);
                return Served.Quiet;
            default:
                await BriefDesk.ShowAsync(talk, deal, BriefOrder.Of(click, deal), replaces: false, cancellationToken);
                return Served.Done;
        }
    }
}
