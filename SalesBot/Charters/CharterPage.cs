using SalesBot.Bot.Documents;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Charters;

/// <summary>A draft of the charter for the customer to use as theirs: the six parts, filled with what they told us, and nothing of what we think.</summary>
internal static class CharterPage
{
    /// <summary>Each part by name, with what is known or what belongs there.</summary>
    public static IReadOnlyList<(string Name, string Text)> Rows(Deal deal, Language language) =>
        [.. CharterPart.Codes.Select(code => (CardName(code, language), Known(deal, code) ?? Hint(code).In(language)))];

    public static PrintedPage Of(Deal deal, DateOnly today, Language language) => new(
        new Text($"Project charter, draft: {deal.Title}", $"立项书（草案）：{deal.Title}").In(language),
        language,
        [
            PrintedPart.Line(deal.AccountName),
            PrintedPart.Line(new Text($"Draft of {Say.Date(today, Language.English, DateOnly.MinValue)}, for your corrections", $"{Say.Date(today, Language.Chinese, DateOnly.MinValue)}草案，请修改").In(language)),
            .. Rows(deal, language).SelectMany(row => new[] { PrintedPart.Heading(row.Name) }.Concat(row.Text.Split('\n').Select(PrintedPart.Line))),
        ]);

    private static string CardName(string code, Language language) => QuestionBank.Get("CHARTER").Parts.First(part => part.Code == code).Label.In(language);

    // What the customer said elsewhere serves here too, so that nobody types it twice.
    private static string? Known(Deal deal, string code) => deal.Part(code) is { Text.Length: > 0 } part ? part.Text : code switch
    {
        "content" => deal.Title,
        "expected" => Quote(deal, "VALUE") ?? Quote(deal, "PROBLEM"),
        "steps" when deal.Plan is { Steps.IsEmpty: false } plan => string.Join('\n', plan.Steps.Select((step, at) => $"{at + 1}. {step.Text}")),
        _ => null,
    };

    private static string? Quote(Deal deal, string key) => deal.Answers.GetValueOrDefault(key) is { State: AnswerState.Answered, Quote: { Length: > 0 } quote } ? quote : null;

    private static Text Hint(string code) => code switch
    {
        "steps" => new("(to be filled in: the phases, and who decides at the end of each)", "（待填：分几步、每步由谁决定）"),
        "timetable" => new("(to be filled in: start, milestones, the day it must run)", "（待填：启动、关键节点、必须投用的日期）"),
        "expected" => new("(to be filled in: the figure that shows it was worth it)", "（待填：用什么数字说明项目值得做）"),
        "evaluation" => new("(to be filled in: who accepts, by which measurements)", "（待填：由谁验收、按什么指标）"),
        "partner" => new("(to be filled in: what suppliers and partners must prove)", "（待填：对供应商和合作伙伴的要求）"),
        _ => new("(to be filled in)", "（待填）"),
    };
}
