#nullable disable

using System.Net;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Ends the handling of an invoke with a status other than 200.</summary>
#pragma warning disable CA1032, CA1064 // As in the official class: protected, and useful only with a status.
    protected class InvokeResponseException : Exception
#pragma warning restore CA1032, CA1064
    {
        private readonly HttpStatusCode statusCode;
        private readonly object body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            this.statusCode = statusCode;
            this.body = body;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
