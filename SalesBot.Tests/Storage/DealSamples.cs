using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Storage;

internal static class DealSamples
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static Deal New(string id, string tenant = "tenant-1", string owner = "rep-1", DateTimeOffset? at = null) => new()
    {
        Id = id,
        TenantId = tenant,
        AccountId = "account-1",
        AccountName = "康源药业",
        Title = "cold-chain packaging line",
        Type = DealType.ActiveProject,
        OwnerId = owner,
        OwnerName = "Li Na",
        OpenedAt = at ?? Start,
        Visits = [new StageVisit(Stage.Analysis, 1, at ?? Start)],
    };

    public static Answer Choice(string key, string option, DateTimeOffset? at = null) => new()
    {
        Key = key,
        State = AnswerState.Answered,
        Value = new AnswerValue.Choice(option),
        Evidence = Evidence.Stated,
        Quote = "“明年三月”",
        By = "rep-1",
        At = at ?? Start,
    };
}
