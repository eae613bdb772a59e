using System.Globalization;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Delivery;

/// <summary>
/// The key points of a delivery, accepted one by one:
/// <code>
/// milestones metro                                                    关键点 地铁
/// milestone: installation in plant 1, 15 March, accepted by Mr Wu     关键点：一号厂房安装，3月15日，吴总验收
/// delivery: 20 switches, 15 March                                     分批交付：20台交换机，3月15日
/// installation in plant 1 was accepted                                一号厂房安装验收通过了
/// </code>
/// </summary>
public sealed class MilestonesFeature : Feature
{
    // More key points than that belong into a project plan.
    private const int Most = 40;
    private const int LongestPromise = 60;

    private static readonly Text NoSuchPoint = new("That key point is no longer there.", "这个关键点已不存在。");
    private static readonly Text NotYet = new("That day is still to come. Tell me once it is accepted.", "这一天还没到，验收后再告诉我。");
    private static readonly Text NoSuchDay = new("That day does not exist. Which day is it?", "没有这一天。是哪一天？");
    private static readonly Text TooMany = new("The list is full. Accept some first.", "关键点太多了，先登记一些验收。");
    private static readonly Text ReferralNoted = new("Noted: you asked for an introduction today. I bring it up again in half a year.", "已记下：今天请客户引荐。半年后再提醒。");
    private static readonly Text NotInAcceptance = new("Final acceptance comes when all key points are accepted and the deal stands at acceptance. Say \"stage\".", "关键点全部验收、进入成果验收阶段后再登记。可以说“推进阶段”。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Milestones) || input.Is(DeliveryVerbs.OfPoints);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        // "milestone: installation, 15 March" adds one; "milestones metro" names a deal. A picked deal completes what was typed.
        var said = (Input.Said)input;
        var words = said.Command!.Argument ?? AfterColon(said.Text);
        var added = words is not null && (words.AsSpan().IndexOfAny(",，") >= 0 || DateReader.Read(words, talk.Turn.Today) is not null)
            ? MilestoneReading.Read(words, talk.Turn.Today)
            : null;
        if (await DealFinding.FindAsync(talk, added is null ? said.Command.Argument : null, CommandKind.Milestones, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (added is null)
        {
            await talk.ShowAsync(List(deal, talk), cancellationToken);
            return Served.Done;
        }

        await AddAsync(talk, deal, added, MilestoneReading.IsDelivery(said.Text) ? MilestoneKind.Delivery : MilestoneKind.Acceptance, cancellationToken);
        return Served.Done;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        // Only a key point of the deal at hand makes "... was accepted" ours.
        if (MilestoneReading.Accepted(text, talk.Turn.Today) is not { } accepted
            || talk.Turn.FocusDealId is not { } focus
            || await talk.Turn.DealAsync(focus) is not { } deal
            || NameFinder.Find(accepted.Name, deal.Milestones, point => [point.Name]).TheOne?.Item is not { } point)
        {
            return null;
        }

        await AcceptAsync(talk, deal, point, accepted.On, cancellationToken);
        return Served.Done;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await DealFinding.PressedAsync(talk, click, cancellationToken) is not { } deal)
        {
            return;
        }

        var point = deal.Milestones.FirstOrDefault(point => point.Id == click.Id(DeliveryVerbs.Item));
        switch (click.Verb)
        {
            case DeliveryVerbs.PointAdd:
                var evaluator = click.Input(MilestonesCard.EvaluatorField)?.Trim();
                await AddAsync(talk, deal, new MilestoneReading(click.Input(MilestonesCard.NameField)?.Trim() ?? "", Day(click, MilestonesCard.DueField), evaluator, false),
                    click.Input(MilestonesCard.KindField) == nameof(MilestoneKind.Delivery) ? MilestoneKind.Delivery : MilestoneKind.Acceptance, cancellationToken);
                break;
            case DeliveryVerbs.Referral:
                talk.Turn.Save(deal with { ReferralAskedOn = talk.Turn.Today });
                await talk.SayAsync(ReferralNoted, cancellationToken);
                break;
            case DeliveryVerbs.Final:
                await FinishAsync(talk, deal, click, cancellationToken);
                break;
            case var _ when point is null:
                await talk.SayAsync(NoSuchPoint, cancellationToken);
                await talk.ReplaceAsync(List(deal, talk), cancellationToken);
                break;
            case DeliveryVerbs.PointAccepted:
                await AcceptAsync(talk, deal, point, Day(click, MilestonesCard.OnField) ?? talk.Turn.Today, cancellationToken);
                break;
            case DeliveryVerbs.PointRated when int.TryParse(click.Id(CardIds.Option), out var rating) && rating is >= 1 and <= 5:
                await ChangeAsync(talk, deal, point with { ServiceRating = rating }, cancellationToken);
                break;
            case DeliveryVerbs.PointNews:
                await ServiceNews.AskAsync(talk, deal, point, cancellationToken);
                break;
            case DeliveryVerbs.PointTell:
                await ServiceNews.TellAsync(talk, deal, point, cancellationToken);
                await talk.ReplaceAsync(One(deal, point, talk), cancellationToken);
                break;
            case DeliveryVerbs.PointMoved when Day(click, MilestonesCard.DueField) is { } due:
                await ChangeAsync(talk, deal, point with { Due = due }, cancellationToken);
                break;
            default:
                await talk.ReplaceAsync(One(deal, point, talk), cancellationToken);
                break;
        }
    }

    private static async Task AddAsync(Talk talk, Deal deal, MilestoneReading said, MilestoneKind kind, CancellationToken cancellationToken)
    {
        Text? problem = said.Name.Length == 0 || deal.Milestones.Length >= Most ? TooMany : said.IsBadDay ? NoSuchDay : null;
        if (problem is not null)
        {
            await talk.SayAsync(problem, cancellationToken);
            return;
        }

        var after = deal with { Milestones = deal.Milestones.Add(new Milestone(talk.Turn.NewId("ms"), said.Name, said.Due, said.Evaluator, Kind: kind)) };
        talk.Turn.Save(after);
        await talk.ReplaceAsync(List(after, talk), cancellationToken);
    }

    private static async Task AcceptAsync(Talk talk, Deal deal, Milestone point, DateOnly on, CancellationToken cancellationToken)
    {
        if (on > talk.Turn.Today)
        {
            await talk.SayAsync(NotYet, cancellationToken);
            await talk.ReplaceAsync(One(deal, point, talk), cancellationToken);
            return;
        }

        await ChangeAsync(talk, deal, point with { AcceptedOn = on }, cancellationToken);
    }

    private static async Task ChangeAsync(Talk talk, Deal deal, Milestone point, CancellationToken cancellationToken)
    {
        var after = deal with { Milestones = [.. deal.Milestones.Select(other => other.Id == point.Id ? point : other)] };
        talk.Turn.Save(after);
        await talk.ReplaceAsync(One(after, point, talk), cancellationToken);
    }

    private static async Task FinishAsync(Talk talk, Deal deal, CardClick click, CancellationToken cancellationToken)
    {
        var on = Day(click, MilestonesCard.OnField);
        var value = click.Input(MilestonesCard.ValueField)?.Trim();
        Text? problem = deal.Stage != Stage.Acceptance ? NotInAcceptance : on is null || on > talk.Turn.Today ? NotYet : null;
        if (problem is not null || value is not { Length: > 0 })
        {
            await talk.SayAsync(problem ?? NotYet, cancellationToken);
            await talk.ReplaceAsync(List(deal, talk), cancellationToken);
            return;
        }

        var (by, now) = (talk.Turn.UserId, talk.Turn.Now);
        var after = deal
            .Confirm("CERTIFICATE", on!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), by, now)
            .Confirm("VALUE_MEASURED", value, by, now);
        after = click.Input(MilestonesCard.ReferenceField) == "yes" ? after.Confirm("REFERENCE_ASKED", null, by, now) : after;
        talk.Turn.Save(after);
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        var promised = Promised(deal);
        var sentence = new Text(
            $"Accepted on {Say.Date(on.Value, Language.English, talk.Turn.Today)}; value measured: {value}{(promised is null ? "" : $" (promised: {promised})")}.",
            $"{Say.Date(on.Value, Language.Chinese, talk.Turn.Today)}已成果验收；实测价值：{value}{(promised is null ? "" : $"（承诺：{promised}）")}。");
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(deal.AccountName, talk.In(sentence),
                [
                    new(talk.In(new Text("Stage", "推进阶段")), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.Stage))),
                    new(talk.In(new Text("Follow-ons", "后续机会")), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.FollowOns))),
                    new(talk.In(new Text("Asked for referral", "已请客户引荐")), DeliveryVerbs.Referral, ids),
                ]),
                talk.Pen)),
            cancellationToken);
    }

    private static IMessageActivity List(Deal deal, Talk talk) => CardMessage.Of(MilestonesCard.Draw(
        new MilestonesView(
            deal.Id,
            deal.AccountName,
            deal.Milestones.Count(point => point.AcceptedOn is not null),
            [.. deal.Milestones.OrderBy(point => point.AcceptedOn is not null).ThenBy(point => point.Due ?? DateOnly.MaxValue).Select(point => Row(point, talk))],
            deal.Stage == Stage.Acceptance,
            Promised(deal)),
        talk.Pen));

    private static IMessageActivity One(Deal deal, Milestone point, Talk talk) =>
        CardMessage.Of(MilestonesCard.DrawOne(deal.Id, deal.AccountName, Row(point, talk), talk.Pen));

    private static MilestoneRow Row(Milestone point, Talk talk)
    {
        var today = talk.Turn.Today;
        var late = point is { AcceptedOn: null, Due: { } due } && due < today ? today.DayNumber - due.DayNumber : 0;
        var standing = point switch
        {
            { AcceptedOn: { } on } => new Text($"in writing, {Say.Date(on, Language.English, today)}", $"书面验收，{Say.Date(on, Language.Chinese, today)}"),
            _ when late > 0 => new Text(late == 1 ? "1 day late" : $"{late} days late", $"逾期{late}天"),
            { Kind: MilestoneKind.Delivery } => new("called off", "分批交付"),
            { Evaluator: { Length: > 0 } who } => new Text($"to be accepted by {who}", $"由{who}验收"),
            _ => new Text("nobody named to accept it", "还不知道谁验收"),
        };
        return new(point.Id, point.Name, point.Due is { } day ? Say.Date(day, talk.Language, today) : null, talk.In(standing), late > 0, point.AcceptedOn is not null, point.ServiceRating);
    }

    // What the value was to be, in the words it was told in.
    private static string? Promised(Deal deal) =>
        deal.Answers.GetValueOrDefault("VALUE") is { State: AnswerState.Answered, Quote: { Length: > 0 } quote } ? Escaped.Plain(quote, LongestPromise) : null;

    private static string? AfterColon(string text) => text.IndexOfAny([':', '：']) is var at and > 0 ? text[(at + 1)..].Trim() : null;

    private static DateOnly? Day(CardClick click, string field) =>
        DateOnly.TryParseExact(click.Input(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
