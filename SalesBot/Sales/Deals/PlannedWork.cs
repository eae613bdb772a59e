using System.Text.RegularExpressions;

namespace SalesBot.Sales.Deals;

/// <summary>What was planned and has become true by what happened since: nobody should have to tick it off.</summary>
public static partial class PlannedWork
{
    /// <summary>The deal with what led to our bid done, in the next steps and in the joint plan, because the bid is in.</summary>
    public static Deal WithBidWorkDone(this Deal deal, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal with
        {
            NextSteps = [.. deal.NextSteps.Select(step => step is { IsOpen: true, Owner: StepOwner.Us } && IsBidWork(step.Text) ? step with { DoneAt = at } : step)],
            Plan = deal.Plan is { } plan
                ? plan with { Steps = [.. plan.Steps.Select(step => step is { DoneAt: null, Owner: StepOwner.Us } && IsBidWork(step.Text) ? step with { DoneAt = at } : step)] }
                : null,
        };
    }

    /// <summary>Whether a step of ours is about getting the bid ready and in.</summary>
    public static bool IsBidWork(string text) => Bid().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:bid|tender|offer)\s+(?:documents?|files?|papers?|is\s+|)\s*(?:complete|completed|ready|final|finished|sealed|printed|signed|submitted)\b|\b(?:complete|finish|finalise|finalize|print|seal|sign|submit|hand\s+in|send\s+in|file)\s+(?:the\s+|our\s+)?(?:bid|tender|offer)\b|\b(?:bid|tender)\s+(?:submission|hand-?in)\b"
        + "|(?:投标文件|标书|投标书)(?:的)?(?:定稿|完成|写完|做完|编制|装订|打印|封装|盖章|递交|提交)|(?:完成|写完|做完|编制|提交|递交|打印|装订|封装|寄出|送)(?:好)?(?:投标文件|标书|投标书)|^(?:投标|递标|交标|封标)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Bid();
}
