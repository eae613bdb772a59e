using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Directories;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Tenants;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Tenants;

namespace SalesBot.Administration;

/// <summary>
/// What holds for a whole company, for its administrators:
/// <code>
/// settings        设置
/// </code>
/// Everything is a card: what stands there, a form, and the day from which it holds. Nothing is overwritten, so "who set
/// what" tells it all.
/// </summary>
public sealed class AdminFeature(TenantBook book, BotOptions options, Administrators administrators, CompanyReport report) : Feature
{
    private const int LongestName = 60;

    private static readonly SettingsPage[] Pages =
        [new NumbersPage(), new StageDaysPage(), new CalendarPage(), new PeoplePage(), new LanguagePage(), new QuestionsPage()];

    private static readonly Text PastDay = new("It can hold from today or a later day. Nothing changed.", "只能从今天或以后生效，没有修改。");
    private static readonly Text SameAsBefore = new("That is so already; nothing changed.", "本来就是这样，没有修改。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Settings) || input.Is(AdminVerbs.Open, AdminVerbs.Page, AdminVerbs.Save, AdminVerbs.Changes, AdminVerbs.Report);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (!await administrators.IncludeAsync(talk.Turn.TenantId, talk.Turn.UserId, cancellationToken))
        {
            await talk.SayAsync(await AdministratorNames.OnlyAsync(talk, options), cancellationToken);
            return Served.Done;
        }

        var card = input is Input.Clicked { Click: var click } ? await PressedAsync(talk, click) : Overview(talk, talk.Turn.Company);
        await talk.ReplaceAsync(CardMessage.Of(card), cancellationToken);
        return input is Input.Clicked ? Served.Quiet : Served.Done;
    }

    private async Task<AdaptiveCards.AdaptiveCard> PressedAsync(Talk talk, CardClick click)
    {
        var company = talk.Turn.Company;
        if (click.Verb == AdminVerbs.Report)
        {
            return await report.DrawAsync(talk);
        }

        if (click.Verb == AdminVerbs.Changes)
        {
            return await ChangesAsync(talk, company.Settings, int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0);
        }

        if (Array.Find(Pages, page => page.Code == click.Id(CardIds.Page)) is not { } page)
        {
            return Overview(talk, company);
        }

        var people = new SettingsPeople(talk.Turn.NameOfAsync, name => ColleagueFinding.FindAsync(talk, name));
        var view = new SettingsView(talk.Pen, talk.Turn.Today, company, book.Usual, people, click.Input(SettingsPage.ItemField) ?? click.Id(CardIds.Option));
        return await page.DrawAsync(click.Verb == AdminVerbs.Save ? await SaveAsync(page, view, talk.Turn, click) : view);
    }

    private async Task<SettingsView> SaveAsync(SettingsPage page, SettingsView view, Turn turn, CardClick click)
    {
        var company = view.Company;
        var edit = await page.ReadAsync(view, click);
        view = view with { Item = edit.Item };
        if (edit.Problem is { } problem)
        {
            return view with { Note = problem };
        }

        var from = DateOnly.TryParseExact(click.Input(SettingsPage.FromField), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : turn.Today;
        if (from < turn.Today)
        {
            return view with { Note = PastDay };
        }

        var before = company.Settings.On(from);
        List<SettingChange> changes =
        [
            .. edit.Values.Where(value => before.GetValueOrDefault(value.Key) != value.Value)
                .Select(value => new SettingChange(turn.TenantId, value.Key, value.Value, from, turn.UserId, turn.User.DisplayName ?? turn.UserId, turn.Now)),
        ];
        if (changes.Count == 0)
        {
            return view with { Note = SameAsBefore };
        }

        if (book.Try(turn.TenantId, changes, from) is null || book.Try(turn.TenantId, changes, turn.Today) is not { } after)
        {
            return view with { Note = page.Misfit(view, edit) };
        }

        changes.ForEach(turn.Change);
        return view with
        {
            Company = after,
            Note = from == turn.Today
                ? after.Rules.Fingerprint == company.Rules.Fingerprint ? new("Saved. It holds from now on.", "已保存，立即生效。")
                    : new("Saved. It holds from now on; open deals are looked at anew within minutes.", "已保存，立即生效，几分钟内会重新检查进行中的商机。")
                : new($"Saved. It holds from {Say.Date(from, Language.English, turn.Today)}.", $"已保存，{Say.Date(from, Language.Chinese, turn.Today)}起生效。"),
        };
    }

    private static AdaptiveCards.AdaptiveCard Overview(Talk talk, Tenant company) => SettingsCard.Draw(
        [.. Pages.Select(page => new SettingsEntry(page.Code, talk.In(page.Title), talk.In(page.Summary(company, talk.Turn.Today))))], talk.Pen);

    private static async Task<AdaptiveCards.AdaptiveCard> ChangesAsync(Talk talk, TenantSettings settings, int page)
    {
        var newest = settings.Changes.Reverse().Skip(Math.Min(page, settings.Changes.Length) * SettingChangesCard.PageSize).Take(SettingChangesCard.PageSize + 1).ToList();
        var lines = new List<SettingChangeLine>();
        foreach (var change in newest.Take(SettingChangesCard.PageSize))
        {
            var name = change.Name.StartsWith(SettingNames.Person, StringComparison.Ordinal) && await talk.Turn.NameOfAsync(change.Name[SettingNames.Person.Length..]) is { } person
                ? new(person, person)
                : SettingNames.Plain(change.Name);
            lines.Add(new(
                CardText.Capital(CardText.Clean(talk.In(name), LongestName)) + talk.In(new Text(": ", "：")) + CardText.Clean(talk.In(SettingNames.Value(change.Name, change.Value, talk.Turn.Today)), LongestName),
                Line(talk, change)));
        }

        return SettingChangesCard.Draw(lines, page, newest.Count <= SettingChangesCard.PageSize, talk.Pen);
    }

    private static string Line(Talk talk, SettingChange change)
    {
        var (today, on) = (talk.Turn.Today, DateOnly.FromDateTime(talk.Turn.Local(change.At)));
        var from = change.From <= on ? new Text("", "") : new Text($", from {Say.Date(change.From, Language.English, today)}", $"，{Say.Date(change.From, Language.Chinese, today)}起生效");
        var by = CardText.Clean(change.ByName, LongestName);
        return talk.In(new Text($"{by}, {Say.Date(on, Language.English, today)}{from.En}", $"{by}，{Say.Date(on, Language.Chinese, today)}{from.Zh}"));
    }
}
