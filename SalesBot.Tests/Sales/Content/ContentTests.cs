using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Sales.Content;

/// <summary>The texts people read: complete, in both languages, short where space is short, and free of codes.</summary>
public partial class ContentTests
{
    private static readonly JsonElement Specified = JsonDocument
        .Parse(File.ReadAllText(SourceTree.PathOf("SalesBot", "Sales", "Content", "domain-data.json"))).RootElement;

    [Fact]
    public void The_long_texts_are_those_of_the_specification_byte_for_byte()
    {
        // The fingerprint of the file as the specification delivers it. Whoever changes a text changes it there first.
        var bytes = File.ReadAllBytes(SourceTree.PathOf("SalesBot", "Sales", "Content", "domain-data.json"));

        Assert.Equal("26584A30444658DFF061C4796D28AC0884A57E1F91E0101331915B0D817B9B1D", Convert.ToHexString(SHA256.HashData(bytes)));
    }

    [Fact]
    public void Every_question_says_what_the_specification_says()
    {
        foreach (var question in QuestionBank.All)
        {
            var specified = Specified.GetProperty("bank").GetProperty(question.Key);
            Assert.Equal(Both("en", "zh"), question.Wording);
            Assert.Equal(Both("ev", "evz"), question.Evidence);
            Assert.Equal(new Advice(Both("ue", "uz"), Both("ne", "nz")), question.Advice);
            if (specified.TryGetProperty("pp", out var tender))
            {
                Assert.Equal(new Advice(Pair(tender, "ue", "uz"), Pair(tender, "ne", "nz")), question.TenderAdvice);
            }

            foreach (var option in specified.GetProperty("opts").EnumerateArray())
            {
                var label = new Text(option[1].GetString()!, option[2].GetString()!);
                Assert.Equal(label, question.Option(option[0].GetString()!)?.Label ?? question.Parts.Single(part => part.Code == option[0].GetString()).Label);
            }

            Text Both(string english, string chinese) => Pair(specified, english, chinese);
        }

        static Text Pair(JsonElement element, string english, string chinese) =>
            new(element.GetProperty(english).GetString()!, element.GetProperty(chinese).GetString()!);
    }

    [Fact]
    public void Every_question_has_all_its_words_in_both_languages()
    {
        foreach (var question in QuestionBank.All)
        {
            Assert.All(TextsOf(question), text =>
            {
                Assert.False(string.IsNullOrWhiteSpace(text.En), question.Key);
                Assert.DoesNotMatch(ChineseCharacter(), text.En);
                Assert.Matches(ChineseOrDigits(), text.Zh);
            });
        }
    }

    [Fact]
    public void Every_answer_that_can_cost_points_has_a_row()
    {
        foreach (var question in QuestionBank.All)
        {
            var rows = question.Type is QuestionType.Choice or QuestionType.Amount
                ? question.Options.Where(option => option.Value < 1).Select(option => option.Code)
                : ["low", "mid"];
            Assert.Equal(rows.Order(StringComparer.Ordinal), question.Words.Rows.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Card_texts_are_as_short_as_a_card_needs()
    {
        foreach (var (key, words) in QuestionBank.All.Select(question => (question.Key, question.Words)))
        {
            AssertShort(words.Heading, 30, 10);
            AssertShort(words.Noun, 25, 6);
            Assert.All([words.Unknown, .. words.Rows.Values], row => AssertShort(row, 30, 10));
            Assert.All(ActionsOf(words), action => AssertShort(action, 45, 18));

            void AssertShort(Text text, int english, int chinese) => Assert.True(
                text.En.Length <= english && new StringInfo(text.Zh).LengthInTextElements <= chinese, $"{key}: {text}");
        }
    }

    [Fact]
    public void Nouns_and_short_actions_can_stand_inside_a_sentence()
    {
        foreach (var words in QuestionBank.All.Select(question => question.Words))
        {
            Assert.All([words.Noun, .. ActionsOf(words)], text =>
            {
                Assert.True(char.IsLower(text.En[0]), text.En);
                Assert.DoesNotContain(text.En[^1], ".!?");
                Assert.DoesNotContain(text.Zh[^1], "。！？");
            });
            Assert.True(words.Heading.En.EndsWith('?') && words.Heading.Zh.EndsWith('？'), words.Heading.En);
        }
    }

    [Fact]
    public void No_code_reaches_a_reader()
    {
        var texts = QuestionBank.All.SelectMany(TextsOf).Concat(FlagCodes.Select(code => Terms.Reason($"CAP:{code}")));

        Assert.All(texts, text =>
        {
            Assert.DoesNotMatch(Code(), text.En);
            Assert.DoesNotMatch(Code(), text.Zh);
            Assert.DoesNotContain("seed", text.En, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("H1", "有强制性要求或★条款无法满足")]
    [InlineData("H2", "预算不足六成，或今明两年均无预算")]
    [InlineData("H3", "需求含对手独有参数，且没有决策者沟通和已验证的盟友")]
    [InlineData("H4", "来不及投标")]
    [InlineData("H5", "合规事项，商机冻结")]
    [InlineData("H6", "合同条款不可接受")]
    [InlineData("C1", "还没与决策者沟通")]
    [InlineData("C2", "单线联系（有效联系人不足2位）")]
    [InlineData("C3", "反对者没人跟进")]
    [InlineData("C4", "招标小组情况不清")]
    [InlineData("C5", "评估标准由谁制定不清，或由对手制定")]
    [InlineData("C6", "安装实施和服务风险高")]
    [InlineData("C7", "关键人不满意，尚未补救")]
    [InlineData("C8", "没有找到客户的实际问题")]
    [InlineData("C9", "退回后超过14天未重新确认")]
    [InlineData("C10", "可能被排除，先问法务")]
    public void A_flag_has_the_specified_chinese(string code, string chinese) => Assert.Equal(chinese, Terms.Reason($"CAP:{code}").Zh);

    [Fact]
    public void Every_name_of_the_vocabulary_has_words()
    {
        IEnumerable<Text> names =
        [
            .. Enum.GetValues<Stage>().Select(value => value.Name()),
            .. Enum.GetValues<DealType>().Select(value => value.Name()),
            .. Enum.GetValues<Verdict>().Select(value => value.Name()),
            .. Enum.GetValues<Evidence>().Select(value => value.Name()),
            .. Enum.GetValues<BuyingRole>().Select(value => value.Name()),
            .. Enum.GetValues<TenderOrigin>().Select(value => value.Name()),
            .. Enum.GetValues<BuyerKind>().Select(value => value.Name()),
            .. Enum.GetValues<ProcurementMode>().Select(value => value.Name()),
            .. Enum.GetValues<LossKind>().Select(value => value.Name()),
            .. Enumerable.Range(1, 10).Select(no => Terms.Dimension($"D{no}")),
        ];

        Assert.All(names, name => Assert.Matches(ChineseCharacter(), name.Zh));
        Assert.All(names, name => Assert.DoesNotMatch(ChineseCharacter(), name.En));
    }

    [Fact]
    public void Stages_and_dimensions_are_named_as_specified()
    {
        Assert.Equal(
            Specified.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("zh").GetString()),
            Enum.GetValues<Stage>().Select(stage => stage.Name().Zh));
        Assert.All(Specified.GetProperty("dimensions").EnumerateObject(), dimension =>
            Assert.Equal(new Text(dimension.Value[0].GetString()!, dimension.Value[1].GetString()!), Terms.Dimension(dimension.Name)));
    }

    private static readonly string[] FlagCodes = ["H1", "H2", "H3", "H4", "H5", "H6", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10"];

    private static IEnumerable<Text> TextsOf(Question question) =>
    [
        question.Wording, question.Why, question.Evidence,
        question.Advice.IfUnknown, question.Advice.IfNegative, question.TenderAdvice.IfUnknown, question.TenderAdvice.IfNegative,
        .. question.Options.Select(option => option.Label), .. question.Parts.Select(part => part.Label),
        question.Words.Heading, question.Words.Noun, question.Words.Unknown, .. question.Words.Rows.Values, .. ActionsOf(question.Words),
    ];

    private static IEnumerable<Text> ActionsOf(ShortTexts words) =>
        new[] { words.Actions, words.TenderActions }.SelectMany(actions => new[] { actions.Find, actions.Fix, actions.Prove, actions.Raise });

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseCharacter();

    // "60%-79%" is the same in both.
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|^[\d%–-]+$")]
    private static partial Regex ChineseOrDigits();

    [GeneratedRegex(@"\b(KA|AP|PP)-\d|\b[HCNSRFT]\d{1,2}\b|[A-Z]{2,}_[A-Z]")]
    private static partial Regex Code();
}
