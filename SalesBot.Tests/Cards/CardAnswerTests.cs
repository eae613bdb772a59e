using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;
using SalesBot.Qualifying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Cards;

/// <summary>What a question card says when it comes back.</summary>
public class CardAnswerTests
{
    private static readonly Deal Deal = new()
    {
        Id = "dl_1",
        TenantId = "t_1",
        AccountId = "ac_1",
        AccountName = "Lakeside Automotive",
        Title = "Plant execution system",
        Type = DealType.KeyAccount,
        Amount = new Money(9_500_000, "CNY"),
        OwnerId = "u_1",
        OwnerName = "Wang Lei",
        OpenedAt = DateTimeOffset.UnixEpoch,
        Visits = [new StageVisit(Stage.Selection, 1, DateTimeOffset.UnixEpoch)],
    };

    public static TheoryData<string> Answered =>
        new(Samples.All.Keys.Where(name => name.StartsWith("question-", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Answered))]
    public void A_card_saved_untouched_says_what_it_was_filled_in_with(string name)
    {
        var first = Draw.Sample(name, Language.English);
        var key = (string)first.Executes().First(action => (string?)action["verb"] == CardVerbs.AnswerSave)["data"]!["ids"]!["question"]!;
        // The Save behind More sends what stands there too, such as the parts that are surely absent.
        var read = Read(key, Tap(first, CardVerbs.AnswerSave, behindMore: true));

        var again = Draw.In(Language.English, pen => QuestionCard.Draw(
            Samples.Question(key, pen) with
            {
                DealType = name is "question-composite" or "question-tender-note" ? DealType.PassiveProject : DealType.KeyAccount,
                Heard = Heard(first),
                Value = read.Value,
                Evidence = read.Evidence,
                BudgetEvidence = read.BudgetEvidence,
            },
            pen));
        Assert.True(JToken.DeepEquals(first, again));
    }

    [Fact]
    public void A_tap_on_a_chip_changes_the_level_and_keeps_the_rest()
    {
        var card = Draw.Sample("question-budget", Language.English);
        var read = Read("BUDGET", Tap(card, CardVerbs.AnswerEvidence, "verified"));
        Assert.Equal(Evidence.Verified, read.Evidence);
        Assert.Equal(new AnswerValue.Budget("80-99%", null, 2027), read.Value);
    }

    [Fact]
    public void A_tap_on_a_digit_changes_the_rating_and_keeps_the_level()
    {
        var read = Read("FEELING", Tap(Draw.Sample("question-scale", Language.English), CardVerbs.AnswerRate, "2"));
        Assert.Equal(new AnswerValue.Scale(2), read.Value);
        Assert.Equal(Evidence.Assumed, read.Evidence);
    }

    [Fact]
    public void The_fields_behind_more_win_over_the_taps()
    {
        var read = Read("FEELING", Click(new { rating = "1", evidence = "verified" }, new { rating = "4", evidence = "assumed" }));
        Assert.Equal(new AnswerValue.Scale(1), read.Value);
        Assert.Equal(Evidence.Verified, read.Evidence);
    }

    [Fact]
    public void Each_half_of_a_question_of_two_halves_has_its_own_level()
    {
        var card = Draw.Sample("question-composite", Language.English);
        var read = Read("CHARTER_BUDGET", Tap(card, CardVerbs.AnswerBudgetEvidence, "assumed"));
        var both = Assert.IsType<AnswerValue.CharterAndBudget>(read.Value);
        Assert.Equal((Evidence.Verified, Evidence.Assumed), (both.CharterEvidence, both.BudgetEvidence));
    }

    [Theory]
    [InlineData("7.2 million", 7_200_000, "CNY")]
    [InlineData("720万", 7_200_000, "CNY")]
    [InlineData("USD 1m", 1_000_000, "USD")]
    public void An_amount_is_read_as_if_it_were_typed_in_the_chat(string typed, int amount, string currency)
    {
        var read = Read("BUDGET", Click(new { answer = ">=100%", amount = typed, year = "2027" }));
        Assert.Equal(new AnswerValue.Budget(">=100%", new Money(amount, currency), 2027), read.Value);
    }

    [Fact]
    public void A_part_ticked_as_known_and_as_missing_is_known()
    {
        var read = Read("CHARTER", Click(new { known = "content,steps", absent = "steps,partner" }));
        var parts = Assert.IsType<AnswerValue.Parts>(read.Value);
        Assert.Equal("[content, True] [partner, False] [steps, True]", string.Join(' ', parts.Known));
    }

    [Theory]
    [InlineData("COMPETITOR", "answer", "nonsense")]
    [InlineData("BUDGET", "answer", "<script>")]
    [InlineData("FEELING", "rating", "6")]
    [InlineData("FEELING", "rating", "-1")]
    [InlineData("FEELING", "rating", "99999999999")]
    [InlineData("CHARTER", "known", "nonsense")]
    [InlineData("SCORECARD", "us.credit", "9")]
    [InlineData("COMMITTEE_P", "answer", "yes")]
    public void What_the_question_does_not_offer_is_no_answer(string key, string field, string value) =>
        Assert.Null(Read(key, Click(new Dictionary<string, string> { [field] = value })).Value);

    [Fact]
    public void A_year_out_of_reach_is_left_out() => Assert.Equal(
        new AnswerValue.Budget(">=100%"),
        Read("BUDGET", Click(new { answer = ">=100%", year = "20270" })).Value);

    private static (AnswerValue? Value, Evidence Evidence, Evidence BudgetEvidence) Read(string key, CardClick click) => (
        CardAnswer.Read(QuestionBank.Get(key), click, Deal, "CNY"),
        CardAnswer.EvidenceOf(click) ?? Evidence.Unknown,
        CardAnswer.BudgetEvidenceOf(click) ?? Evidence.Unknown);

    // What a client sends: the data of the button, and each field of the card's own body as it stands.
    private static CardClick Tap(JObject card, string verb, string? option = null, bool behindMore = false)
    {
        var action = card.Executes().First(action => (string?)action["verb"] == verb && (option is null || (string?)action["data"]!["ids"]!["option"] == option));
        var data = (JObject)action["data"]!.DeepClone();
        foreach (var input in (behindMore ? card : new JObject { ["body"] = card["body"] }).Inputs())
        {
            data[(string)input["id"]!] = input["value"] ?? "";
        }

        return CardClick.Read(data)!;
    }

    private static CardClick Click(object fields, object? ids = null)
    {
        var data = JObject.FromObject(fields);
        data["verb"] = CardVerbs.AnswerSave;
        data["ids"] = ids is null ? [] : JObject.FromObject(ids);
        data["once"] = "ik_1";
        return CardClick.Read(data)!;
    }

    private static string? Heard(JObject card) =>
        card.All().FirstOrDefault(token => token.Type() == "TextRun" && (bool?)token["italic"] == true) is { } quote ? ((string)quote["text"]!).Trim('“', '”') : null;
}
