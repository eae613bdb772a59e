using System.Globalization;
using CsCheck;
using SalesBot.Bot.Cards;

namespace SalesBot.Tests.Cards;

public class CardTextTests
{
    private const string Active = @"\*_[]()<`~!|&";

    private static readonly Gen<string> Nasty = Gen.OneOf(
        Gen.Char["\\*_[]()<>`~!|&#+-=.:/@ \n\t1９aZ湖"].Select(letter => letter.ToString()),
        Gen.OneOfConst("<at>", "</at>", "https://", "](", "1. ", "\u202E", "\u2066", "👩‍👩‍👧‍👦", "\uD83D", "\0", "é"))
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void Markdown_shows_just_the_characters_and_none_of_them_is_active() => Nasty.Sample(typed =>
    {
        var escaped = CardText.Markdown(typed);
        Assert.Equal(CardText.Clean(typed), Unescaped(escaped, out var bare));
        Assert.DoesNotContain(bare, letter => Active.Contains(letter, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"^([#+\-=>]|[0-9]+\.)", escaped);
    });

    [Fact]
    public void Clean_text_is_one_line_that_turns_nothing_around() => Nasty.Sample(typed =>
    {
        var clean = CardText.Clean(typed);
        Assert.Equal(clean.Trim(), clean);
        Assert.DoesNotContain(clean, letter => char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        Assert.Equal(clean, CardText.Clean(clean));
        Assert.DoesNotContain(clean.EnumerateRunes().Zip(clean.EnumerateRunes().Skip(1)), pair => pair is ({ Value: ' ' }, { Value: ' ' }));
    });

    [Theory]
    [InlineData("Lakeside Automotive", "Lakeside Automotive")]
    [InlineData("40% (3 plants)", @"40% \(3 plants\)")]
    [InlineData("3. Werk", @"3\. Werk")]
    [InlineData("- 10 kV", @"\- 10 kV")]
    [InlineData("10 - 20 kV", "10 - 20 kV")]
    [InlineData("湖畔_汽车*", @"湖畔\_汽车\*")]
    public void Names_keep_their_characters(string typed, string escaped) => Assert.Equal(escaped, CardText.Markdown(typed));

    [Fact]
    public void A_long_text_ends_with_an_ellipsis_and_never_inside_a_character()
    {
        var clean = CardText.Clean(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 100)), 10);
        Assert.Equal(11, new StringInfo(clean).LengthInTextElements);
        Assert.EndsWith("👩‍👩‍👧‍👦…", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void Combining_marks_cannot_pile_up() => Assert.InRange(CardText.Clean("Z" + new string('\u0301', 5000)).Length, 1, 24);

    [Fact]
    public void Half_a_surrogate_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", CardText.Clean("a\uD83Db"));

    [Fact]
    public void What_is_read_out_has_no_speech_markup() => Assert.Equal("at Everyone /at you", CardText.Spoken("<at>Everyone</at> & you"));

    private static string Unescaped(string escaped, out List<char> bare)
    {
        var text = new List<char>();
        bare = [];
        for (var at = 0; at < escaped.Length; at++)
        {
            var isEscaped = escaped[at] == '\\';
            text.Add(escaped[isEscaped ? ++at : at]);
            if (!isEscaped)
            {
                bare.Add(text[^1]);
            }
        }

        return new([.. text]);
    }
}
