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
public sealed partial class OfferLinesFeature : RecordFeature<DealLine>
{
    private const string KindField = "kind";
    private const string PriceField = "price";

    /// <inheritdoc/>
    protected override CommandKind Command => CommandKind.OfferLines;

    /// <inheritdoc/>
    protected override RecordTexts Texts { get; } = new(
        new("what we offer", "报价内容"),
        new("None yet. Type: offer line: MES licence for 3 plants, 4.2m.", "还没有。可输入：报价内容：三个工厂MES许可，420万。"),
        new("Say what we sell, for example: offer line: MES licence, 4.2m.", "请写上卖什么，例如：报价内容：MES许可，420万。"));

    /// <inheritdoc/>
    protected override DealLine? Read(TypedRecord line, string id)
    {
        var kind = line.Take(SupplyTerm()) is not null ? LineKind.SupplyTerm : line.Take(Service()) is not null ? LineKind.Service : (LineKind?)null;
        var price = line.TakeAmount();
        return new() { Id = id, Price = price, Text = line.Rest, Kind = kind ?? (LooksLikeService().IsMatch(line.Rest) ? LineKind.Service : LineKind.Product) };
    }

    /// <inheritdoc/>
    protected override List<AdaptiveElement> Form(DealLine? record, Pen pen) =>
    [
        Fields.Line(TextField, pen.Say("What we sell", "内容"), record?.Text, pen.Say("Please say what we sell.", "请填写内容。"), pen),
        Fields.Pick(KindField, pen.Say("Kind", "类别"), Enum.GetValues<LineKind>().Select(kind => (kind.ToString(), CardText.Capital(pen.Say(kind.Name())))), (record?.Kind ?? LineKind.Product).ToString(), pen.Say("Please choose.", "请选择。"), pen),
        Fields.Line(PriceField, pen.Say("Price", "价格"), record?.Price is { } price ? Say.Amount(price, pen.Language) : null, null, pen),
    ];

    /// <inheritdoc/>
    protected override DealLine Fill(DealLine? before, string id, string text, RecordForm form) => new()
    {
        Id = id,
        Text = text,
        Kind = form.Choice<LineKind>(KindField) ?? before?.Kind ?? LineKind.Product,
        Price = form.Amount(PriceField),
    };

    /// <inheritdoc/>
    protected override Text? Refuse(Deal deal, DealLine record, DateOnly today) =>
        RecordMoney.Mixes(record.Price, deal, deal.All<DealLine>().Where(other => other.Id != record.Id).Select(other => other.Price)) ? RecordMoney.OtherCurrency : null;

    /// <inheritdoc/>
    protected override RecordRow Row(DealLine record, Pen pen, DateOnly today) =>
        new(record.Text, null, CardText.Capital(pen.Say(record.Kind.Name())), record.Price is { } price ? Say.Amount(price, pen.Language) : null);

    /// <inheritdoc/>
    protected override Text Standing(Deal deal, IReadOnlyList<DealLine> records, DateOnly today)
    {
        var sum = RecordMoney.Sum(records.Select(line => line.Price));
        var differs = sum is not null && deal.Amount is { } amount && sum != amount;
        return new(
            $"{RecordWords.Count(records.Count, "line")}{(sum is null ? "" : $", {Say.Amount(sum, Language.English)} together")}{(differs ? $"; the deal says {Say.Amount(deal.Amount!, Language.English)}" : "")}",
            $"共{records.Count}项{(sum is null ? "" : $"，合计{Say.Amount(sum, Language.Chinese)}")}{(differs ? $"；商机金额{Say.Amount(deal.Amount!, Language.Chinese)}" : "")}");
    }

    /// <inheritdoc/>
    protected override IEnumerable<DealLine> Ordered(IEnumerable<DealLine> records) => records.OrderBy(line => line.Kind);

    [GeneratedRegex(@"[,，;]\s*(?:(?:special )?supply term|供应条件|供货条件)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex SupplyTerm();

    [GeneratedRegex(@"[,，;]\s*(?:service|服务)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Service();

    [GeneratedRegex("(?:service|maintenance|training|installation|support)s?$|服务$|维护$|培训$|安装$|维保$", RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeService();
}
