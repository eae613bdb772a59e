using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>One request of the bot to the Connector.</summary>
/// <param name="Method">POST, PUT, DELETE or GET.</param>
/// <param name="Path">The path behind the service address, such as <c>v3/conversations/a:1/activities</c>.</param>
/// <param name="Body">What was sent, if anything.</param>
public sealed record ConnectorCall(string Method, string Path, JsonObject? Body)
{
    /// <summary>Whether it puts something before people's eyes: a message sent or changed.</summary>
    public bool IsMessage => Method is "POST" or "PUT" && Body?["type"]?.GetValue<string>() == "message";
}

/// <summary>What goes wrong with a call instead of a plain answer.</summary>
/// <param name="Status">The status to answer with; null accepts the call.</param>
/// <param name="Code">The Connector's error code in the body.</param>
/// <param name="RetryAfter">The header of that name, as written.</param>
public sealed record Fault(int? Status = null, string Code = "ServiceError", string? RetryAfter = null)
{
    /// <summary>The answer waits for this.</summary>
    public Task Until { get; init; } = Task.CompletedTask;

    /// <summary>The connection breaks before the call is taken.</summary>
    public bool Aborts { get; init; }

    /// <summary>The call is taken and shown, but the connection breaks before the answer.</summary>
    public bool DropsAnswer { get; init; }

    /// <summary>The answer is a redirect to this address.</summary>
    public string? Location { get; init; }
}
