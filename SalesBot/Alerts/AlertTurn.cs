using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>Somebody who may, doing something with an alert.</summary>
internal sealed record AlertTurn(Talk Talk, AlertCase Case)
{
    public Turn Turn => Talk.Turn;

    public Deal Deal => Case.Deal;

    /// <summary>The speaker's name.</summary>
    public string Name => Turn.User.DisplayName ?? Talk.In(new("Your manager", "你的经理"));

    /// <summary>Whoever does the owner's work today.</summary>
    public async Task<string> WorkerAsync() => (await Turn.ColleagueAsync(Deal.OwnerId))?.CoverOn(Case.Look.Today) ?? Deal.OwnerId;

    /// <summary>Saves the deal; what follows sees it.</summary>
    public AlertTurn Save(Deal after)
    {
        Turn.Save(after);
        Turn.FocusDealId = after.Id;
        return this with { Case = Case.With(after) };
    }

    /// <summary>Shows the alert as it is now, in the place of the card that was pressed.</summary>
    public Task ShowAsync(CancellationToken cancellationToken) =>
        Talk.ReplaceAsync(AlertCards.Current(Case, Turn.UserId, Talk.Pen, Turn.Today), cancellationToken);

    /// <summary>Tells somebody in their own chat what the speaker did; nothing to the speaker.</summary>
    public void Tell(string? userId, ToldWhat what, string? requestId = null, string? note = null, DateTimeOffset? at = null)
    {
        if (userId is not null && (userId != Turn.UserId || at is not null))
        {
            Turn.Tell(new Told(what, Turn.UserId, Name, requestId, note).To($"{requestId ?? Turn.OperationId}", Turn.TenantId, userId, Deal.Id, at ?? Turn.Now));
        }
    }

    /// <summary>The cards that others have of this alert change where they stand.</summary>
    /// <param name="formerOwnerId">Who owned the deal until now; null if it did not change hands.</param>
    public async Task ChangeCardsAsync(string? formerOwnerId = null)
    {
        var alert = Deal.Alert;
        string?[] readers = [formerOwnerId, await WorkerAsync(), .. Case.Above.Take(2).Select(manager => manager.Id)];
        foreach (var reader in readers.OfType<string>().Where(reader => alert is not null && reader != Turn.UserId).Distinct())
        {
            Turn.Tell(AlertNotice.ChangeOf(Deal, reader, Turn.OperationId, Turn.Now));
        }
    }
}
