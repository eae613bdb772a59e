using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;
using SalesBot.Sales.Qualification;

namespace SalesBot.Administration;

/// <summary>The company's own words for the questions of the checklists, and questions of its own beside them.</summary>
internal sealed class QuestionsPage : SettingsPage
{
    private const string EnglishField = "en";
    private const string ChineseField = "zh";
    private const string New = "new";
    private const string Own = "own:";

    // A heading of two lines on a phone.
    private const int Longest = 80;
    private const int LongestChinese = 40;

    // A sitting asks five; more than twice as many beside them nobody fills in.
    private const int MostOwn = 10;
    private const int Face = 2;

    /// <inheritdoc/>
    public override string Code => "questions";

    /// <inheritdoc/>
    public override Text Title => new("Questions", "问题");

    /// <inheritdoc/>
    public override Text Summary(Tenant company, DateOnly today)
    {
        var (own, words) = (company.OwnQuestions.Count(), Reworded(company));
        return own + words == 0 ? new("all as usual", "全部默认") : new($"{own} of your own, {words} reworded", $"自定{own}题，改写{words}题");
    }

    /// <inheritdoc/>
    public override Task<AdaptiveCard> DrawAsync(SettingsView view) => Task.FromResult(
        view.Item is null ? Face0(view)
        : QuestionBank.Find(view.Item) is { } question ? Wording(view, question)
        : OneOwn(view));

    /// <inheritdoc/>
    public override Task<SettingsEdit> ReadAsync(SettingsView view, CardClick click) => Task.FromResult(Read(view, click));

    private AdaptiveCard Face0(SettingsView view)
    {
        var (pen, own) = (view.Pen, view.Company.OwnQuestions.ToList());
        var bank = QuestionBank.All.OrderBy(question => question.Dimension.Length).ThenBy(question => question.Dimension, StringComparer.Ordinal).ThenBy(question => question.Key, StringComparer.Ordinal)
            .Select(question => (question.Key, pen.Say(question.Words.Heading)));
        var all = own.Select(question => (Own + question.Id, pen.Say(question.Text))).Concat(bank).ToList();
        return pen.Card(
            Spoken(view, Title),
            [
                .. Head(view, Title),
                Lines.Sentence(pen.Say("Asked of every deal beside the checklist; they are not scored.", "每个商机在清单之外要答的问题，不计分。")),
                .. own.Count == 0
                    ? [Lines.Row("•", pen.Say("No question of your own yet", "还没有自定问题"), "")]
                    : Lines.Rows(own.Take(Face).Select((question, at) => ($"{at + 1}", "", pen.Say(question.Text)))),
                Fields.Pick(ItemField, pen.Say("Change the words of", "修改哪一题的问法"), all, all[0].Item1, pen.Say("Please choose.", "请选择。"), pen),
            ],
            pen.Button(pen.Say("Show", "查看"), AdminVerbs.Page, CardIds.Of(CardIds.Page, Code)),
            To(view, new("Add a question", "增加问题"), New),
            Back(pen));
    }

    private AdaptiveCard Wording(SettingsView view, Question question)
    {
        var (pen, asked) = (view.Pen, view.Company.Asked(question).Words.Heading);
        return pen.Card(
            Spoken(view, asked),
            [
                .. Head(view, asked),
                .. Words(view, Tenant.WordingName(question.Key), pen.Say($"Empty in both: {question.Words.Heading.En}", $"都留空则用默认问法：{question.Words.Heading.Zh}")),
            ],
            SaveButton(view), To(view, new("Questions", "问题"), null), Back(pen));
    }

    private AdaptiveCard OneOwn(SettingsView view)
    {
        var pen = view.Pen;
        var title = view.Item == New ? new Text("A question of your own", "自定问题") : view.Company.OwnQuestions.FirstOrDefault(question => Own + question.Id == view.Item).Text ?? new("A question of your own", "自定问题");
        return pen.Card(
            Spoken(view, title),
            [
                .. Head(view, title),
                .. Words(view, Tenant.QuestionName(view.Item!.Split(':')[^1]), pen.Say("Empty in both: it is not asked any more. Answers stay.", "都留空则不再提问，已有答案保留。")),
            ],
            SaveButton(view), To(view, new("Questions", "问题"), null), Back(pen));
    }

    private static IEnumerable<AdaptiveElement> Words(SettingsView view, string name, string footnote)
    {
        var (pen, values) = (view.Pen, view.Company.Values);
        yield return Fields.Line(EnglishField, "English", values.GetValueOrDefault(Tenant.In(name, Language.English)), null, pen);
        yield return Fields.Line(ChineseField, "中文", values.GetValueOrDefault(Tenant.In(name, Language.Chinese)), null, pen);
        yield return Fields.Date(FromField, pen.Say("Holds from", "生效日期"), view.Today, null, pen);
        yield return Lines.Footnote(footnote);
    }

    private static SettingsEdit Read(SettingsView view, CardClick click)
    {
        var (en, zh) = (Clean(click.Input(EnglishField)), Clean(click.Input(ChineseField)));
        if (en?.Length > Longest || zh?.Length > LongestChinese)
        {
            return SettingsEdit.No(new($"Too long for a card: {Longest} letters, or {LongestChinese} Chinese characters, at most.", $"太长：英文最多{Longest}个字母，中文最多{LongestChinese}个字。"), view.Item);
        }

        var company = view.Company;
        if (QuestionBank.Find(view.Item ?? "") is { } question)
        {
            return Edit(Tenant.WordingName(question.Key), view.Item);
        }

        if (view.Item != New)
        {
            return company.OwnQuestions.Any(known => Own + known.Id == view.Item)
                ? Edit(Tenant.QuestionName(view.Item![Own.Length..]), null)
                : SettingsEdit.No(new("That question is not asked any more.", "这个问题已经不再提问。"), null);
        }

        return (en ?? zh) is null ? SettingsEdit.No(new("Write the question in one language at least.", "请至少用一种语言写出问题。"), New)
            : company.OwnQuestions.Count() >= MostOwn ? SettingsEdit.No(new($"{MostOwn} questions of your own are enough; take one out first.", $"自定问题最多{MostOwn}个，请先删除一个。"), null)
            : Edit(Tenant.QuestionName(NewId(company)), null);

        SettingsEdit Edit(string name, string? item) => new([new(Tenant.In(name, Language.English), en), new(Tenant.In(name, Language.Chinese), zh)], null, item);
    }

    // Never one that was used before: answers are kept under it.
    private static string NewId(Tenant company) =>
        (company.Settings.Changes.Select(change => change.Name.Split(':')).Where(name => name[0] == "Question").Select(name => int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1)
            .ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Reworded(Tenant company) => QuestionBank.All.Count(question => company.Asked(question) != question);

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
