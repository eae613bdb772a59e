using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Accounts;

/// <summary>"ISO 27001 at Kangyuan ends Thu 31 Dec", sixty days before and on the day.</summary>
public sealed class QualificationNotice : NoticeKind
{
    internal const string KindName = "qualification";

    /// <inheritdoc/>
    public override string Name => KindName;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (accountId, itemId, ends) = reading.Content<Subject>();
        var account = (await reading.Tables.Accounts.FindAsync(reading.Notice.TenantId, accountId, cancellationToken))?.Account;
        if (account?.Qualifications.Find(item => item.Id == itemId) is not { } found || found.ValidUntil != ends)
        {
            return new NoticeDraft.Drop("renewed");
        }

        var day = Say.Date(ends, reading.Language, reading.Today);
        var pen = reading.Pen;
        var over = ends < reading.Today;
        return new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(
            new NoteView(
                pen.Say($"{account.Name}: {found.Item}", $"{account.Name}：{found.Item}"),
                over ? pen.Say($"It ended {day}. Who renews it?", $"已于{day}到期。谁来续办？") : pen.Say($"It ends {day}. Who renews it, and by when?", $"{day}到期。谁来续办，何时完成？"),
                [new(pen.Say("Qualifications", "资质"), RecordVerbs.Page, CardIds.Of(CardIds.Account, account.Id).With(RecordVerbs.List, nameof(CommandKind.Qualifications)))]),
            pen)));
    }

    internal static string About(string accountId, string itemId, DateOnly ends) => StoredJson.Write(new Subject(accountId, itemId, ends));

    /// <summary>What a notice is about.</summary>
    /// <param name="AccountId">The customer.</param>
    /// <param name="ItemId">The qualification.</param>
    /// <param name="Ends">Its last day when this was decided.</param>
    internal sealed record Subject(string AccountId, string ItemId, DateOnly Ends);
}
