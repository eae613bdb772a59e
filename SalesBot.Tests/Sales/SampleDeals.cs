using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales;

/// <summary>Deals for tests, built up in words: <c>SampleDeals.New(type, stage).Answered("BUDGET", ...)</c>.</summary>
internal static class SampleDeals
{
    /// <summary>Monday 23 November 2026, 10:00 in China.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Plenty of contacts and nobody against us, so that only the answers decide.</summary>
    public static readonly DealFacts CalmFacts = new(5, false, CommitteeOnMap.Empty);

    public static Deal New(DealType type, Stage stage) => new()
    {
        Id = "d1",
        TenantId = "t1",
        AccountId = "a1",
        AccountName = "Lakeside Automotive",
        Title = "plant execution system",
        Type = type,
        OwnerId = "u1",
        OwnerName = "Wang Lei",
        OpenedAt = Now.AddDays(-100),
        Visits = [new StageVisit(stage, 1, Now.AddDays(-20))],
    };

    public static Deal Answered(this Deal deal, string key, AnswerValue value, Evidence evidence, int daysAgo = 0, int? reconfirmDays = null) =>
        deal with
        {
            Answers = deal.Answers.SetItem(key, new Answer
            {
                Key = key,
                State = AnswerState.Answered,
                Value = value,
                Evidence = evidence,
                By = "u1",
                At = Now.AddDays(-daysAgo),
                ReconfirmSince = reconfirmDays is { } days ? Now.AddDays(-days) : null,
            }),
        };

    public static Deal Answered(this Deal deal, string key, string option, Evidence evidence, int daysAgo = 0) =>
        deal.Answered(key, new AnswerValue.Choice(option), evidence, daysAgo);

    public static Deal Rated(this Deal deal, string key, int rating, Evidence evidence, int daysAgo = 0) =>
        deal.Answered(key, new AnswerValue.Scale(rating), evidence, daysAgo);

    public static Deal DontKnow(this Deal deal, string key, int daysAgo = 0) =>
        deal.Without(key, AnswerState.DontKnow, daysAgo);

    public static Deal NotApplicable(this Deal deal, string key) => deal.Without(key, AnswerState.NotApplicable, 0);

    public static AnswerValue.Parts Charter(int present, int absent = 0) => new(
        QuestionBank.Get("CHARTER").Parts.Take(present + absent)
            .Select((part, at) => (part.Code, IsPresent: at < present))
            .ToImmutableSortedDictionary(part => part.Code, part => part.IsPresent));

    public static Standing Standing(this Score score, string key) => score.Standings.Single(standing => standing.Entry.Key == key);

    public static Loss Loss(this Score score, string key) => score.Losses.Single(loss => loss.Key == key);

    private static Deal Without(this Deal deal, string key, AnswerState state, int daysAgo) => deal with
    {
        Answers = deal.Answers.SetItem(key, new Answer { Key = key, State = state, By = "u1", At = Now.AddDays(-daysAgo) }),
    };
}
