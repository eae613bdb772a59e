using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>
/// Shows and explains the score:
/// <code>
/// score lakeside      why only 40?      why lakeside      show all      in MEDDPICC words      what should I ask next
/// 评分 湖畔            怎么才40分？       为什么 湖畔        全部失分       用MEDDPICC看           该问什么
/// </code>
/// </summary>
public sealed class ScoreFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.ShowScore, CommandKind.WhyScore, CommandKind.ShowAllLosses, CommandKind.MethodWords, CommandKind.NextQuestions)
        || input.Is(CardVerbs.ScoreOpen, CardVerbs.ScoreLosses, CardVerbs.ScoreMethod, CardVerbs.ActionPlan);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var command = (input as Input.Said)?.Command;
        var click = (input as Input.Clicked)?.Click;
        var deal = click?.Id(CardIds.Deal) is { } pressed
            ? await talk.Turn.DealAsync(pressed)
            : await DealFinding.FindAsync(talk, command is { Kind: CommandKind.MethodWords } ? null : command?.Argument, command?.Kind ?? CommandKind.ShowScore, cancellationToken);
        if (deal is null)
        {
            if (click is not null)
            {
                await talk.SayAsync(QualifyTexts.NoSuchDeal, cancellationToken);
            }

            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        var score = ScoreShowing.Of(talk, deal);
        switch (command?.Kind)
        {
            case CommandKind.WhyScore:
                await talk.ShowAsync(QualifyCards.Explained(talk, deal, Why(score)), cancellationToken);
                break;
            case CommandKind.NextQuestions:
                await talk.SayAsync(NextQuestions(talk, deal), cancellationToken);
                break;
            case CommandKind.MethodWords:
                await talk.ShowAsync(QualifyCards.InWordsOf(talk, deal, score, MethodOf(command.Argument)), cancellationToken);
                break;
            case CommandKind.ShowAllLosses:
                await talk.ShowAsync(QualifyCards.Losses(talk, deal, score, page: 1), cancellationToken);
                break;
            default:
                await PressedAsync(talk, deal, score, click, cancellationToken);
                break;
        }

        return Served.Done;
    }

    private static async Task PressedAsync(Talk talk, Deal deal, Score score, CardClick? click, CancellationToken cancellationToken)
    {
        switch (click?.Verb)
        {
            case CardVerbs.ScoreLosses:
                await talk.ShowAsync(QualifyCards.Losses(talk, deal, score, PageOf(click)), cancellationToken);
                break;
            case CardVerbs.ScoreMethod:
                await talk.ShowAsync(QualifyCards.InWordsOf(talk, deal, score, MethodOf(click.Id(CardIds.Option))), cancellationToken);
                break;
            case CardVerbs.ActionPlan:
                await talk.SayAsync(Plan(talk, deal, score, click), cancellationToken);
                break;
            default:
                await ScoreShowing.ShowAsync(talk, deal, cancellationToken);
                break;
        }
    }

    /// <summary>Where the points went, in one breath (clarification F9).</summary>
    private static Text Why(Score score)
    {
        var open = score.Losses.Where(loss => loss.Information > loss.Fact).Take(3).Select(loss => QuestionBank.Get(loss.Key).Words.Noun).ToList();
        var against = score.Losses.Where(loss => loss is { Kind: LossKind.Unfavourable }).Take(2).Select(loss => loss.Label).ToList();
        var unknown = 1 - score.Coverage;
        var (en, zh) = unknown switch
        {
            < 0.05 => ("Everything this stage asks is known.", "本阶段该问的都知道了。"),
            < 0.3 => ("A little is unknown.", "还有一小部分信息不知道。"),
            < 0.45 => ("A third is unknown.", "约三分之一信息还不知道。"),
            < 0.6 => ("Half is unknown.", "一半信息还不知道。"),
            _ => ("Most is still unknown.", "大部分信息还不知道。"),
        };
        if (open.Count > 0)
        {
            en += $" Most would come from: {string.Join(", ", open.Select(noun => noun.En))}.";
            zh += $"主要是{string.Join("、", open.Select(noun => noun.Zh))}。";
        }

        if (against.Count > 0)
        {
            en += $" Known and against us: {string.Join(", ", against.Select(label => LowerFirst(label.En)))}.";
            zh += $"已知不利的是{string.Join("、", against.Select(label => label.Zh))}。";
        }

        return new(en, zh);
    }

    private static Text NextQuestions(Talk talk, Deal deal)
    {
        if (deal.ComplianceHold is not null)
        {
            return Phrase.Frozen;
        }

        var best = AskOrder.MostValuable(deal, talk.Turn.Now, talk.Turn.Numbers).Take(3).Select(entry => talk.Turn.Company.Asked(entry.Question).Words.Heading).ToList();
        return best.Count == 0
            ? new("Nothing is left to ask at this stage.", "本阶段没有要问的了。")
            : new("Worth most: " + string.Join(" ", best.Select(heading => heading.En)), "最值得问的：" + string.Join("", best.Select(heading => heading.Zh)));
    }

    /// <summary>Makes a dated next step of the action of one loss.</summary>
    private static Text Plan(Talk talk, Deal deal, Score score, CardClick click)
    {
        if (deal.ComplianceHold is not null)
        {
            return Phrase.Frozen;
        }

        if (score.Losses.FirstOrDefault(loss => loss.Key == click.Id(CardIds.Action)) is not { } loss)
        {
            return new("That point is no longer open. Nice.", "这一点已经解决了，很好。");
        }

        // Clarification B32: a step without a date is due in five working days.
        var due = talk.Turn.WorkingDaysOn(5);
        var step = new NextStep(talk.Turn.NewId("st"), loss.ShortAction.In(talk.Language), due, StepOwner.Us);
        talk.Turn.Save(deal with { NextSteps = deal.NextSteps.Add(step) });
        return new(
            $"Planned: {step.Text}, by {Say.Date(due, Language.English, talk.Turn.Today)}.",
            $"已列入下一步：{step.Text}，{Say.Date(due, Language.Chinese, talk.Turn.Today)}前。");
    }

    private static Method MethodOf(string? name) =>
        name is not null && name.StartsWith("Miller", StringComparison.OrdinalIgnoreCase) ? Method.MillerHeiman : Method.Meddpicc;

    private static int PageOf(CardClick click) => int.TryParse(click.Id(CardIds.Page), out var page) ? page : 1;

    private static string LowerFirst(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
