using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Bot.Documents;

/// <summary>
/// A printed page as HTML: one file that needs nothing else and runs nothing. Every word of it is escaped; markup comes
/// from here alone.
/// </summary>
internal static class PrintedHtml
{
    private const string Style = """
        :root{color-scheme:light dark}
        *{box-sizing:border-box}
        body{margin:2rem auto;padding:0 1rem;max-width:48rem;line-height:1.5;overflow-wrap:anywhere;
        font-family:"Segoe UI",system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
        h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.1rem;margin-top:1.75rem}
        table{border-collapse:collapse;width:100%;margin:.75rem 0}
        th,td{border:1px solid #8888;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
        td:nth-child(2){overflow-wrap:anywhere}
        p,td{white-space:pre-line}footer{margin-top:2rem;font-size:.85rem;opacity:.75}
        @page{size:A4;margin:18mm}
        @media print{:root{color-scheme:light}body{margin:0;padding:0;max-width:none;font-size:11pt}
        h1,h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.CjkUnifiedIdeographs, UnicodeRanges.CjkSymbolsandPunctuation, UnicodeRanges.HalfwidthandFullwidthForms);

    /// <summary>What a browser may do with the page: show it in this style, and nothing else.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    public static string Of(StoredDocument document)
    {
        var page = StoredJson.Read<PrintedPage>(document.Page);
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{(page.Language == Language.Chinese ? "zh-Hans" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <title>{Escaped(page.Title)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{Escaped(page.Title)}</h1>

            """);
        foreach (var part in page.Parts)
        {
            html.AppendLine(Of(part));
        }

        var asOf = Say.Date(document.MadeOn, page.Language, default);
        return html.Append(CultureInfo.InvariantCulture, $"""
            </main>
            <footer>{Escaped(page.Language == Language.Chinese ? $"截至{asOf}" : $"As of {asOf}")}</footer>
            </body>
            </html>

            """).ToString();
    }

    private static string Of(PrintedPart part) => part switch
    {
        { Words: { } words, IsHeading: true } => $"<h2>{Escaped(words)}</h2>",
        { Words: { } words } => $"<p>{Escaped(words)}</p>",
        _ => $"<table><thead>{Row("th", part.Columns)}</thead><tbody>{string.Concat(part.Rows.Select(row => Row("td", [.. row.Take(part.Columns.Length)])))}</tbody></table>",
    };

    private static string Row(string cell, IReadOnlyList<string> words) =>
        $"<tr>{string.Concat(words.Select(word => $"<{cell}>{Escaped(word)}</{cell}>"))}</tr>";

    private static string Escaped(string text) => Encoder.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);
}
