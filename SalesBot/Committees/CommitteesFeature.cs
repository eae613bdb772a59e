using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Storage;

namespace SalesBot.Committees;

/// <summary>
/// The customer's committees, and how an evaluation would end:
/// <code>
/// committee huadong                                                    委员会 华东电网
/// evaluation committee has 7 seats, 4 outside experts, Qian chairs     评委会7个席位，外聘4位，钱总工是主任
/// change weights price 40 technical 60                                 价格40技术60
/// price: we 80, Delta 90                                               价格：我方80，德尔塔90
/// Delta: price 90, technical 70                                        德尔塔：价格90，技术70
/// committee huadong: 7 seats                                           委员会 华东：7个席位
/// Mr Sun votes for us                                                  孙经理投我们
/// </code>
/// </summary>
public sealed class CommitteesFeature : Feature
{
    private static readonly Text NoNumber = new("Seats are a number, such as 7.", "席位请填数字，如7。");
    private static readonly Text BadWeights = new("Weights read: price 40, technical 60.", "权重请这样写：价格40，技术60。");
    private static readonly Text Closed = new("This deal is closed. Reopen it first.", "这个商机已关闭，请先重启。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Committee) || input.Is(CommitteeVerbs.Show, CommitteeVerbs.Save, CommitteeVerbs.Confirm);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        var typed = (Input.Said)input;
        var said = CommitteeReading.Read(typed.Text);
        var words = typed.Command!.Argument is { } argument ? said.Deal ?? (said.SaysSomething ? null : argument) : null;
        if (await DealFinding.FindAsync(talk, words, CommandKind.Committee, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        await TakeAsync(talk, deal, said, cancellationToken);
        return Served.Done;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (CommitteeReading.Read(text) is not { IsClear: true } said
            || await MeantAsync(talk, said) is not { } deal
            || (said.AsksOfVotes && deal.CommitteeOf(CommitteeKind.Evaluation).Members.IsEmpty)
            || (said.Deal is null && said.Points.Any(points => CommitteeChange.Criterion(deal.CommitteeOf(CommitteeKind.Evaluation), points.Criterion) is null))
            || (said.Voter is { } voter && !deal.HidesEvaluators() && CommitteeChange.Find(deal, voter) is null))
        {
            return null;
        }

        await TakeAsync(talk, deal, said, cancellationToken);
        return Served.Done;
    }

    // A name before the colon is a deal's if it is one for sure; else the words are about something else.
    private static async Task<Deal?> MeantAsync(Talk talk, CommitteeReading said)
    {
        if (said.Deal is not { } name)
        {
            return talk.Turn.FocusDealId is { } focus ? await talk.Turn.DealAsync(focus) : null;
        }

        return DealFinding.Search(name, await talk.Turn.MyDealsAsync()).TheOne is { Score: >= NameSearch<DealSummary>.Sure } found ? await talk.Turn.DealAsync(found.Item.DealId) : null;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await DealFinding.PressedAsync(talk, click, cancellationToken) is not { } deal)
        {
            return;
        }

        var kind = Enum.TryParse<CommitteeKind>(click.Id(CommitteeVerbs.KindOf), out var asked) && Enum.IsDefined(asked) ? asked : CommitteeKind.Evaluation;
        switch (click.Verb)
        {
            case CommitteeVerbs.Confirm:
                await ConfirmAsync(talk, deal, kind, cancellationToken);
                break;
            case CommitteeVerbs.Save:
                await FilledAsync(talk, deal, kind, click, cancellationToken);
                break;
            default:
                await ShowAsync(talk, deal, kind, cancellationToken);
                break;
        }
    }

    private static async Task TakeAsync(Talk talk, Deal deal, CommitteeReading said, CancellationToken cancellationToken)
    {
        if (!said.SaysSomething || deal.Closing is not null)
        {
            await SayAsync(talk, said.SaysSomething ? Closed : null, cancellationToken);
            await ShowAsync(talk, deal, said.Kind ?? CommitteeKind.Evaluation, cancellationToken, said.AsksOfVotes);
            return;
        }

        await KeepAsync(talk, deal, CommitteeChange.Of(deal, said), cancellationToken, isOfVotes: said.Voter is not null);
    }

    // The form holds everything: an emptied field is forgotten, one that cannot be read stays as it was and is said.
    private static async Task FilledAsync(Talk talk, Deal deal, CommitteeKind kind, CardClick click, CancellationToken cancellationToken)
    {
        var before = deal.CommitteeOf(kind);
        var seats = click.Input(CommitteeCard.SeatsField)?.Trim();
        var isNumber = int.TryParse(seats, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        var weights = click.Input(CommitteeCard.WeightsField)?.Trim();
        var said = weights is null ? null : CommitteeReading.Read(weights);
        var chair = CommitteeViews.IsHidden(deal, kind) ? null : deal.People.Find(person => person.Id == click.Input(CommitteeCard.ChairField));
        var cleared = before with
        {
            Seats = seats is null ? null : before.Seats,
            Origin = Enum.TryParse<CommitteeOrigin>(click.Input(CommitteeCard.OriginField), out var origin) && Enum.IsDefined(origin) ? origin : before.Origin,
            Duties = [.. (click.Input(CommitteeCard.DutiesField) ?? string.Empty).Split(',').Where(code => Enum.TryParse<CommitteeDuty>(code, out var duty) && Enum.IsDefined(duty)).Select(Enum.Parse<CommitteeDuty>)],
            StandardAuthor = click.Input(CommitteeCard.AuthorField)?.Trim(),
        };
        var change = CommitteeChange.Of(deal.With(cleared), new CommitteeReading
        {
            Kind = kind,
            Seats = isNumber ? count : null,
            Chair = chair?.Name,
            Weights = said?.Weights ?? [],
        });
        var problem = seats is not null && !isNumber ? NoNumber : weights is not null && said!.Weights.IsEmpty ? BadWeights : change.Problem;
        await KeepAsync(talk, deal, change with { Problem = problem }, cancellationToken);
    }

    private static async Task ConfirmAsync(Talk talk, Deal deal, CommitteeKind kind, CancellationToken cancellationToken)
    {
        var after = deal.CommitteeAnswers().Where(answer => !deal.Says(answer)).Aggregate(deal, (now, answer) => now.With(new Answer
        {
            Key = answer.Key,
            State = AnswerState.Answered,
            Value = new AnswerValue.Choice(answer.Option),
            Evidence = Evidence.Stated,
            By = talk.Turn.UserId,
            At = talk.Turn.Now,
        }));
        await KeepAsync(talk, deal, new(after, kind, null), cancellationToken);
    }

    private static async Task KeepAsync(Talk talk, Deal before, CommitteeChange change, CancellationToken cancellationToken, bool isOfVotes = false)
    {
        if (change.Deal != before)
        {
            talk.Turn.Save(change.Deal);
        }

        await SayAsync(talk, change.Problem, cancellationToken);
        await ShowAsync(talk, change.Deal, change.Kind, cancellationToken, isOfVotes);
    }

    private static Task SayAsync(Talk talk, Text? text, CancellationToken cancellationToken) =>
        text is null ? Task.CompletedTask : talk.SayAsync(text, cancellationToken);

    private static Task ShowAsync(Talk talk, Deal deal, CommitteeKind kind, CancellationToken cancellationToken, bool isOfVotes = false)
    {
        talk.Turn.FocusDealId = deal.Id;
        return talk.ReplaceAsync(CardMessage.Of(CommitteeCard.Draw(CommitteeViews.Of(talk, deal, kind, isOfVotes), talk.Pen)), cancellationToken);
    }
}
