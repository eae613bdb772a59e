using System.Globalization;
using System.Net.Mime;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Turns;
using SalesBot.Pictures.Drawing;
using SalesBot.Bot.Tenants;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Pictures;

/// <summary>
/// <c>GET /pictures/{secret}/{light|dark}.png</c>: the people of a deal, to whoever has the address, for an hour, while
/// the one who asked may still see the deal. <c>light-0.png</c> is the first piece for a chat.
/// </summary>
public static class PictureDoor
{
    private const string Gone = "This picture has ended. Ask the bot to show it again.\n这张图已失效。请让机器人重新显示。\n";
    private const string Away = "The picture cannot be drawn just now. Please try again in a few minutes.\n图片暂时打不开，请过几分钟再试。\n";

    /// <summary>Opens the address.</summary>
    public static void MapPictures(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapMethods($"/{PictureOrder.Path}/{{secret}}/{{file}}", [HttpMethods.Get, HttpMethods.Head], ShowAsync);
    }

    private static async Task<IResult> ShowAsync(string secret, string file, HttpContext context, Tables tables, TenantBook book, TimeProvider clock)
    {
        Guard(context.Response.Headers);
        try
        {
            return await DrawAsync(secret, file, tables, book, clock.GetUtcNow(), context.RequestAborted) is { } png
                ? Results.Bytes(png, MediaTypeNames.Image.Png)
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

    private static async Task<byte[]?> DrawAsync(string secret, string file, Tables tables, TenantBook book, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Look.Parse(file) is not { } look || await Printing.FindAsync(tables, PictureOrder.Path, secret, now, cancellationToken) is not { } kept)
        {
            return null;
        }

        var order = StoredJson.Read<PictureOrder>(kept.Page);
        if ((await tables.Deals.FindAsync(kept.TenantId, order.DealId, cancellationToken: cancellationToken))?.Deal is not { } deal || !await MaySeeAsync(tables, deal, kept, cancellationToken))
        {
            return null;
        }

        var picture = new Picture(deal.Scene(order.Kind, order.Language, kept.MadeOn, book.RulesOf(kept.TenantId).Parameters));
        return look.Piece is { } piece ? picture.Piece(look.Palette, piece) : picture.Whole(look.Palette);
    }

    // The owner, who covers for them, and the managers above.
    private static async Task<bool> MaySeeAsync(Tables tables, Deal deal, StoredDocument kept, CancellationToken cancellationToken)
    {
        if (deal.OwnerId == kept.By)
        {
            return true;
        }

        var person = await tables.Users.FindAsync(kept.TenantId, deal.OwnerId, cancellationToken);
        if (person?.CoverOn(kept.MadeOn) == kept.By)
        {
            return true;
        }

        for (var level = 0; level < Turn.MostLevels && person?.ManagerId is { } manager; level++)
        {
            if (manager == kept.By)
            {
                return true;
            }

            person = await tables.Users.FindAsync(kept.TenantId, manager, cancellationToken);
        }

        return false;
    }

    private static IResult Said(string words, int status) => Results.Text(words, $"{MediaTypeNames.Text.Plain}; charset=utf-8", statusCode: status);

    private static void Guard(IHeaderDictionary headers)
    {
        headers.CacheControl = "private, no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
    }

    // "dark.png" is the whole picture, "dark-2.png" its third piece.
    private sealed record Look(Palette Palette, int? Piece)
    {
        public static Look? Parse(string file)
        {
            var parts = (file.EndsWith(".png", StringComparison.Ordinal) ? file[..^4] : "").Split('-');
            Palette? palette = parts[0] switch { "light" => Palette.Light, "dark" => Palette.Dark, _ => null };
            return palette is null ? null : parts switch
            {
                [_] => new Look(palette, null),
                [_, var piece] when int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var at) => new Look(palette, at),
                _ => null,
            };
        }
    }
}
