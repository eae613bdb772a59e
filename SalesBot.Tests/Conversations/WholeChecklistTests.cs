using Microsoft.Extensions.DependencyInjection;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;
using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>Every question of a deal's stage, answered in words over as many sittings as it takes.</summary>
public class WholeChecklistTests
{
    [Theory]
    [InlineData("en-US", "metro", "metro")]
    [InlineData("zh-CN", "metro", "地铁")]
    [InlineData("en-US", "hospital", "city hospital")]
    [InlineData("zh-CN", "hospital", "市医院")]
    [InlineData("en-US", "university", "jiangnan")]
    [InlineData("zh-CN", "university", "江南")]
    public async Task Every_question_takes_an_answer_in_words(string locale, string code, string words)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var id = $"demo-{code}-{rep.AadObjectId}";
        var zh = locale == "zh-CN";

        await ForgetAnswersAsync(office, id);
        var asked = new HashSet<string>();
        for (var sitting = 0; sitting < 6; sitting++)
        {
            await rep.Says((zh ? "评估 " : "qualify ") + words);
            for (var question = 0; question < 5 && Key(rep) is { } key; question++)
            {
                asked.Add(key);
                await rep.Says(AnswerTo(QuestionBank.Get(key), zh));
                if (Key(rep) == key)
                {
                    await rep.Says(zh ? "已核实，有文件" : "verified, I saw the document");
                }

                Assert.NotEqual(key, Key(rep));
                var answer = (await DealAsync(office, id)).Answers[key];
                Assert.Equal(AnswerState.Answered, answer.State);
            }

            await rep.Says(zh ? "先停" : "stop");
        }

        // Twenty questions, less the one that the map of people answers and those not asked at this stage.
        Assert.InRange(asked.Count, 17, 24);
    }

    private static async Task ForgetAnswersAsync(Bench.Bench office, string id)
    {
        var deals = office.Bot.Services.GetRequiredService<Tables>().Deals;
        var stored = (await deals.FindAsync(Bench.Bench.TenantId, id))!;
        var write = new DealWrite("test", new DealTurn("test", "{}"), stored.Deal.OwnerId, office.Time.GetUtcNow());
        Assert.Equal(BatchResult.Committed, await deals.CommitAsync(stored, stored.Deal with { Answers = stored.Deal.Answers.Clear() }, write));
    }

    private static string? Key(Person rep) =>
        rep.LastMessage.Card?.Actions.FirstOrDefault(action => (string?)action.Json["verb"] == "answer.save")?.Json["data"]!["ids"]!["question"]!.GetValue<string>();

    private static string AnswerTo(Question question, bool zh) => question.Type switch
    {
        QuestionType.Choice => "1",
        QuestionType.Scale => "4",
        QuestionType.Parts => zh ? "六项都知道" : "all six",
        QuestionType.Amount => zh ? "预算不低于我方报价，今年，采购说的" : "budget at or above our price this year, says purchasing",
        QuestionType.Scorecard => zh ? "4 4 3 5 4，对手 3 4 4 3 3" : "4 4 3 5 4, rival 3 4 4 3 3",
        _ => zh ? "六项都知道，预算不低于我方报价" : "all six, budget at or above our price",
    };

    private static async Task<Deal> DealAsync(Bench.Bench office, string id) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(Bench.Bench.TenantId, id))!.Deal;
}
