using System.Net;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>What was pasted from a mail or a page, without its markup, headers, quotes and signature.</summary>
public static partial class PastedText
{
    /// <summary>The substance, on one line; ordinary messages stay as they are.</summary>
    public static string Substance(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Markup().IsMatch(text) && !Header().IsMatch(text))
        {
            return text.Trim();
        }

        var bare = WebUtility.HtmlDecode(Tag().Replace(Breaks().Replace(Hidden().Replace(text, " "), "\n"), " "));
        bare = Signature().Replace(bare, string.Empty);
        var lines = bare.Split('\n').Where(line => !HeaderLine().IsMatch(line) && !line.TrimStart().StartsWith('>')).Select(line => Greeting().Replace(line, string.Empty).Trim()).Where(line => line.Length > 0);
        return Spaces().Replace(string.Join(". ", lines), " ").Trim();
    }

    [GeneratedRegex(@"<(?:html|body|div|p|br|table|span|style|b|i|a)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?:^|\n|\s)(?:From|Sent|To|Subject|发件人|收件人|主题|发送时间)\s*[:：].*(?:\n|\s)(?:From|Sent|To|Cc|Date|Subject|发件人|收件人|抄送|主题|发送时间)\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\s*(?:From|Sent|To|Cc|Date|Subject|Re|Fwd|发件人|收件人|抄送|主题|发送时间|日期)\s*[:：].*$", RegexOptions.IgnoreCase)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"<(?:style|script)\b.*?</(?:style|script)>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<(?:br|/p|/div|/tr|/li|/h\d)[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex("<[^>]{1,2000}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\n\s*(?:-- ?|best regards|kind regards|regards|此致|祝好|顺颂商祺)[\s\S]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^\s*(?:dear|hi|hello)\s+[\w .]{1,30}[,:]\s*|^\s*(?:尊敬的)?[\u4e00-\u9fff]{1,6}[,，:：]?\s*您好[!！,，。]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"\s{2,}|[\u200b\ufeff]")]
    private static partial Regex Spaces();
}
