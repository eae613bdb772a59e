using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using SalesBot.Sales;

namespace SalesBot.Bot.Files;

/// <summary>The two cards of Teams for files: may I put it there, and there it is. Teams draws them.</summary>
internal static class FileCards
{
    public const string ConsentType = "application/vnd.microsoft.teams.card.file.consent";
    public const string InfoType = "application/vnd.microsoft.teams.card.file.info";

    private const string DocumentName = "document";
    private const int LongestName = 80;

    // What SharePoint does not take in a name.
    private static readonly System.Buffers.SearchValues<char> Unusable = System.Buffers.SearchValues.Create("\"*:<>?/\\|#%");

    /// <summary>Asks whether a file may be put among the person's own.</summary>
    public static IMessageActivity Ask(string documentId, string title, int size, Language language)
    {
        var context = new JObject { [DocumentName] = documentId };
        return Card(new Attachment
        {
            ContentType = ConsentType,
            Name = NameOf(title),
            Content = new JObject
            {
                ["description"] = new Text("The page as it was made, to keep.", "生成时的页面，可长期保存。").In(language),
                ["sizeInBytes"] = size,
                ["acceptContext"] = context,
                ["declineContext"] = context.DeepClone(),
            },
        });
    }

    /// <summary>Shows where it is.</summary>
    public static IMessageActivity Show(FileUploadInfo info) => Card(new Attachment
    {
        ContentType = InfoType,
        Name = info.Name,
        ContentUrl = info.ContentUrl,
        Content = new JObject { ["uniqueId"] = info.UniqueId, ["fileType"] = info.FileType },
    });

    /// <summary>The document a press is about, as the client says; null if it says nothing usable.</summary>
    public static string? DocumentIn(object? context) =>
        context is not null && JToken.FromObject(context) is JObject said && said[DocumentName] is JValue { Value: string { Length: > 0 and <= 100 } id } ? id : null;

    /// <summary>A title as the name of a file.</summary>
    internal static string NameOf(string title)
    {
        var name = string.Concat(title.Select(letter => Unusable.Contains(letter) || char.IsControl(letter) ? ' ' : letter)).Trim(' ', '.');
        return (name.Length > LongestName ? name[..LongestName].Trim() : name.Length == 0 ? "SalesBot" : name) + ".html";
    }

    private static IMessageActivity Card(Attachment attachment)
    {
        var message = MessageFactory.Attachment(attachment);
        message.Summary = attachment.Name;
        return message;
    }
}
