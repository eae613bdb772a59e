using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Mapping;

/// <summary>What the mapping dialog says in plain messages.</summary>
internal static class MapTexts
{
    public static readonly Text NextPerson = new("Next person? Say \"done\" when that is all.", "下一位？没有了就说“好了”。");

    public static readonly Text WhoFollows = new("Who follows whose opinion? For example: the director listens to Lu. Or skip.", "谁听谁的意见？比如：院长听鲁工的。也可以跳过。");

    public static readonly Text WhichStance = new("From that I cannot tell how they stand. Which is nearest?", "从这句话看不出立场。哪一个最接近？");

    public static readonly Text WhichAnswer = new(
        "I cannot tell from that. Tap what is nearest, or say \"don't know\".",
        "从这句话看不出来。请点最接近的一项，或说“不清楚”。");

    public static readonly Text NoSuchDeal = new("I can't find this deal any more. Say \"my deals\" to see yours.", "找不到这个商机了。说“我的商机”看你的商机。");

    public static readonly Text Example = new(
        "One line each, please: Dr Chen, head of imaging, uses it every day, likes us, talked 4 days ago.",
        "请每人一句：陈主任，影像科，天天用，支持我们，4天前聊过。");

    public static readonly Text Forgotten = new("Your people from last time were not confirmed, so they were not saved. Say \"map\" to start again.", "上次说的关键人没有确认，没有保存。说“关键人”重新开始。");

    public static readonly Text EvaluatorsLeftOut = new(
        "I left out who assesses the bids: in a tender only the structure and the method are recorded, no names. Everybody else is below.",
        "评标人员没有记录：招标中只记构成和方法，不记姓名。其他人见下。");

    public static readonly Text OnlyEvaluators = new(
        "People who assess the bids are not recorded by name. Tell me the structure instead: how many seats, how many from outside.",
        "评标人员不记姓名。可以说构成：几个席位，其中外聘几位。");

    public static readonly Text WhoEvaluates = new(
        "Unknown so far. If it becomes a legal tender, I will record only structure and method, not names.",
        "还不知道。如果走法定招标，我只记构成和方法，不记姓名。");

    public static readonly Text OnlyComposition = new(
        "Then I keep the composition as you have it; names in a legal tender are not recorded. Tell me: 7 seats, 4 outside experts.",
        "那就按已核实的构成来记；法定招标不记姓名。可以说：7个席位，外聘4位。");

    public static readonly Text NoTraits = new(
        "Your company does not keep how people respond or what profile they have, so I left that out.",
        "贵公司没有开启反应模式和人物类型，这两项没有记录。");

    public static readonly Text NobodyToImport = new("There is nobody there who is not here already.", "那边没有这里还没有的人。");

    public static readonly Text WhatIsWrong = new("What should change? For example: Lu is for us, influence 3.", "哪里要改？比如：鲁工支持我们，影响力3。");

    public static Text Begin(Deal deal, IReadOnlyList<BuyingRole> missing)
    {
        var roles = MapWords.Roles(MapCoverage.RolesAt(deal));
        return deal.People.Exists(person => person.LeftOn is null)
            ? missing.Count == 0
                ? new("Anybody else? Tell me about each person in one line.", "还有谁？每人一句话。")
                : new($"Still missing: {MapWords.Roles(missing).En}. Tell me about each person in one line.", $"还缺：{MapWords.Roles(missing).Zh}。每人一句话告诉我。")
            : new(
                $"Stage {deal.Stage.Name().En}. Roles needed: {roles.En}. Nobody is on the map yet. Tell me about each person in one line.",
                $"{deal.Stage.Name().Zh}阶段，需要：{roles.Zh}。图上还没有人。每人一句话告诉我。");
    }

    /// <summary>Who is known to evaluate; where names may not be kept, or none is known, how it is made up.</summary>
    public static Text Evaluating(Deal deal)
    {
        var committee = deal.CommitteeOf(CommitteeKind.Evaluation);
        var names = deal.HidesEvaluators() ? [] : committee.Members.Select(member => deal.People.Find(person => person.Id == member.PersonId)?.Name).OfType<string>().ToList();
        return names.Count > 0
            ? new($"As far as I know: {Say.List(names, Language.English)}. Say \"committee\" for all of it.", $"目前知道：{Say.List(names, Language.Chinese)}。说“委员会”看全部。")
            : committee.Seats is { } seats && !deal.HidesEvaluators()
                ? new($"{(seats == 1 ? "1 seat" : $"{seats} seats")}, nobody named yet. Tell me: evaluation committee: Mr Sun, Mr Qian.", $"{seats}个席位，还没有姓名。可以说：评估委员会：孙经理、钱总工。")
                : deal.HidesEvaluators() ? OnlyEvaluators
                : WhoEvaluates;
    }

    public static Text Back(string name, Person person)
    {
        var roles = MapWords.Roles(person.Roles);
        return new($"Good: {name} is back as {roles.En}. Stance and last talk are as before; tell me what is new.", $"好，{name}回来了：{roles.Zh}。立场和沟通记录照旧，有变化请告诉我。");
    }

    public static Text NoDealToImport(string account) => new($"I find no other deal of {account} like that.", $"{account}没有找到这样的其他商机。");

    public static Text Left(int unsaved) => unsaved == 0
        ? new("All right. What was confirmed is saved; say \"map\" to go on.", "好的。确认过的都已保存，说“关键人”可继续。")
        : new($"All right. {unsaved} not confirmed and not saved; the rest is. Say \"map\" to go on.", $"好的。有{unsaved}位没确认、没有保存，其余已保存。说“关键人”可继续。");

    public static Text StillOpen(string account) => new($"Still to confirm for {account}:", $"{account}还有待确认的：");

    public static Text Noted(string name) => new($"{name} noted. Next person? Say \"done\" when that is all.", $"{name}已记下。下一位？没有了就说“好了”。");

    /// <summary>What was understood of somebody: "user; gave you something, so I propose coach, tested; in favour, trusts us".</summary>
    public static string Proposal(PersonDraft person, Talk talk)
    {
        var roles = MapWords.Roles(person.Roles.Where(role => role != BuyingRole.Coach || !person.HelpedUs));
        var coach = person.HelpedUs ? new Text("; helped us, so I propose coach, tested", "；帮过我们，建议记为已验证的盟友") : new Text("", "");
        return talk.In(new Text(
            $"{roles.En}{coach.En}; {MapWords.Stance(person.Stance).En}, {MapWords.Strength(person.Strength).En}.",
            $"{roles.Zh}{coach.Zh}；{MapWords.Stance(person.Stance).Zh}，{MapWords.Strength(person.Strength).Zh}。"));
    }

    /// <summary>What was taken from an answer, said beside the next question.</summary>
    public static Text Influence(string name, int influence) => new($"{name}: influence {influence}.", $"{name}：影响力{influence}。");

    public static Text InfluenceSet(string name, int influence) => Joined(Influence(name, influence), NextPerson);

    /// <summary>Two sentences in one message.</summary>
    public static Text Joined(Text? first, Text second) => first is null ? second : new($"{first.En} {second.En}", first.Zh + second.Zh);

    public static Text TooMany(int read) => new(
        $"I read the first {read} people. Confirm them, then send the rest.", $"先读了前{read}位。确认后再发其余的。");

    public static Text StrangeRole(string role) => new(
        $"I know no role \"{role}\". Roles: user, technical expert, purchaser, decision maker, sponsor, coach, gatekeeper, partner, opponent, evaluator.",
        $"没有“{role}”这个角色。可用：使用者、技术专家、采购者、决策者、发起人、盟友、把关人、合作伙伴、反对者、评估委员。");

    /// <summary>What was put on the map of who follows whom; a long list is shortened, the network shows it whole.</summary>
    public static Text Follows(IReadOnlyList<FollowTold> told)
    {
        const int MostSaid = 3;
        var said = told.Take(MostSaid).Select(Follows).ToList();
        var more = told.Count - said.Count;
        return more > 0
            ? new($"Noted: {string.Join("; ", said.Select(one => one.En))}; and {more} more.", $"已记下：{string.Join('；', said.Select(one => one.Zh))}；另有{more}条。")
            : new($"Noted: {string.Join("; ", said.Select(one => one.En))}.", $"已记下：{string.Join('；', said.Select(one => one.Zh))}。");
    }

    private static Text Follows(FollowTold told) =>
        MapWords.Follows(told.Kind, new(told.From.Name, told.From.Name), new(told.To.Name, told.To.Name));

    public static Text Refused(EdgeFault fault, string from, string to) => fault switch
    {
        EdgeFault.Oneself => new($"{from} cannot be their own boss or follow themselves. Whom did you mean?", $"{from}不能是自己的上级。你指的是谁？"),
        EdgeFault.Circle => new(
            $"That would be a circle: {to} already reports to {from}. Tell me who is really above whom.",
            $"这样就成了一个圈：{to}已经是{from}的下级。到底谁是上级？"),
        _ => new("I know only one of the two. Tell me about the other one first.", "这两位里有一位还不认识，先用一句话告诉我是谁。"),
    };
}
