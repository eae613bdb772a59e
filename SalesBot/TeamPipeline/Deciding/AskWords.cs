using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>What an owner asks a manager, in words.</summary>
internal static class AskWords
{
    /// <summary>"Straight to Procurement?", small enough for a row.</summary>
    public static Text Wanted(Ask ask, DateOnly today) => ask.Kind switch
    {
        AskKind.Move when ask.Move == MoveKind.Back => new($"back to {ask.To!.Value.ShortName().En}", $"退回{ask.To!.Value.ShortName().Zh}阶段"),
        AskKind.Move => new($"straight to {ask.To!.Value.ShortName().En}", $"直接进入{ask.To!.Value.ShortName().Zh}阶段"),
        AskKind.CrossYear => new($"may run until {Say.Date(ask.Until!.Value, Language.English, today)}", $"跨年度延续到{Say.Date(ask.Until!.Value, Language.Chinese, today)}"),
        AskKind.KeyAccount => new("make the customer a key account", "把客户升级为大客户"),
        _ => new("bid or not", "是否投标"),
    };

    /// <summary>What it came to.</summary>
    public static Text Agreed(Ask ask, DateOnly today) => ask.Kind switch
    {
        AskKind.Move => new($"agreed, now in {ask.To!.Value.ShortName().En}.", $"已同意，现在在{ask.To!.Value.ShortName().Zh}阶段。"),
        AskKind.CrossYear => new($"agreed, may run until {Say.Date(ask.Until!.Value, Language.English, today)}.", $"已批准延续到{Say.Date(ask.Until!.Value, Language.Chinese, today)}。"),
        AskKind.KeyAccount => new("agreed, a key account now.", "已同意升级为大客户。"),
        _ => new("agreed.", "已同意。"),
    };
}

/// <summary>A proposed visit, in words.</summary>
internal static class VisitWords
{
    /// <summary>The decision maker; the role where nobody of that id is left.</summary>
    public static string Whom(Deal deal, Ask ask) => ask.Way is [.., var last] && deal.People.Find(person => person.Id == last) is { } met ? met.Name : "…";

    /// <summary>"Dr Chen → Engineer Lu → Director He"; null where only one stands.</summary>
    public static string? Way(Deal deal, Ask ask) =>
        ask.Way.Length < 2 ? null : TeamViews.Way(ask.Way.Select(id => deal.People.Find(person => person.Id == id)?.Name).OfType<string>());

    /// <summary>The step the owner takes on.</summary>
    public static Text Step(Deal deal, Ask ask) => ask.Way is [var first, _, ..] && deal.People.Find(person => person.Id == first) is { } opener
        ? new($"ask {opener.Name} to open the way to {Whom(deal, ask)} for our director's visit", $"请{opener.Name}引荐，安排总监拜访{Whom(deal, ask)}")
        : new($"arrange our director's visit to {Whom(deal, ask)}", $"安排总监拜访{Whom(deal, ask)}");
}
