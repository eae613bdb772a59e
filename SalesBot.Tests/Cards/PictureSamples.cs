using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Pictures;
using SalesBot.Pictures.Drawing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Pictures;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Cards;

/// <summary>The people of a deal as a matrix and as pictures: the worked map, and one of forty people.</summary>
internal static class PictureSamples
{
    private static readonly Uri Address = new("https://bot.example/pictures/SAMPLE");

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["matrix"] = pen => MatrixCard.Draw(Matrix(pen, Huadong(pen)), pen),
        ["matrix-many"] = pen => MatrixCard.Draw(MatrixView.Of(ManyPeople.Deal(40, pen.Language), pen.Language, SampleDeals.Today, 1), pen),
        ["network"] = pen => NetworkCard.Draw(Network(pen, Huadong(pen), PictureKind.Influence), pen),
        ["network-dark"] = pen => NetworkCard.Draw(Network(pen, ManyPeople.Deal(40, pen.Language), PictureKind.Influence) with { IsDark = true }, pen),
        ["network-no-address"] = pen => NetworkCard.Draw(Network(pen, Huadong(pen), PictureKind.Influence) with { Address = null }, pen),
        ["network-reporting"] = pen => NetworkCard.Draw(Network(pen, Huadong(pen), PictureKind.Reporting), pen),
        ["network-bare"] = pen => NetworkCard.Draw(Network(pen, Huadong(pen) with { Influences = [] }, PictureKind.Influence), pen),
    };

    /// <summary>The same with a text somebody typed in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("matrix", pen => MatrixCard.Draw(Matrix(pen, Named(pen, text)), pen)),
        ("network", pen => NetworkCard.Draw(Network(pen, Named(pen, text), PictureKind.Influence), pen)),
    ];

    /// <summary>Map M1 of the domain, with the arrows of 5.6 and somebody nobody has met.</summary>
    public static Deal Huadong(Pen pen) => SampleDeals.New(DealType.KeyAccount, Stage.Selection) with
    {
        AccountName = pen.Say("Huadong Grid", "华东电网"),
        People =
        [
            Person("p1", pen.Say("Mr Zhao", "赵总"), 5, 1, 10, BuyingRole.DecisionMaker),
            Person("p2", pen.Say("Ms Qian", "钱总工"), 4, 2, 5, BuyingRole.TechnicalExpert, BuyingRole.Evaluator),
            Person("p3", pen.Say("Mr Sun", "孙经理"), 3, 0, 20, BuyingRole.Purchaser),
            Person("p4", pen.Say("Ms Li", "李主任"), 3, 2, 3, BuyingRole.User, BuyingRole.Coach),
            Person("p5", pen.Say("Mr Wu", "吴副总"), 4, 1, 18, BuyingRole.Sponsor),
            Person("p6", pen.Say("Outside expert seat", "外聘专家席位"), 3, null, null, BuyingRole.Evaluator) with { IsSeat = true, NameIsTitle = true, Strength = 0 },
            Person("p7", pen.Say("Director He", "何处长"), 4, null, null, BuyingRole.Gatekeeper) with { Strength = 0 },
        ],
        Influences =
        [
            new("p2", "p1", 3, InfluenceKind.Advises), new("p4", "p2", 2, InfluenceKind.Trusts), new("p5", "p1", 2, InfluenceKind.Reports),
            new("p3", "p1", 1, InfluenceKind.Advises), new("p2", "p7", 2, InfluenceKind.Advises), new("p3", "p2", 2, InfluenceKind.Opposes),
        ],
    };

    private static Deal Named(Pen pen, string text) =>
        Huadong(pen) is var deal ? deal with { AccountName = text, People = [.. deal.People.Select(person => person with { Name = text })] } : deal;

    private static Person Person(string id, string name, int influence, int? stance, int? daysAgo, params BuyingRole[] roles) => new()
    {
        Id = id,
        Name = name,
        Roles = [.. roles],
        Influence = influence,
        Stance = stance,
        Strength = 2,
        LastTwoWayTouch = daysAgo is { } days ? SampleDeals.Today.AddDays(-days) : null,
    };

    private static MatrixView Matrix(Pen pen, Deal deal) => MatrixView.Of(deal, pen.Language, SampleDeals.Today);

    private static NetworkView Network(Pen pen, Deal deal, PictureKind kind) => NetworkView.Of(deal, kind, pen.Language, SampleDeals.Today) with { Address = Address };
}
