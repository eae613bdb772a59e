using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Tenders;

/// <summary>The calendar of a tender: what comes next, what the bid still needs, and what may not be done now.</summary>
public static class TenderCard
{
    public const string ItemField = "item";
    public const string HourField = "hour";

    // Six lines with the title, the place and two of standing, items or a warning.
    private const int MostLines = 6;
    private const int MostItems = 4;

    public static AdaptiveCard Draw(TenderView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var title = pen.Say($"{view.Account}: tender", $"{view.Account}：投标日历");
        List<AdaptiveElement> body =
        [
            view.Countdown is { } badge ? Lines.TitleWithBadge(title, badge, pen) : Lines.Title(title),
            Lines.SubLine(view.Place),
        ];
        var rows = Rows(view, pen).ToList();
        var dates = view.Dates.Take(Math.Min(4, MostLines - body.Count - rows.Count)).ToArray();
        if (dates.Length > 0)
        {
            body.Add(Lines.Facts(dates.Select(date => (date.Name, (string?)date.When)).ToArray()));
        }
        else if (view.Known.Count == 0)
        {
            body.Add(Lines.Sentence(pen.Say("No dates yet. Type one: bid deadline 4 December 10:00.", "还没有日期。可以直接输入：标书12月4日10点截止。")));
        }

        body.AddRange(Lines.Rows(rows));
        return pen.Card(Spoken(view, pen), body, [.. Buttons(view, pen)]);
    }

    /// <summary>The field of one date in the form.</summary>
    public static string FieldOf(TenderDate date) => "date" + date;

    private static IEnumerable<(string Mark, string Lead, string Text)> Rows(TenderView view, Pen pen)
    {
        if (view.Standing is { } standing)
        {
            yield return ("•", standing.Lead, standing.Text);
        }

        if (view.OpenItems.Count > 0 && view.CanSubmit)
        {
            var names = string.Join(pen.Say(", ", "、"), view.OpenItems.Take(3).Select(item => CardText.Clean(item.Name, 30)));
            var more = view.OpenItems.Count > 3 ? pen.Say($" and {view.OpenItems.Count - 3} more", $"等{view.OpenItems.Count}项") : "";
            yield return ("→", pen.Say("Still open: ", "未完成："), names + more);
        }

        if (view.Warnings.Count > 0)
        {
            yield return ("!", pen.Say("Check: ", "请核实："), view.Warnings[0]);
        }
    }

    private static IEnumerable<AdaptiveAction> Buttons(TenderView view, Pen pen)
    {
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        if (view.CanSubmit)
        {
            yield return Items(view, deal, pen);
        }

        yield return Dates(view, deal, pen);
        if (view.CanSubmit)
        {
            yield return pen.FreeButton(pen.Say("Bid is in", "已递交"), TenderVerbs.Submitted, deal);
        }
        else if (view.CanAnnounce)
        {
            yield return pen.Opens(
                pen.Say("Result is out", "结果公布"),
                [Lines.Sentence(pen.Say("What is the result?", "结果是？"))],
                Outcome("won", pen.Say("We won", "我们中标")), Outcome("lost", pen.Say("We lost", "未中标")), Outcome("open", pen.Say("Not clear yet", "还不清楚")));
        }

        yield return pen.More(
            [.. view.Warnings.Count > 0 ? Lines.Rows(view.Warnings.Select(warning => ("!", "", warning))) : [Lines.Sentence(pen.Say("Nothing odd in the dates.", "日期没有异常。"))]],
            [
                .. view.CanSubmit ? [pen.FreeButton(pen.Say("Our own plan", "倒排计划"), TenderVerbs.Plan, deal)] : Array.Empty<AdaptiveAction>(),
                pen.Run(pen.Say("What is left", "还差什么"), CommandKind.Deadline, view.DealId),
                .. view.AsksDecision ? [pen.Run(pen.Say("Bid decision", "投标决策"), CommandKind.BidDecision, view.DealId)] : Array.Empty<AdaptiveAction>(),
                pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, deal),
            ]);

        AdaptiveAction Outcome(string option, string label) => pen.FreeButton(label, TenderVerbs.Announced, deal.With(CardIds.Option, option));
    }

    // A tap on a name ticks it off.
    private static AdaptiveAction Items(TenderView view, CardIds deal, Pen pen)
    {
        List<AdaptiveElement> body =
        [
            .. view.OpenItems.Take(MostItems).Select(item => Lines.Entry(
                item.Name,
                null,
                pen.Say("tap when done", "完成后点一下"),
                null,
                null,
                pen.FreeButton(pen.Say($"{item.Name}: done", $"{item.Name}：完成"), TenderVerbs.ItemDone, deal.With(CardIds.Option, item.Mark)),
                pen)),
        ];
        if (view.OpenItems.Count > MostItems)
        {
            body.Add(Lines.Sentence(pen.Say($"{view.OpenItems.Count - MostItems} more come up as these are done.", $"完成后显示其余{view.OpenItems.Count - MostItems}项。")));
        }

        body.Add(Fields.Line(ItemField, pen.Say("Add", "添加"), null, null, pen, pen.Say("price sheet, authorisation", "报价表、授权书")));
        return pen.Opens(pen.Say("Bid items", "标书事项"), body, pen.Button(pen.Say("Add", "添加"), TenderVerbs.ItemAdd, deal, isFirst: true));
    }

    private static AdaptiveAction Dates(TenderView view, CardIds deal, Pen pen)
    {
        List<AdaptiveElement> fields = [];
        foreach (var date in Enum.GetValues<TenderDate>())
        {
            fields.Add(Fields.Date(FieldOf(date), pen.Say(TenderWords.Name(date)), view.Known.TryGetValue(date, out var day) ? day : null, null, pen));
            if (date == TenderDate.BidDeadline)
            {
                fields.Add(Fields.Line(HourField, pen.Say("Hour of the deadline", "截止时刻"), view.DeadlineHour, null, pen, "10:00"));
            }
        }

        return pen.Opens(pen.Say("Dates", "日期"), fields, pen.Button(pen.Say("Save", "保存"), TenderVerbs.DatesSave, deal, isFirst: true));
    }

    private static string Spoken(TenderView view, Pen pen)
    {
        var account = CardText.Spoken(view.Account);
        var next = view.Dates.Count > 0 ? $"{view.Dates[0].Name} {view.Dates[0].When}" : pen.Say("no dates yet", "还没有日期");
        return view.IsQuiet
            ? pen.Say($"{account}, tender, quiet period: {next}. Change dates or say that the result is out.", $"{account}投标，静默期，{next}。可以改日期，或登记结果公布。")
            : pen.Say($"{account}, tender: {next}, {view.OpenItems.Count} items open. Tick items or change dates.", $"{account}投标：{next}，未完成{view.OpenItems.Count}项。可以勾选事项或改日期。");
    }
}
