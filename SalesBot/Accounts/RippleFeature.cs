using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Storage;

namespace SalesBot.Accounts;

/// <summary>
/// Whom this customer affects: others of ours in the same industry, segment or region, with the references there that may
/// be used here (F31, F25):
/// <code>
/// ripple huadong      辐射 华东
/// </code>
/// </summary>
public sealed class RippleFeature : Feature
{
    private static readonly Text NotPermitted = new(
        "Nobody there has allowed it yet, so it is not to be used. Ask first, then write it down with the name.",
        "对方还没有许可，不能使用。请先征得同意，再补上许可人。");

    private static readonly Text Industry = new("Fill in the industry or region of this customer first, on its card.", "请先在客户卡填写行业或地区。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Ripple) || input.Is(AccountVerbs.UseReference);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await UseAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        if (await AccountFinding.FindAsync(talk, ((Input.Said)input).Command!.Argument, CommandKind.Ripple, cancellationToken) is not { } account)
        {
            return Served.Quiet;
        }

        if (account.Account is { Industry: null, Region: null, Segment: null })
        {
            await talk.SayAsync(Industry, cancellationToken);
            return Served.Done;
        }

        await talk.ShowAsync(CardMessage.Of(RippleCard.Draw(await ViewAsync(talk, account.Account), talk.Pen)), cancellationToken);
        return Served.Done;
    }

    private static async Task<RippleView> ViewAsync(Talk talk, Account account)
    {
        List<RippleRow> rows = [];
        foreach (var (other, tie, deals) in await Neighbourhood.OfAsync(talk, account))
        {
            rows.Add(new(other.Name, $"{talk.In(tie)} · {talk.In(new Text($"{deals.Count} {(deals.Count == 1 ? "deal" : "deals")}", $"{deals.Count}个商机"))}", CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, other.Id)));
            rows.AddRange(other.References.OrderByDescending(item => item.IsPermitted).Take(1).Select(item => new RippleRow(
                item.Text,
                $"{talk.In(new Text("reference", "案例"))} · {other.Name} · {talk.In(item.IsPermitted ? new Text("may be shown", "可展示") : new Text("not permitted yet", "尚未许可"))}",
                AccountVerbs.UseReference,
                CardIds.Of(CardIds.Account, other.Id).With(AccountVerbs.Reference, item.Id))));
        }

        return new RippleView(account.Id, account.Name, string.Join(" · ", new[] { account.Industry, account.Segment, account.Region }.OfType<string>()), [.. rows.Take(RippleCard.Most)]);
    }

    private static async Task UseAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Account) is not { } id || await talk.Turn.Accounts.FindAsync(id) is not { Account: var account }
            || account.References.Find(item => item.Id == click.Id(AccountVerbs.Reference)) is not { } reference)
        {
            await talk.SayAsync(AccountTexts.NoSuchAccount, cancellationToken);
            return;
        }

        await talk.SayAsync(
            !reference.IsPermitted ? NotPermitted : new Text(
                $"{account.Name}: {CardText.Clean(reference.Text)}. {reference.PermittedBy} allowed it{(reference.MayVisit ? "; they receive visitors" : "")}.",
                $"{account.Name}：{CardText.Clean(reference.Text)}。{reference.PermittedBy}已许可{(reference.MayVisit ? "，可安排参观" : "")}。"),
            cancellationToken);
    }
}
