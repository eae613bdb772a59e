using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Qualification;

namespace SalesBot.Briefs;

/// <summary>The one page: why yes is good for them and three asks; people and risks behind buttons (domain 7.7).</summary>
public static class BriefCard
{
    // It stands before the quote, on the same line.
    private const int LongestSource = 30;

    public static AdaptiveCard Draw(Brief brief, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return pen.Card(Spoken(brief, pen), [.. Body(brief, pen)], [.. Buttons(brief, pen)]);
    }

    /// <summary>Shape, word and number of the score.</summary>
    internal static AdaptiveElement Title(Brief brief, Pen pen)
    {
        var title = pen.Say($"Brief: {brief.Account}", $"简报：{brief.Account}");
        return brief.Score is null
            ? Lines.TitleWithBadge(title, Badge.TooEarly, pen)
            : Lines.TitleWithBadge(title, Badge.Of(brief.Verdict), pen, brief.Score);
    }

    internal static IEnumerable<AdaptiveElement> Rows(IEnumerable<BriefLine> lines, Pen pen) =>
        Lines.Rows(lines.Select(line => ("•", Lead(line, pen), CardText.Clean(pen.Say(line.Rest), CardText.QuoteLength))));

    // A lead is a name in many rows; what stands around it is ours and stays.
    private static string Lead(BriefLine line, Pen pen)
    {
        var lead = pen.Say(line.Lead);
        var end = pen.Say(": ", "：");
        return lead.EndsWith(end, StringComparison.Ordinal) ? CardText.Clean(lead[..^end.Length]) + end : CardText.Clean(lead);
    }


    private static IEnumerable<AdaptiveElement> Body(Brief brief, Pen pen)
    {
        yield return Title(brief, pen);
        yield return brief.Meeting is null
            ? Lines.SubLine(brief.Title, pen.Say(brief.Stage.Name()), Amount(brief, pen))
            : Lines.SubLine(pen.Say(brief.Meeting), brief.Title, pen.Say(brief.Stage.Name()), Amount(brief, pen));
        if (brief.Problem is { } problem)
        {
            var said = CardText.Clean(brief.ProblemSource, LongestSource);
            var source = said.Length > 0 ? pen.Say($" ({said})", $"（{said}）") : "";
            yield return Lines.Quote(pen.Say("Their problem" + source + ": ", "客户的问题" + source + "："), problem, pen);
        }

        if (brief.Gain is { } gain)
        {
            yield return Rows([gain], pen).Single();
        }

        if (brief.NoAsking is { } reason)
        {
            yield return Lines.NextBand("", pen.Say(reason));
        }
        else if (!brief.Asks.IsEmpty)
        {
            yield return Lines.Band(brief.Asks.Select((ask, at) => ($"{at + 1}", pen.Say(ask.Lead), pen.Say(ask.Rest))));
        }

        yield return Lines.Footnote(pen.Say("For colleagues only: it names people and where they stand.", "仅供内部：含人名和立场，请勿转给客户。"));
    }

    private static IEnumerable<AdaptiveAction> Buttons(Brief brief, Pen pen)
    {
        var ids = Ids(brief);
        if (!brief.People.IsEmpty || brief.ByRule is not null)
        {
            List<AdaptiveElement> people = [.. Rows(brief.People.Concat(brief.Map), pen)];
            if (brief.ByRule is { } rule)
            {
                people.Add(Lines.Footnote(pen.Say(rule)));
            }

            yield return pen.Opens(pen.Say("People", "关键人"), people);
        }

        if (!brief.Risks.IsEmpty)
        {
            yield return pen.Opens(pen.Say("Risks", "风险"), [.. Rows(brief.Risks, pen)]);
        }

        yield return pen.More(
        [
            Lines.Buttons(
            [
                pen.FreeButton(pen.Say("Detailed", "详版"), BriefVerbs.Detailed, ids),
                pen.FreeButton(pen.Say("In Chinese", "英文版"), BriefVerbs.Page, ids.With(BriefIds.Languages, (brief.InOtherLanguage ? BriefLanguages.Own : BriefLanguages.Other).ToString())),
                pen.Run(pen.Say("Next", "下一步"), CommandKind.Next, brief.DealId),
            ]),
        ]);
    }

    /// <summary>What a button of a brief carries: the deal, whom it is about, and the language of the card.</summary>
    internal static CardIds Ids(Brief brief) => CardIds.Of(CardIds.Deal, brief.DealId)
        .With(BriefIds.Person, brief.MetId)
        .With(BriefIds.Languages, (brief.InOtherLanguage ? BriefLanguages.Other : BriefLanguages.Own).ToString());

    private static string? Amount(Brief brief, Pen pen) => brief.Amount is null ? null : pen.Say(brief.Amount);

    private static string Spoken(Brief brief, Pen pen)
    {
        var account = CardText.Spoken(brief.Account, 30);
        var score = brief.Score is null
            ? pen.Say("too early for a score", "信息不足，暂不评分")
            : pen.Say($"score {brief.Score}, {brief.Verdict.Name().En}", $"评分{brief.Score}，{brief.Verdict.Name().Zh}");
        var asks = brief.Asks.IsEmpty ? "" : pen.Say($" {brief.Asks.Length} things to do there.", $"到场做{brief.Asks.Length}件事。");
        return pen.Say($"Brief for {account}: {score}.{asks} People and risks open on a tap.", $"{account}简报：{score}。{asks}点开看关键人和风险。");
    }
}
