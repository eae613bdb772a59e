using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Dialogs;

public class ChoiceTests
{
    private static readonly List<Choice> Colours =
    [
        new("red") { Synonyms = ["crimson", "标红"] }, new("dark green"), new("blue") { Action = new CardAction { Title = "The blue one" } },
    ];

    [Theory]
    [InlineData("red", "red")]
    [InlineData("RED", "red")]
    [InlineData("red!", "red")]
    [InlineData("I would like the red, please", "red")]
    [InlineData("crimson", "red")]
    [InlineData("标红", "red")]
    [InlineData("the dark one, green", "dark green")]
    [InlineData("dark and very cold sea green", null)]
    [InlineData("green", null)]
    [InlineData("blue", "blue")]
    [InlineData("the blue one", "blue")]
    [InlineData("the first", "red")]
    [InlineData("the second one", "dark green")]
    [InlineData("3rd", "blue")]
    [InlineData("last", "blue")]
    [InlineData("second to last", "dark green")]
    [InlineData("next to last", "dark green")]
    [InlineData("2", "dark green")]
    [InlineData("number two", "dark green")]
    [InlineData("(3)", "blue")]
    [InlineData("4", null)]
    [InlineData("0", null)]
    [InlineData("1.5", null)]
    [InlineData("none of these", null)]
    [InlineData("", null)]
    [InlineData("red or blue", "red,blue")]
    public void A_choice_is_found_by_its_words_its_place_or_its_number(string said, string? expected) =>
        Assert.Equal(expected ?? "", Found(said, "en-us"));

    [Theory]
    [InlineData("第二个", "dark green")]
    [InlineData("第2个", "dark green")]
    [InlineData("选第三项", "blue")]
    [InlineData("二", "dark green")]
    [InlineData("2", "dark green")]
    [InlineData("选2", "dark green")]
    [InlineData("３", "blue")]
    [InlineData("最后一个", "blue")]
    [InlineData("倒数第二个", "dark green")]
    [InlineData("一个都不要", "")]
    [InlineData("要一个", "red")]
    [InlineData("十二个", "")]
    [InlineData("不一定", "")]
    [InlineData("统一", "")]
    public void Chinese_places_and_numbers_are_found(string said, string expected) => Assert.Equal(expected, Found(said, "zh-cn"));

    [Fact]
    public void Words_go_before_places()
    {
        var found = ChoiceRecognizers.RecognizeChoices("the second book", ["first book", "second book", "third"], null);
        Assert.Equal(1, Assert.Single(found).Resolution.Index);
        Assert.Equal("second book", found[0].Resolution.Synonym);
    }

    [Fact]
    public void Places_and_numbers_can_be_switched_off()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Colours, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("second", Colours, new FindChoicesOptions { RecognizeOrdinals = false }));
    }

    [Fact]
    public void A_part_of_the_words_is_enough_only_when_allowed()
    {
        var found = ChoiceRecognizers.RecognizeChoices("green", Colours, new FindChoicesOptions { AllowPartialMatches = true });
        Assert.Equal("dark green", Assert.Single(found).Resolution.Value);
    }

    [Fact]
    public void A_match_says_where_it_is_and_how_good()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("so dark a green", Colours));
        Assert.Equal((3, 14, "dark a green"), (found.Start, found.End, found.Text));
        Assert.Equal(2f / 3f, found.Resolution.Score);
        Assert.Equal(1, ChoiceRecognizers.RecognizeChoices("Dark Green", Colours)[0].Resolution.Score);
    }

    [Theory]
    [InlineData(Channels.Msteams, "personal", 3, "suggested")]
    [InlineData(Channels.Msteams, "personal", 4, "hero")]
    [InlineData(Channels.Msteams, "channel", 3, "hero")]
    [InlineData(Channels.Msteams, "groupChat", 50, "hero")]
    [InlineData(Channels.Msteams, "personal", 51, "list")]
    [InlineData(Channels.Emulator, "personal", 5, "suggested")]
    [InlineData("test", "personal", 3, "inline")]
    [InlineData("test", "personal", 4, "list")]
    public void A_channel_shows_choices_as_it_can(string channel, string type, int count, string expected)
    {
        var choices = Enumerable.Range(1, count).Select(i => new Choice($"c{i}")).ToList();
        Assert.Equal(expected, Kind(ChoiceFactory.ForChannel(channel, choices, "?", null, null, type, ["29:rep"])));
    }

    [Fact]
    public void A_title_too_long_for_a_button_makes_a_list()
    {
        var choices = new List<Choice> { new("short"), new("a title of twenty-one") };
        Assert.Equal("list", Kind(ChoiceFactory.ForChannel(Channels.Msteams, choices, "?", null, null, "personal", null)));
    }

    [Fact]
    public void Text_forms_are_written_as_documented()
    {
        Assert.Equal("? (1) a", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["a"]), "?").Text);
        Assert.Equal("? (1) a or (2) b", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["a", "b"]), "?").Text);
        Assert.Equal("? (1) a, (2) b, or (3) c", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["a", "b", "c"]), "?").Text);
        Assert.Equal(
            "? a; b und c",
            ChoiceFactory.Inline(ChoiceFactory.ToChoices(["a", "b", "c"]), "?", null, new ChoiceFactoryOptions("; ", "", " und ", false)).Text);
        Assert.Equal("?\n\n   1. a\n   2. b", ChoiceFactory.List(["a", "b"], "?").Text);
        Assert.Equal("?\n\n   - a", ChoiceFactory.List(["a"], "?", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void Buttons_send_the_value_and_go_to_the_one_who_was_asked()
    {
        var message = ChoiceFactory.SuggestedAction(["a"], "?", null, ["29:rep"]);
        var button = Assert.Single(message.SuggestedActions.Actions);
        Assert.Equal((ActionTypes.ImBack, "a", (object)"a"), (button.Type, button.Title, button.Value));
        Assert.Equal(["29:rep"], message.SuggestedActions.To);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    private static string Found(string said, string locale) => string.Join(
        ',', ChoiceRecognizers.RecognizeChoices(said, Colours, new FindChoicesOptions { Locale = locale }).Select(found => found.Resolution.Value));

    private static string Kind(IMessageActivity message) =>
        message.SuggestedActions is not null ? "suggested"
        : message.Attachments is { Count: > 0 } ? "hero"
        : message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "inline";
}
