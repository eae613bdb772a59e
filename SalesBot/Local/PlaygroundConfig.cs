namespace SalesBot.Local;

/// <summary>
/// Who and what the Playground pretends. Without this file it makes up a new conversation id at every start,
/// which strands every stored conversation reference, and ids that are no GUIDs. Its reader accepts exactly
/// this set of keys, exactly five users and one channel; the misspelt key is its own.
/// </summary>
internal static class PlaygroundConfig
{
    public const string FileName = ".m365agentsplayground.yml";

    /// <summary>The tenant of every local conversation.</summary>
    public const string TenantId = "6b1f3c52-0d4e-4a7b-9c81-2f5e7d9a1b30";

    public static string Text { get; } = $"""
        version: "0.1.1"
        tenantId: {TenantId}
        bot:
          id: 28:3c0f5a1e-77d2-4b6c-8e15-9a4d2b7f6c01
          name: SalesBot
        currentUser:
        {Person("Lei", "Wang", "王磊", 1, "  ")}
        users:
        {string.Join('\n', People.Select((p, i) => "  - " + Person(p.Given, p.Surname, p.Chinese, i + 2, "    ").TrimStart()))}
        personalChat:
          id: a:1Qz7-wang-lei-and-salesbot
        groupChat:
          id: 19:2f64c0d1b8a94e7fa35b6d0c9e817a42@thread.v2
          name: Deal room 商机讨论
        team:
          id: 19:7ae1540cf2d84b0b9d636c1e5f28ba93@thread.tacv2
          name: Sales 销售部
          aadGroupId: 51c7e0a8-4f3b-4d29-8b6a-e02d9c715f64
          channels:
            - id: 19:c3d95b27e6104fa88a0e72b4d15f6c38@thread.tacv2
              name: General

        """;

    private static IReadOnlyList<(string Given, string Surname, string Chinese)> People
        => [("Na", "Li", "李娜"), ("Min", "Zhao", "赵敏"), ("Helen", "Zhou", "周海伦"), ("David", "Lin", "林大卫"), ("Grace", "Sun", "孙悦")];

    private static string Person(string given, string surname, string chinese, int number, string indent)
        => string.Join('\n', new[]
        {
            $"id: 29:1{surname}{given}-{number:D4}",
            $"name: {given} {surname} {chinese}",
            $"userPrincipleName: {given}.{surname}@example.com",
            $"aadObjectId: 8d2e6f40-1a35-4c97-b0e4-7c5a9f31d{number:D3}",
            $"givenName: {given}",
            $"surname: {surname}",
            $"email: {given}.{surname}@example.com",
        }.Select(line => indent + line));
}
