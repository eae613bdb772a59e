using SalesBot.Bot.Delivering;

namespace SalesBot.Tests.Delivering;

/// <summary>Each code of the Connector, in each of its envelopes (requirements D1-D3).</summary>
public class RefusalReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static readonly (int Status, string Code, RefusalKind Kind)[] Codes =
    [
        (403, "BotDisabledByAdmin", RefusalKind.Disabled),
        (403, "BotNotInConversationRoster", RefusalKind.NotInstalled),
        (404, "BotNotInConversationRoster", RefusalKind.NotInstalled),
        (403, "NotEnoughPermissions", RefusalKind.NotInstalled),
        (403, "ForbiddenOperationException", RefusalKind.NotInstalled),
        (403, "ConversationBlockedByUser", RefusalKind.Blocked),
        (403, "MessageWritesBlocked", RefusalKind.Blocked),
        (403, "InvalidBotApiHost", RefusalKind.WrongHost),
        (403, "SomethingNew", RefusalKind.Forbidden),
        (404, "ConversationNotFound", RefusalKind.Gone),
        (404, "ActivityNotFoundInConversation", RefusalKind.Gone),
        (404, "SomethingNew", RefusalKind.Gone),
        (400, "BadSyntax", RefusalKind.Malformed),
        (400, "Bad Argument", RefusalKind.Malformed),
        (413, "MessageSizeTooBig", RefusalKind.Malformed),
        (409, "Conflict", RefusalKind.Malformed),
        (401, "BotNotRegistered", RefusalKind.Unregistered),
        (412, "PreconditionFailed", RefusalKind.Busy),
        (302, "Found", RefusalKind.Busy),
        (429, "Throttled", RefusalKind.Throttled),
        (408, "Timeout", RefusalKind.Uncertain),
        (500, "ServiceError", RefusalKind.Uncertain),
        (502, "BadGateway", RefusalKind.Uncertain),
        (503, "ServiceUnavailable", RefusalKind.Uncertain),
        (504, "GatewayTimeout", RefusalKind.Uncertain),
    ];

    private static readonly string[] Envelopes =
    [
        """{"error":{"code":"CODE","message":"no"}}""",
        """{"error":{"code":"Forbidden","message":"no","innerHttpError":{"statusCode":403,"body":{"error":{"code":"CODE"}}}}}""",
        """{"error":{"code":"Forbidden","innerHttpError":{"statusCode":403,"body":"{\"subCode\":\"CODE\",\"errorCode\":1}"}}}""",
        """{"errorCode":1,"subCode":"CODE","message":"no"}""",
        """{"code":"CODE"}""",
    ];

    public static TheoryData<int, string, RefusalKind> Answers()
    {
        var answers = new TheoryData<int, string, RefusalKind>();
        foreach (var (status, code, kind) in Codes)
        {
            foreach (var envelope in Envelopes)
            {
                answers.Add(status, envelope.Replace("CODE", code, StringComparison.Ordinal), kind);
            }
        }

        answers.Add(403, "<html>Forbidden</html>", RefusalKind.Forbidden);
        answers.Add(403, "", RefusalKind.Forbidden);
        answers.Add(403, """{"errorCode":209,"message":"{\"subCode\":\"x\"}"}""", RefusalKind.Blocked);
        answers.Add(403, "[1,2]", RefusalKind.Forbidden);
        answers.Add(403, new string('{', 5000), RefusalKind.Forbidden);
        return answers;
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Each_code_is_told_apart_however_it_is_wrapped(int status, string body, RefusalKind kind) =>
        Assert.Equal(kind, RefusalReader.Read(status, body, null, Now).Kind);

    [Theory]
    [InlineData("7", 7.0)]
    [InlineData("0.5", 0.5)]
    [InlineData("86400", 3600.0)]
    [InlineData("1e300", 3600.0)]
    [InlineData("Mon, 23 Nov 2026 01:00:42 GMT", 42.0)]
    [InlineData("Tue, 24 Nov 2026 01:00:00 GMT", 3600.0)]
    [InlineData("Mon, 23 Nov 2026 00:00:00 GMT", null)]
    [InlineData("-1", null)]
    [InlineData("0", null)]
    [InlineData("NaN", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void What_it_asks_to_wait_is_taken_if_it_makes_sense(string? header, double? seconds) =>
        Assert.Equal(seconds, RefusalReader.Read(429, null, header, Now).Wait?.TotalSeconds);
}
