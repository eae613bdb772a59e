using System.Text.RegularExpressions;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>Whether words say that somebody assesses the bids of a tender: "evaluator", 评标专家, "outside expert".</summary>
public static partial class EvaluatorWords
{
    /// <summary>A contact with them is not taken down; nobody is named, for the answer is stored too (domain 2.9.1).</summary>
    public static readonly Text NotLogged = new(
        "People who assess the bids may not be contacted or recorded, so I kept nothing of this. Tell me the rest again without them; questions go through the tender office.",
        "评标人员不得接触，也不记录，所以这条什么都没有留下。其余内容请去掉相关人员再说一遍；有问题请走招标方渠道。");

    /// <summary>No step is planned with them.</summary>
    public static readonly Text NoSteps = new(
        "No step is planned with people who assess the bids. Put it in writing to the tender office instead.",
        "不安排与评标人员的任何步骤。请改为书面向招标方提出。");

    /// <summary>True if they do.</summary>
    public static bool Mean(string? words) => words is not null && Words().IsMatch(TypedText.Fold(words));

    /// <summary>
    /// Whether a message speaks of a person who assesses the bids of this deal, while the rules keep them apart from us:
    /// in a legal tender, and in the quiet period of any. How the committee is made up, and by which method it works, may
    /// be told.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="words">The message.</param>
    public static bool AreOffLimits(Deal deal, string words)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(words);
        return (deal.HidesEvaluators() || deal.IsQuiet())
            && (Somebody().IsMatch(TypedText.Fold(words)) || PersonSpotter.In(words, deal.People).Any(IsOne));
    }

    private static bool IsOne(PersonMention person) =>
        person.Known?.Roles.Contains(BuyingRole.Evaluator) == true || Somebody().IsMatch(TypedText.Fold(person.Position ?? string.Empty));

    [GeneratedRegex(@"(?<![a-z])(?:evaluators?|(?:evaluation|tender|bid) committee|(?:tender|bid|outside|external|evaluation) experts?|jury)(?![a-z])|评委|评标|评审(?:专家|委员)|外聘专家|评估委员")]
    private static partial Regex Words();

    // A committee is a body; somebody of it, or meeting it, is what the rule is about.
    [GeneratedRegex(@"(?<![a-z])(?:evaluators?|(?:tender|bid|outside|external|evaluation) experts?|jury (?:member|chair)s?|(?:evaluation|tender|bid) committee(?:'s)? (?:member|chair|head)s?|(?:members?|chair\w*|head) of the (?:evaluation|tender|bid) committee|(?:met|meet\w*|see|saw|call\w*|visit\w*|talk\w* (?:to|with)|(?:lunch|dinner|coffee) with) (?:with )?(?:the |an? )?(?:evaluation|tender|bid) committee)(?![a-z])|评委(?!会)|评标(?:专家|委员(?!会)|人员|人(?!数))|评审(?:专家|委员(?!会))|外聘专家|评估委员(?!会)|(?:见|拜访|约|联系|找|和|跟|与)[^，。,]{0,6}(?:评标委员会|评委会)|^(?:committee(?![a-z])|委员会)[^\n]{0,60}(?:chair|member|主任|组长|主席|成员)")]
    private static partial Regex Somebody();
}
