using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Files;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

// A printed page goes among the person's own files, once they said so.
public sealed partial class SalesConversation
{
    private static readonly Text NoPage = new("That page is gone. Make it once more, then save it.", "这个页面已失效，请重新生成再保存。");
    private static readonly Text NotPut = new("I could not save it to your files just now. Say “save as file” to try once more.", "暂时没能存到你的文件里。说“存为文件”可再试一次。");
    private static readonly Text NotWanted = new("All right, not saved. The page itself stays for its seven days.", "好的，没有保存。页面本身仍保留7天。");

    /// <inheritdoc/>
    protected override async Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        var (talk, _) = await TalkAsync(turnContext, cancellationToken);
        var isBarred = await IsBarredAsync(turnContext, cancellationToken);
        if (isBarred || !IsPersonal(turnContext))
        {
            await talk.SayAsync(isBarred ? NotForYou : PersonalOnly, cancellationToken);
            return;
        }

        // What the client sends back is a claim: the page must be the speaker's own, and the address one of files.
        var page = FileCards.DocumentIn(fileConsentCardResponse.Context) is { } id ? await talk.Turn.PageAsync(id) : null;
        if (page is null)
        {
            await talk.SayAsync(NoPage, cancellationToken);
            return;
        }

        var info = fileConsentCardResponse.UploadInfo;
        if (!await files.PutAsync(talk.Turn.OperationId, info?.UploadUrl, Encoding.UTF8.GetBytes(PrintedHtml.Of(page)), cancellationToken))
        {
            await talk.SayAsync(NotPut, cancellationToken);
            return;
        }

        await RemoveAskedAsync(turnContext, cancellationToken);
        await talk.ShowAsync(FileCards.Show(info!), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        var (talk, _) = await TalkAsync(turnContext, cancellationToken);
        await RemoveAskedAsync(turnContext, cancellationToken);
        await talk.SayAsync(NotWanted, cancellationToken);
    }

    // The question is answered; a second press could only fail.
    private static Task RemoveAskedAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ReplyToId is { Length: > 0 } asked ? turnContext.DeleteActivityAsync(asked, cancellationToken) : Task.CompletedTask;
}
