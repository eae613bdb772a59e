using System.Text.RegularExpressions;
using CsCheck;
using SalesBot.Bot.Saying;

namespace SalesBot.Tests.Bot.Saying;

public class EscapedTests
{
    [Theory]
    [InlineData("Kangyuan Pharma", "Kangyuan Pharma")]
    [InlineData("康源药业（上海）", "康源药业（上海）")]
    [InlineData("[free](https://evil.example)", "\\[free\\]\\(https:\u2060//evil.example\\)")]
    [InlineData("**bold** _it_ ~gone~ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\~gone\\~ \\`code\\`")]
    [InlineData("<at>Boss</at>", "&lt;at\\>Boss&lt;/at\\>")]
    [InlineData("# title", "\\# title")]
    [InlineData("> quote", "\\> quote")]
    [InlineData("- point", "\\- point")]
    [InlineData("+ point", "\\+ point")]
    [InlineData("1. first", "1\\. first")]
    [InlineData("12) twelfth", "12\\) twelfth")]
    [InlineData("cold-chain line 4.5 m", "cold-chain line 4.5 m")]
    [InlineData("&lt;at&gt;", "&amp;lt;at&amp;gt;")]
    [InlineData("one\r\n\r\n- two", "one - two")]
    [InlineData("a\u202eb\u200bc\u0007d", "abc d")]
    [InlineData("C:\\temp", "C:\\\\temp")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Active_signs_are_escaped_and_the_rest_is_left_alone(string? typed, string shown) => Assert.Equal(shown, Escaped.Markdown(typed));

    [Fact]
    public void Long_words_are_cut_and_no_character_is_parted()
    {
        var shown = Escaped.Plain(string.Concat(Enumerable.Repeat("😀", 400)), 10);
        Assert.True(shown.Length <= 10);
        Assert.EndsWith("😀…", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void No_active_construct_survives()
    {
        var pieces = Gen.OneOfConst(
            "[", "]", "(", ")", "*", "**", "_", "__", "~", "~~", "`", "```", "<", ">", "<at>", "</at>", "<a href='x'>", "#", "##", "+", "-", "---", "1.", "9)", "!", "|",
            "\\", "&", "&lt;", "https://x.example", "\n", "\r\n", "\t", "\u2028", "\u202e", "\u200b", "\u0000", "a", "字", " ", "x y", "😀");
        pieces.Array[0, 12].Sample(parts =>
        {
            var shown = Escaped.Markdown(string.Concat(parts));
            Assert.DoesNotMatch(@"(?<!\\)(?:\\\\)*[`*_~\[\](){}#>|!]", Regex.Replace(shown, @"\\.", string.Empty));
            Assert.DoesNotContain('<', shown);
            Assert.DoesNotMatch("&(?!amp;|lt;)", shown);
            Assert.DoesNotMatch(@"^\s*(?:[-+=]|\d{1,9}[.)])", shown);
            Assert.DoesNotContain("://", shown, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"[\u0000-\u001f\u007f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]", shown);
        });
    }
}
