#nullable disable

namespace Microsoft.Rest;

/// <summary>The outcome of a call that returns nothing.</summary>
public class HttpOperationResponse
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }
}

/// <summary>The outcome of a call that returns a <typeparamref name="T"/>.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
