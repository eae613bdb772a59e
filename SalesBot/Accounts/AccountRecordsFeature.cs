using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Accounts.Lists;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Accounts.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Principles;
using SalesBot.Storage;

namespace SalesBot.Accounts;

/// <summary>
/// The lists that belong to a customer, each by its own command, filled by one line or one form; see the lists:
/// <code>
/// suppliers, competitors, ladder, scorecard, qualifications, references, referrals, service policy
/// 供应商层级、竞争对手、合作层级、考评卡、资质、案例、转介绍、服务策略
/// </code>
/// </summary>
public sealed class AccountRecordsFeature : Feature
{
    private static readonly ImmutableArray<RecordList<Account>> Lists =
        [new SupplierList(), new RivalList(), new LadderList(), new ScorecardList(), new QualificationList(), new ReferenceList(), new ReferralList(), new PolicyList()];

    private static readonly Text Gone = new("That entry is no longer there.", "这一条已不存在。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input is Input.Said { Command.Kind: var kind } && ListOf(kind) is not null
        || input is Input.Clicked { Click: var click } && RecordVerbs.All.Contains(click.Verb) && click.Id(CardIds.Account) is not null;

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        var said = (Input.Said)input;
        var (list, line) = (ListOf(said.Command!.Kind)!, AccountLine.Of(said));
        if (await AccountFinding.FindAsync(talk, line.Name, list.Command, cancellationToken) is not { } account)
        {
            return Served.Quiet;
        }

        var desk = await AccountDesk.OfAsync(talk, account, list);
        if (line.Told is { } told)
        {
            await desk.TakeAsync(owner => list.Add(owner, RecordReader.Read(list.Fields, told, talk.Turn.Today), talk.Turn.NewId("rc"), talk.Turn.Today), cancellationToken);
        }

        await desk.ShowAsync(1, cancellationToken);
        return Served.Done;
    }

    private static RecordList<Account>? ListOf(CommandKind kind) => Lists.FirstOrDefault(list => list.Command == kind);

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await talk.Turn.Accounts.FindAsync(click.Id(CardIds.Account)!) is not { } account
            || !Enum.TryParse<CommandKind>(click.Id(RecordVerbs.List), out var kind) || ListOf(kind) is not { } list)
        {
            await talk.SayAsync(AccountTexts.NoSuchAccount, cancellationToken);
            return;
        }

        var (desk, item, today) = (await AccountDesk.OfAsync(talk, account, list), click.Id(RecordVerbs.Item), talk.Turn.Today);
        if (item is not null && list.Values(account.Account, item) is null)
        {
            await talk.SayAsync(Gone, cancellationToken);
            await desk.ShowAsync(1, cancellationToken);
            return;
        }

        if (item is not null && click.Verb is RecordVerbs.Save or RecordVerbs.Remove && await desk.WasOvertakenAsync(item!, click, cancellationToken))
        {
            await desk.OpenAsync(item!, cancellationToken);
            return;
        }

        var page = int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
        switch (click.Verb)
        {
            case RecordVerbs.Open when item is not null:
                await desk.OpenAsync(item, cancellationToken);
                return;
            case RecordVerbs.Add:
                await desk.TakeAsync(owner => list.Add(owner, desk.Filled(click, null), talk.Turn.NewId("rc"), today), cancellationToken);
                break;
            case RecordVerbs.Save when item is not null:
                await desk.TakeAsync(owner => list.Change(owner, item, desk.Filled(click, item), today), cancellationToken);
                break;
            case RecordVerbs.Remove when item is not null:
                await desk.TakeAsync(owner => new(list.Without(owner, item)), cancellationToken);
                break;
            case RecordVerbs.Do when click.Id(CardIds.Option) == AccountDesk.UseInScore:
                await desk.UseInScoreAsync(cancellationToken);
                break;
            case RecordVerbs.Do:
                await desk.TakeAsync(owner => list.CarryOut(owner, today), cancellationToken);
                break;
        }

        await desk.ShowAsync(page, cancellationToken);
    }
}
