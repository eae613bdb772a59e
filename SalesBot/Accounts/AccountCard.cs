using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;

namespace SalesBot.Accounts;

/// <summary>A customer before a visit, its texts ready to show in the reader's language.</summary>
public sealed record AccountView
{
    public required string AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>"Key account · preferred supplier · pharma · East".</summary>
    public required string Below { get; init; }

    /// <summary>What matters most first: what is open, due, who feels how, what is promised.</summary>
    public required IReadOnlyList<(string Lead, string Text)> Rows { get; init; }

    /// <summary>What we should do about this customer; null if nothing is due.</summary>
    public (string Lead, string Text)? Advice { get; init; }

    /// <summary>What the years left behind, and the rest.</summary>
    public required IReadOnlyList<(string Lead, string Text)> More { get; init; }

    /// <summary>The deal a tap opens; null if there is none to open.</summary>
    public string? DealId { get; init; }

    /// <summary>The form of its facts.</summary>
    public required IReadOnlyList<RecordField> Fields { get; init; }

    /// <summary>What the form holds.</summary>
    public required RecordValues Values { get; init; }

    /// <summary>When it was drawn, in UTC ticks.</summary>
    public required string Drawn { get; init; }
}

/// <summary>The card a rep opens before a visit.</summary>
public static class AccountCard
{
    // The title and the line below it leave four of six.
    private const int FaceRows = 4;

    public static AdaptiveCard Draw(AccountView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Account, view.AccountId).With(RecordVerbs.Drawn, view.Drawn);
        var face = FaceRows - (view.Advice is null ? 0 : 1);
        List<AdaptiveElement> body =
        [
            Lines.Title(view.Name),
            Lines.SubLine(CardText.Clean(view.Below, CardText.QuoteLength)),
            .. Lines.Rows(view.Rows.Take(face).Select(Row)),
        ];
        if (view.Advice is var (lead, text))
        {
            body.Add(Lines.NextBand(lead, CardText.Clean(text, CardText.QuoteLength)));
        }

        List<AdaptiveAction> buttons = [];
        if (view.DealId is { } deal)
        {
            buttons.Add(pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal), isFirst: true));
        }

        buttons.Add(List(pen.Say("Suppliers", "供应商"), CommandKind.Suppliers, ids, pen));
        buttons.Add(pen.Opens(pen.Say("Fill in", "填写"), [.. RecordForm.Draw(view.Fields, view.Values, pen)], pen.Button(pen.Say("Save", "保存"), AccountVerbs.Save, ids, isFirst: true)));
        buttons.Add(pen.More(
            [.. Lines.Rows(view.Rows.Skip(face).Concat(view.More).Take(6).Select(Row))],
            [
                List(pen.Say("Relationship", "合作层级"), CommandKind.Ladder, ids, pen),
                List(pen.Say("Scorecard", "考评卡"), CommandKind.Scorecard, ids, pen),
                List(pen.Say("Qualifications", "资质"), CommandKind.Qualifications, ids, pen),
                List(pen.Say("References", "案例"), CommandKind.References, ids, pen),
                List(pen.Say("Introductions", "转介绍"), CommandKind.Referrals, ids, pen),
                List(pen.Say("Service", "服务策略"), CommandKind.Service, ids, pen),
                .. view.DealId is { } at ? [pen.Run(pen.Say("Value", "价值卡"), CommandKind.Value, at), pen.Run(pen.Say("Look backs", "复盘记录"), CommandKind.LookBacks, at), pen.Run(pen.Say("Competitors", "竞争对手"), CommandKind.Competitors, at), pen.Run(pen.Say("Before a visit", "拜访准备"), CommandKind.Prepare, at), pen.Run(pen.Say("Ripple", "辐射"), CommandKind.Ripple, at)] : Array.Empty<AdaptiveAction>(),
            ]));
        return pen.Card(CardText.Spoken($"{CardText.Clean(view.Name, 24)}. {(view.Rows.Count > 0 ? view.Rows[0].Lead + view.Rows[0].Text : view.Below)}", pen.Language == Sales.Language.Chinese ? 56 : CardText.QuoteLength), body, buttons);
    }

    private static (string Mark, string Lead, string Text) Row((string Lead, string Text) row) => ("•", row.Lead, CardText.Clean(row.Text, CardText.QuoteLength));

    private static AdaptiveAction List(string title, CommandKind command, CardIds ids, Pen pen) =>
        pen.FreeButton(title, RecordVerbs.Page, ids.With(RecordVerbs.List, command.ToString()));
}
