using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Qualification;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>What the bot says while a deal is being told (domain 7.2).</summary>
internal static class NewDealTexts
{
    /// <summary>Domain 2.9.1: their list is confidential until the result.</summary>
    public static readonly Text NoEvaluators = new(
        "Who assesses the bids stays confidential, so I keep no name. The contact named in the tender file is fine.",
        "评标人员名单保密，我不记姓名。可以记招标文件里写明的联系人。");

    public static readonly Text WhichCustomer = new(
        "Which customer, and what do they want to buy? One line is enough, for example: City Hospital, imaging centre, about 12 million.",
        "哪个客户，要买什么？一句话就够，例如：市医院，影像中心，约1200万。");

    public static readonly Text HowMuch = new(
        "About how much is it worth? A rough figure is fine, or say \"not known yet\".",
        "大约多少金额？估计数就行；还不知道也没关系，说“还不清楚”。");

    public static readonly Text NoFigure = new(
        "I did not find a figure in that. For example: 7.2 million, or \"not known yet\".",
        "没看出金额。例如：720万；还不知道就说“还不清楚”。");

    public static readonly Text NoStepYet = new(
        "All right, no step yet. \"set next step\" sets it any time.",
        "好的，先不定下一步。想好了随时说“设下一步”。");

    public static readonly Text NoName = new(
        "I saw no name in that. For example: yes, Ms Song, packaging; or \"don't know\".",
        "没看出联系人。例如：是，宋主管，包装车间；还不知道就说“还不清楚”。");

    public static readonly Text NoDate = new(
        "I did not find a date in that. For example: end of June, 30 June 2027, or \"not known yet\".",
        "没看出日期。例如：六月底、2027年6月30日；还不知道就说“还不清楚”。");

    public static readonly Text YesOrNo = new("Sorry, is that a yes or a no?", "没听明白，是，还是不是？");

    public static readonly Text Discarded = new("All right, nothing was created.", "好的，没有建立商机。");

    public static readonly Text DraftForgotten = new(
        "The new deal we had begun was left for a month, so I dropped it. Say \"new deal\" to start again.",
        "上次没建完的商机搁置已满30天，先放弃了。要再建，说“新建商机”。");

    public static readonly Text NoDraftOpen = new(
        "That deal is already created, or was dropped. Start another with \"new deal\".",
        "那个商机已经建好或已放弃。要再建一个，说“新建商机”。");

    public static readonly Text NothingToTakeBack = new("There is nothing to take back yet.", "还没有可以撤销的内容。");

    public static readonly Text NextStepQuestion = new(
        "Which step of their own project can you help with this week? What is your next step, and when?",
        "这周能帮客户把项目往前推哪一步？下一步做什么，哪天？");

    /// <summary>Asked of a line that names no deed: it may be anything.</summary>
    public static Text IsItAStep(string said) => new(
        $"Is \"{CardText.Clean(said, CardText.QuoteLength)}\" the next step? Then say the day. If not, say it another way, or \"help\".",
        $"“{CardText.Clean(said, CardText.QuoteLength)}”是下一步吗？是就告诉我哪天；不是就换个说法，或说“帮助”。");

    public static readonly Text WhenExactly = new("And on which day?", "是哪一天？");

    public static readonly Text StepInThePast = new(
        "That day is already past. Which coming day do you mean?",
        "这个日期已经过了。是以后的哪一天？");

    public static Text WhatDoTheyBuy(string account) => new($"What does {account} want to buy?", $"{account}要采购什么？");

    public static Text DateInThePast(DateOnly date, DateOnly today) => new(
        $"{Say.Date(date, Language.English, today)} is already past. When do you expect to sign?",
        $"{Say.Date(date, Language.Chinese, today)}已经过了。预计什么时候签约？");

    public static Text NoSuchDay(DateOnly last, DateOnly today) => new(
        $"That month has no such day; its last is {Say.Date(last, Language.English, today)}. When do you expect to sign?",
        $"那个月没有这一天，最后一天是{Say.Date(last, Language.Chinese, today)}。预计什么时候签约？");

    public static Text AccountFound(Account account)
    {
        List<string> en = [account.Class switch { AccountClass.KeyAccount => "key account", AccountClass.ProjectCustomer => "project customer", _ => "prospect" }];
        List<string> zh = [account.Class switch { AccountClass.KeyAccount => "大客户", AccountClass.ProjectCustomer => "大项目客户", _ => "潜在客户" }];
        if (account.Region is { } region)
        {
            en.Add($"region {region}");
            zh.Add(region);
        }

        if (account.CompletedProjectYears is [.., var last] years)
        {
            en.Add(years.Count == 1 ? $"1 completed project in {last}" : $"{years.Count} completed projects, the last in {last}");
            zh.Add(years.Count == 1 ? $"{last}年完成1个项目" : $"已完成{years.Count}个项目，最近在{last}年");
        }

        return new($"Account found: {account.Name} ({string.Join(", ", en)}).", $"找到客户：{account.Name}（{string.Join("，", zh)}）。");
    }

    public static Text NewAccount(string name) => new($"{name} is new here, I will set it up.", $"{name}是新客户，我来建档。");

    public static readonly Text WhichOrigin = new(
        "Was it a public notice, an invitation, an agent, a former customer, or a group run by others?",
        "是公开公告、邀请、代理商、老客户，还是他人牵头的项目？");

    /// <summary>Names the type that follows from the answers, and asks for the date of signing.</summary>
    public static Text TypeAndDate(Classification deal, Parameters limits)
    {
        var (en, zh) = (deal.Type.Name().En, deal.Type.Name().Zh);
        return new(
            $"Then this is {(en[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {en}. Deals like this usually take {deal.TypicalTime(limits).En} to sign. When do you expect to sign?",
            $"那就是{zh}。这类商机通常{deal.TypicalTime(limits).Zh}签约。预计什么时候签约？");
    }

    public static Text CurrencyAndContact(DealDraft draft, string assumedCurrency, DateOnly today)
    {
        var en = draft.Close is { } close ? $"{Say.Date(close, Language.English, today)}, noted. " : string.Empty;
        var zh = draft.Close is { } day ? $"记下了，{Say.Date(day, Language.Chinese, today)}。" : string.Empty;
        return draft is { Amount: not null, Currency: null }
            ? new($"{en}Currency {assumedCurrency}? Who is your contact?", $"{zh}币种是{CurrencyName(assumedCurrency)}吗？联系人是谁？")
            : new($"{en}Who is your contact there?", $"{zh}对方联系人是谁？");
    }

    /// <summary>A stage was told where a name was asked for.</summary>
    public static Text StageIsNobody(Stage stage) => new(
        $"{stage.Name().En} is a stage. A new deal begins with research; move it once it is there. Who is your contact? Or say skip.",
        $"“{stage.Name().Zh}”是阶段。新商机从调研开始，建好后再推进。联系人是谁？也可以跳过。");

    public static Text ContactAdded(string name, BuyingRole? role) => role switch
    {
        BuyingRole.User => new($"Added {name} as user.", $"已添加{name}，使用者。"),
        BuyingRole.TechnicalExpert => new($"Added {name} as technical expert.", $"已添加{name}，技术专家。"),
        BuyingRole.Purchaser => new($"Added {name} as purchaser.", $"已添加{name}，采购者。"),
        _ => new($"Added {name}.", $"已添加{name}。"),
    };

    public static Text WillOpenAt(DateTime at, DateOnly today) => new(
        $"I will open it {RelativeEn(DateOnly.FromDateTime(at), today)} at {at:HH\\:mm}.",
        $"好，{RelativeZh(DateOnly.FromDateTime(at), today)}{at:HH\\:mm}我来打开。");

    public static Text LaterThen => new("Fine. Say \"qualify\" whenever it suits you.", "好的，方便时说“评估”就行。");

    public static Text StepSaved(NextStep step, DateOnly today) => new(
        $"Next step saved: {step.Text}, {Say.Date(step.Due, Language.English, today)}{(step.With is { } en ? $", customer side: {en}" : string.Empty)}.",
        $"下一步已记下：{step.Text}，{Say.Date(step.Due, Language.Chinese, today)}{(step.With is { } zh ? $"，客户方：{zh}" : string.Empty)}。");

    public static Text BackToDraft(string? account) => new(
        $"Back to the new deal{(account is null ? string.Empty : $" for {account}")}.",
        $"接着建{(account is null ? string.Empty : account + "的")}新商机。");

    private static string RelativeEn(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        _ => "on " + Say.Date(day, Language.English, today),
    };

    private static string RelativeZh(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "今天",
        1 => "明天",
        _ => Say.Date(day, Language.Chinese, today),
    };

    private static string CurrencyName(string currency) => Say.Currency(currency, Language.Chinese);
}
