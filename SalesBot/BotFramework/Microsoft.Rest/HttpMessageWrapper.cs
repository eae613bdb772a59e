#nullable disable

using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What remains of an HTTP message after its streams are closed.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
    }

    /// <summary>The body as text.</summary>
    public string Content { get; protected set; }

    /// <summary>By name, whatever the case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var (name, values) in headers?.NonValidated ?? default)
        {
            Headers[name] = [.. values];
        }
    }
}
