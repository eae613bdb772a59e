using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Conversing;
using SalesBot.Local.Demo;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>What whoever starts the bot on their machine sees after "demo": both sides of a team, in one chat.</summary>
public class DemoTests
{
    [Theory]
    [InlineData("en-US", "demo", "Riverside Chemicals ◆ Critical", "Six deals need you", "One critical deal this week", "Coastal Airport: bid or not?", "Due: bid on condition", "→ Li Na")]
    [InlineData("zh-CN", "演示", "河岸化工 ◆ 危急", "六个商机需要你", "本周一个危急商机", "滨海机场：投不投标？", "到期：有条件投入", "→ 李娜")]
    public async Task Everything_a_manager_gets_comes_by_itself(string locale, string demo, params string[] heard)
    {
        var (bench, person) = await LoadedAsync(locale, demo);
        await using var office = bench;

        foreach (var words in heard)
        {
            await person.Hears(words);
        }
    }

    [Theory]
    [InlineData("en-US", "demo", "alert riverside", "Send nudge", "→ Wang Lei", "Accept", "Accepted, ", "Wang Lei accepted")]
    [InlineData("zh-CN", "演示", "预警 河岸化工", "发送催办", "→ 王磊", "接受", "已接受，", "王磊已接受")]
    public async Task What_is_for_a_colleague_is_pressed_as_the_colleague(string locale, string demo, string alert, string nudge, string to, string accept, string accepted, string told)
    {
        var (bench, person) = await LoadedAsync(locale, demo);
        await using var office = bench;

        await person.Says(alert);
        await person.Clicks(nudge);
        await bench.Delivers();
        await person.Hears(to);
        await person.Clicks(accept).BotReplies(to, accepted);
        await bench.Delivers();
        await person.Hears(told);
    }

    [Theory]
    [InlineData("en-US", "demo", "which have not met the decision maker", "Ask Wang", "Our director visits Mr Zhou.", "Accept", "Saved as next step", "Wang Lei: arranges the visit")]
    [InlineData("zh-CN", "演示", "没见过决策者的有哪些", "发给王磊", "拜访周总", "接受", "下一步", "王磊：")]
    public async Task A_proposed_visit_is_taken_on(string locale, string demo, string which, string ask, string asked, string accept, string saved, string told)
    {
        var (bench, person) = await LoadedAsync(locale, demo);
        await using var office = bench;

        await person.Says(locale == "en-US" ? "team" : "团队漏斗");
        await person.Says(which);
        await person.Clicks(ask);
        await bench.Delivers();
        var card = await person.Hears(asked);
        await person.Clicks(accept, card).BotReplies(saved);
        await bench.Delivers();
        await person.Hears(told);
    }

    [Fact]
    public async Task Words_after_a_press_as_a_colleague_are_theirs_and_a_command_is_ones_own()
    {
        var (bench, person) = await LoadedAsync("en-US", "demo");
        await using var office = bench;

        var card = await person.Hears("→ Li Na");
        await person.Clicks("Log contact", card).BotReplies("→ Li Na: Tell me in one line");
        await person.Says("met Ms Wen today, she likes the demonstration").BotReplies("→ Li Na", "Ms Wen");
        await person.Clicks("Save").BotReplies("Saved: Design Institute");
        await person.Says("my deals").BotRepliesWithout("→ Li Na");
    }

    [Fact]
    public async Task Nobody_speaks_for_anybody_but_the_invented_colleagues_of_their_own()
    {
        var (bench, person) = await LoadedAsync("en-US", "demo");
        await using var office = bench;
        var other = bench.Person("Zhao Min");
        await other.Installs();

        foreach (var victim in new[] { $"demo-li-{person.AadObjectId}", person.AadObjectId })
        {
            var forged = new JsonObject
            {
                ["verb"] = "deal.open", ["once"] = $"forged-{victim}", ["ids"] = new JsonObject { ["deal"] = $"demo-institute-demo-li-{person.AadObjectId}" }, ["demoVoice"] = victim,
            };
            await other.Sends("message", activity => activity["value"] = forged).BotRepliesWithout("Design Institute");
        }
    }

    private static async Task<(Bench.Bench Bench, Person Person)> LoadedAsync(string locale, string demo)
    {
        var bench = await Bench.Bench.OpenAsync(services =>
        {
            services.AddSingleton<Feature, DemoFeature>();
            services.AddSingleton<DemoTeam>();
            services.AddSingleton<IMiddleware, DemoVoices>();
        });
        bench.Time.SetUtcNow(Office.Monday);
        var person = bench.Person(locale == "zh-CN" ? "张敏" : "Zhang Min", locale);
        await person.Installs();
        await person.Says(demo);
        for (var round = 0; round < 3; round++)
        {
            await bench.BackgroundRuns();
            bench.Passes(TimeSpan.FromSeconds(30));
        }

        return (bench, person);
    }
}
