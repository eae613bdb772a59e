using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts;

/// <summary>The facts of an account that a rep fills in: on the card, or in one line behind its name.</summary>
internal static class AccountFields
{
    /// <summary>What presses the customer: on their card, and on the card of pressure and value.</summary>
    public static RecordField Pressures { get; } = new("pressures", FieldKind.Choices, new("What presses them", "客户的压力"))
    {
        Options =
        [
            new(nameof(Pressure.Peers), AccountWords.Name(Pressure.Peers), "(?:pressed by |pressure from )?(?:peers|peer pressure)|同行(?:竞争|压力)?"),
            new(nameof(Pressure.Cost), AccountWords.Name(Pressure.Cost), "(?:pressed by )?(?:buying )?costs?|(?:购买)?成本(?:压力)?"),
            new(nameof(Pressure.Return), AccountWords.Name(Pressure.Return), "(?:pressed by )?return|投资收益|收益(?:压力)?"),
            new(nameof(Pressure.Results), AccountWords.Name(Pressure.Results), "(?:pressed by )?results|业绩(?:压力)?"),
        ],
    };

    public static ImmutableArray<RecordField> All { get; } =
    [
        new("industry", FieldKind.Words, new("Industry", "行业")) { Told = "industry(?: is)? |行业(?:是|为)?" },
        new("region", FieldKind.Words, new("Region", "地区")) { Told = "region(?: is)? |地区(?:是|为)?|区域(?:是|为)?" },
        new("segment", FieldKind.Words, new("Segment", "细分市场")) { Told = "segment(?: is)? |细分市场(?:是|为)?" },
        Pressures,
        new("strategic", FieldKind.Choices, new("Weight", "重要性")) { Options = [new("strategic", new("Strategic account", "战略客户"), "strategic(?: account)?|战略客户")] },
        new("level", FieldKind.Choice, new("How they see us", "客户眼里的我们")) { Options = [.. Enumerable.Range(0, 5).Select(level => new FieldOption(level.ToString(CultureInfo.InvariantCulture), AccountWords.Ladder(level), Told(level)))] },
        new("contract", FieldKind.Day, new("Contract ends", "合同到期")) { Told = "contract (?:ends|until|runs until)(?: on)?|合同(?:期)?(?:到期?|至|截止)", MayBePast = true },
        new("fiscal", FieldKind.Number, new("Fiscal year begins in month", "财年从几月开始")) { Told = "(?:fiscal year|budget year) (?:starts|begins|from)(?: in)?(?: month)? (?<v>\\d{1,2})|财年从?(?<v>\\d{1,2})月(?:开始)?", Range = (1, 12) },
        new("move", FieldKind.Words, new("Next move closer", "靠近一层的动作")) { Told = "move |内移|靠近" },
        new("moveBy", FieldKind.Day, new("Move done by", "动作期限")) { Told = "by|期限" },
    ];

    public static RecordValues Of(Account account) => RecordValues.Empty
        .With("industry", account.Industry).With("region", account.Region).With("segment", account.Segment)
        .With("pressures", [.. Enum.GetValues<Pressure>().Select(pressure => (pressure.ToString(), account.Pressures.Contains(pressure)))])
        .With("strategic", ("strategic", account.IsStrategic)).With("level", account.LadderLevel).With("contract", account.ContractEnd)
        .With("fiscal", account.FiscalYearStart == 1 ? null : account.FiscalYearStart)
        .With("move", account.LayerMove?.Text).With("moveBy", account.LayerMove?.By);

    /// <summary>The account with these facts, or why not.</summary>
    /// <param name="account">As it is.</param>
    /// <param name="values">All of them: what is missing is forgotten.</param>
    /// <param name="today">The day of who fills them in.</param>
    public static RecordChange<Account> On(Account account, RecordValues values, DateOnly today)
    {
        var level = values.Number("level");
        var problem = values.Problem
            ?? (values["move"] is not null != (values.Day("moveBy") is not null) ? new Text("A move closer needs both: what, and by which day.", "靠近的动作要写清做什么和期限。") : null)
            ?? (account.LadderLevel is { } before && level != before ? new Text("The level moves one step at a time, with proofs. Say \"ladder\".", "合作层级要一级一级走，并有达成标志。请说“合作层级”。") : null);
        if (problem is not null)
        {
            return new(account, problem);
        }

        var us = account.Ring.Find(member => member.IsUs)?.Layer ?? SupplierLayer.Outside;
        return new(account with
        {
            Industry = values["industry"],
            Region = values["region"],
            Segment = values["segment"],
            Pressures = [.. Enum.GetValues<Pressure>().Where(pressure => values.Has("pressures", pressure.ToString()))],
            IsStrategic = values.Has("strategic", "strategic"),
            LadderLevel = level,
            ClassChangedOn = level == account.LadderLevel ? account.ClassChangedOn : today,
            ContractEnd = values.Day("contract"),
            FiscalYearStart = values.Number("fiscal") ?? 1,
            LayerMove = values["move"] is { } move ? new LayerMove(move, values.Day("moveBy")!.Value, us == SupplierLayer.Inner ? us : us - 1) : null,
        });
    }

    private static string Told(int level) => level switch
    {
        4 => "strategic alliance|战略联盟",
        3 => "partner level|as (?:a )?partner|合作伙伴",
        2 => "preferred supplier|优选供应商|被优先选择的供应商",
        1 => "vendor|卖主|普通供应商",
        _ => "no relation(?: yet)?|还?没有关系",
    };
}
