using System.Collections.Immutable;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Touches;

namespace SalesBot.Briefs;

/// <summary>The parts of the detailed brief, for the rep's own eyes. What has nothing to say is left out.</summary>
internal static class BriefDetails
{
    private const int LastTouches = 3;
    private const int TopLosses = 4;
    private const int MostWords = 80;

    /// <summary>Every part with something in it.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="score">Its score today.</param>
    /// <param name="now">The moment on the owner's clock: its offset tells the days apart.</param>
    /// <param name="account">The customer; left out if null.</param>
    public static ImmutableArray<BriefSection> Of(Deal deal, Score score, DateTimeOffset now, Account? account)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        BriefSection[] all =
        [
            Deal(deal, today),
            new(new("People", "关键人"), [.. BriefPeople.Everybody(deal, today), .. BriefMap.Of(deal, today, score.Limits)]),
            new(new("Risks", "风险"), BriefRisks.Of(deal, score, now)),
            .. account is null ? Array.Empty<BriefSection>() : [BriefAccount.Of(account, today)],
            Checklist(score),
            new(new("What costs points", "主要失分"), [.. score.Losses.Take(TopLosses).Select(loss => new BriefLine(new(loss.Label.En + ": ", loss.Label.Zh + "："), loss.ShortAction))]),
            Steps(deal, today),
            Tender(deal, today, now.Offset),
            BriefRecords.Of(deal),
            Gaps(deal),
            Delivery(deal, today),
            FollowOns(deal, today),
            Touches(deal, today),
            Stages(deal, today, now.Offset),
        ];
        return [.. (deal.ComplianceHold is null ? all : [all[0]]).Where(section => !section.Lines.IsEmpty)];
    }

    private static BriefSection Deal(Deal deal, DateOnly today)
    {
        var lines = ImmutableArray.CreateBuilder<BriefLine>();
        lines.Add(new(new("Buys: ", "采购内容："), BriefWriter.Own(deal.Title)));
        lines.Add(new(new("Kind: ", "类型："), deal.Type.Name()));
        lines.Add(new(new("Came by: ", "来源："), deal.CameFrom().Name()));
        if (deal.ExpectedClose is { } close)
        {
            var day = BriefWriter.Day(close, today);
            var moves = deal.CloseMoves.Length;
            lines.Add(new(new("Signing: ", "预计签约："), moves == 0 ? day : new($"{day.En}, moved {(moves == 1 ? "once" : $"{moves} times")}", $"{day.Zh}，改过{moves}次")));
        }

        if (deal.Contract is { } contract)
        {
            var signed = BriefWriter.Day(contract.SignedOn, today);
            lines.Add(new(new("Contract: ", "合同："), new($"{contract.Number}, {signed.En}", $"{contract.Number}，{signed.Zh}")));
        }

        return new(new("Deal", "商机"), lines.ToImmutable());
    }

    private static BriefSection Checklist(Score score)
    {
        var due = score.Standings.Where(standing => standing.IsScored).ToList();
        var known = due.Count(standing => standing.IsKnown);
        var verified = due.Count(standing => standing.IsKnown && standing.Answer?.Evidence == Evidence.Verified);
        var lines = ImmutableArray.CreateBuilder<BriefLine>();
        lines.Add(new(new("Known: ", "已掌握："), new($"{known} of {due.Count} questions, {verified} verified", $"{due.Count}题中{known}题，其中{verified}题已核实")));
        Add(new("To find out: ", "待了解："), due.Where(standing => standing.IsUnknown));
        Add(new("To confirm again: ", "待重新确认："), due.Where(standing => standing.IsMarked));
        return new(new("Checklist", "评估清单"), lines.ToImmutable());

        void Add(Text lead, IEnumerable<Standing> standings)
        {
            var nouns = standings.Select(standing => standing.Entry.Question.Words.Noun).ToList();
            if (nouns.Count > 0)
            {
                lines.Add(new(lead, new(string.Join(", ", nouns.Select(noun => noun.En)), string.Join('、', nouns.Select(noun => noun.Zh)))));
            }
        }
    }

    private static BriefSection Steps(Deal deal, DateOnly today) => new(new("Steps and promises", "下一步和承诺"),
    [
        .. deal.NextSteps.Where(step => step.IsOpen).OrderBy(step => step.Due).Select(step =>
        {
            var day = BriefWriter.Day(step.Due, today);
            var late = step.Due < today;
            return new BriefLine(
                step.Owner == StepOwner.Us ? new("We: ", "我们：") : new("Customer: ", "客户："),
                new($"{step.Text}, {day.En}{(late ? ", late" : "")}", $"{step.Text}，{day.Zh}{(late ? "，已逾期" : "")}"));
        }),
    ]);

    private static BriefSection Tender(Deal deal, DateOnly today, TimeSpan offset)
    {
        var tender = deal.Tender;
        (Text Lead, DateOnly? Day)[] dates =
        [
            (new("Notice: ", "公告："), tender.Notice),
            (new("Questions by: ", "澄清截止："), tender.ClarificationDeadline),
            (new("Bid due: ", "投标截止："), tender.BidDeadline is { } deadline ? DateOnly.FromDateTime(deadline.ToOffset(offset).DateTime) : null),
            (new("Opening: ", "开标："), tender.Opening),
            (new("Result: ", "结果："), tender.ResultExpected),
            (new("Contract by: ", "签约期限："), tender.ContractBy),
        ];
        return new(new("Tender", "投标"),
        [
            .. dates.Where(date => date.Day is not null).Select(date => new BriefLine(date.Lead, BriefWriter.Day(date.Day!.Value, today))),
            .. tender.OpenItems.IsEmpty || tender.SubmittedAt is not null
                ? Array.Empty<BriefLine>()
                : [new(new("Still open: ", "还差："), BriefWriter.Both(language => Say.List([.. tender.OpenItems], language)))],
        ]);
    }

    private static BriefSection Gaps(Deal deal) => new(new("Moved on without", "阶段缺口"),
    [
        .. deal.OpenGaps().Select(gap => new BriefLine(
            new(gap.Stage.Name().En + ": ", gap.Stage.Name().Zh + "："),
            deal.TextOf(gap) is var missing && gap.Reason is { Length: > 0 } why ? new($"{missing.En} ({why})", $"{missing.Zh}（{why}）") : missing)),
    ]);

    private static BriefSection Delivery(Deal deal, DateOnly today) => new(new("Key points", "关键点"),
    [
        .. deal.Milestones.Where(point => point.AcceptedOn is null).OrderBy(point => point.Due ?? DateOnly.MaxValue).Select(point => new BriefLine(
            new(point.Name + ": ", point.Name + "："),
            point.Due is { } due ? BriefWriter.Day(due, today) : new("no date yet", "还没定日期"))),
    ]);

    private static BriefSection FollowOns(Deal deal, DateOnly today) => new(new("Follow-ons", "后续机会"),
    [
        .. deal.FollowOns.Where(need => need.LinkedDealId is null).Select(need => new BriefLine(
            new(need.Text + ": ", need.Text + "："),
            need.When(today) ?? new("no date yet", "还没定日期"))),
    ]);

    private static BriefSection Touches(Deal deal, DateOnly today) => new(new("Last contacts", "最近沟通"),
    [
        .. deal.CountingTouches().Where(touch => touch.Summary.Length > 0).Take(LastTouches).Select(touch =>
        {
            var day = BriefWriter.Day(touch.On, today);
            return new BriefLine(new(day.En + ": ", day.Zh + "："), BriefWriter.Own(Escaped.Plain(touch.Summary, MostWords)));
        }),
    ]);

    private static BriefSection Stages(Deal deal, DateOnly today, TimeSpan offset) => new(new("Stages", "阶段历史"),
    [
        .. deal.Visits.Where(visit => !visit.WasMistake).Reverse().Select(visit =>
        {
            var since = BriefWriter.Day(DateOnly.FromDateTime(visit.EnteredAt.ToOffset(offset).DateTime), today);
            var again = visit.VisitNo > 1;
            var why = Why(visit);
            return new BriefLine(
                new(visit.Stage.Name().En + ": ", visit.Stage.Name().Zh + "："),
                new(
                    $"since {since.En}{(again ? $", round {visit.VisitNo}" : "")}{(why is null ? "" : $", {why.En}")}",
                    $"{since.Zh}起{(again ? $"，第{visit.VisitNo}次" : "")}{(why is null ? "" : $"，{why.Zh}")}"));
        }),
    ]);

    // The customer's reason by its name, then the rep's words for it.
    private static Text? Why(StageVisit visit) => (visit.SentBack?.Name(), visit.Reason is { Length: > 0 } words ? words : null) switch
    {
        (null, null) => null,
        (null, { } own) => BriefWriter.Own(own),
        ({ } name, null) => name,
        ({ } name, { } own) => new($"{name.En}: {own}", $"{name.Zh}：{own}"),
    };
}
