using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;

namespace SalesBot.Administration;

/// <summary>Who may use the bot: everybody of the company, or those who are named; and single people either way.</summary>
internal sealed class PeoplePage : SettingsPage
{
    private const string AccessField = "access";
    private const string PersonField = "person";
    private const string NameField = "name";
    private const string MayField = "may";
    private const string Everybody = "all";
    private const string AsOthers = "others";
    private const string One = "one";
    private const int MostShown = 2;

    /// <inheritdoc/>
    public override string Code => "people";

    /// <inheritdoc/>
    public override Text Title => new("Who may use it", "谁可以使用");

    /// <inheritdoc/>
    public override Text Summary(Tenant company, DateOnly today)
    {
        var (named, who) = (company.Values.Count(IsPerson), Who(company));
        return named == 0 ? who : new($"{who.En}, {named} set apart", $"{who.Zh}，单独设置{named}人");
    }

    /// <inheritdoc/>
    public override async Task<AdaptiveCard> DrawAsync(SettingsView view)
    {
        var (pen, company) = (view.Pen, view.Company);
        var named = await Task.WhenAll(company.Values.Where(IsPerson).Take(MostShown).Select(async pair => (pair.Value, Name: await view.People.NameOf(pair.Key[SettingNames.Person.Length..]) ?? pair.Key[SettingNames.Person.Length..])));
        return pen.Card(
            Spoken(view, Title),
            [
                .. Head(view, Title),
                .. Lines.Rows(
                [
                    ("•", pen.Say(Who(company)), ""),
                    .. named.Select(person => (person.Value == Tenant.PersonValue(true) ? "✓" : "✕", CardText.Clean(person.Name) + pen.Say(": ", "："), pen.Say(SettingNames.Value(SettingNames.Person, person.Value, view.Today)))),
                ]),
                Lines.Footnote(pen.Say("Administrators always may.", "管理员始终可以使用。")),
            ],
            Form(
                view with { Item = null }, new("Change", "修改"),
                Fields.Choice(AccessField, pen.Say("Who", "范围"), [(Everybody, pen.Say("Everybody of the company", "公司所有人")), (Tenant.OnlyNamed, pen.Say("Only those named", "只限指定的人"))], company.IsOnlyForNamed ? Tenant.OnlyNamed : Everybody, pen.Say("Please choose.", "请选择。"), pen)),
            pen.Opens(
                pen.Say("One person", "单个人"),
                [
                Fields.Colleague(PersonField, pen.Say("Who", "谁"), [], pen),
                Fields.Line(NameField, pen.Say("Or their name", "或填姓名"), null, null, pen),
                Fields.Choice(MayField, pen.Say("They", "对方"), [("yes", pen.Say("may use it", "可以使用")), ("no", pen.Say("may not", "不可以使用")), (AsOthers, pen.Say("as everybody else", "和其他人一样"))], "yes", pen.Say("Please choose.", "请选择。"), pen),
                ],
                SaveButton(view with { Item = One })),
            Back(pen));
    }

    /// <inheritdoc/>
    public override async Task<SettingsEdit> ReadAsync(SettingsView view, CardClick click)
    {
        if (view.Item != One)
        {
            return SettingsEdit.Of(Tenant.Access, click.Input(AccessField) == Tenant.OnlyNamed ? Tenant.OnlyNamed : null, null);
        }

        var typed = click.Input(NameField);
        var found = typed is null ? [] : await view.People.Find(typed);
        var picked = Guid.TryParse(click.Input(PersonField), out _) ? click.Input(PersonField) : null;
        if (picked is null && found is not [_])
        {
            var names = found.Select(member => member.Name).ToList();
            return SettingsEdit.No(
                found.Count > 1 ? new($"Which one: {Say.List(names, Language.English)}?", $"是哪一位：{Say.List(names, Language.Chinese)}？")
                : typed is null ? new("Pick somebody or write their name.", "请选一个人或填姓名。")
                : new($"I know no {CardText.Clean(typed, 40)}. Pick them from the list of colleagues, or ask them to write to me once.", $"没找到“{CardText.Clean(typed, 40)}”。请从同事里选，或请对方先给我发一句话。"),
                One);
        }

        var may = click.Input(MayField);
        return SettingsEdit.Of(Tenant.PersonName(picked ?? found[0].Id), may is "yes" or "no" ? Tenant.PersonValue(may == "yes") : null, null);
    }

    private static bool IsPerson(KeyValuePair<string, string> pair) => pair.Key.StartsWith(SettingNames.Person, StringComparison.Ordinal);

    private static Text Who(Tenant company) => company.IsOnlyForNamed ? new("Only those named", "只限指定的人") : new("Everybody of the company", "公司所有人");
}
