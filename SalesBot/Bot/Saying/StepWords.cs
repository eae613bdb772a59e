using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Saying;

/// <summary>A next step in words: whose it is, what, and when.</summary>
public static class StepWords
{
    /// <summary>"Ours", "Ms Song"; 我们, 宋主管. The customer where nobody is named.</summary>
    public static string Side(StepOwner owner, string? with, Language language) => owner == StepOwner.Us
        ? new Text("Ours", "我们").In(language)
        : with ?? new Text("Customer", "客户").In(language);

    /// <summary>"by Fri 27 Nov", "due today", "due 3 days ago".</summary>
    public static string Due(DateOnly due, DateOnly today, Language language) => (today.DayNumber - due.DayNumber) switch
    {
        0 => new Text("due today", "今天到期").In(language),
        1 => new Text("due yesterday", "昨天到期").In(language),
        > 1 and var late => new Text($"due {late} days ago", $"已过{late}天").In(language),
        _ => Say.Date(due, language, today),
    };

    /// <summary>"send the drawings, Fri 27 Nov".</summary>
    public static string WhatAndWhen(NextStep step, DateOnly today, Language language) =>
        $"{step.Text}{(language == Language.Chinese ? "，" : ", ")}{Due(step.Due, today, language)}";
}
