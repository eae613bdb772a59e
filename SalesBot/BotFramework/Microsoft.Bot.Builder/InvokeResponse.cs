#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: the status and the body of the response to it.</summary>
public class InvokeResponse
{
    /// <summary>An HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>Written as JSON; null for none.</summary>
    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>The answer to an invoke, with a body of a known type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body { get => (T)base.Body; set => base.Body = value; }
}
