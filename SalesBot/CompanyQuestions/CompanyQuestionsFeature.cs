using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.CompanyQuestions;

/// <summary>
/// What a company asks of every deal beside the checklists; its administrators write the questions:
/// <code>
/// company questions lakeside       公司问题 湖畔汽车
/// </code>
/// </summary>
public sealed class CompanyQuestionsFeature : Feature
{
    private const int Longest = 300;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.CompanyQuestions) || input.Is(CompanyQuestionVerbs.Save);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        var click = (input as Input.Clicked)?.Click;
        var deal = click is null
            ? await DealFinding.FindAsync(talk, ((Input.Said)input).Command!.Argument, CommandKind.CompanyQuestions, cancellationToken)
            : await DealFinding.PressedAsync(talk, click, cancellationToken);
        if (deal is null)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (click is not null && Answered(talk, deal, click) is var after && !ReferenceEquals(after, deal))
        {
            talk.Turn.Save(after);
            deal = after;
        }

        await talk.ReplaceAsync(CardMessage.Of(CompanyQuestionsCard.Draw(deal.Id, deal.AccountName, [.. Questions(talk, deal)], talk.Pen)), cancellationToken);
        return click is null ? Served.Done : Served.Quiet;
    }

    private static Deal Answered(Talk talk, Deal deal, CardClick click)
    {
        foreach (var (id, _) in talk.Turn.Company.OwnQuestions)
        {
            if (click.Input(CompanyQuestionsCard.Field + id)?.Trim() is { Length: > 0 } words)
            {
                var answer = new OwnAnswer { Id = OwnAnswer.IdOf(id), Question = id, Text = words.Length > Longest ? words[..Longest] : words };
                deal = deal.All<OwnAnswer>().Contains(answer) ? deal : deal.Put(answer);
            }
        }

        return deal;
    }

    private static IEnumerable<CompanyQuestion> Questions(Talk talk, Deal deal) =>
        from question in talk.Turn.Company.OwnQuestions
        select new CompanyQuestion(question.Id, talk.In(question.Text), deal.All<OwnAnswer>().FirstOrDefault(answer => answer.Question == question.Id)?.Text);
}
