using System.Security.Cryptography.X509Certificates;

namespace SalesBot.Bot.Hosting;

/// <summary>The bot's certificate on disk.</summary>
internal static class Certificate
{
    /// <summary>Reads a PEM file holding certificate and key, or a PFX without password.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It is neither.</exception>
    public static X509Certificate2 Load(string path) =>
        X509Certificate2.GetCertContentType(path) == X509ContentType.Pfx
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password: null)
            : X509Certificate2.CreateFromPemFile(path);
}
