using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;

namespace SalesBot.Administration;

/// <summary>The numbers of domain 9: first which kind, then its five or six with a form.</summary>
internal sealed class NumbersPage : SettingsPage
{
    private const string NumberField = "number";
    private const string ValueField = "value";
    private const int Face = 4;

    /// <inheritdoc/>
    public override string Code => "numbers";

    /// <inheritdoc/>
    public override Text Title => new("Numbers", "参数");

    /// <inheritdoc/>
    public override Text Summary(Tenant company, DateOnly today)
    {
        var count = company.Values.Keys.Count(name => name.StartsWith(SettingNames.Numbers, StringComparison.Ordinal));
        return count == 0 ? new("all as usual", "全部默认") : new($"{count} of your own", $"自定{count}项");
    }

    /// <inheritdoc/>
    public override Task<AdaptiveCard> DrawAsync(SettingsView view)
    {
        var pen = view.Pen;
        return Task.FromResult(NumberTable.Groups.FirstOrDefault(group => group.Code == view.Item) is { } group
            ? Group(group, view)
            : pen.Card(
                pen.Say("Which numbers do you want to see?", "要看哪一类参数？"),
                [
                    .. Head(view, Title),
                    Fields.Pick(ItemField, pen.Say("Which", "哪一类"), NumberTable.Groups.Select(kind => (kind.Code, pen.Say(kind.Title))), NumberTable.Groups[0].Code, pen.Say("Please choose.", "请选择。"), pen),
                ],
                pen.Button(pen.Say("Show", "查看"), AdminVerbs.Page, CardIds.Of(CardIds.Page, Code), isFirst: true),
                Back(pen)));
    }

    /// <inheritdoc/>
    public override Task<SettingsEdit> ReadAsync(SettingsView view, CardClick click) => Task.FromResult(Read(view, click));

    /// <inheritdoc/>
    public override Text Misfit(SettingsView view, SettingsEdit edit)
    {
        var (name, text) = (edit.Values[0].Key[SettingNames.Numbers.Length..], edit.Values[0].Value);
        var value = text ?? AlertNumbers.ValueOf(view.Usual, name).ToString(CultureInfo.InvariantCulture);
        var rules = AlertNumbers.Apply(view.Company.Rules, new Dictionary<string, string> { [name] = value });
        var (low, high) = AlertNumbers.Broken(rules).FirstOrDefault();
        return low is null || NumberTable.Find(low) is not { } below || NumberTable.Find(high) is not { } above
            ? base.Misfit(view, edit)
            : new($"“{below.Label.En}” must stay below “{above.Label.En}”. Nothing changed.", $"“{below.Label.Zh}”要小于“{above.Label.Zh}”，没有修改。");
    }

    private AdaptiveCard Group(NumberGroup group, SettingsView view)
    {
        var pen = view.Pen;
        var rows = group.Numbers.OrderByDescending(number => IsOwn(number, view)).Select(number => (IsOwn(number, view) ? "✎" : "•", pen.Say(number.Label) + pen.Say(": ", "："), Value(number, view))).ToList();
        return pen.Card(
            Spoken(view, group.Title),
            [
                .. Head(view, group.Title, name => name.StartsWith(SettingNames.Numbers, StringComparison.Ordinal) && group.Numbers.Any(number => name.EndsWith(":" + number.Name, StringComparison.Ordinal))),
                .. Lines.Rows(rows.Take(Face)),
            ],
            Form(
                view, new("Change", "修改"),
                Fields.Pick(NumberField, pen.Say("Which number", "哪一项"), group.Numbers.Select(number => (number.Name, pen.Say(number.Label))), group.Numbers[0].Name, pen.Say("Please choose.", "请选择。"), pen),
                Fields.Line(ValueField, pen.Say("New value; empty: as usual", "新的值，留空恢复默认"), null, null, pen)),
            pen.More([.. Lines.Rows(rows.Skip(Face))], To(view, new("Other numbers", "其他参数"), null), Back(pen)));
    }

    private static bool IsOwn(NumberName number, SettingsView view) => view.Company.Values.ContainsKey(SettingNames.Numbers + number.Name);

    private static string Value(NumberName number, SettingsView view)
    {
        var value = view.Pen.Say(NumberText.Show(number.Unit, AlertNumbers.ValueOf(view.Company.Rules, number.Name)));
        var usual = view.Pen.Say(NumberText.Show(number.Unit, AlertNumbers.ValueOf(view.Usual, number.Name)));
        return value == usual ? value : view.Pen.Say($"{value} (usually {usual})", $"{value}（默认{usual}）");
    }

    private static SettingsEdit Read(SettingsView view, CardClick click)
    {
        if (NumberTable.Find(click.Input(NumberField)) is not { } number)
        {
            return SettingsEdit.No(new("Choose which number first.", "请先选哪一项。"), view.Item);
        }

        string? value = null;
        return click.Input(ValueField) is { } typed && (value = NumberText.Read(number, typed, out var problem)) is null
            ? SettingsEdit.No(problem, view.Item)
            : SettingsEdit.Of(SettingNames.Numbers + number.Name, value, view.Item);
    }
}
