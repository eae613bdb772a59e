using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Calendars;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>
/// When the list of the morning comes, and when nothing does:
/// <code>
/// digest at 9:00      quiet hours 22:00-7:00      quiet hours off
/// 摘要 9点            免打扰 22点到7点             关闭免打扰
/// </code>
/// </summary>
public sealed class DigestTimeFeature : Feature
{
    private static readonly QuietHours Late = new(new(22, 0), new(7, 0));

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.DigestTime) || input.Is(AlertCardVerbs.DigestSave);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var before = talk.Turn.User;
        var wanted = input is Input.Clicked { Click: var click } ? Tapped(click) : DigestTimes.Read(((Input.Said)input).Text);
        var after = before with { DigestAt = wanted.At ?? before.DigestAt, Quiet = wanted.Quiet ?? before.Quiet };
        talk.Turn.Save(after);
        var isSaid = wanted is not { At: null, Quiet: null };
        var trouble = isSaid || !Asks(input) ? null : talk.In(new Text("I did not get the time. Choose one below.", "没读懂时间，请在下面选。"));
        var card = CardMessage.Of(DigestTimeCard.Draw(View(after, isSaid, trouble), talk.Pen));
        await (input is Input.Clicked ? talk.ReplaceAsync(card, cancellationToken) : talk.ShowAsync(card, cancellationToken));
        return input is Input.Clicked ? Served.Quiet : Served.Done;
    }

    private static bool Asks(Input input) => input is Input.Said { Command.Argument: not null };

    private static DigestTimeView View(UserRecord user, bool isSaved, string? trouble) =>
        new(user.DigestAt ?? PersonClock.DayBegins, user.Quiet ?? QuietHours.Usual, isSaved, trouble);

    private static DigestTimes Tapped(CardClick click) => new(
        TimeOnly.TryParseExact(click.Input(DigestTimeCard.AtField), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null,
        click.Input(DigestTimeCard.QuietField) switch { "usual" => QuietHours.Usual, "late" => Late, "off" => QuietHours.Off, _ => null });
}
