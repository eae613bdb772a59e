using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Saying;

/// <summary>Response mode and profile in words (domain 5.2), with what follows from each for whoever talks with them.</summary>
public static class TraitNames
{
    /// <summary>"growth", "如虎添翼"; said aloud where nobody knows.</summary>
    public static Text Of(ResponseMode? mode) => mode switch
    {
        null => new("response mode unknown", "反应模式未知"),
        ResponseMode.Growth => new("growth", "如虎添翼"),
        ResponseMode.Trouble => new("trouble", "亡羊补牢"),
        ResponseMode.EvenKeel => new("even keel", "我行我素"),
        _ => new("overconfident", "班门弄斧"),
    };

    /// <summary>"skeptic", "怀疑者"; said aloud where nobody knows.</summary>
    public static Text Of(Profile? profile) => profile switch
    {
        null => new("profile unknown", "类型未知"),
        Profile.GoGetter => new("go-getter", "实干家"),
        Profile.Teacher => new("teacher", "导师"),
        Profile.Skeptic => new("skeptic", "怀疑者"),
        Profile.Guide => new("guide", "向导"),
        Profile.Friend => new("friend", "朋友"),
        Profile.Climber => new("climber", "攀登者"),
        _ => new("blocker", "阻碍者"),
    };

    /// <summary>How to talk with them: "show what gets better".</summary>
    public static Text Advice(ResponseMode mode) => mode switch
    {
        ResponseMode.Growth => new("show what gets better", "讲清还能好多少"),
        ResponseMode.Trouble => new("show how soon it is put right", "讲清多快能解决"),
        ResponseMode.EvenKeel => new("first a reason to change", "先讲为什么要变"),
        _ => new("ask for figures, do not argue", "用数字请教，不争论"),
    };

    /// <summary>What to expect of them: "brings others along".</summary>
    public static Text Advice(Profile profile) => profile switch
    {
        Profile.Blocker => new("keeps things as they are", "希望维持现状"),
        _ when profile.Mobilizes() => new("brings others along", "能带动别人"),
        Profile.Climber => new("talks, seldom moves others", "说得多，难带动别人"),
        _ => new("an ally only once tested", "验证过才算盟友"),
    };
}
