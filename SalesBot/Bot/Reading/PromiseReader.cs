using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// A promise or appointment in one piece of a message: 下周三要给他五年费用表, "he sends me the list by Friday". Whose it
/// is follows from who gives and who gets.
/// </summary>
internal static partial class PromiseReader
{
    private static readonly char[] Edges = [' ', ',', '，', '.', '。', '、', ';', '；', ':', '：', '!', '！'];

    /// <summary>The promise; null if the piece holds none.</summary>
    /// <param name="clause">The piece of the message.</param>
    /// <param name="people">The people in it.</param>
    /// <param name="before">Who was spoken of before, for "he" and "they"; null if nobody was.</param>
    /// <param name="today">The rep's day.</param>
    public static StepHeard? Read(string clause, IReadOnlyList<PersonMention> people, PersonMention? before, DateOnly today)
    {
        var date = DateReader.Read(clause, today);
        var due = date is { Problem: DateProblem.None, Past: false } ? date.Date : (DateOnly?)null;
        var bare = date is null ? clause : clause.Remove(date.Span.At, date.Span.Words.Length).Insert(date.Span.At, due is null ? string.Empty : " ");
        var isToday = due == today;
        if (date is { Past: true } || IsOver().IsMatch(clause) || (due is null || isToday ? !Committed().IsMatch(clause) : !Planned().IsMatch(clause) && !Committed().IsMatch(clause)))
        {
            return null;
        }

        var with = people.Count > 0 ? people[^1] : ThirdPerson().IsMatch(clause) ? before : null;
        var text = Text(bare, people);
        return text.Length < 2 ? null : new StepHeard(text, due, OwnerOf(clause, people), with);
    }

    /// <summary>Whether the words name something that is going to be done, with or without a day.</summary>
    public static bool NamesADeed(string text) => Planned().IsMatch(text) || Committed().IsMatch(text);

    private static StepOwner OwnerOf(string clause, IReadOnlyList<PersonMention> people)
    {
        if (GivesUs().IsMatch(clause))
        {
            return StepOwner.Customer;
        }

        if (GivesThem().IsMatch(clause) || OurSubject().IsMatch(clause) || TheyWant().IsMatch(clause))
        {
            return StepOwner.Us;
        }

        if (Reported().IsMatch(clause))
        {
            return StepOwner.Customer;
        }

        var start = Lead().Match(clause).Length;
        var theySpeak = people.Count > 0 && people[0].At <= start + 8 && !GivesTo(clause, people[0]);
        return theySpeak || TheirSubject().IsMatch(clause) ? StepOwner.Customer : StepOwner.Us;
    }

    // "给孙经理", "send Mr Sun": the person gets it.
    private static bool GivesTo(string clause, PersonMention person) => GivingBefore().IsMatch(clause[..Math.Min(person.At, clause.Length)]);

    private static string Text(string bare, IReadOnlyList<PersonMention> people)
    {
        var rest = Opening().Replace(bare.Trim(Edges), string.Empty);
        rest = Pronouns().Replace(rest, "$1");
        foreach (var person in people.Where(person => bare.Contains(person.Name, StringComparison.OrdinalIgnoreCase)))
        {
            rest = Regex.Replace(rest, $@"(?<=给|发给|向|\b(?:send|give|show|get)\s){Regex.Escape(person.Name)}|^{Regex.Escape(person.Name)}", string.Empty, RegexOptions.IgnoreCase);
        }

        for (var last = string.Empty; last != rest;)
        {
            last = rest;
            rest = Opening().Replace(rest.Trim(Edges), string.Empty);
            rest = Closing().Replace(rest, string.Empty).Trim(Edges);
        }

        rest = PutBefore().Replace(rest, "${verb}${what}");
        return TypedText.Even(Giving().Replace(rest, string.Empty)).Trim(Edges);
    }

    // Something that was done, or is only told of.
    [GeneratedRegex(@"\b(?:budget|test|meeting|it|this)\s+(?:was|were|is\s+over|has\s+been)\b|已经(?:发|给|交|完)", RegexOptions.IgnoreCase)]
    private static partial Regex IsOver();

    // Words of obligation: they count without a day.
    [GeneratedRegex(@"\b(?:i'll|we'll|will|shall|must|need(?:s)?\s+to|have\s+to|has\s+to|going\s+to|promised|agreed\s+to|wants?\s+(?:us|me)|asked\s+(?:us|me|for)|next\s+step|owe|todo|to\s+do|follow(?:ing)?\s+up)\b|(?:我|我们|他|她|他们|对方|客户).{0,6}(?:(?<!想|不|只)要(?!求)|会|(?<!觉|晓|记|懂|显|值)得|需要|来)|答应|承诺|要给|要发|要交|再(?:做|发|给|约|谈|聊|报|改|出)|下一步|回头|让我们?|请我们?|需要我们?|负责", RegexOptions.IgnoreCase)]
    private static partial Regex Committed();

    // With a day in the future almost any deed is a plan.
    [GeneratedRegex(@"\b(?:send|give|get|provide|share|call|meet(?:ing)?|visit|present|demo|review|test|deliver|submit|sign|answer|reply|confirm|prepare|come|comes|join|show|next|by|due|wants?|workshop|see|sheet|list|offer|quote|proposal|sends|gives|decides?|decision|board|committee)\b|给|发|交|做|约|见|谈|聊|拜访|提供|回复|答复|确认|安排|准备|演示|评审|测试|签|开会|会议|交流|汇报|报价|看|来|去|讨论|定|完成|出", RegexOptions.IgnoreCase)]
    private static partial Regex Planned();

    [GeneratedRegex(@"(?:给|发给?|提供给|交给|寄给|反馈给|回复)\s*(?:我|咱)|\b(?:send|give|get|provide|share|forward|show|tell|let|sends|gives|gets|shows|owes?|answers?|call|calls)\s+(?:it\s+to\s+)?(?:me|us)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesUs();

    [GeneratedRegex(@"(?:给|发给?|提供给|交给|寄给|报给|回复|向)\s*(?:他|她|对方|客户|人家)|\b(?:send|give|get|show|provide|call|visit|tell|owe|meet|see)\s+(?:him|her|them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesThem();

    [GeneratedRegex(@"(?:^|[,，\s])(?:我|我们|我方|咱们?|我来|售前|由我)(?!.{0,8}(?:让|请))|\b(?:i|i'll|we|we'll|our\s+\w+)\s+(?:will|must|need|have|send|give|go|are|owe|should|can|call|meet|visit|promised|show|present|'ll)|\b(?:i'll|we'll)\b|\b(?:let\s+me|need\s+to|have\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OurSubject();

    [GeneratedRegex(@"\b(?:wants?|needs?|expects?|asked|asks|waiting)\s+(?:(?:us|me)\b|for\b|a\b|an\b|the\b|our\b)|(?:他|她|对方|客户|经理|总|工|主任|院长)(?:还)?(?:要|想要|等|需要)(?!给|发|提供|来|去|安排|出|回)|让我|请我|要我|要求我", RegexOptions.IgnoreCase)]
    private static partial Regex TheyWant();

    [GeneratedRegex(@"(?:^|[,，\s]|是|请|让)(?:他|她|他们|她们|对方|客户|甲方)|^(?:so\s+|and\s+)?(?:they|he|she)\b|\b(?:he|she|they|customer|client)(?:'ll|\s+(?:will|promised|sends?|gives?|provides?|agreed|to|comes?|decides?|has|have|must|should|is|are|can|want\s+to|call))", RegexOptions.IgnoreCase)]
    private static partial Regex TheirSubject();

    [GeneratedRegex(@"\b(?:he|she|him|her|they|them)\b|他|她|对方", RegexOptions.IgnoreCase)]
    private static partial Regex ThirdPerson();

    [GeneratedRegex(@"^(?:next\s+step(?:\s+(?:is|should\s+be))?|下一步(?:应该)?(?:是)?|应该(?:是|要)?|请|让|and|so|then|that|is|应)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:给|发给?|交给|向|\b(?:send|give|show|call|meet|visit|get|with|to|for|see)\s+(?:to\s+)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex GivingBefore();

    [GeneratedRegex(@"^(?:[\u4e00-\u9fff]{1,6}(?:之前|以前)(?=我)|(?:anyway|oh|well)\b|(?:the\s+)?next\s+steps?(?:\s+(?:is|are|should\s+be))?\b|下一步(?:计划|安排)?|应该(?:是|要)?|然后|那边|那儿|那里|这边|那么?|再|就|还|也|先|我方|我们|我来|我|由我|咱们?|他们?|她们?|对方|客户方?|甲方|需要|得(?!到)|要(?!求)|会(?!议)|将|准备|打算|答应|承诺|说好|约好了?|请|让|前|之前|以前|的时候|是(?!否)|在|说(?!明)|\b(?:so|but|and|then|says?|said|i'll|we'll|i|we|he'll|she'll|they'll|he|she|they|will|shall|must|should|need(?:s)?\s+to|need(?:s)?|have\s+to|has\s+to|am|are|is|going\s+to|promised(?:\s+me|\s+us)?(?:\s+to)?|agreed\s+to|wants?\s+(?:us|me)\s+to|wants?|to|by|on|at|before|until|should\s+be|please|it's|it\s+is|that|asked\s+(?:us|me)\s+(?:to|for)|asked\s+for|todo|the\s+customer|customer|owe|owes|follow\s+up\s+with)\b)\s*[:：,，]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:\s+(?:before\s+(?:that|then|it)|(?:is|are)\s+(?:going\s+to\s+be|planned|scheduled|set)|on|by|at|before|until|from|to|for|the|due|is|and)|(?<=[\u4e00-\u9fff])\s*(?:前|之前|以前|了|吧|哦|在|于))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // "给他五年费用表" is "给五年费用表": a stored step names people, it does not point at them.
    [GeneratedRegex(@"(给|发给?|向|回复|交给)\s*(?:他们?|她们?|对方|客户|我们|我方|我|人家)|(?<=\b(?:send|give|get|provide|show|call|tell|meet|visit|see|owe|owes|sends|gives|gets)\s)(?:to\s+)?(?:me|us|him|her|them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"^(?:(?:send|give|get|provide|share|sends|gives|gets|provides)\s+)?(?:the|a|an|our|their|his|her)\s+(?=\w)|^(?:send|give|provide|sends|gives|provides)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Giving();

    // 把图纸发给 is 发图纸.
    [GeneratedRegex("^把(?<what>.+?)(?<verb>发|给|交|寄)(?:给|过来|来)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PutBefore();

    // What somebody said they will do is theirs.
    [GeneratedRegex(@"^(?:说|答应|承诺|表示|(?:says?|said|promised|agreed)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Reported();
}
