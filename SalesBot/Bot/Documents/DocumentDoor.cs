using System.Net.Mime;
using SalesBot.Storage;

namespace SalesBot.Bot.Documents;

/// <summary><c>GET /documents/{secret}</c>: a printed page, to whoever has its address, for as long as it lives.</summary>
public static class DocumentDoor
{
    private const string Gone =
        "This address shows nothing (any more). Ask the bot for the document again.\n这个地址已失效。请让机器人重新生成一份文件。\n";

    private const string Away = "The document cannot be reached just now. Please try again in a few minutes.\n文件暂时打不开，请过几分钟再试。\n";

    /// <summary>Opens the address.</summary>
    public static void MapDocuments(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapMethods($"/{Printing.Path}/{{secret}}", [HttpMethods.Get, HttpMethods.Head], ShowAsync);
    }

    private static async Task<IResult> ShowAsync(string secret, HttpContext context, Tables tables, TimeProvider clock)
    {
        Guard(context.Response.Headers);
        try
        {
            return await Printing.FindAsync(tables, Printing.Path, secret, clock.GetUtcNow(), context.RequestAborted) is { } document
                ? Results.Content(PrintedHtml.Of(document), $"{MediaTypeNames.Text.Html}; charset=utf-8")
                : Said(Gone, StatusCodes.Status404NotFound);
        }
        catch (StoredDataException)
        {
            return Said(Gone, StatusCodes.Status404NotFound);
        }
        catch (Exception ill) when (StorageFailure.IsTransient(ill))
        {
            return Said(Away, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Said(string words, int status) => Results.Text(words, $"{MediaTypeNames.Text.Plain}; charset=utf-8", statusCode: status);

    private static void Guard(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = PrintedHtml.Policy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
    }
}
