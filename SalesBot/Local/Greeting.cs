namespace SalesBot.Local;

/// <summary>What a developer reads when everything is up.</summary>
internal static class Greeting
{
    public static string Text(string playground, Uri bot) => $"""

          SalesBot is ready: open {playground} and choose "Personal Chat". Type first:
            demo                    sample accounts and deals
            new deal: Kangyuan Pharma, cold-chain packaging line, about 7.2 million

          SalesBot 已就绪：打开 {playground}，点“Personal Chat”，先输入：
            切换中文                然后输入 demo，载入示例客户和商机
            新建商机：康源药业，冷链包装线，约720万

          The bot listens at {bot} on this machine only. The Playground listens on every network
          interface: whoever reaches its port can talk to this bot. Ctrl+C stops everything; the data stays.

        """;
}
