using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Dialogs;

public class PromptTests
{
    private static readonly PromptOptions Ask = new() { Prompt = MessageFactory.Text("?"), RetryPrompt = MessageFactory.Text("??") };

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task A_validator_counts_attempts_and_may_give_up(string storage)
    {
        var talk = new Talk(Storages.Named(storage), new NumberPrompt<int>("n", (context, _) =>
            Task.FromResult(context.Recognized.Succeeded || context.AttemptCount == 3)));
        await talk.Do(dc => dc.PromptAsync("n", Ask));

        Assert.Equal(["??"], await talk.Do("no", ActivityTypes.Message, dc => dc.ContinueDialogAsync()));
        Assert.Equal(["??"], await talk.Do("no", ActivityTypes.Message, dc => dc.ContinueDialogAsync()));
        Assert.Empty(await talk.Do("no", ActivityTypes.Message, dc => dc.ContinueDialogAsync()));
        Assert.Equal(DialogTurnStatus.Complete, talk.Result!.Status);
        Assert.Equal(0, talk.Result.Result);
    }

    [Fact]
    public async Task A_validator_that_speaks_keeps_the_retry_prompt_back()
    {
        var talk = new Talk(new JsonTextStorage(), new TextPrompt("t", async (context, stop) =>
        {
            await context.Context.SendActivityAsync("Too short.", cancellationToken: stop);
            return false;
        }));
        await talk.Do(dc => dc.PromptAsync("t", Ask));

        Assert.Equal(["Too short."], await talk.Do(dc => dc.ContinueDialogAsync()));
    }

    [Fact]
    public async Task A_prompt_passes_over_what_is_no_message_and_asks_with_the_first_prompt_when_there_is_no_other()
    {
        var talk = new Talk(new JsonTextStorage(), new NumberPrompt<int>("n"));
        Assert.Equal(["?"], await talk.Do(dc => dc.PromptAsync("n", new PromptOptions { Prompt = MessageFactory.Text("?") })));
        Assert.Empty(await talk.Do("5", ActivityTypes.Event, dc => dc.ContinueDialogAsync()));
        Assert.Equal(["?"], await talk.Do("x", ActivityTypes.Message, dc => dc.ContinueDialogAsync()));
    }

    [Fact]
    public async Task A_prompt_needs_prompt_options()
    {
        var talk = new Talk(new JsonTextStorage(), new TextPrompt("t"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => talk.Do(dc => dc.BeginDialogAsync("t", "?")));
    }

    [Fact]
    public async Task A_question_expects_input()
    {
        var talk = new Talk(new JsonTextStorage(), new TextPrompt("t"));
        await talk.Do(dc => dc.PromptAsync("t", new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "?" } }));
        Assert.Equal(InputHints.ExpectingInput, talk.Sent[0].InputHint);
    }

    [Theory]
    [InlineData("en-US", "yes", true)]
    [InlineData("en-US", "Yep!", true)]
    [InlineData("en-US", "sure, go on", true)]
    [InlineData("en-US", "👍", true)]
    [InlineData("en-US", "no thanks", false)]
    [InlineData("en-US", "not ok", false)]
    [InlineData("en-US", "1", true)]
    [InlineData("en-US", "the second one", false)]
    [InlineData("en-US", "nobody knows", null)]
    [InlineData("zh-CN", "是的", true)]
    [InlineData("zh-CN", "好的", true)]
    [InlineData("zh-CN", "没问题", true)]
    [InlineData("zh-CN", "不是", false)]
    [InlineData("zh-CN", "不行", false)]
    [InlineData("zh-CN", "yes", true)]
    [InlineData("zh-CN", "第二个", false)]
    [InlineData("zh-CN", "二", false)]
    [InlineData("zh-Hans", "对", true)]
    [InlineData("zh-CN", "也许", null)]
    [InlineData(null, "no", false)]
    public async Task Yes_and_no_are_understood(string? locale, string said, bool? expected)
    {
        var talk = new Talk(new JsonTextStorage(), new ConfirmPrompt("c")) { Locale = locale! };
        await talk.Do(dc => dc.PromptAsync("c", Ask));
        await talk.Do(said, ActivityTypes.Message, dc => dc.ContinueDialogAsync());

        Assert.Equal(expected, talk.Result!.Result);
        Assert.Equal(expected is null ? DialogTurnStatus.Waiting : DialogTurnStatus.Complete, talk.Result.Status);
    }

    [Theory]
    [InlineData("en-US", "Sure? (1) Yes or (2) No")]
    [InlineData("zh-CN", "Sure? (1) 是的 要么 (2) 不")]
    public async Task Yes_and_no_are_shown_in_the_language_of_the_user(string locale, string expected)
    {
        var talk = new Talk(new JsonTextStorage(), new ConfirmPrompt("c")) { Locale = locale };
        Assert.Equal([expected], await talk.Do(dc => dc.PromptAsync("c", new PromptOptions { Prompt = MessageFactory.Text("Sure?") })));
    }

    [Theory]
    [InlineData("en-US", "12", 12)]
    [InlineData("en-US", "about 1,200 or so", 1200)]
    [InlineData("en-US", "-3.5", -3.5)]
    [InlineData("en-US", "two million", 2_000_000)]
    [InlineData("en-US", "1.5k", 1500)]
    [InlineData("en-US", "a hundred and twenty-one", 121)]
    [InlineData("en-US", "three point two five", 3.25)]
    [InlineData("en-US", "minus four", -4)]
    [InlineData("de-DE", "1.200,5", 1200.5)]
    [InlineData("zh-CN", "1200万", 12_000_000)]
    [InlineData("zh-CN", "1.5亿", 150_000_000)]
    [InlineData("zh-CN", "两百零五", 205)]
    [InlineData("zh-CN", "三万五千", 35_000)]
    [InlineData("zh-CN", "十二", 12)]
    [InlineData("zh-CN", "负二点五", -2.5)]
    [InlineData("zh-CN", "二零二六年", 2026)]
    [InlineData("zh-CN", "１２", 12)]
    [InlineData("zh-CN", "一亿二千万", 120_000_000)]
    public async Task Numbers_are_read_as_the_locale_writes_them(string locale, string said, double expected)
    {
        var talk = new Talk(new JsonTextStorage(), new NumberPrompt<double>("n")) { Locale = locale };
        await talk.Do(dc => dc.PromptAsync("n", Ask));
        await talk.Do(said, ActivityTypes.Message, dc => dc.ContinueDialogAsync());

        Assert.Equal(expected, talk.Result!.Result);
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("99999999999")]
    [InlineData("some")]
    [InlineData("")]
    public async Task What_is_no_whole_number_is_asked_again(string said)
    {
        var talk = new Talk(new JsonTextStorage(), new NumberPrompt<int>("n"));
        await talk.Do(dc => dc.PromptAsync("n", Ask));
        Assert.Equal(["??"], await talk.Do(said, ActivityTypes.Message, dc => dc.ContinueDialogAsync()));
    }

    [Fact]
    public void A_number_prompt_knows_five_types() =>
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<byte>("n"));

    [Theory]
    [InlineData("2026-11-27", "2026-11-27 2026-11-27")]
    [InlineData("tomorrow", "2026-11-24 2026-11-24")]
    [InlineData("tomorrow at 3pm", "2026-11-24T15 2026-11-24 15:00:00")]
    [InlineData("friday", "XXXX-WXX-5 2026-11-20|XXXX-WXX-5 2026-11-27")]
    [InlineData("next friday", "2026-W49-5 2026-12-04")]
    [InlineData("27 November", "XXXX-11-27 2025-11-27|XXXX-11-27 2026-11-27")]
    [InlineData("Dec 1st, 2026", "2026-12-01 2026-12-01")]
    [InlineData("in 3 days", "2026-11-26 2026-11-26")]
    [InlineData("at 5", "T05 05:00:00|T17 17:00:00")]
    [InlineData("15:30", "T15:30 15:30:00")]
    [InlineData("明天下午3点半", "2026-11-24T15:30 2026-11-24 15:30:00")]
    [InlineData("后天", "2026-11-25 2026-11-25")]
    [InlineData("下周五", "2026-W49-5 2026-12-04")]
    [InlineData("2026年12月1日", "2026-12-01 2026-12-01")]
    [InlineData("soon", null)]
    [InlineData("2026-02-30", null)]
    public async Task Dates_and_times_are_read_against_the_local_time_of_the_message(string said, string? expected)
    {
        var talk = new Talk(new JsonTextStorage(), new DateTimePrompt("d"))
        {
            LocalTimestamp = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)),
        };
        await talk.Do(dc => dc.PromptAsync("d", Ask));
        await talk.Do(said, ActivityTypes.Message, dc => dc.ContinueDialogAsync());

        var readings = (IList<DateTimeResolution>?)talk.Result!.Result;
        Assert.Equal(expected, readings is null ? null : string.Join('|', readings.Select(reading => $"{reading.Timex} {reading.Value}")));
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task A_choice_survives_storage_with_its_synonyms_and_style(string storage)
    {
        var talk = new Talk(Storages.Named(storage), new ChoicePrompt("c"));
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("Stage?"),
            RetryPrompt = MessageFactory.Text("Which?"),
            Choices = [new Choice("Scoping") { Synonyms = ["survey"] }, new Choice("Bid")],
            Style = ListStyle.List,
        };

        Assert.Equal(["Stage?\n\n   1. Scoping\n   2. Bid"], await talk.Do(dc => dc.PromptAsync("c", options)));
        Assert.Equal(["Which?\n\n   1. Scoping\n   2. Bid"], await talk.Do("hm", ActivityTypes.Message, dc => dc.ContinueDialogAsync()));
        await talk.Do("the survey", ActivityTypes.Message, dc => dc.ContinueDialogAsync());

        var found = (FoundChoice)talk.Result!.Result;
        Assert.Equal(("Scoping", 0, "survey"), (found.Value, found.Index, found.Synonym));
    }
}
