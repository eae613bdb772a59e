using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Tenants;
using SalesBot.Storage;

namespace SalesBot.Administration;

/// <summary>One page of a company's settings. A new one is one more class.</summary>
internal abstract class SettingsPage
{
    /// <summary>The field of what of the page is wanted.</summary>
    public const string ItemField = "item";

    /// <summary>The field of the day from which something holds.</summary>
    public const string FromField = "from";

    /// <summary>Names the page on buttons.</summary>
    public abstract string Code { get; }

    public abstract Text Title { get; }

    /// <summary>How it stands, in a few words.</summary>
    public abstract Text Summary(Tenant company, DateOnly today);

    /// <summary>The page, or a part of it.</summary>
    public abstract Task<AdaptiveCard> DrawAsync(SettingsView view);

    /// <summary>Reads what was filled in.</summary>
    public abstract Task<SettingsEdit> ReadAsync(SettingsView view, CardClick click);

    /// <summary>Why what was filled in does not go with the rest of the settings.</summary>
    public virtual Text Misfit(SettingsView view, SettingsEdit edit) => new("That does not go with the other settings. Nothing changed.", "和其他设置冲突，没有修改。");

    /// <summary>The fields with the day from which they hold, behind a button.</summary>
    protected AdaptiveAction Form(SettingsView view, Text title, params List<AdaptiveElement> fields) => view.Pen.Opens(
        view.Pen.Say(title),
        [.. fields, Fields.Date(FromField, view.Pen.Say("Holds from", "生效日期"), view.Today, null, view.Pen)],
        SaveButton(view));

    /// <summary>The button that keeps what was filled in.</summary>
    protected AdaptiveAction SaveButton(SettingsView view) =>
        view.Pen.Button(view.Pen.Say("Save", "保存"), AdminVerbs.Save, Ids(view.Item), isFirst: true);

    /// <summary>A way to another part of the page.</summary>
    protected AdaptiveAction To(SettingsView view, Text title, string? item) =>
        view.Pen.FreeButton(view.Pen.Say(title), AdminVerbs.Page, Ids(item));

    /// <summary>The way back to all settings.</summary>
    protected static AdaptiveAction Back(Pen pen) => pen.FreeButton(pen.Say("Settings", "设置"), AdminVerbs.Open, CardIds.None);

    /// <summary>What stands at the top of each page: what it is, and what just happened or is set for later.</summary>
    protected static IEnumerable<AdaptiveElement> Head(SettingsView view, Text title, Func<string, bool>? isOfIt = null) =>
    [
        Lines.Title(view.Pen.Say(title)),
        .. view.Note is { } note ? [Lines.Sentence(view.Pen.Say(note))]
            : view.Company.Settings.After(view.Today).FirstOrDefault(change => isOfIt?.Invoke(change.Name) == true) is { } later ? [Lines.Footnote(view.Pen.Say(Coming(later, view.Today)))]
            : Array.Empty<AdaptiveElement>(),
    ];

    /// <summary>What is read out of a page.</summary>
    protected static string Spoken(SettingsView view, Text title) =>
        CardText.Spoken(view.Pen.Say($"Settings: {title.En}. {view.Note?.En}", $"设置：{title.Zh}。{view.Note?.Zh}").Trim(), CardText.QuoteLength);

    private static Text Coming(SettingChange later, DateOnly today)
    {
        var (name, value) = (SettingNames.Plain(later.Name), SettingNames.Value(later.Name, later.Value, today));
        return new($"From {Say.Date(later.From, Language.English, today)}: {name.En}, {value.En}", $"{Say.Date(later.From, Language.Chinese, today)}起：{name.Zh}，{value.Zh}");
    }

    private CardIds Ids(string? item) => CardIds.Of(CardIds.Page, Code).With(CardIds.Option, item);
}

/// <summary>What a page is drawn from.</summary>
/// <param name="Pen">Language and keys.</param>
/// <param name="Today">The reader's day.</param>
/// <param name="People">The company's people.</param>
/// <param name="Company">What holds, with what was just saved.</param>
/// <param name="Usual">What holds where nothing is set.</param>
/// <param name="Item">What of the page; null for its beginning.</param>
/// <param name="Note">What just happened; null if nothing did.</param>
internal sealed record SettingsView(Pen Pen, DateOnly Today, Tenant Company, AlertRules Usual, SettingsPeople People, string? Item = null, Text? Note = null);

/// <summary>The people of a company, as far as the bot knows them.</summary>
/// <param name="NameOf">Somebody's name by their Entra object id; null while it is not known.</param>
/// <param name="Find">Those who may be meant by a name.</param>
internal sealed record SettingsPeople(Func<string, Task<string?>> NameOf, Func<string, Task<IReadOnlyList<TeamMember>>> Find);

/// <summary>What somebody filled in on a page.</summary>
/// <param name="Values">What is to be what, by the name of the setting; null goes back to the usual.</param>
/// <param name="Problem">Why nothing can be made of it; null if something can.</param>
/// <param name="Item">What of the page is shown next.</param>
internal sealed record SettingsEdit(IReadOnlyList<KeyValuePair<string, string?>> Values, Text? Problem = null, string? Item = null)
{
    /// <summary>Nothing can be made of it.</summary>
    public static SettingsEdit No(Text problem, string? item) => new([], problem, item);

    /// <summary>One setting.</summary>
    public static SettingsEdit Of(string name, string? value, string? item) => new([new(name, value)], null, item);
}
