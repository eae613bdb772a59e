using SalesBot.Mapping;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The buying committee, mapped in chat (domain 7.4), and what may go wrong with people.</summary>
public class MappingTests
{
    [Fact]
    public async Task Dialogue_7_4_maps_the_hospital()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "County Hospital, imaging wing, about 12 million");
        await ReachesAsync(rep, "county hospital", "analysis", "charter", "selection");
        await rep.Says("map county hospital").BotReplies("Stage Selection. Roles needed: user, technical expert, decision maker, purchaser, coach, evaluator, sponsor. Nobody is on the map yet.");
        await rep.Says("Dr Chen, head of imaging, uses it every day, he likes us, gave me the floor plan, talked 4 days ago")
            .BotReplies("user; helped us, so I propose coach, tested; in favour, trusts us.", "If Dr Chen says no, what happens?", "Nothing", "They discuss it", "It stops for now", "It is over");
        await rep.Says("discussed, but he cannot stop it").BotReplies("Dr Chen: influence 2. Next person?");
        await rep.Says("Director He decides. Never met. Engineer Lu does the technical check, neutral I think, last talk in September. Ms Jin purchasing, one meeting 2 months ago")
            .BotReplies(
                "3 people. Right?",
                "Director He: decision maker, influence 5, stance unknown, no contact",
                "Engineer Lu: technical expert, influence 4, neutral (assumed), talked 69 days ago",
                "Ms Jin: purchaser, influence 3, stance unknown, talked 61 days ago",
                "[Confirm]", "[Edit]");
        await rep.Says("confirm").BotReplies("Who follows whose opinion?");
        await rep.Says("the director listens to Lu, and Lu asks Dr Chen about use")
            .BotReplies(
                "Coverage 49 (minimum 65)", "missing: evaluator, sponsor", "Only one active contact", "No talk with the decision maker", "Director He: strong voice, stance unknown",
                "Dr Chen → Engineer Lu → Director He. Ask Dr Chen to introduce you to Engineer Lu.", "[Matrix]", "[Network]", "[Team map]");
        await rep.Says("what do you suggest").BotReplies("1", "Ask Dr Chen for an introduction to Engineer Lu, then Engineer Lu to Director He.");
        await rep.Says("yes. and who will evaluate?");
        await rep.Hears("Planned: Ask Dr Chen for an introduction to Engineer Lu");
        await rep.Hears("only structure and method, not names");
        await rep.Says("and who will sit for the customer in the evaluation? I only know the composition and the points.").BotReplies("names in a legal tender are not recorded");
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "Engineer Lu has influence 3", "Engineer Lu: technical expert, influence 3", "Confirm", "about Engineer Lu", "influence 3")]
    [InlineData("en-US", "open city hospital", "Ms Jin is the sponsor too", "Ms Jin: purchaser, sponsor", "Confirm", "about Ms Jin", "sponsor")]
    [InlineData("en-US", "open city hospital", "Ms Jin, purchasing, likes us, influence 2", "Ms Jin: purchaser, influence 2", "Confirm", "about Ms Jin", "influence 2")]
    [InlineData("zh-CN", "打开市医院", "鲁工影响力3", "鲁工：技术专家，影响力3", "确认", "鲁工怎么样", "影响力3")]
    [InlineData("zh-CN", "打开市医院", "陈主任现在积极推动我们", "陈主任：使用者、盟友，影响力2，积极推动", "确认", "陈主任怎么样", "积极推动")]
    public async Task What_is_told_of_somebody_without_a_sitting_is_shown_and_confirmed(string locale, string open, string told, string shown, string confirm, string about, string fact)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(told).BotReplies(shown);
        await rep.Clicks(confirm);
        await rep.Says(about).BotReplies(fact);
    }

    [Fact]
    public async Task A_family_name_with_a_title_becomes_the_name_and_another_job_is_asked_about()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await rep.Says("新建商机：青山医院，CT，300万，明年6月");
        await rep.Clicks("不是");
        await rep.Clicks("还没有");
        await rep.Says("人民币，周").BotReplies("已添加周");
        await rep.Says("关键人 青山医院");
        await rep.Says("周先生，采购科，支持我们，影响力3，上周聊过").BotReplies("周先生：采购者，影响力3");
        await rep.Says("确认");
        await rep.Says("关键人");
        await rep.Says("周主任，信息中心，中立").BotReplies("已有周先生（采购科）。是同一个人，还是另一位（信息中心）？");
        await rep.Clicks("另一位").BotReplies("周主任");
    }

    [Fact]
    public async Task The_same_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await rep.Says("打开市医院");
        await rep.Says("金主管调走了").BotReplies("金主管");
        await rep.Says("还不知道");
        await rep.Says("关键人").BotReplies("市医院：关键人", "还缺：");
        await rep.Says("孙主管，采购科，支持我们，上周聊过。周科长负责技术审核，没见过").BotReplies("2位，对吗？", "孙主管：采购者，影响力3，支持", "周科长：技术专家，影响力4，立场未知，没接触过");
        await rep.Says("不对，孙主管是中立").BotReplies("孙主管：采购者，影响力3，中立");
        await rep.Says("确认").BotReplies("谁听谁的意见？");
        await rep.Says("院长听鲁工的，鲁工问陈主任").BotReplies("路径：", "陈主任 → 鲁工 → 何院长。请陈主任引荐鲁工。");
        await rep.Says("谁来评标？").BotReplies("我只记构成和方法，不记姓名");
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "Ms Jin left", "don't know yet", "Ms Jin is back", "Ms Jin is back as purchaser")]
    [InlineData("zh-CN", "打开市医院", "金主管调走了", "还不知道", "金主管回来了", "金主管回来了：采购者")]
    public async Task Who_left_and_comes_back_has_their_role_again(string locale, string open, string left, string unknown, string back, string noted)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(left);
        await rep.Says(unknown);
        await rep.Says(back).BotReplies(noted);
    }

    [Fact]
    public async Task Nobody_is_their_own_boss_and_nobody_reports_in_a_circle()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open city hospital");
        await rep.Says("Engineer Lu reports to himself").BotReplies("cannot be their own boss");
        await rep.Says("Ms Jin is her own boss").BotReplies("cannot be their own boss");
        await rep.Says("Engineer Lu reports to Director He").BotReplies("City Hospital: the people");
        await rep.Says("Director He reports to Engineer Lu").BotReplies("That would be a circle: Engineer Lu already reports to Director He.");
    }

    [Fact]
    public async Task Two_people_of_one_name_are_told_apart()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital").BotReplies("City Hospital: the people");
        await rep.Says("another Dr Chen, radiology department, neutral, influence 3, met once").BotReplies("Dr Chen (radiology department): ");
        await rep.Says("confirm");
        await rep.Says("skip").BotReplies("City Hospital: the people");
        await rep.Says("history").BotReplies("Dr Chen (radiology department) added");
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_said_so_and_the_person_stays()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital");
        await rep.Says("Mr Gao, role wizard, neutral").BotReplies("I know no role \"wizard\".", "If Mr Gao says no, what happens?");
        await rep.Says("nothing").BotReplies("Would Mr Gao call you back today?");
        await rep.Says("no").BotReplies("Mr Gao: influence 1.");
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "Mr Gao, role: wizard, neutral", "I know no role \"wizard\".")]
    [InlineData("zh-CN", "关键人 市医院", "高先生，角色：巫师，中立", "没有“巫师”这个角色")]
    public async Task A_role_after_a_colon_is_looked_at_too(string locale, string map, string told, string said)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(told).BotReplies(said);
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "Dr Chen, role wizard", "I know no role \"wizard\".", "City Hospital")]
    [InlineData("zh-CN", "打开市医院", "陈主任，角色：巫师", "没有“巫师”这个角色", "市医院")]
    public async Task A_role_that_does_not_exist_is_said_so_where_nobody_sits_over_the_map(string locale, string open, string told, string said, string still)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(told).BotReplies(said);
        await rep.Says(locale == "zh-CN" ? "撤销" : "undo");
        await rep.Says(locale == "zh-CN" ? "评分" : "score").BotReplies(still);
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "Dr Chen reports to Director He\nDirector He listens to Dr Chen\nMs Jin reports to Director He", "Dr Chen reports to Director He", "Director He listens to Dr Chen", "Ms Jin reports to Director He")]
    [InlineData("zh-CN", "打开市医院", "陈主任归何院长管\n何院长听陈主任的\n金主管归何院长管", "陈主任归何院长管", "何院长听陈主任的", "金主管归何院长管")]
    public async Task A_pasted_list_of_who_follows_whom_is_read_line_by_line(string locale, string open, string pasted, string first, string second, string third)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        var heard = await rep.Says(pasted);

        Assert.All(new[] { first, second, third }, told => Assert.Contains(heard.Lines, line => line.Contains(told, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "Dr Chen pushes for us now", "In a window", "One person. Right?", "Save", "chief engineer")]
    [InlineData("zh-CN", "打开市医院", "陈主任现在积极推动我们", "在窗口打开", "1位，对吗？", "保存", "总工程师")]
    public async Task The_long_form_of_a_person_opens_in_a_window(string locale, string map, string told, string open, string asked, string save, string position)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(told);

        var window = await rep.OpensWindow(open).BotReplies(asked);
        window = await rep.Fills(PeopleCard.WhoField, "0").Fills(PeopleCard.PositionField, position).ClicksIn(window, save).BotReplies(asked);
        await rep.ClicksIn(window, locale == "zh-CN" ? "确认" : "Confirm");
        await rep.Says(locale == "zh-CN" ? "历史" : "history").BotReplies(position);
    }

    [Fact]
    public async Task Another_of_the_same_name_bears_only_the_job_that_was_told()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital");
        await rep.Says("Ms Jin is another person, in finance, neutral").BotReplies("role unknown; neutral", "If Ms Jin (finance) says no");
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "Mr Zhou, head of nursing, will never buy from us", "user; works against us")]
    [InlineData("zh-CN", "关键人 市医院", "周护士长，护理部，说绝不买我们的", "使用者；强烈反对")]
    public async Task A_stance_is_understood_from_what_they_said(string locale, string map, string told, string proposal)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(told).BotReplies(proposal);
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "Mr Gao, neutral", "somehow", "I cannot tell from that.")]
    [InlineData("zh-CN", "关键人 市医院", "高先生，中立", "怎么说呢", "从这句话看不出来。")]
    public async Task Words_that_answer_nothing_get_the_question_explained(string locale, string map, string told, string vague, string said)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(told);
        await rep.Says(vague).BotReplies(said);
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "1 to 5 of 8", "confirm", "Leave all 9", "6 to 9 of 9")]
    [InlineData("zh-CN", "关键人 市医院", "第1到5位，共8位", "确认", "9位都以后再说", "第6到9位，共9位")]
    public async Task A_long_list_opens_where_it_is_new_and_its_questions_can_be_left_together(string locale, string map, string first, string confirm, string leave, string next)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        string[] names = locale == "en-US"
            ? ["Mr Gao", "Mr Bai", "Mr Tang", "Mr Luo", "Mr Xie", "Mr Song", "Mr Deng", "Mr Han"]
            : ["高先生", "白先生", "唐先生", "罗先生", "谢先生", "宋先生", "邓先生", "韩先生"];
        var neutral = locale == "en-US" ? ", neutral, met once" : "，中立，见过一次";
        await rep.Says(map);
        await rep.Says(string.Join('\n', names.Select(name => name + neutral))).BotReplies(first);
        await rep.Says((locale == "en-US" ? "Mr Feng" : "冯先生") + neutral).BotReplies(next.Replace('6', '9'));
        await rep.Says(confirm).BotReplies($"[{leave}]");
        await rep.Clicks(leave).BotReplies(locale == "en-US" ? "Who follows whose opinion?" : "谁听谁的意见？");
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "what do you suggest", "yes. and who will evaluate?", "only structure and method")]
    [InlineData("zh-CN", "打开 市医院", "有什么建议", "好的。谁来评标？", "只记构成和方法")]
    public async Task A_question_after_a_yes_is_answered(string locale, string open, string ask, string yes, string answer)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(ask);
        await rep.Says(yes).BotReplies(answer);
    }

    [Fact]
    public async Task Who_assesses_the_bids_of_a_tender_is_never_recorded()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map jiangnan").BotReplies("Jiangnan University");
        await rep.Says("Dr Xia is an outside expert of the evaluation committee, likes us").BotReplies("not recorded by name");
        await rep.Says("done").BotRepliesWithout("Xia");
        await rep.Says("history").BotRepliesWithout("Xia");
    }

    [Fact]
    public async Task Who_chairs_the_committee_of_a_tender_is_nobody_to_map()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await rep.Says("关键人 江南");
        await rep.Says("委员会 江南：许教授是主任").BotRepliesWithout("许教授\n");
        await rep.Says("好了");
        await rep.Says("矩阵").BotRepliesWithout("许");
        await rep.Says("历史").BotRepliesWithout("许");
    }

    [Fact]
    public async Task Who_assesses_the_bids_cannot_be_put_in_by_the_form_either()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map jiangnan");
        await rep.Says("Mr Gao, purchasing, neutral, met him once. Ms Fang, finance office, neutral, met her once, influence 2").BotReplies("2 people. Right?");
        await rep.Fills("position", "outside expert of the evaluation committee").Clicks("Save").BotReplies("I left out who assesses the bids", "One person. Right?", "Ms Fang");
        await rep.Fills("position", "jury member").Clicks("Save").BotReplies("not recorded by name");
        await rep.Says("done").BotRepliesWithout("Gao");
        await rep.Says("history").BotRepliesWithout("Gao", "Fang");
    }

    [Fact]
    public async Task The_form_takes_several_roles_and_empties_what_is_not_known_after_all()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital");
        await rep.Says("Mr Gao, purchasing, neutral, met him once").BotReplies("Mr Gao: purchaser, influence 3, neutral");
        await rep.Fills("roles", "User,TechnicalExpert").Clicks("Save").BotReplies("Mr Gao: user, technical expert, influence 3, neutral");
        await rep.Fills("heard", "he says he likes our demo").Clicks("Save").BotReplies("influence 3, in favour");
        await rep.Fills("clear", "stance,influence").Clicks("Save").BotReplies("If Mr Gao says no, what happens?");
        await rep.Clicks("Don't know").BotReplies("What did Mr Gao last say or do?");
        await rep.Clicks("Don't know").BotReplies("Mr Gao noted.");
    }

    [Fact]
    public async Task What_is_missing_of_one_person_is_asked_in_their_words()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital").BotReplies("[That's all]");
        await rep.Says("Mr Gao, finance office").BotReplies("If Mr Gao says no, what happens?");
        await rep.Says("they discuss it").BotReplies("Would Mr Gao call you back today?");
        await rep.Says("in a few days maybe").BotReplies("What did Mr Gao last say or do?");
        await rep.Says("he wore a hat").BotReplies("Which is nearest?", "What did Mr Gao last say or do?");
        await rep.Says("he prefers the other supplier").BotReplies("Mr Gao: influence 2. Next person?", "[That's all]");
        await rep.Clicks("That's all").BotReplies("Who follows whose opinion?", "[Skip]");
        await rep.Clicks("Skip").BotReplies("City Hospital: the people");
        await rep.Says("history").BotReplies("Mr Gao");
    }

    [Fact]
    public async Task Chinese_asks_the_same_of_one_person()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await rep.Says("关键人 市医院").BotReplies("[就这些]");
        await rep.Says("高经理，财务科").BotReplies("如果高经理反对，会怎样？");
        await rep.Says("会讨论").BotReplies("高经理今天会回你电话吗？");
        await rep.Says("过两天会").BotReplies("高经理最近说了什么或做了什么？");
        await rep.Says("他支持我们").BotReplies("高经理：影响力2。下一位？");
        await rep.Clicks("就这些").BotReplies("谁听谁的意见？", "[跳过]");
        await rep.Clicks("跳过").BotReplies("市医院：关键人");
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "Mr Gao, purchasing, neutral, met him once", "One person. Right?", "open huadong", "Huadong Grid", "just met Mr Qian, he is very happy, I owe him a cost sheet by next Wednesday", "Huadong Grid", "Discard", "Still to confirm for City Hospital:", "Confirm", "Who follows whose opinion?")]
    [InlineData("zh-CN", "关键人 市医院", "高经理，采购，中立，见过一次", "1位，对吗？", "打开 华东", "华东某电网", "刚和钱总工开完会，他很满意，下周三前给他费用表", "华东某电网", "不记", "市医院还有待确认的：", "确认", "谁听谁的意见？")]
    public async Task Another_deal_opened_in_between_is_the_one_spoken_of(string locale, string map, string person, string right, string open, string opened, string met, string logged, string discard, string still, string confirm, string next)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(person).BotReplies(right);
        await rep.Says(open).BotReplies(opened);
        await rep.Says(met).BotReplies(logged);
        await rep.Clicks(discard).BotReplies(still, right);
        await rep.Clicks(confirm).BotReplies(next);
    }

    [Fact]
    public async Task What_was_tapped_is_said_with_the_next_question()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital");
        await rep.Says("Mr Gao, finance office. Mrs Huang, strategy office").BotReplies("2 people. Right?");
        await rep.Clicks("Confirm").BotReplies("If Mr Gao says no, what happens?");
        await rep.Clicks("If Mr Gao says no, what happens? They discuss it").BotReplies("Mrs Huang", "Mr Gao: influence 2.", "If Mrs Huang says no, what happens?");
        await rep.Clicks("If Mrs Huang says no, what happens? It stops for now").BotReplies("Mrs Huang: influence 4. Who follows whose opinion?");
    }

    [Fact]
    public async Task What_success_brings_how_much_they_know_and_a_brief_are_taken_as_typed()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital");
        await rep.Says("Mr Gao, purchasing, neutral, met him once, success brings him a shorter queue, he is no expert, got our plain-language brief").BotReplies("One person. Right?");
        await rep.Says("yes");
        await rep.Says("skip");
        await rep.Says("about Mr Gao").BotReplies("a shorter queue");
    }

    [Fact]
    public async Task Forty_people_are_mapped_in_one_sitting()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        string[] families = ["Anders", "Bergman", "Carlsen", "Dubois", "Eriksen", "Fischer", "Garcia", "Hansen", "Ivanov", "Jensen"];
        var lines = Enumerable.Range(0, 40).Select(at => $"{(at % 2 == 0 ? "Mr" : "Ms")} {families[at % 10]}{(char)('a' + (at / 10))}, engineering department, neutral, influence {(at % 5) + 1}, talked {at + 1} days ago");
        await rep.Says("map city hospital");
        await rep.Says(string.Join('\n', lines)).BotReplies("People 1 to 5 of 40", "[Confirm all]", "[Show more]");
        await rep.Clicks("Show more").BotReplies("People 6 to 10 of 40");
        await rep.Says("confirm").BotReplies("Who follows whose opinion?");
        await rep.Says("skip").BotReplies("City Hospital: the people");
    }

    [Fact]
    public async Task Three_hundred_lines_are_read_in_part_and_said_so()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital");
        await rep.Says(string.Join('\n', Enumerable.Range(0, 300).Select(at => $"Mr Aa{(char)('a' + (at / 26 % 26))}{(char)('a' + (at % 26))}, purchasing, neutral"))).BotReplies("I read the first 60 people.", "of 60");
    }

    [Fact]
    public async Task Somebody_walks_away_does_other_things_and_goes_on()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("map city hospital");
        await rep.Says("Mr Gao, purchasing, neutral, met him once").BotReplies("One person. Right?");
        office.Time.Advance(TimeSpan.FromDays(2));
        await rep.Says("my deals").BotReplies("My 6 deals", "Mr Gao: purchaser");
        await rep.Says("bananas are yellow").BotReplies("One line each, please");
        await rep.Says("yes");
        await rep.Says("skip").BotReplies("City Hospital: the people");
        await rep.Says("undo").BotReplies("Mr Gao");
    }

    [Fact]
    public async Task People_of_another_deal_of_the_customer_are_taken_over()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "City Hospital, spare parts 2027, 1 million");
        await rep.Says("no");
        await rep.Says("map").BotReplies("[From another deal]");
        await rep.Clicks("From another deal").BotReplies("4 people. Right?");
        await rep.Says("stop");
        await rep.Says("import from imaging centre").BotReplies("4 people. Right?", "Director He: decision maker, influence 5, stance unknown");
        await rep.Says("confirm").BotReplies("Who follows whose opinion?");
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "Anna Novak, IT director, would like to be known for the best imaging centre, neutral, influence 3, met once", "personal win: be known for the best imaging centre", "confirm", "done", "done", "Nothing is open right now.")]
    [InlineData("zh-CN", "关键人 市医院", "周晓燕，信息中心主任，希望在院里做出名声，中立，影响力3，见过一次", "个人的赢：在院里做出名声", "确认", "好了", "好了", "现在没有进行中的问题")]
    public async Task A_win_is_shown_and_a_second_done_is_no_riddle(string locale, string map, string told, string win, string confirm, string skip, string done, string nothing)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(told).BotReplies(win);
        await rep.Says(confirm);
        await rep.Says(skip);
        await rep.Says(done).BotReplies(nothing);
    }

    [Fact]
    public async Task People_of_another_deal_are_taken_over_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await rep.Says("新建商机：市医院，2027备件，100万");
        await rep.Clicks("不是");
        await rep.Clicks("还没有");
        await rep.Says("明年6月底");
        await rep.Says("人民币，还没有").BotReplies("已建立");
        await rep.Says("关键人 备件").BotReplies("[从其他商机导入]");
        await rep.Clicks("从其他商机导入").BotReplies("4位，对吗？");
        await rep.Says("取消");
        await rep.Says("从影像中心导入关键人").BotReplies("4位，对吗？", "何院长：决策者，影响力5，立场未知");
        await rep.Says("确认").BotReplies("谁听谁的意见？");
    }

    // Each stage is reached with gaps: what matters here is where the deal stands.
    private static async Task ReachesAsync(Person rep, string deal, params string[] stages)
    {
        foreach (var stage in stages)
        {
            await rep.Says($"move {deal} to {stage}");
            await rep.Says("they asked us to go ahead");
            await rep.Says("yes").BotReplies("now in");
        }
    }

    [Theory]
    [InlineData("en-US", "map city hospital", "Lu reports to Director He", "Noted: Engineer Lu reports to Director He", "Mr Gao, purchasing, likes us", "Mr Gao")]
    [InlineData("zh-CN", "关键人 市医院", "鲁工归何院长管", "已记下：鲁工归何院长管", "高经理，采购，支持我们", "高经理")]
    public async Task Who_reports_to_whom_told_in_between_does_not_end_the_sitting(string locale, string map, string told, string noted, string person, string name)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(map);
        await rep.Says(told).BotReplies(noted);
        office.Passes(TimeSpan.FromMinutes(1));
        await (await rep.Says(person).BotReplies(name)).BotRepliesWithout(locale == "en-US" ? "I know nobody" : "商机里没有");
    }
}
