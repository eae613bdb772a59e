using Microsoft.Bot.Builder;
using SalesBot.Bot.Delivering;

namespace SalesBot.Managers;

/// <summary>Tells an administrator, once, that the directory may not be read.</summary>
public sealed class DirectoryForbidden : NoticeKind
{
    internal const string Kind = "directory.forbidden";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Task.FromResult<NoticeDraft>(new NoticeDraft.Send(MessageFactory.Text(reading.Pen.Say(
            "I may not look up managers in your directory. In Entra, grant my application User.Read.All, or switch the look-up off. Until then I ask people themselves.",
            "我没有权限在通讯录里查询经理。请在Entra里授予应用User.Read.All，或关闭查询；在此之前我会直接询问本人。"))));
    }
}
