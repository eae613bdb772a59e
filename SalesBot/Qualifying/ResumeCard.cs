using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Qualifying;

/// <summary>When the rep may put a sitting off to.</summary>
public enum PutOff
{
    ThisAfternoon,
    TomorrowMorning,
}

/// <summary>A sitting to be taken up again.</summary>
/// <param name="Sitting">Where it stopped.</param>
/// <param name="When">When it stopped, as it begins the sentence: "Yesterday", "昨天"; "On Mon 23 Nov".</param>
/// <param name="Offer">What the second button offers.</param>
public sealed record ResumeView(SittingView Sitting, string When, PutOff Offer);

/// <summary>One line of where we were, and three ways on.</summary>
public static class ResumeCard
{
    /// <summary><c>ids.option</c> of the second button: <see cref="PutOff"/> by name; the third carries none.</summary>
    public static AdaptiveCard Draw(ResumeView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var sitting = view.Sitting;
        var line = pen.Say(
            $"{view.When} you stopped at question {sitting.Number}: {sitting.Noun}.",
            $"{view.When}停在第{sitting.Number}题（{sitting.Noun}）。");
        return pen.Card(
            pen.Say($"{CardText.Spoken(sitting.Account)}. {line} Continue?", $"{CardText.Spoken(sitting.Account)}：{line}继续吗？"),
            [
                Lines.Title(pen.Say("Do you have 3 minutes?", "现在有3分钟吗？")),
                Lines.SubLine(sitting.Account),
                Lines.Sentence(line),
            ],
            pen.FreeButton(pen.Say("Continue", "继续"), CardVerbs.QualifyContinue, sitting.Ids, isFirst: true),
            pen.FreeButton(OfferTitle(view.Offer, pen), CardVerbs.QualifyLater, sitting.Ids.With(CardIds.Option, view.Offer.ToString())),
            pen.FreeButton(pen.Say("Not now", "先不了"), CardVerbs.QualifyStop, sitting.Ids));
    }

    private static string OfferTitle(PutOff offer, Pen pen) => offer == PutOff.ThisAfternoon
        ? pen.Say("Afternoon", "今天下午")
        : pen.Say("Tomorrow", "明天上午");
}
