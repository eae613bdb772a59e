using System.Reflection;
using System.Text.RegularExpressions;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;
using SalesBot.Briefs;
using SalesBot.Deals;
using SalesBot.Pipeline;
using SalesBot.Qualifying;
using SalesBot.Sales;
using SalesBot.Welcome;

namespace SalesBot.Tests.Cards;

/// <summary>What holds for every card: the samples, a blank card of every question, and cards full of hostile text.</summary>
public class CardRuleTests
{
    // Teams refuses a message over about 100 KB of UTF-16; 80 KB is our own limit.
    private const int LargestCard = 80 * 1024;

    private static readonly string[] Verbs =
    [
        .. typeof(CardVerbs).Assembly.GetTypes().Where(type => type.Name.EndsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
    ];

    internal static readonly (string Name, Func<Pen, AdaptiveCard> Draw)[] Cards =
    [
        .. Samples.All.Select(sample => (sample.Key, sample.Value)),
        .. Samples.AskedQuestions.Select(key => ($"question {key}", (Func<Pen, AdaptiveCard>)(pen => QuestionCard.Draw(Samples.Question(key, pen), pen)))),
        .. Hostile.Texts.SelectMany(text => Extremes(text.Value).Select(card => ($"{card.Name} with {text.Key}", card.Draw))),
    ];

    public static TheoryData<int, Language> EveryCard
    {
        get
        {
            var cards = new TheoryData<int, Language>();
            for (var card = 0; card < Cards.Length; card++)
            {
                cards.Add(card, Language.English);
                cards.Add(card, Language.Chinese);
            }

            return cards;
        }
    }

    [Theory]
    [MemberData(nameof(EveryCard))]
    public void A_card_says_what_it_is_to_clients_that_cannot_show_it(int number, Language language)
    {
        var card = Drawn(number, language);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal(language == Language.Chinese ? "zh" : "en", (string?)card["lang"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)card["speak"]));
        Assert.Equal((string?)card["speak"], (string?)card["fallbackText"]);
        Assert.DoesNotContain('<', (string)card["speak"]!);
        Assert.DoesNotContain('\\', (string)card["speak"]!);
    }

    [Theory]
    [MemberData(nameof(EveryCard))]
    public void A_card_has_at_most_six_lines_and_three_buttons_and_more(int number, Language language)
    {
        var card = Drawn(number, language);
        foreach (var part in card.All().Where(token => token.Type() == "AdaptiveCard"))
        {
            Assert.InRange(((JArray?)part["body"])?.Lines() ?? 0, 0, 6);
            var actions = ((JArray?)part["actions"] ?? []).Cast<JObject>().ToList();
            Assert.InRange(actions.Count(action => !action.IsMore()), 0, 3);
            Assert.InRange(actions.Count(action => action.IsMore()), 0, 1);
            Assert.All(actions.Skip(1), action => Assert.Null(action["style"]));
        }
    }

    // What anybody may read in any chat has nothing to press.
    private static bool IsForAnybody(string card) => card == "room-anywhere" || card.StartsWith("shared", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(EveryCard))]
    public void Every_action_carries_a_verb_ids_and_a_key_of_its_own_and_falls_back_to_the_same(int number, Language language)
    {
        var card = Drawn(number, language);
        var actions = card.Executes().ToList();
        Assert.Equal(IsForAnybody(Cards[number].Name), actions.Count == 0);
        Assert.All(actions, action =>
        {
            var data = (JObject)action["data"]!;
            Assert.Equal(["verb", "ids", "once"], data.Properties().Select(member => member.Name));
            Assert.Contains((string)data["verb"]!, Verbs);
            Assert.Equal((string?)data["verb"], (string?)action["verb"]);
            Assert.All(((JObject)data["ids"]!).Properties(), id => Assert.Equal(JTokenType.String, id.Value.Type));
            var fallback = (JObject)action["fallback"]!;
            Assert.Equal("Action.Submit", fallback.Type());
            Assert.True(JToken.DeepEquals(data, fallback["data"]));
            foreach (var same in new[] { "title", "style", "associatedInputs" })
            {
                Assert.Equal((string?)action[same], (string?)fallback[same]);
            }
        });
        Assert.Distinct(actions.Select(action => (string)action["data"]!["once"]!));
    }

    [Theory]
    [MemberData(nameof(EveryCard))]
    public void Every_input_has_a_label_and_says_whether_it_may_stay_empty(int number, Language language)
    {
        var inputs = Drawn(number, language).Inputs().ToList();
        Assert.Distinct(inputs.Select(input => (string)input["id"]!));
        Assert.All(inputs, input =>
        {
            var label = (string)input["label"]!;
            var isRequired = (bool?)input["isRequired"] ?? false;
            Assert.Equal(isRequired, input["errorMessage"] is not null);
            Assert.Equal(!isRequired, label.EndsWith(language == Language.Chinese ? "（可不填）" : "(optional)", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Both_languages_carry_the_same_ids_keys_and_choices()
    {
        Assert.All(Cards.Index(), card =>
        {
            var (english, chinese) = (Drawn(card.Index, Language.English), Drawn(card.Index, Language.Chinese));
            Assert.Equal(Bones(english), Bones(chinese));
        });

        static IEnumerable<string> Bones(JObject card) =>
        [
            .. card.Executes().Select(action => action["data"]!.ToString(Formatting.None)),
            .. card.Inputs().Select(input => $"{input["id"]}: {string.Join(',', (input["choices"] ?? new JArray()).Select(choice => (string)choice["value"]!))}"),
            $"{card.Texts().Count()} texts",
        ];
    }

    [Theory]
    [MemberData(nameof(EveryCard))]
    public void A_card_stays_under_the_size_limit(int number, Language language)
    {
        var size = Drawn(number, language).ToString(Formatting.None).Length * sizeof(char);
        Assert.True(size <= LargestCard, $"{Cards[number].Name}: {size}");
    }

    [Theory]
    [MemberData(nameof(EveryCard))]
    public void A_button_has_one_to_three_words(int number, Language language) =>
        Assert.Equal([], Drawn(number, language).Buttons().Select(button => (string)button["title"]!).Where(title => title.Split(' ').Length > 3 || title.Length is 0 or > 18).Select(title => $"{Cards[number].Name}: {title}"));

    [Theory]
    [MemberData(nameof(CardSnapshotTests.EveryCard), MemberType = typeof(CardSnapshotTests))]
    public void What_is_read_out_is_short(string name, Language language)
    {
        var spoken = (string)Draw.Sample(name, language)["speak"]!;
        var length = language == Language.Chinese ? spoken.Length : spoken.Split(' ').Length;
        Assert.InRange(length, 2, language == Language.Chinese ? 60 : 40);
    }

    [Theory]
    [MemberData(nameof(CardSnapshotTests.EveryCard), MemberType = typeof(CardSnapshotTests))]
    public void No_code_of_the_specification_is_shown(string name, Language language) =>
        Assert.All(Draw.Sample(name, language).Texts(), text => Assert.DoesNotMatch(new Regex(@"\b(KA|AP|PP)-\d\d\b|\b[HCSNR]\d{1,2}\b"), text));

    private static JObject Drawn(int number, Language language) => Draw.In(language, Cards[number].Draw);

    private static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> Extremes(string text) =>
    [
        ("welcome", pen => WelcomeCard.Draw(new(text, "cv_1"), pen)),
        ("deal", pen => DealCard.Draw(
            Samples.Deal(pen) with { Account = text, Title = text, NextStep = text, Contact = text, Edit = new(text, text, null) }, pen)),
        ("choose deal", pen => ChooseDealCard.Draw(
            new("cv_1", text, "Qualify", [.. Enumerable.Range(1, 50).Select(number => new DealChoice($"dl_{number}", text, text, text))]), pen)),
        ("question", pen => QuestionCard.Draw(Samples.Question("COMPETITOR", pen) with { Account = text, Heard = text }, pen)),
        ("answer", pen => AnswerSavedCard.Draw(
            new()
            {
                DealId = "dl_1", SessionId = "ss_1", QuestionKey = "BUDGET", Account = text, Number = 1, Of = 5,
                Noun = pen.Say("budget", "预算"), Recorded = text, Known = text,
            },
            pen)),
        ("score", pen => ScoreCard.Draw(Samples.Score(pen) with { Account = text, Title = text }, pen)),
        ("my deals", pen => MyDealsCard.Draw(Samples.MyDeals(pen, text), pen)),
        ("brief", pen => BriefCard.Draw(BriefSamples.Full(text), pen)),
        ("brief people", pen => DetailedBriefCard.Draw(BriefSamples.Full(text), 2, pen)),
        ("brief contacts", pen => DetailedBriefCard.Draw(BriefSamples.Full(text), 11, pen)),
        ("brief question", pen => BriefQuestionCard.Draw(new("dl_1", text, null, null, null, BriefLanguages.Both), pen)),
        ("draft", pen => DraftCard.Draw(new("dl_1", "p1", text, text, IsOther: true), pen)),
        ("not understood", pen => NotUnderstoodCard.Draw(new("cv_1", "ms_1", text, []), pen)),
        .. LogSamples.With(text),
        .. AdminSamples.With(text),
        .. StepSamples.With(text),
        .. MapSamples.With(text),
        .. PictureSamples.With(text),
        .. CommitteeSamples.With(text),
        .. TeamMapSamples.With(text),
        .. AccountSamples.With(text),
        .. AlertSamples.With(text),
        .. ManagerSamples.With(text),
        .. RoomSamples.With(text),
        .. TeamSamples.With(text),
    ];
}
