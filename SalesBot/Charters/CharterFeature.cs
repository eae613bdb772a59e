using System.Globalization;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Charters;

/// <summary>
/// The charter of the customer's project: its six parts with their sources, what was approved, and a draft for them:
/// <code>
/// charter lakeside                                               立项书 湖畔汽车
/// charter: timetable: March to June, says Ms Lin                 立项书：时间表：3月到6月，林经理说的
/// charter: (a whole charter, pasted)                             立项书：（粘贴整份立项书）
/// </code>
/// </summary>
public sealed class CharterFeature : Feature
{
    private const int Excerpt = 60;

    private static readonly Text Unread = new("I found no charter part in it. Say for example: charter: timetable: March to June.", "没读出立项书的内容。例如：立项书：时间表：3月到6月。");
    private static readonly Text NoAmount = new("That amount cannot be right. Write it like 8m or 800万.", "金额不对，请写成800万这样。");
    private static readonly Text NoYear = new("A budget year is a year like 2027.", "预算年度请写成2027这样。");
    private static readonly Text NotYet = new("That day is still to come. When was it told?", "这一天还没到。是哪天得知的？");
    private static readonly Text OpenOnly = new(
        "Here the buyer’s law may exclude whoever wrote the charter. Give open market research only, and ask legal.",
        "此类采购中，参与编写可能导致被排除。只能提供公开的市场调研意见，先问法务。");

    private static readonly Text Frozen = new("The deal is frozen: nothing goes to the customer before the compliance contact has cleared it.", "商机已冻结：合规联系人放行之前，不给客户发任何材料。");
    private static readonly Text NothingToAnswer = new("The answer is on record as it stands.", "答案已经是这样了。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Charter) || input.Is(CharterVerbs.All);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        var said = (Input.Said)input;
        var told = Told(said.Whole);
        if (await DealFinding.FindAsync(talk, told is null ? said.Command!.Argument : null, CommandKind.Charter, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        await (told is null ? talk.ShowAsync(Card(talk, deal), cancellationToken) : TakeAsync(talk, deal, told, cancellationToken));
        return Served.Done;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        // Pasted without a word before it: its headings tell what it is.
        if (talk.Whole is not { } whole || !CharterReading.IsCharter(whole) || await DealFinding.FindAsync(talk, null, CommandKind.Charter, cancellationToken) is not { } deal)
        {
            return null;
        }

        talk.Turn.FocusDealId = deal.Id;
        await TakeAsync(talk, deal, whole, cancellationToken);
        return Served.Done;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await DealFinding.PressedAsync(talk, click, cancellationToken) is not { } deal)
        {
            return;
        }

        if (click.Verb == CharterVerbs.Draft)
        {
            await DraftAsync(talk, deal, cancellationToken);
            return;
        }

        var (after, problem) = click.Verb switch
        {
            CharterVerbs.Part => Part(talk, deal, click),
            CharterVerbs.Approval => Approval(talk, deal, click),
            CharterVerbs.Place => (click.Input(CharterCard.PartField + "Of") is { } to ? deal.Placed(CharterPart.Codes.Contains(to) ? to : null, talk.Turn.Today) : deal, null),
            _ => Answer(talk, deal, click),
        };
        if (problem is not null)
        {
            await talk.SayAsync(problem, cancellationToken);
        }

        if (!ReferenceEquals(after, deal))
        {
            talk.Turn.Save(after);
        }

        await talk.ReplaceAsync(Card(talk, after), cancellationToken);
    }

    private static async Task TakeAsync(Talk talk, Deal deal, string text, CancellationToken cancellationToken)
    {
        var reading = CharterReading.Read(text, talk.Turn.Today, talk.Turn.CurrencyOf(deal));
        if (reading.IsEmpty || CharterChange.Refuse(deal, reading.Budget) is not null)
        {
            await talk.SayAsync(reading.IsEmpty ? Unread : RecordMoney.OtherCurrency, cancellationToken);
            await talk.ShowAsync(Card(talk, deal), cancellationToken);
            return;
        }

        var isDocument = text.Contains('\n', StringComparison.Ordinal);
        var after = deal.With(reading, isDocument ? talk.In(new Text("the charter’s text", "立项书文本")) : null, talk.Turn.Today);
        talk.Turn.Save(after);
        await talk.ShowAsync(Card(talk, after), cancellationToken);
    }

    private static (Deal After, Text? Problem) Part(Talk talk, Deal deal, CardClick click)
    {
        var on = RecordForm.Day(click.Input(CharterCard.OnField)) ?? talk.Turn.Today;
        var text = click.Input(CharterCard.TextField)?.Trim() ?? string.Empty;
        var source = click.Input(CharterCard.SourceField)?.Trim() is { Length: > 0 } named ? named : null;
        if (click.Input(CharterCard.PartField) is not { } code || !CharterPart.Codes.Contains(code) || on > talk.Turn.Today)
        {
            return (deal, on > talk.Turn.Today ? NotYet : Unread);
        }

        return (click.Input(CharterCard.StateField) switch
        {
            CharterCard.Unknown => deal.Part(code) is null ? deal : deal.Drop(CharterPart.IdOf(code)),
            CharterCard.Absent => deal.WithPart(code, isPresent: false, string.Empty, source, on),
            _ => deal.WithPart(code, isPresent: true, text, source, on),
        }, null);
    }

    private static (Deal After, Text? Problem) Approval(Talk talk, Deal deal, CardClick click)
    {
        var budget = RecordForm.Amount(Line(CharterCard.AmountField), talk.Turn.CurrencyOf(deal));
        var typedYear = Line(CharterCard.YearField);
        int? year = int.TryParse(typedYear?.TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read is >= 2000 and <= 2100 ? read : null;
        var problem = Line(CharterCard.AmountField) is not null && budget is null ? NoAmount
            : typedYear is not null && year is null ? NoYear
            : CharterChange.Refuse(deal, budget);
        return problem is not null
            ? (deal, problem)
            : (deal.Put(deal.ApprovalOrNew() with { Number = Line(CharterCard.NumberField), Text = Line(CharterCard.LineField) ?? string.Empty, Budget = budget, Year = year }), null);

        string? Line(string field) => click.Input(field)?.Trim() is { Length: > 0 } typed ? typed : null;
    }

    private static (Deal After, Text? Problem) Answer(Talk talk, Deal deal, CardClick click)
    {
        if (deal.OpenRecordAnswers().FirstOrDefault(answer => answer.Key == click.Id(CardIds.Question) && IsCharters(answer.Key)) is not { } found)
        {
            return (deal, NothingToAnswer);
        }

        var after = RecordAnswering.Answered(talk, deal, found);
        return (after, RecordAnswering.Saved(after, found.Key));
    }

    private static async Task DraftAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        if (IsOpenOnly(deal) || deal.ComplianceHold is not null)
        {
            await talk.SayAsync(deal.ComplianceHold is null ? OpenOnly : Frozen, cancellationToken);
            await talk.ReplaceAsync(Card(talk, deal), cancellationToken);
            return;
        }

        talk.Turn.Save(deal.Put(deal.ApprovalOrNew() with { DraftedOn = talk.Turn.Today }));
        var page = CharterPage.Of(deal, talk.Turn.Today, talk.Language);
        if (await PrintedPages.ShowAsync(talk, page, address => new Text($"The draft, for seven days, to read and forward: {address}", $"草案网页，7天内可看、可转发：{address}"), without: null, cancellationToken))
        {
            return;
        }

        await talk.ShowAsync(CardMessage.Of(CharterDraftCard.Draw(deal.Id, page.Title, CharterPage.Rows(deal, talk.Language), talk.Pen)), cancellationToken);
    }

    private static string? Told(string text)
    {
        var at = text.IndexOfAny([':', '：', '\n']);
        return at is > 0 and <= Excerpt && text[(at + 1)..].Trim() is { Length: > 0 } told ? told : null;
    }

    private static bool IsCharters(string key) => key is "CHARTER" or "BUDGET" or "CHARTER_BUDGET";

    private static bool IsOpenOnly(Deal deal) => deal.IsGovernmentProcurement() || deal.IsLegalTender();

    private static IMessageActivity Card(Talk talk, Deal deal) => CardMessage.Of(CharterCard.Draw(CharterViews.Of(deal, talk.Language, talk.Turn.Today, !IsOpenOnly(deal)), talk.Pen));
}
