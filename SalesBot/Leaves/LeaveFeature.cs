using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Leaves;

/// <summary>
/// Somebody covers while a rep is away: sees the deals, gets the alerts and reminders, and nothing after:
/// <code>
/// on leave next week                                     下周休假
/// I'm away 7 to 11 December, Zhao Min covers             12月7日到11日休假，赵敏代管
/// I'm back                                               我回来了
/// </code>
/// </summary>
public sealed class LeaveFeature : Feature
{
    // Longer is a sentence about something else.
    private const int LongestName = 40;

    private static readonly Text UntilWhen = new("Until which day?", "到哪一天？");
    private static readonly Text NoSuchDay = new("There is no such day. From when until when?", "没有这一天。从哪天到哪天？");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Leave) || input.Is(
        LeaveVerbs.Show, LeaveVerbs.Change, LeaveVerbs.Told, LeaveVerbs.Cover, LeaveVerbs.Hand, LeaveVerbs.Drop, LeaveVerbs.Back, LeaveVerbs.Decline);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        var said = (Input.Said)input;
        if (said.Command!.Argument == ManagerWords.Back)
        {
            await ReturnAsync(talk, cancellationToken);
            return Served.Done;
        }

        var read = AwayReading.Read(said.Text, talk.Turn.Today, talk.Turn.Numbers.Calendar);
        if (read.From is null && read.Cover is null && LeaveShowing.Current(talk) is not null)
        {
            await LeaveShowing.ShowAsync(talk, cancellationToken);
        }
        else if (read.From is not { } from || read.Last is not { } last || read.IsNoDay)
        {
            await LeaveShowing.FormAsync(talk, read.IsNoDay ? NoSuchDay : read.From is not null ? UntilWhen : null, read.IsNoDay ? null : read.From, null, cancellationToken);
        }
        else
        {
            await DaysAsync(talk, new(from, AwayReading.BackAfter(last, talk.Turn.Numbers.Calendar)), read.Cover, cancellationToken);
        }

        return Served.Quiet;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (talk.Memory.NameWanted is not { } wanted || !wanted.Waits(LeaveShowing.Waiting, talk.Turn.Now) || LeaveDays.Parse(wanted.Days) is not { } days
            || text.Length > LongestName || (await ColleagueFinding.FindAsync(talk, text)).Count == 0)
        {
            return null;
        }

        await DaysAsync(talk, days, text, cancellationToken);
        return Served.Quiet;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        var days = LeaveDays.Parse(click.Id(CardIds.Option));
        var who = click.Input(LeaveCard.NameField)?.Trim() is { Length: > 0 } typed ? typed : click.Id(CardIds.Person) ?? click.Input(LeaveCard.PickField)?.Trim();
        switch (click.Verb)
        {
            case LeaveVerbs.Told when Day(click.Input(LeaveCard.FromField)) is { } from && Day(click.Input(LeaveCard.LastField)) is { } last:
                await DaysAsync(talk, new(from, last < from ? from : AwayReading.BackAfter(last, talk.Turn.Numbers.Calendar)), who, cancellationToken);
                break;
            case LeaveVerbs.Cover when days is { } known:
                await DaysAsync(talk, known, who, cancellationToken);
                break;
            case LeaveVerbs.Hand when days is { } known && click.Id(CardIds.Person) is { } coverId:
                await HandAsync(talk, known, coverId, cancellationToken);
                break;
            case LeaveVerbs.Back:
                await ReturnAsync(talk, cancellationToken);
                break;
            case LeaveVerbs.Decline:
                await LeaveDesk.DeclineAsync(talk, click.Id(CardIds.Person), cancellationToken);
                break;
            case LeaveVerbs.Drop:
                await LeaveShowing.NoteAsync(talk, new("All right, nothing was handed over and nobody was told.", "好的，没有交接，也没有通知任何人。"), cancellationToken);
                break;
            case LeaveVerbs.Show when LeaveShowing.Current(talk) is not null:
                await LeaveShowing.ShowAsync(talk, cancellationToken);
                break;
            default:
                var current = LeaveShowing.Current(talk) is { } leave ? new LeaveDays(leave.From, leave.Back) : (LeaveDays?)null;
                await LeaveShowing.FormAsync(talk, null, current?.From, current?.Last(talk.Turn.Numbers.Calendar), cancellationToken);
                break;
        }
    }

    private static async Task DaysAsync(Talk talk, LeaveDays said, string? who, CancellationToken cancellationToken)
    {
        var today = talk.Turn.Today;
        var days = said.From < today && said.Back > today ? said with { From = today } : said;
        if (days.Objection(today) is { } wrong)
        {
            await LeaveShowing.FormAsync(talk, wrong, null, null, cancellationToken);
            return;
        }

        var meant = await MeantAsync(talk, who);
        if (meant is not [var cover])
        {
            var note = string.IsNullOrEmpty(who) ? null
                : meant.Count == 0 ? new Text($"I know no colleague called {CardText.Clean(who, LongestName)}. Who else, or pick them.", $"没找到叫“{CardText.Clean(who, LongestName)}”的同事。换一位，或在这里选。")
                : new Text("Who do you mean?", "你指的是哪一位？");
            await LeaveShowing.ChooseAsync(talk, days, note, meant.Count > 0 ? meant : await talk.Turn.PeersAsync(), cancellationToken);
        }
        else if (await LeaveDesk.ObjectionAsync(talk, cover.Id, days) is { } objection)
        {
            await LeaveShowing.ChooseAsync(talk, days, objection, [.. (await talk.Turn.PeersAsync()).Where(peer => peer.Id != cover.Id)], cancellationToken);
        }
        else
        {
            await LeaveShowing.ConfirmAsync(talk, days, cover, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<TeamMember>> MeantAsync(Talk talk, string? who) =>
        string.IsNullOrEmpty(who) ? []
        : Guid.TryParse(who, out _) ? [new TeamMember(who, await talk.Turn.NameOfAsync(who) ?? string.Empty)]
        : await ColleagueFinding.FindAsync(talk, who);

    // What the card says is a claim; days and cover are looked at once more.
    private static async Task HandAsync(Talk talk, LeaveDays days, string coverId, CancellationToken cancellationToken)
    {
        if (days.Objection(talk.Turn.Today) is not null || await LeaveDesk.ObjectionAsync(talk, coverId, days) is not null)
        {
            await DaysAsync(talk, days, coverId, cancellationToken);
            return;
        }

        await LeaveDesk.HandAsync(talk, coverId, days);
        await LeaveShowing.ShowAsync(talk, cancellationToken);
    }

    private static async Task ReturnAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (LeaveShowing.Current(talk) is not { } leave)
        {
            await LeaveShowing.NoteAsync(talk, new("Welcome back. Nobody is covering for you.", "欢迎回来。现在没有人代管你的商机。"), cancellationToken);
            return;
        }

        LeaveDesk.Return(talk, leave);
        var cover = CardText.Clean(leave.CoverName);
        await LeaveShowing.NoteAsync(
            talk,
            leave.From <= talk.Turn.Today
                ? new($"Welcome back. {cover} no longer sees your deals, and is told.", $"欢迎回来。{cover}不再看到你的商机，会收到通知。")
                : new($"Cancelled. {cover} does not cover, and is told.", $"已取消。{cover}不用代管，会收到通知。"),
            cancellationToken);
    }

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
