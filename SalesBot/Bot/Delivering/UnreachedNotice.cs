using Microsoft.Bot.Builder;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>Tells somebody who can mend it that a colleague cannot be written to, once for each reason.</summary>
public sealed class UnreachedNotice : NoticeKind
{
    internal const string Kind = "unreached";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var about = reading.Content<About>();
        var colleague = await reading.Tables.Users.FindAsync(reading.Notice.TenantId, about.UserId, cancellationToken);
        if (colleague is { Installed: true, Reference: not null })
        {
            return new NoticeDraft.Drop("reached");
        }

        var deal = reading.Notice.DealId is { } id ? (await reading.Tables.Deals.FindAsync(reading.Notice.TenantId, id, cancellationToken: cancellationToken))?.Deal : null;
        var name = CardText.Clean(colleague?.DisplayName ?? NameIn(reading.Person, about.UserId) ?? reading.Pen.Say("A colleague", "有位同事"));
        var words = reading.Pen.Say(Words(name, deal is null ? null : CardText.Clean(deal.AccountName), about.Reason));
        return new NoticeDraft.Send(MessageFactory.Text(words));
    }

    internal static Notice For(string userId, DuePerson colleague, string reason, string? dealId, DateTimeOffset now) =>
        new($"{Kind}|{colleague.UserId}|{reason}", colleague.TenantId, userId, Kind, now)
        {
            DealId = dealId,
            Content = StoredJson.Write(new About(colleague.UserId, reason)),
        };

    private static string? NameIn(UserRecord person, string userId) =>
        person.Manager?.Id == userId ? person.Manager.Name : person.AskedManager?.Id == userId ? person.AskedManager.Name : null;

    private static Text Words(string name, string? deal, string reason)
    {
        var (what, chinese) = deal is null ? ("my messages do not arrive", "我的消息送不到") : ($"news of {deal} does not arrive", $"关于{deal}的消息送不到");
        return reason switch
        {
            nameof(RefusalKind.NotInstalled) => new(
                $"{name} does not have this app yet, so {what}. Ask them to add it in Teams; what waits then follows by itself.",
                $"{name}还没有安装这个应用，{chinese}。请让对方在Teams里添加，等着的消息会自动补发。"),
            nameof(RefusalKind.Blocked) => new(
                $"{name} has blocked or removed this app, so {what}. Ask them to allow it and write me a word; what waits then follows.",
                $"{name}屏蔽或移除了这个应用，{chinese}。请让对方解除屏蔽，并给我发一句话，等着的消息随后补发。"),
            nameof(RefusalKind.Disabled) => new(
                $"This app is switched off for {name} in Teams, so {what}. Ask your Teams administrator to allow it, and {name} to write me a word.",
                $"管理员在Teams里停用了{name}的这个应用，{chinese}。请联系Teams管理员放行，再让对方给我发一句话。"),
            _ => new(
                $"Teams does not let me write to {name}, so {what}. Ask them to write me a word; what waits then follows.",
                $"Teams不让我给{name}发消息，{chinese}。请让对方给我发一句话，等着的消息随后补发。"),
        };
    }

    /// <summary>Who, and why: the name of a <see cref="RefusalKind"/>.</summary>
    internal sealed record About(string UserId, string Reason);
}
