#nullable disable

using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The Connector refused a call. <see cref="Response"/> has the status and headers (<c>Retry-After</c> among them) and
/// the body as text, which may be HTML; <see cref="Body"/> is the parsed error, or null when it was not one.
/// </summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
