using System.Buffers.Text;
using System.Security.Cryptography;
using SalesBot.Storage;

namespace SalesBot.Bot.Documents;

/// <summary>
/// Printed pages between a turn and a browser. Whoever has the address may read the page; nobody can guess it, it is
/// stored only as a hash, and it ends.
/// </summary>
internal static class Printing
{
    /// <summary>Where pages are shown.</summary>
    public const string Path = "documents";

    /// <summary>How long an address shows its page.</summary>
    private static readonly TimeSpan Lives = TimeSpan.FromDays(7);

    private const int SecretBytes = 32;

    /// <summary>The page as a row, and the secret that opens it.</summary>
    public static (StoredDocument Document, string Secret) Print(PrintedPage page, Turns.Turn turn)
    {
        // Not derived from the turn: who knows a message's id must not know the address. A repeated run makes another
        // page, and only the one of the run that counts is written.
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new StoredDocument(Keys.Hash(secret), turn.TenantId, turn.UserId, turn.Now, turn.Today, turn.Now + Lives, StoredJson.Write(page)), secret);
    }

    /// <summary>The page that this secret opens; null if there is none, or it has ended.</summary>
    public static async Task<StoredDocument?> FindAsync(Tables tables, string secret, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!IsSecret(secret) || await tables.Documents.FindAsync(Keys.Hash(secret), now, cancellationToken) is not { } document)
        {
            return null;
        }

        // Somebody named on it may have had their data deleted since.
        var by = await tables.Users.FindAsync(document.TenantId, document.By, cancellationToken);
        return by?.PagesEndAt is { } end && document.MadeAt <= end ? null : document;
    }

    private static bool IsSecret(string text) =>
        text.Length == Base64Url.GetEncodedLength(SecretBytes) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
