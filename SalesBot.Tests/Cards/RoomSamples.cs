using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Finding;
using SalesBot.Rooms;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Cards;

/// <summary>The cards of group chats, of channels, and of messages anywhere.</summary>
internal static class RoomSamples
{
    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["room-anywhere"] = pen => RoomCard.Draw(View(pen) with { Inside = null }, pen),
        ["room-anybody"] = pen => RoomCard.Draw(View(pen), pen),
        ["room-owner"] = pen => RoomCard.Draw(View(pen) with { Viewer = RoomViewer.Owner }, pen),
        ["room-manager"] = pen => RoomCard.Draw(View(pen) with { Viewer = RoomViewer.Manager, Inside = new(null, "20%", Verdict.NeedsWork, null) }, pen),
        ["shared-deal"] = pen => SharedCard.Draw(
            new(pen.Say("Substation upgrade", "变电站改造"), pen.Say("deal · Huadong Grid · Selection", "商机 · 华东某电网 · 选型"), [(pen.Say("Signing", "签约"), pen.Say("30 Jun 2027", "2027年6月30日"))]), pen),
        ["shared-person"] = pen => SharedCard.Draw(new(pen.Say("Mr Wu", "吴总"), pen.Say("person · Huadong Grid", "人 · 华东某电网"), []), pen),
    };

    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("room", pen => RoomCard.Draw(View(pen) with { Account = text, Title = text, Standing = text, Owner = text, Close = text, Inside = new(null, "20%", Verdict.NeedsWork, text) }, pen)),
        ("shared", pen => SharedCard.Draw(new(text, text, [("Signing", text)]), pen)),
    ];

    private static RoomView View(Pen pen) => new()
    {
        DealId = "d-17",
        Account = pen.Say("Huadong Grid", "华东某电网"),
        Title = pen.Say("Substation upgrade", "变电站改造"),
        Standing = pen.Say("Selection", "选型"),
        Owner = pen.Say("Wang Lei", "王磊"),
        Close = pen.Say("30 Jun 2027", "2027年6月30日"),
        Inside = new("47", "70%", Verdict.NeedsWork, pen.Say("site visit, Thu 26 Nov", "现场走访，11月26日（周四）")),
        Viewers = ["29:1owner", "29:1manager"],
    };
}
