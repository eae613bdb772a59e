using System.Text.RegularExpressions;
using SalesBot.Bot.Records;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Partners;

/// <summary>"Haitong, agent, duties: import and customs, risks: delay, agreed 20 November", 海通，代理商，分工：清关，风险：延误，11月20日已书面约定.</summary>
internal static partial class PartnerReading
{
    public static Partner Read(TypedRecord line, string id)
    {
        var kind = line.Take(Consortium()) is not null ? PartnerKind.ConsortiumMember
            : line.Take(FormerCustomer()) is not null ? PartnerKind.FormerCustomer
            : line.Take(Integrator()) is not null ? PartnerKind.Integrator
            : line.Take(Agent()) is not null ? PartnerKind.Agent : PartnerKind.Supplier;
        line.Take(Supplies());
        var duties = line.Take(Duties())?.Groups["what"].Value.Trim();
        var risks = line.Take(Risks())?.Groups["what"].Value.Trim();
        bool? backToBack = line.Take(NotBackToBack()) is not null ? false : line.Take(BackToBack()) is not null ? true : null;
        var agreed = line.Take(Agreed()) is not null;
        var on = line.TakeDay();
        return new Partner { Id = id, Kind = kind, Duties = duties, Risks = risks, IsBackToBack = backToBack, AgreedOn = agreed ? on ?? line.Today : null, Text = line.Rest };
    }

    [GeneratedRegex(@"[,，;]\s*(?:consortium(?: (?:member|partner))?|联合体(?:成员)?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Consortium();

    [GeneratedRegex(@"[,，;]\s*(?:(?:former|old|earlier) customer|老客户|之前服务过的客户)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex FormerCustomer();

    [GeneratedRegex(@"[,，;]\s*(?:(?:system )?integrator|general contractor|leads|(?:系统)?集成商|总包|总承包商?|牵头方?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Integrator();

    [GeneratedRegex(@"[,，;]\s*(?:agent|dealer|distributor|代理商?|经销商|渠道)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Agent();

    [GeneratedRegex(@"[,，;]\s*(?:(?:sub-?)?supplier|supplies to us|供应商|分包商?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex Supplies();

    [GeneratedRegex(@"[,，;]\s*(?:(?:duties|does|duty)\s*[:：]?|(?:分工|负责|职责)\s*[:：]?)\s*(?<what>[^,，;]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Duties();

    [GeneratedRegex(@"[,，;]\s*(?:(?:risks?|carries)\s*[:：]?|(?:风险|承担)\s*[:：]?)\s*(?<what>[^,，;]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Risks();

    [GeneratedRegex(@"[,，;]\s*(?:not back[- ]to[- ]back|(?:条款)?(?:不对等|没有背靠背|未背靠背))(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex NotBackToBack();

    [GeneratedRegex(@"[,，;]\s*(?:back[- ]to[- ]back(?: terms)?|(?:条款)?(?:对等|背靠背))(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase)]
    private static partial Regex BackToBack();

    [GeneratedRegex(@"(?<=[,，;].*)(?:(?:agreed|signed)(?: in writing)?(?: on)?|(?:已)?书面(?:约定|签订)|已签(?:约|协议)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Agreed();
}
