using System.Collections.Immutable;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>The facts that end an alert: by fact, not by button (domain 2.8, clarification A1).</summary>
public static class WayOut
{
    /// <summary>What has to be recorded, in the order of the deal's own day; small first letter and no full stop.</summary>
    public static ImmutableArray<Text> Of(Stall stall)
    {
        ArgumentNullException.ThrowIfNull(stall);
        return [.. Facts(stall)];
    }

    private static IEnumerable<Text> Facts(Stall stall)
    {
        if (stall.Find("S1") is not null || stall.Find("S7") is not null)
        {
            yield return stall.Find("S7") is not null
                ? new("two-way contact with the decision maker is logged", "记下与决策者的双向沟通")
                : new("two-way contact is logged", "记下一次双向沟通");
        }

        if (stall.Find("S5") is not null)
        {
            yield return new("a dated next step is set", "定下有日期的下一步");
        }

        if (stall.Find("S3") is not null)
        {
            yield return new("a new signing date with the customer's reason is set", "写上新的签约日和客户的原因");
        }

        if (stall.Find("S2") is not null)
        {
            yield return new("the stage moves on with its evidence", "凭依据推进阶段");
        }

        if (stall.Find("S10") is not null)
        {
            yield return new("the open bid items are done", "标书未完成项都完成");
        }

        if (stall.Find("S12") is not null)
        {
            yield return new("the acceptance is signed, or its day is moved", "验收签字，或改期");
        }

        if (stall.Find("S13") is not null)
        {
            yield return new("a cross-year approval is recorded", "登记跨年度批准");
        }

        if (stall.Find("S6") is not null && stall.Find("S7") is null)
        {
            yield return new("more people there talk with us", "有更多人和我们沟通");
        }
    }
}
