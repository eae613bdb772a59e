using System.Text;

namespace SalesBot.Tests.BotFramework.Schema;

/// <summary>Activities as a Teams client sends them, observed on the wire.</summary>
public static class Samples
{
    public const string PersonalMessage = """
        {"type":"message","text":"你好 hello","id":"4d0a557b-afb7-4151-90af-8cf44f0d8793","from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"00000000-0000-0000-0000-0000000000020"},"timestamp":"2026-11-23T16:06:07.368Z","localTimestamp":"2026-11-23T16:06:07.368+00:00","localTimezone":"UTC","serviceUrl":"http://localhost:56150/_connector","conversation":{"conversationType":"personal","tenantId":"00000000-0000-0000-0000-0000000000001","id":"b4f6faa2-795a-4cc3-ab86-a9447ce8431d"},"recipient":{"id":"00000000-0000-0000-0000-00000000000011","name":"Test Bot"},"textFormat":"plain","locale":"en-US","entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"UTC"}],"channelData":{"tenant":{"id":"00000000-0000-0000-0000-0000000000001"}},"channelId":"msteams"}
        """;

    public const string GroupMessage = """
        {"type":"message","text":"<at>Test Bot</at> 你好 pipeline","conversation":{"isGroup":true,"conversationType":"groupChat","tenantId":"t","id":"41191b45-c2e3-42f1-a9e8-c72efcee7be4"},"entities":[{"type":"mention","mentioned":{"id":"00000000-0000-0000-0000-00000000000011","name":"Test Bot"},"text":"<at>Test Bot</at>"},{"type":"clientInfo","locale":"en-US"}],"channelData":{"tenant":{"id":"t"}},"from":{},"recipient":{},"id":"1","serviceUrl":"https://smba.example/","textFormat":"plain","locale":"en-US","channelId":"msteams"}
        """;

    public const string ChannelMessage = """
        {"type":"message","text":"hi","id":"1","conversation":{"isGroup":true,"conversationType":"channel","tenantId":"t","id":"channel-announcements-id;messageid=1795450931759"},"channelData":{"teamsChannelId":"channel-announcements-id","teamsTeamId":"team-id","tenant":{"id":"t"},"team":{"id":"team-id"},"channel":{"id":"channel-announcements-id"}},"channelId":"msteams"}
        """;

    public const string Installation = """
        {"type":"installationUpdate","id":"7872d7a9-d803-4095-a729-3ca02a067579","from":{"id":"user-id-0","aadObjectId":"00000000-0000-0000-0000-0000000000020"},"timestamp":"2026-11-23T16:05:28.251Z","serviceUrl":"http://localhost:56150/_connector","conversation":{"conversationType":"personal","tenantId":"t","id":"b4f6faa2"},"recipient":{"id":"00000000-0000-0000-0000-00000000000011","name":"Test Bot"},"locale":"en-US","entities":[{"type":"clientInfo","locale":"en-US"}],"channelData":{"tenant":{"id":"t"},"source":{"name":"message"},"settings":{"selectedChannel":{"id":"b4f6faa2"}}},"action":"add","channelId":"msteams"}
        """;

    public const string MembersAdded = """
        {"type":"conversationUpdate","id":"2","membersAdded":[{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"a"},{"id":"bot"}],"channelData":{"eventType":"teamMemberAdded","tenant":{"id":"t"}},"channelId":"msteams"}
        """;

    public const string CardAction = """
        {"type":"invoke","name":"adaptiveCard/action","id":"e456454d","from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"a"},"conversation":{"conversationType":"personal","tenantId":"t","id":"b4f6faa2"},"channelData":{"source":{"name":"message"},"tenant":{"id":"t"}},"replyToId":"1795450606826","value":{"action":{"type":"Action.Execute","title":"Msg","verb":"msg","data":{"why":"预算已确认"}}},"channelId":"msteams"}
        """;

    public const string CardSubmit = """
        {"type":"message","id":"3","replyToId":"1795450606826","value":{"cmd":"form","title":"宏远 产品演示","date":"2026-11-25","time":"14:30","at":"2026-11-25T14:30:00Z","amount":"1000","remind":"true","stage":"2"},"channelId":"msteams"}
        """;

    public const string Query = """
        {"type":"invoke","name":"composeExtension/query","channelData":{"source":{"name":"compose"},"tenant":{"id":"t"}},"value":{"commandId":"searchAccounts","parameters":[{"value":"宏远"}],"queryOptions":{"skip":0,"count":25},"commandContext":"compose","context":{"theme":"default"}},"channelId":"msteams"}
        """;

    public static TheoryData<string> All =>
        [PersonalMessage, GroupMessage, ChannelMessage, Installation, MembersAdded, CardAction, CardSubmit, Query];

    public static byte[] Utf8(this string json) => Encoding.UTF8.GetBytes(json);
}
