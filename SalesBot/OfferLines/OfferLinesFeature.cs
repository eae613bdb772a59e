using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.OfferLines;

/// <summary>
/// What we sell in a deal: products, services and special terms of supply.
/// <code>
/// offer lines lakeside                                  报价内容 湖畔汽车
/// offer line: MES licence for 3 plants, 4.2m            报价内容：三个工厂MES许可，420万
/// offer line: consignment stock, supply term            报价内容：寄售库存，供应条件
/// </code>
/// </summary>
internal sealed partial class OfferLinesFeature : DealRecords<DealLine>
{
    private const string KindField = "kind";
    private const string PriceField = "price";

    protected override CommandKind Command => CommandKind.OfferLines;

    protected override Text Title => new("what we offer", "报价内容");

    protected override Text Hint => new("None yet. Type: offer line: MES licence for 3 plants, 4.2m.", "还没有。可输入：报价内容：三个工厂MES许可，420万。");

    protected override Text Unread => new("Say what we sell, for example: offer line: MES licence, 4.2m.", "请写上卖什么，例如：报价内容：MES许可，420万。");

    protected override DealLine? Read(TypedRecord line, string id)
    {
        var kind = line.Take(SupplyTerm()) is not null ? LineKind.SupplyTerm : line.Take(Service()) is not null ? LineKind.Service : (LineKind?)null;
        var price = line.TakeAmount();
        return new() { Id = id, Price = price, Text = line.Rest, Kind = kind ?? (LooksLikeService().IsMatch(line.Rest) ? LineKind.Service : LineKind.Product) };
    }

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new(TextField, FieldKind.Words, new("What we sell", "内容")) { Missing = new("Please say what we sell.", "请填写内容。") },
        new(KindField, FieldKind.Choice, new("Kind", "类别")) { Options = RecordField.Kinds<LineKind>(kind => CardText.Capital(kind.Name())), Default = nameof(LineKind.Product), Missing = RecordField.Choose },
        new(PriceField, FieldKind.Amount, new("Price", "价格")),
    ];

    protected override RecordValues ValuesOf(DealLine item) => RecordValues.Empty.With(TextField, item.Text).With(KindField, item.Kind).With(PriceField, item.Price);

    protected override DealLine Make(string id, RecordValues values, DealLine? before, DateOnly today) =>
        new() { Id = id, Text = values[TextField]!, Kind = values.Choice<LineKind>(KindField)!.Value, Price = values.Amount(PriceField) };

    protected override Text? ProblemOf(Deal owner, DealLine item, DateOnly today) =>
        RecordMoney.Mixes(item.Price, owner, owner.All<DealLine>().Where(other => other.Id != item.Id).Select(other => other.Price)) ? RecordMoney.OtherCurrency : null;

    protected override RecordRow Row(DealLine item, Viewer viewer) =>
        new(item.Id, item.Text, CardText.Capital(viewer.Say(item.Kind.Name())), null, item.Price is { } price ? Say.Amount(price, viewer.Language) : null);

    protected override Text? Sum(Deal owner, Viewer viewer)
    {
        var records = Items(owner);
        var sum = RecordMoney.Sum(records.Select(line => line.Price));
        var differs = sum is not null && owner.Amount is { } amount && sum != amount;
        return new(
            $"{RecordWords.Count(records.Count, "line")}{(sum is null ? "" : $", {Say.Amount(sum, Language.English)} together")}{(differs ? $"; the deal says {Say.Amount(owner.Amount!, Language.English)}" : "")}",
            $"共{records.Count}项{(sum is null ? "" : $"，合计{Say.Amount(sum, Language.Chinese)}")}{(differs ? $"；商机金额{Say.Amount(owner.Amount!, Language.Chinese)}" : "")}");
    }

    protected override IEnumerable<DealLine> Ordered(IEnumerable<DealLine> items, DateOnly today) => items.OrderBy(line => line.Kind);

    [GeneratedRegex(@"[,，;]\s*(?:(?:special )?supply term|供应条件|供货条件)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex SupplyTerm();

    [GeneratedRegex(@"[,，;]\s*(?:service|服务)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Service();

    [GeneratedRegex("(?:service|maintenance|training|installation|support)s?$|服务$|维护$|培训$|安装$|维保$", RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeService();
}
