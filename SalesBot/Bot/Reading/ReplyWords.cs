namespace SalesBot.Bot.Reading;

/// <summary>
/// Words that answer what the bot said last, both languages side by side. They mean nothing alone, so help does not
/// list them. Several are answers to a question too (没有, "not yet"): a dialog that has asked reads the answer first.
/// </summary>
internal static class ReplyWords
{
    public static readonly CommandForms[] All =
    [
        new(CommandKind.Yes, Takes.Rest,
            ["yes", "y", "yep", "yeah", "yup", "yes please", "sure", "ok", "okay", "right", "correct", "that's right", "thats right", "of course", "do it", "please do", "go ahead"],
            ["是", "是的", "对", "对的", "好", "好的", "行", "可以", "没错", "嗯", "嗯嗯", "要", "没问题", "当然", "好呀", "对对"]),
        new(CommandKind.No, Takes.Rest,
            ["no", "n", "nope", "nah", "no thanks", "not yet", "no not yet", "not really", "wrong", "that's wrong", "thats wrong", "incorrect"],
            ["不", "不是", "不对", "否", "不用", "不用了", "没有", "还没有", "还没", "没", "不要", "不行", "不需要", "错了", "暂不", "暂时不用", "先不"]),
        new(CommandKind.Confirm, Takes.Rest,
            ["confirm", "confirmed", "i confirm", "save", "save it", "save both", "save all", "save them", "looks good"],
            ["确认", "确定", "保存", "都保存", "都记", "都记下", "都记下来", "就这样", "没问题就这样"]),
        new(CommandKind.Continue, Takes.Rest,
            ["continue", "go on", "carry on", "resume", "proceed", "keep going", "continue please"],
            ["继续", "接着", "接着来", "接着做", "继续做", "往下", "继续评估"]),
        new(CommandKind.Stop, Takes.Rest,
            ["stop", "stop here", "stop for now", "that's enough", "thats enough", "enough", "enough for now", "enough for today", "pause", "quit", "that's all", "thats all"],
            ["先停", "停", "停止", "暂停", "不做了", "先这样", "先到这", "先到这里", "到这里", "今天先到这里", "结束", "先不做了", "停下"]),
        new(CommandKind.Later, Takes.Rest,
            ["later", "not now", "ask me later", "maybe later", "another time", "remind me later", "some other time", "not right now"],
            ["稍后", "稍后再说", "稍后再问", "以后再说", "晚点", "晚点再说", "等会", "等会儿", "待会", "待会儿再说", "回头再说", "改天", "现在不方便", "过会儿再说", "以后"]),
        new(CommandKind.Cancel, Takes.Rest,
            ["cancel", "cancel that", "cancel it", "never mind", "nevermind", "forget it", "abort", "drop it", "discard", "discard it"],
            ["取消", "算了", "不要了", "当我没说", "不记", "不记了"]),
        new(CommandKind.DontKnow, Takes.Rest,
            ["don't know", "dont know", "i don't know", "i dont know", "don't know yet", "i don't know yet", "no idea", "no clue", "not sure", "not sure yet", "unknown", "not known", "not known yet", "not yet known", "idk", "not clear yet"],
            ["不知道", "还不知道", "不清楚", "还不清楚", "不了解", "不确定", "还不确定", "说不好", "未知", "没问过", "还没问", "暂时不清楚", "目前不清楚"]),
        new(CommandKind.Skip, Takes.Nothing,
            ["skip", "skip it", "skip this", "skip this one", "next question"],
            ["跳过", "下一题", "略过", "跳过这题", "不答"]),
        new(CommandKind.Greeting, Takes.Nothing,
            ["hi", "hello", "hey", "hi there", "hello there", "good morning", "good afternoon", "hi bot", "hello bot"],
            ["你好", "您好", "早", "早上好", "上午好", "下午好", "在吗", "嗨", "哈喽", "你好呀"]),
    ];
}
