using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Pictures.Drawing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Pictures;

/// <summary>
/// The people of a deal as pictures: who has how much influence and stands where, whose word reaches whom, who reports
/// to whom (domain 5.6):
/// <code>
/// matrix huadong             矩阵 华东电网
/// network huadong            影响力网络 华东电网
/// reporting lines huadong    汇报线 华东电网
/// </code>
/// Shown to who may see the deal, in their own chat only: the owner, who covers for them, and the managers above.
/// </summary>
public sealed class PicturesFeature : Feature
{
    private static readonly Text NoSuchDeal = new(
        "I can't find that deal among yours. Say \"my deals\" for the list.",
        "你的商机里找不到这一个。说“我的商机”看列表。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Matrix, CommandKind.Network) || input.Is(PictureVerbs.Matrix, PictureVerbs.Network);

    /// <inheritdoc/>
    public override Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken) => input is Input.Clicked { Click: var click }
        ? PressedAsync(talk, click, cancellationToken)
        : TypedAsync(talk, (Input.Said)input, cancellationToken);

    private static async Task<Served> TypedAsync(Talk talk, Input.Said said, CancellationToken cancellationToken)
    {
        var kind = said.Command!.Kind;
        if (await DealFinding.FindAsync(talk, said.Command.Argument, kind, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        var wanted = IsReporting(said.Text) ? PictureKind.Reporting : PictureKind.Influence;
        return await ShowAsync(talk, deal, kind == CommandKind.Matrix ? null : wanted, isDark: false, page: 0, replaces: false, cancellationToken);
    }

    private static async Task<Served> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.TeamDealAsync(id) is not { } deal)
        {
            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        var page = int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        var (kind, isDark) = NetworkCard.Read(click.Id(CardIds.Option));
        // From the matrix the network comes beside it; on a card of its own it takes the place of what it was.
        var replaces = click.Verb == PictureVerbs.Matrix || click.Id(CardIds.Option) is not null;
        return await ShowAsync(talk, deal, click.Verb == PictureVerbs.Matrix ? null : kind, isDark, page, replaces, cancellationToken);
    }

    private static async Task<Served> ShowAsync(Talk talk, Deal deal, PictureKind? picture, bool isDark, int page, bool replaces, CancellationToken cancellationToken)
    {
        if (!deal.People.Any(person => person.LeftOn is null))
        {
            await talk.ShowAsync(CardMessage.Of(NoteCard.Draw(Nobody(talk, deal), talk.Pen)), cancellationToken);
            return Served.Done;
        }

        var card = picture is { } kind
            ? NetworkCard.Draw(
                NetworkView.Of(deal, kind, talk.Language, talk.Turn.Today, talk.Turn.Numbers) with
                {
                    Address = talk.Turn.Publish(PictureOrder.Path, StoredJson.Write(new PictureOrder(deal.Id, kind, talk.Language)), PictureOrder.Lives),
                    IsDark = isDark,
                    Page = page,
                },
                talk.Pen)
            : MatrixCard.Draw(MatrixView.Of(deal, talk.Language, talk.Turn.Today, talk.Turn.Numbers, page), talk.Pen);
        await (replaces ? talk.ReplaceAsync(CardMessage.Of(card), cancellationToken) : talk.ShowAsync(CardMessage.Of(card), cancellationToken));
        return Served.Done;
    }

    private static NoteView Nobody(Talk talk, Deal deal) => new(
        talk.In(new($"{CardText.Clean(deal.AccountName)}: nobody on the map yet", $"{CardText.Clean(deal.AccountName)}：还没有关键人")),
        talk.In(new("Tell me who is there, one line each: name, job, what they think of us.", "告诉我有哪些人，一行一位：称呼、职务、对我们的看法。")),
        [new NoteButton(talk.In(new("Add people", "添加人员")), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.Map)))]);

    private static bool IsReporting(string text) =>
        text.Contains("report", StringComparison.OrdinalIgnoreCase) || text.Contains("汇报", StringComparison.Ordinal);
}
