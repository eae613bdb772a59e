using System.Buffers.Text;
using System.Security.Cryptography;
using SalesBot.Storage;

namespace SalesBot.Bot.Documents;

/// <summary>
/// What is shown to a browser after a turn. Whoever has the address may see it; nobody can guess it, it is stored only
/// as a hash, and it ends.
/// </summary>
internal static class Printing
{
    /// <summary>Where pages are shown.</summary>
    public const string Path = "documents";

    /// <summary>How long an address shows its page.</summary>
    public static readonly TimeSpan Lives = TimeSpan.FromDays(7);

    private const int SecretBytes = 32;

    /// <summary>What is shown as a row, and the secret that opens it at this path.</summary>
    public static (StoredDocument Document, string Secret) Keep(string path, string content, TimeSpan lives, Turns.Turn turn)
    {
        // Not derived from the turn: who knows a message's id must not know the address. A repeated run makes another
        // page, and only the one of the run that counts is written.
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new StoredDocument(IdOf(path, secret), turn.TenantId, turn.UserId, turn.Now, turn.Today, turn.Now + lives, content), secret);
    }

    /// <summary>What this secret opens at this path; null if there is nothing, or it has ended.</summary>
    public static async Task<StoredDocument?> FindAsync(Tables tables, string path, string secret, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!IsSecret(secret) || await tables.Documents.FindAsync(IdOf(path, secret), now, cancellationToken) is not { } document)
        {
            return null;
        }

        // Somebody named on it may have had their data deleted since.
        var by = await tables.Users.FindAsync(document.TenantId, document.By, cancellationToken);
        return by?.PagesEndAt is { } end && document.MadeAt <= end ? null : document;
    }

    // A page's id is the hash of its secret alone, as it always was; elsewhere the path belongs to it.
    private static string IdOf(string path, string secret) => Keys.Hash(path == Path ? secret : $"{path}/{secret}");

    private static bool IsSecret(string text) =>
        text.Length == Base64Url.GetEncodedLength(SecretBytes) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
