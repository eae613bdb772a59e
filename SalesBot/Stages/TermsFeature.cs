using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Stages;

/// <summary>
/// Changes what a deal is rather than where it stands:
/// <code>
/// reopen waterworks      convert hospital      cross-year approval metro      signed, order number 4711, yesterday
/// 重新打开 县水厂        转换类型 市医院        跨年度批准 地铁                合同签了，合同号4711，昨天签的
/// make Kangyuan a key account      升级大客户 康源
/// </code>
/// </summary>
public sealed partial class TermsFeature(TermsDialog dialog) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Reopen, CommandKind.ConvertDeal, CommandKind.CrossYear, CommandKind.SignContract, CommandKind.UpgradeAccount);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var said = (Input.Said)input;
        var kind = said.Command!.Kind;
        var words = kind == CommandKind.SignContract ? null : WithoutRest(said.Command.Argument);
        return await DealFinding.FindAsync(talk, words, kind, cancellationToken) is not { } deal
            ? Served.Quiet
            : Served.Begin(new TermsChange
            {
                Kind = KindOf(kind), DealId = deal.Id, Session = talk.Turn.NewId("tm"), TouchedAt = talk.Turn.Now,
            }.Heard(said.Text, talk.Turn.Today));
    }

    private static TermsKind KindOf(CommandKind kind) => kind switch
    {
        CommandKind.Reopen => TermsKind.Reopen,
        CommandKind.ConvertDeal => TermsKind.Convert,
        CommandKind.CrossYear => TermsKind.CrossYear,
        CommandKind.SignContract => TermsKind.Sign,
        _ => TermsKind.Upgrade,
    };

    // "metro until end of 2027, Mr Zhou approved", 华东电网 到明年12月: the deal stands first.
    private static string? WithoutRest(string? argument)
    {
        if (argument is null)
        {
            return null;
        }

        var at = Until().Match(argument) is { Success: true } until ? until.Index : -1;
        var pause = argument.IndexOfAny([',', '，']);
        var end = new[] { at, pause }.Where(place => place >= 0).DefaultIfEmpty(argument.Length).Min();
        return argument[..end];
    }

    [GeneratedRegex(@" until |\s*(?:延?到|至)(?=[^到至]*[\d年月底末])", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
