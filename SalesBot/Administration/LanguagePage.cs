using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;

namespace SalesBot.Administration;

/// <summary>What the company speaks and counts in, where nobody says otherwise.</summary>
internal sealed class LanguagePage : SettingsPage
{
    private const string LanguageField = "language";
    private const string CurrencyField = "currency";
    private const string AsTeams = "teams";

    /// <inheritdoc/>
    public override string Code => "language";

    /// <inheritdoc/>
    public override Text Title => new("Language and currency", "语言和币种");

    /// <inheritdoc/>
    public override Text Summary(Tenant company, DateOnly today)
    {
        var spoken = Spoken(company);
        return new($"{spoken.En}, {company.Currency}", $"{spoken.Zh}，{Say.Currency(company.Currency, Language.Chinese)}");
    }

    /// <inheritdoc/>
    public override Task<AdaptiveCard> DrawAsync(SettingsView view)
    {
        var (pen, company) = (view.Pen, view.Company);
        return Task.FromResult(pen.Card(
            Spoken(view, Title),
            [
                .. Head(view, Title),
                .. Lines.Rows([("•", pen.Say("Language: ", "语言："), pen.Say(Spoken(company))), ("•", pen.Say("Currency: ", "币种："), Say.Currency(company.Currency, pen.Language))]),
                Lines.Footnote(pen.Say("Whoever chose a language keeps it; amounts said with a currency keep theirs.", "自己选过语言的人不受影响；写明币种的金额不受影响。")),
            ],
            Form(
                view, new("Change", "修改"),
                Fields.Choice(LanguageField, pen.Say("Language", "语言"), [(AsTeams, pen.Say("as in everybody’s Teams", "按各人Teams的语言")), ("en", "English"), ("zh", "中文")], company.Values.GetValueOrDefault(Tenant.LanguageName) ?? AsTeams, pen.Say("Please choose.", "请选择。"), pen),
                Fields.Pick(CurrencyField, pen.Say("Currency", "币种"), AmountWords.Currencies.Select(known => (known.Currency, Say.Currency(known.Currency, pen.Language))), company.Currency, pen.Say("Please choose.", "请选择。"), pen)),
            Back(pen)));
    }

    /// <inheritdoc/>
    public override Task<SettingsEdit> ReadAsync(SettingsView view, CardClick click)
    {
        var currency = AmountWords.Currencies.Select(known => known.Currency).FirstOrDefault(code => code == click.Input(CurrencyField));
        return Task.FromResult(currency is null
            ? SettingsEdit.No(new("Choose a currency from the list.", "请从列表里选币种。"), null)
            : new SettingsEdit(
            [
                new(Tenant.LanguageName, click.Input(LanguageField) is "en" or "zh" ? click.Input(LanguageField) : null),
                new(Tenant.CurrencyName, currency == AmountWords.UsualCurrency ? null : currency),
            ]));
    }

    private static Text Spoken(Tenant company) => company.Language switch
    {
        Language.English => new("English", "英文"),
        Language.Chinese => new("Chinese", "中文"),
        _ => new("as in everybody’s Teams", "按各人Teams的语言"),
    };
}
