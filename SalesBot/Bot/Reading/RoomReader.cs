using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>What is asked of the bot in a group chat or channel.</summary>
public enum RoomWish
{
    /// <summary>How a deal stands.</summary>
    Show,

    /// <summary>To make this the room of a deal.</summary>
    Bind,

    /// <summary>To end that.</summary>
    Unbind,

    /// <summary>To be told here when the deal moves.</summary>
    TellMoves,

    /// <summary>Not to be told any more.</summary>
    TellNoMoves,

    /// <summary>What can be asked here.</summary>
    Help,
}

/// <summary>What was asked.</summary>
/// <param name="Wish">What.</param>
/// <param name="Deal">The deal in the person's words; empty for the one of this room.</param>
public sealed record RoomWords(RoomWish Wish, string Deal);

/// <summary>Reads what is asked in a room:
/// <code>
/// deal lakeside        how does this stand?        商机 湖畔        进展
/// bind lakeside        unbind        绑定 湖畔        解绑
/// post stage changes   stop posting  播报阶段变化     停止播报
/// </code>
/// </summary>
public static partial class RoomReader
{
    /// <summary>Null if it is nothing that is answered there.</summary>
    public static RoomWords? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = TypedText.Fold(TypedText.WithoutNoise(text)).Trim(' ', '.', '。', '!', '！', '?', '？');
        return Help().IsMatch(typed) ? new(RoomWish.Help, string.Empty)
            : TellNoMoves().IsMatch(typed) ? new(RoomWish.TellNoMoves, string.Empty)
            : TellMoves().IsMatch(typed) ? new(RoomWish.TellMoves, string.Empty)
            : Unbind().IsMatch(typed) ? new(RoomWish.Unbind, string.Empty)
            : Bind().Match(typed) is { Success: true } bind ? new(RoomWish.Bind, bind.Groups["deal"].Value.Trim())
            : Show().Match(typed) is { Success: true } show ? new(RoomWish.Show, show.Groups["deal"].Value.Trim())
            : null;
    }

    [GeneratedRegex("^(?:help|hi|hello|what can you do|帮助|你好|你能做什么)$")]
    private static partial Regex Help();

    [GeneratedRegex("^(?:stop posting(?: stage changes)?|do not post(?: stage changes)?|don't post(?: stage changes)?|停止播报(?:阶段变化)?|(?:不要|不用|别)播报了?(?:阶段变化)?)$")]
    private static partial Regex TellNoMoves();

    [GeneratedRegex("^(?:post (?:the )?stage changes(?: here)?|tell us when it moves|(?:在这里)?播报(?:阶段变化)?|阶段变化(?:在这里)?播报)$")]
    private static partial Regex TellMoves();

    [GeneratedRegex("^(?:unbind|release)(?: .{1,60})?$|^(?:解绑|取消绑定|解除绑定)(?: ?.{1,40})?$")]
    private static partial Regex Unbind();

    [GeneratedRegex("^(?:bind|this is the room of)(?: (?<deal>.{1,80}))?$|^绑定(?:到|商机)?(?: ?[:：]? ?(?<deal>.{1,40}))?$")]
    private static partial Regex Bind();

    [GeneratedRegex("^(?:score|stage|得分|阶段)$|^(?:deal|status(?: of)?|how (?:does|is) (?:it|this|the deal)(?: stand(?:ing)?| doing| going)?|where are we)(?: (?<deal>.{1,80}))?$|^(?:商机|进展|状态|现在怎么样|进行得怎么样)(?: ?[:：]? ?(?<deal>.{1,40}))?$")]
    private static partial Regex Show();
}
