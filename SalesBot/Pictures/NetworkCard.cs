using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Pictures.Drawing;

namespace SalesBot.Pictures;

/// <summary>The drawn picture, whom to win first, and the way to somebody not reached yet.</summary>
internal static class NetworkCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Draw(NetworkView view, Pen pen)
    {
        var isReporting = view.Kind == PictureKind.Reporting;
        var title = isReporting
            ? pen.Say($"Reporting lines: {CardText.Clean(view.Account)}", $"{CardText.Clean(view.Account)}：汇报关系")
            : pen.Say($"Influence network: {CardText.Clean(view.Account)}", $"{CardText.Clean(view.Account)}：影响力网络");
        var first = string.Join(pen.Say(", ", "、"), view.First);
        var ids = Ids(view);
        List<AdaptiveElement> body =
        [
            Lines.Title(title),
            Lines.SubLine(pen.Say($"{view.People.Count} {(view.People.Count == 1 ? "person" : "people")}", $"{view.People.Count}人"), pen.Say($"{view.Arrows} {(view.Arrows == 1 ? "line" : "lines")}", $"{view.Arrows}条关系")),
            .. Images(view, title, pen),
        ];
        if (view.Address is null)
        {
            body.Add(Lines.Sentence(pen.Say("The picture cannot be shown here; all of it is under \"In words\".", "这里显示不了图片，内容都在“文字版”里。")));
        }

        if (view.Arrows == 0)
        {
            body.Add(Lines.Sentence(isReporting
                ? pen.Say("No reporting line is known yet. Tell me: \"Qian reports to Zhao\".", "还不知道谁向谁汇报。可以告诉我：“钱工向赵总汇报”。")
                : pen.Say("Nobody knows yet who listens to whom. Tell me: \"Zhao listens to Qian\".", "还不知道谁听谁的。可以告诉我：“赵总听钱工的”。")));
        }

        if (first.Length > 0 && !isReporting)
        {
            body.Add(Lines.Row("1", pen.Say("Reach furthest: ", "影响最广："), first));
        }

        if (view.WayIn is { } way)
        {
            body.Add(Lines.Row("→", pen.Say("Way in: ", "引荐路径："), pen.Say(way)));
        }

        return pen.Card(
            CardText.Spoken($"{title}{pen.Say(". ", "。")}{(first.Length > 0 ? pen.Say($"Reach furthest: {first}.", $"影响最广：{first}。") : "")}", CardText.SentenceLength),
            body,
            pen.FreeButton(
                isReporting ? pen.Say("Influence", "影响力") : pen.Say("Reporting", "汇报关系"), PictureVerbs.Network,
                ids.With(CardIds.Option, Option(isReporting ? PictureKind.Influence : PictureKind.Reporting, view.IsDark)), isFirst: true),
            InWords.Opens(view.People, view.Page, PictureVerbs.Network, ids, pen),
            pen.More([Lines.Buttons(
                [
                    .. view.Address is null ? Array.Empty<AdaptiveAction>() :
                    [
                        pen.FreeButton(view.IsDark ? pen.Say("Light", "浅色") : pen.Say("Dark", "深色"), PictureVerbs.Network, ids.With(CardIds.Option, Option(view.Kind, !view.IsDark))),
                        pen.FreeButton(pen.Say("Draw again", "重新绘制"), PictureVerbs.Network, ids),
                    ],
                    pen.Run(pen.Say("Matrix", "矩阵"), CommandKind.Matrix, view.DealId),
                ])]));
    }

    /// <summary>Kind and look as a button carries them.</summary>
    public static string Option(PictureKind kind, bool isDark) => $"{(kind == PictureKind.Reporting ? "reporting" : "influence")}.{(isDark ? "dark" : "light")}";

    /// <summary>The same, read back; anything else is the light network.</summary>
    public static (PictureKind Kind, bool IsDark) Read(string? option) => (
        option?.StartsWith("reporting", StringComparison.Ordinal) == true ? PictureKind.Reporting : PictureKind.Influence,
        option?.EndsWith("dark", StringComparison.Ordinal) == true);

    private static CardIds Ids(NetworkView view) => CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Option, Option(view.Kind, view.IsDark));

    // Pieces follow each other without a gap; a tap on any opens the whole, to zoom in.
    private static IEnumerable<AdaptiveElement> Images(NetworkView view, string title, Pen pen)
    {
        if (view.Address is not { } address)
        {
            yield break;
        }

        var look = view.IsDark ? "dark" : "light";
        for (var piece = 0; piece < view.Pieces; piece++)
        {
            yield return new AdaptiveImage(new Uri($"{address}/{look}-{piece.ToString(CultureInfo.InvariantCulture)}.png"))
            {
                Size = AdaptiveImageSize.Stretch,
                Spacing = piece == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.None,
                AltText = piece == 0
                    ? CardText.Spoken(pen.Say($"{title}. All of it is under \"In words\".", $"{title}。全部内容见“文字版”。"), CardText.QuoteLength)
                    : CardText.Spoken(pen.Say($"{title}, part {piece + 1}", $"{title}，第{piece + 1}部分"), CardText.QuoteLength),
                SelectAction = address.Scheme == Uri.UriSchemeHttps ? new AdaptiveOpenUrlAction { Title = pen.Say("Open large", "打开大图"), Url = new Uri($"{address}/{look}.png") } : null,
            };
        }
    }
}
